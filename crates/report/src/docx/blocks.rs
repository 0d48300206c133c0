use readiness_assessment::Language;

use super::parts::{BULLET, FIRST, TICKED, UNTICKED};
use super::text::{Style, Text, run, together};
use crate::content::{
    Block, Checklist, Definition, EntryCard, Masthead, QuestionDetail, Said, ScoreCard, SourceGroup, Spoken, Step, Tone,
};

impl Text {
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Masthead(masthead) => self.masthead(masthead),
            Block::Lead(said) | Block::Money(said) => self.each(Style::Lead, said),
            Block::Score(card) => self.score(card),
            Block::Notice(notice) => {
                self.each(Style::Warning, &notice.title);
                notice.details.iter().for_each(|detail| self.each(Style::Warning, detail));
            }
            Block::Bars(chart) => self.bars(chart),
            Block::Pair(pair) => pair.iter().for_each(|(name, value)| self.named(name, value, false)),
            Block::Steps { title, steps } => self.steps(title, steps),
            Block::Section(text) => self.inline(Style::Heading(1), text),
            Block::Heading { text, about, score } => self.part(text, about.as_ref(), score.as_deref()),
            Block::Paragraph(said) | Block::Intro(said) => self.each(Style::Normal, said),
            Block::Table(table) => self.scores(table),
            // Its figures stand in the table above it.
            Block::Radar(chart) => self.each(Style::Quiet, &chart.alt),
            Block::Question(question) => self.question(question),
            Block::Definitions(lines) => lines.iter().for_each(|line| self.definition(line)),
            Block::Entry(card) => self.entry(card),
            Block::Grid(grid) => self.grid(grid),
            Block::Tally(tally) => {
                self.grid(&tally.grid());
                self.each(Style::Quiet, &tally.foot);
            }
            Block::Checklist(list) => self.checklist(list),
            Block::Sources(groups) => groups.iter().for_each(|group| self.sources(group)),
        }
    }

    fn masthead(&mut self, masthead: &Masthead) {
        if masthead.name.is_empty() {
            self.inline(Style::Title, &masthead.title);
        } else {
            self.inline(Style::Quiet, &masthead.title);
            self.inline(Style::Title, &Said::own(&masthead.name));
        }
        if let Some(other) = &masthead.other {
            self.inline(Style::Subtitle, &Said::own(other));
        }
        if let Some(line) = &masthead.cover_line {
            self.each(Style::Normal, line);
        }
        masthead.facts.iter().for_each(|(name, value)| self.named(name, value, false));
    }

    fn score(&mut self, card: &ScoreCard) {
        if let Some((shown, first)) = card.shown.as_ref().zip(card.of.0.first()) {
            let figure = Spoken { language: first.language, text: shown.clone() };
            let runs =
                run(&figure, true) + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>" + &together(&card.of, false);
            self.paragraph(Style::Lead, "", &runs);
        }
        card.facts.iter().for_each(|(name, value)| self.named(name, value, false));
        self.each(Style::Quiet, &card.alt);
    }

    fn steps(&mut self, title: &Said, steps: &[Step]) {
        self.inline(Style::Heading(2), title);
        if steps.is_empty() {
            return;
        }
        let numbered = listed(FIRST + self.lists);
        self.lists += 1;
        for step in steps {
            for (index, spoken) in step.action.0.iter().enumerate() {
                let properties = if index == 0 { numbered.as_str() } else { "<w:ind w:left=\"567\"/>" };
                self.paragraph(Style::Normal, properties, &run(spoken, false));
            }
            for spoken in &step.detail.0 {
                self.paragraph(Style::Quiet, "<w:ind w:left=\"567\"/>", &run(spoken, false));
            }
        }
    }

    fn part(&mut self, text: &Said, about: Option<&Said>, score: Option<&str>) {
        let mut runs = together(text, false);
        if let (Some(score), Some(first)) = (score, text.0.first()) {
            runs += &run(&Spoken { language: first.language, text: format!(" · {score}") }, false);
        }
        self.paragraph(Style::Heading(2), "", &runs);
        if let Some(about) = about {
            self.each(Style::Quiet, about);
        }
    }

    fn question(&mut self, question: &QuestionDetail) {
        if let Some(dimension) = &question.dimension {
            self.inline(Style::Heading(3), dimension);
        }
        for spoken in &question.text.0 {
            self.paragraph(Style::Normal, "<w:keepNext/>", &run(spoken, true));
        }
        question.lines.iter().for_each(|line| self.definition(line));
    }

    fn definition(&mut self, line: &Definition) {
        match (&line.link, line.value.0.first()) {
            (Some(url), Some(first)) => {
                let linked = self.link(url, first);
                self.beside(&line.term, &linked);
            }
            _ => self.named(&line.term, &line.value, line.tone == Tone::Warning),
        }
        if let Some(detail) = &line.detail {
            for spoken in &detail.0 {
                self.paragraph(Style::NamedQuiet, "", &run(spoken, false));
            }
        }
    }

    fn entry(&mut self, card: &EntryCard) {
        self.inline(Style::Heading(3), &card.name);
        if let Some((_, word)) = &card.verdict {
            let runs = together(word, true);
            self.paragraph(Style::Normal, "", &runs);
        }
        self.inline(Style::Quiet, &card.body);
        card.lines.iter().for_each(|line| self.definition(line));
    }

    fn checklist(&mut self, list: &Checklist) {
        let runs = together(&list.title, true);
        self.paragraph(Style::Normal, "<w:keepNext/>", &runs);
        for item in &list.items {
            // The word stands beside the box for those who hear it.
            let mut runs = run(
                &Spoken { text: format!("{}{}", item.state.text, colon(item.state.language)), ..item.state.clone() },
                false,
            );
            let mut properties = listed(if item.done { TICKED } else { UNTICKED });
            for spoken in &item.text.0 {
                self.paragraph(Style::Normal, &properties, &(runs + &run(spoken, false)));
                (runs, properties) = (String::new(), "<w:ind w:left=\"567\"/>".to_owned());
            }
            if let Some(detail) = &item.detail {
                for spoken in &detail.0 {
                    self.paragraph(Style::Quiet, "<w:ind w:left=\"567\"/>", &run(spoken, false));
                }
            }
        }
    }

    fn sources(&mut self, group: &SourceGroup) {
        self.inline(Style::Heading(3), &group.name);
        for source in &group.sources {
            let title = source.title.0.first().cloned();
            let title = title.map_or_else(String::new, |title| self.link(&source.url, &title));
            let between = "<w:r><w:t xml:space=\"preserve\"> · </w:t></w:r>";
            let runs = title + between + &together(&source.date, false);
            self.paragraph(Style::Normal, &listed(BULLET), &runs);
        }
    }
}

/// What stands between a name and what follows on the same line.
fn colon(language: Language) -> &'static str {
    match language {
        Language::Chinese => "：",
        Language::English => ": ",
    }
}

/// An item of the list with this number in `numbering.xml`.
fn listed(list: u32) -> String {
    format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>")
}

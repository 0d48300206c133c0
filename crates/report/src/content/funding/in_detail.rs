use readiness_assessment::catalogue;
use readiness_assessment::funding::{Because, Judged, Match};
use readiness_locale::Translator;

use super::words;
use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Block, Said};
use crate::content::parts::{Check, Checklist, ColumnKind, Grid, GridColumn, GridRow};

impl Writer<'_> {
    /// Every rule with the company's answer, what no fact answers, what to hand in and what to do.
    pub(super) fn scheme_in_detail(&self, funding: &Funding<'_>, found: &Match<'_>, blocks: &mut Vec<Block>) {
        let scheme = found.scheme;
        blocks.push(Block::Grid(self.rules(found)));
        let conditions: Vec<&catalogue::Said> = scheme.conditions.iter().collect();
        let conditions = self.sentences(self.voices.say(Translator::report_label_conditions), &conditions);
        blocks.extend(conditions.map(|conditions| Block::Definitions(vec![conditions])));
        let lists = [
            (Translator::report_label_documents as fn(&Translator) -> String, &scheme.documents),
            (Translator::report_label_steps, &scheme.steps),
        ];
        for (title, items) in lists.into_iter().filter(|(_, items)| !items.is_empty()) {
            let items = items.iter().map(|item| self.check(funding, &scheme.entry.id, item));
            blocks.push(Block::Checklist(Checklist { title: self.voices.say(title), items: items.collect() }));
        }
    }

    fn check(&self, funding: &Funding<'_>, scheme: &str, item: &catalogue::Said) -> Check {
        let done = funding.ticks.iter().any(|(of, ticked)| of == scheme && *ticked == item.text.en);
        let detail = self.joined(|voice| [done.then(|| voice.report_done()), words::mark(voice, item.mark)]);
        let state = self.voices.first(|voice| if done { voice.report_tick_done() } else { voice.report_tick_open() });
        Check { done, state, text: self.voices.text(&item.text), detail }
    }

    fn rules(&self, found: &Match<'_>) -> Grid {
        let column = |name: fn(&Translator) -> String, kind| GridColumn { name: self.voices.say(name), kind };
        Grid {
            caption: self.voices.say(Translator::report_rules_caption),
            columns: vec![
                column(Translator::report_column_condition, ColumnKind::Sentence),
                column(Translator::report_column_answer, ColumnKind::Name),
                column(Translator::report_column_verdict, ColumnKind::Word),
                column(Translator::report_column_mark, ColumnKind::Word),
            ],
            rows: found.rules.iter().map(|judged| self.rule(judged)).collect(),
        }
    }

    fn rule(&self, judged: &Judged<'_>) -> GridRow {
        let clause = judged.rule.map(|rule| self.voices.text(&rule.text));
        let cells = vec![
            clause.unwrap_or_else(|| self.voices.say(Translator::report_rule_open)),
            self.because(&judged.because),
            self.verdict(judged.verdict),
            self.voices.say(|voice| voice.report_mark(judged.mark.code())),
        ];
        GridRow { cells, total: false }
    }

    /// The company's answer that decided a rule.
    fn because(&self, because: &Because<'_>) -> Said {
        let keys = match because {
            Because::State(state) => return self.voices.say(|voice| voice.report_state(state.code())),
            Because::Facts(keys) => keys,
        };
        let unknown = self.voices.say(Translator::report_fact_unknown);
        let answers: Vec<Said> =
            keys.iter().map(|key| self.answer_to(key).unwrap_or_else(|| unknown.clone())).collect();
        self.voices.say(|voice| {
            let said = answers.iter().filter_map(|answer| in_language(answer, voice));
            let mut said: Vec<&str> = said.collect();
            said.dedup();
            said.join("\n")
        })
    }

    fn answer_to(&self, key: &str) -> Option<Said> {
        self.report.instrument.facts.iter().find(|fact| fact.key == key).and_then(|fact| self.known(fact))
    }
}

/// What a voice says of it; figures are said once, for every language.
fn in_language<'s>(said: &'s Said, voice: &Translator) -> Option<&'s str> {
    let own = said.0.iter().find(|spoken| spoken.language == voice.language());
    own.or(said.0.first()).map(|spoken| spoken.text.as_str())
}

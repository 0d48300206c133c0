use readiness_assessment::benchmark::{Amount, Figure};
use readiness_assessment::survey::Question;
use readiness_assessment::survey::tabulate::Own;
use readiness_locale::{Translator, format};

use super::{Heading, Writer, share};
use crate::Published;
use crate::content::voices::own;
use crate::content::{Block, ColumnKind, Definition, Grid, GridColumn, GridRow, Said};

/// A figure as printed, in words.
fn printed(amount: Amount) -> String {
    match amount {
        Amount::Share(percent) => format::percent(percent),
        Amount::Dollars(dollars) => format!("HK${}", format::number(i64::from(dollars))),
    }
}

impl Writer<'_> {
    /// The published figures on a question, each beside one's own.
    pub(super) fn beside(&self, question: &Question, blocks: &mut Vec<Block>) {
        let Some(published) = self.report.published else { return };
        let figures = published.surveyed.figures.iter().zip(published.own);
        let on_this = figures.filter(|(figure, _)| figure.base.answered == question.id && figure.why_not().is_none());
        let rows: Vec<GridRow> = on_this.map(|(figure, own)| self.figure(figure, own.as_ref())).collect();
        if rows.is_empty() {
            return;
        }
        let columns: [Heading; 4] = [
            (Translator::tabulated_figure, ColumnKind::Sentence),
            (Translator::tabulated_of, ColumnKind::Sentence),
            (Translator::tabulated_here, ColumnKind::Name),
            (Translator::tabulated_published, ColumnKind::Name),
        ];
        let columns = columns.map(|(word, kind)| GridColumn { name: self.voices.say(word), kind });
        let caption = self.voices.say(Translator::tabulated_beside);
        blocks.push(Block::Grid(Grid { caption, columns: columns.into(), rows }));
    }

    fn figure(&self, figure: &Figure, own: Option<&Own>) -> GridRow {
        let here = own.map_or_else(|| self.voices.say(Translator::tabulated_not_told), |own| self.here(own));
        let shown = printed(figure.amount);
        let published = match figure.base.n {
            Some(n) => self.voices.say(|voice| voice.tabulated_with_n(&n.to_string(), &shown)),
            None => self.voices.figure(shown),
        };
        let cells = vec![self.voices.text(&figure.name), self.voices.text(&figure.base.words), here, published];
        GridRow { cells, total: false }
    }

    fn here(&self, own: &Own) -> Said {
        self.voices.say(|voice| {
            let counted = voice.tabulated_with_n(&own.n.to_string(), &share(&own.share()));
            if own.open == 0 { counted } else { format!("{counted}\n{}", voice.tabulated_open(&own.open.to_string())) }
        })
    }

    /// What the questionnaire cannot give and why, then how the others are read, and where all of them stand.
    pub(super) fn cannot(&self, blocks: &mut Vec<Block>) {
        let Some(Published { benchmark, surveyed, .. }) = self.report.published else { return };
        let cannot = surveyed.figures.iter().filter_map(|figure| Some((figure, figure.why_not()?)));
        let lines: Vec<Definition> = cannot
            .map(|(figure, why)| {
                let value =
                    |voice: &Translator| format!("{} · {}", printed(figure.amount), own(voice, &figure.base.words));
                Definition::new(self.voices.text(&figure.name), self.voices.say(value))
                    .with(Some(self.voices.text(why)))
            })
            .collect();
        if !lines.is_empty() {
            blocks.push(Block::Section(self.voices.say(Translator::tabulated_cannot)));
            blocks.push(self.paragraph(Translator::tabulated_cannot_lead));
            blocks.push(Block::Definitions(lines));
        }
        blocks.push(Block::Section(self.voices.say(Translator::tabulated_notes)));
        let source = |voice: &Translator| {
            [&benchmark.title, &benchmark.source, &benchmark.period].map(|text| own(voice, text)).join(" · ")
        };
        blocks.push(self.paragraph(source));
        blocks.push(self.paragraph(Translator::tabulated_not_told_why));
        blocks.extend(surveyed.note.as_ref().map(|note| Block::Paragraph(self.voices.text(note))));
        let notes = self.notes(&surveyed.figures);
        blocks.extend((!notes.is_empty()).then_some(Block::Definitions(notes)));
    }

    /// What is doubtful about figures, once for all of which the same is said.
    fn notes(&self, figures: &[Figure]) -> Vec<Definition> {
        let noted = |figure: &&Figure| figure.base.note.is_some();
        let noted: Vec<&Figure> = figures.iter().filter(noted).collect();
        let alike = noted.chunk_by(|one, other| one.base == other.base);
        let lines = alike.filter_map(|figures| {
            let base = &figures.first()?.base;
            let names = |voice: &Translator| figures.iter().map(|figure| own(voice, &figure.name)).collect::<Vec<_>>();
            let names = self.voices.say(|voice| crate::content::voices::choices(voice, &names(voice)));
            let found = self.voices.text(&base.found);
            Some(Definition::new(names, self.voices.text(base.note.as_ref()?)).with(Some(found)))
        });
        lines.collect()
    }
}

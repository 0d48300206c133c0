use readiness_assessment::survey::Question;
use readiness_assessment::survey::tabulate::{By, Cell, Group, Line, Part};
use readiness_locale::Translator;

use super::{Writer, by_words, share, shown};
use crate::content::cohort::words::{label, together};
use crate::content::{Block, ColumnKind, Grid, GridColumn, GridRow, Said};

/// How many groups lie beside each other on a page.
const BESIDE: usize = 5;

impl Writer<'_> {
    /// The same by group, as many beside each other as fit.
    pub(super) fn groups(&self, question: &Question, part: &Part<'_>, blocks: &mut Vec<Block>) {
        let Some(by) = self.report.tables.by else { return };
        // By itself a question says nothing that its own table does not.
        if by.question(self.report.survey).is_some_and(|own| own.id == question.id) {
            return;
        }
        let groups = &self.report.tables.groups;
        let told: Vec<usize> = (0..groups.len()).filter(|at| self.base(part, *at).is_some()).collect();
        if told.is_empty() {
            return blocks.push(self.paragraph(Translator::tabulated_way_hidden));
        }
        for places in told.chunks(BESIDE) {
            blocks.push(Block::Grid(self.grid(by, question, part, places)));
        }
    }

    fn base(&self, part: &Part<'_>, group: usize) -> Option<u64> {
        part.bases.get(group + 1).copied().flatten()
    }

    fn grid(&self, by: By, question: &Question, part: &Part<'_>, places: &[usize]) -> Grid {
        let groups = &self.report.tables.groups;
        let first = GridColumn { name: self.voices.say(Translator::tabulated_what), kind: ColumnKind::Name };
        let column = |group: &Group| GridColumn { name: self.group(group), kind: ColumnKind::Word };
        let bases = places.iter().map(|at| self.base(part, *at).unwrap_or_default());
        let base_row = std::iter::once(self.voices.say(Translator::tabulated_group_base))
            .chain(bases.map(|n| self.voices.figure(format!("n = {n}"))));
        let mut rows: Vec<GridRow> = part.lines.iter().map(|line| self.group_row(line, part, places)).collect();
        rows.push(GridRow { cells: base_row.collect(), total: true });
        let caption = match &part.row {
            Some(row) => {
                self.voices.say(|voice| format!("{} · {}", row.label.get(voice.language()), by_words(voice, by)))
            }
            None => self.voices.say(|voice| format!("{} · {}", question.id.to_uppercase(), by_words(voice, by))),
        };
        let columns = std::iter::once(first).chain(places.iter().map(|at| column(&groups[*at])));
        Grid { caption, columns: columns.collect(), rows }
    }

    fn group(&self, group: &Group) -> Said {
        self.voices
            .say(|voice| together(voice, &group.classes.iter().map(|class| label(voice, class)).collect::<Vec<_>>()))
    }

    fn group_row(&self, line: &Line<'_>, part: &Part<'_>, places: &[usize]) -> GridRow {
        let figure = |at: usize| {
            let cell = line.cells.get(at + 1)?.as_ref()?;
            match cell {
                Cell::Companies(_) => cell.share(self.base(part, at)?).map(|of| share(&of)),
                Cell::Mean(mean) => Some(format!("{}%", shown(mean))),
                Cell::Amount(_, amount) => amount.as_ref().map(|amount| shown(&amount.mean)),
            }
        };
        let cells = places.iter().map(|at| self.voices.figure(figure(*at).unwrap_or_else(|| "–".to_owned())));
        GridRow { cells: std::iter::once(self.line(line.head)).chain(cells).collect(), total: false }
    }
}

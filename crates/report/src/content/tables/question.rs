use readiness_assessment::Text;
use readiness_assessment::cohort::Exact;
use readiness_assessment::survey::tabulate::{Amount, Cell, Head, Part, Table};
use readiness_assessment::survey::{Kind, Question};
use readiness_locale::Translator;

use super::{Heading, Writer, share, shown};
use crate::content::voices::{choices, own};
use crate::content::{Block, ColumnKind, Grid, GridColumn, GridRow, Said, Tally, TallyRow};

/// What a line is called.
pub(super) fn name<'s>(head: Head<'s>) -> Option<&'s Text> {
    match head {
        Head::Option(option) => Some(&option.label),
        Head::Row(row) => Some(&row.label),
        Head::Number => None,
    }
}

impl Writer<'_> {
    /// Everything about one question.
    pub(super) fn question(&self, table: &Table<'_>, blocks: &mut Vec<Block>) {
        let question = table.question;
        let numbered = |voice: &Translator| format!("{} {}", question.id.to_uppercase(), own(voice, &question.text));
        blocks.push(Block::Heading { text: self.voices.say(numbered), about: None, score: None });
        if table.parts.is_empty() {
            return blocks.push(self.paragraph(Translator::tabulated_words));
        }
        if table.asked == 0 {
            return blocks.push(self.paragraph(Translator::tabulated_nobody));
        }
        let told = |part: &&Part<'_>| part.bases.first().is_some_and(Option::is_some);
        for part in table.parts.iter().filter(told) {
            self.part(table, part, blocks);
        }
        self.too_few(table, blocks);
        self.beside(question, blocks);
    }

    /// The rows that are not told.
    fn too_few(&self, table: &Table<'_>, blocks: &mut Vec<Block>) {
        let hidden: Vec<&Part<'_>> =
            table.parts.iter().filter(|part| part.bases.first().is_none_or(Option::is_none)).collect();
        let rows: Vec<&Text> = hidden.iter().filter_map(|part| part.row.as_ref()).map(|row| &row.label).collect();
        if hidden.is_empty() {
            return;
        }
        blocks.push(if rows.is_empty() {
            self.paragraph(Translator::tabulated_too_few)
        } else {
            let names = |voice: &Translator| rows.iter().map(|row| own(voice, row)).collect::<Vec<_>>();
            self.paragraph(|voice| voice.tabulated_too_few_rows(&choices(voice, &names(voice))))
        });
    }

    fn part(&self, table: &Table<'_>, part: &Part<'_>, blocks: &mut Vec<Block>) {
        let base = part.bases.first().copied().flatten().unwrap_or_default();
        if !matches!(table.question.kind, Kind::Number { .. }) {
            blocks.push(Block::Tally(self.tally(table, part, base)));
        }
        blocks.extend(self.amounts(table, part, base));
        self.groups(table.question, part, blocks);
    }

    /// How often each thing was said, or its mean share.
    fn tally(&self, table: &Table<'_>, part: &Part<'_>, base: u64) -> Tally {
        let shares = matches!(table.question.kind, Kind::Shares(_));
        let rows = part.lines.iter().filter_map(|line| {
            let cell = line.cells.first()?.as_ref()?;
            let bar = cell.share(base).or_else(|| hundredths(cell))?;
            let count = match cell {
                Cell::Companies(n) | Cell::Amount(n, _) => self.voices.figure(n.to_string()),
                Cell::Mean(_) => Said::default(),
            };
            Some(TallyRow {
                name: self.line(line.head),
                bar: ratio(&bar),
                share: self.voices.figure(share(&bar)),
                count,
            })
        });
        let share = if shares { Translator::tabulated_share_mean } else { Translator::tabulated_share };
        Tally {
            caption: self.caption(table.question, part),
            columns: [
                self.voices.say(Translator::tabulated_what),
                self.voices.say(share),
                if shares { Said::default() } else { self.voices.say(Translator::cohort_companies) },
            ],
            rows: rows.collect(),
            foot: self.voices.say(|voice| voice.tabulated_base(&table.asked.to_string(), &base.to_string())),
        }
    }

    /// Which row it is, or how to read the shares.
    pub(super) fn caption(&self, question: &Question, part: &Part<'_>) -> Said {
        match (&part.row, &question.kind) {
            (Some(row), _) => self.voices.text(&row.label),
            (None, Kind::Multiple { .. } | Kind::Counts(_)) => self.voices.say(Translator::tabulated_several),
            (None, Kind::Shares(_)) => self.voices.say(Translator::tabulated_mean_of_shares),
            (None, _) => self.voices.say(Translator::tabulated_share),
        }
    }

    pub(super) fn line(&self, head: Head<'_>) -> Said {
        name(head).map_or_else(|| self.voices.say(Translator::tabulated_number), |text| self.voices.text(text))
    }

    /// What the numbers come to, where the question asks for some.
    fn amounts(&self, table: &Table<'_>, part: &Part<'_>, base: u64) -> Option<Block> {
        let number = matches!(table.question.kind, Kind::Number { .. });
        let rows = part.lines.iter().filter_map(|line| match line.cells.first()?.as_ref()? {
            Cell::Amount(n, amount) => Some(self.amount(self.line(line.head), *n, amount.as_deref(), number)),
            Cell::Companies(_) | Cell::Mean(_) => None,
        });
        let rows: Vec<GridRow> = rows.collect();
        let words: [Heading; 7] = [
            (Translator::tabulated_what, ColumnKind::Sentence),
            (Translator::cohort_companies, ColumnKind::Word),
            (Translator::tabulated_total, ColumnKind::Word),
            (Translator::cohort_mean, ColumnKind::Word),
            (Translator::tabulated_lower, ColumnKind::Word),
            (Translator::cohort_median, ColumnKind::Word),
            (Translator::tabulated_upper, ColumnKind::Word),
        ];
        let mut columns: Vec<GridColumn> =
            words.iter().map(|(word, kind)| GridColumn { name: self.voices.say(word), kind: *kind }).collect();
        if number {
            // Years that add up to something say nothing.
            columns.remove(2);
        }
        let caption = if number {
            self.voices.say(|voice| voice.tabulated_base(&table.asked.to_string(), &base.to_string()))
        } else {
            self.voices.say(Translator::tabulated_amounts)
        };
        (!rows.is_empty()).then_some(Block::Grid(Grid { caption, columns, rows }))
    }

    fn amount(&self, name: Said, n: u64, amount: Option<&Amount>, number: bool) -> GridRow {
        let figure = |figure: Option<&Exact>| self.voices.figure(figure.map_or_else(|| "–".to_owned(), shown));
        let quartiles = amount.and_then(|amount| amount.quartiles.as_ref());
        let mut cells = vec![
            name,
            self.voices.figure(n.to_string()),
            figure(amount.map(|amount| &amount.sum)),
            figure(amount.map(|amount| &amount.mean)),
            figure(quartiles.map(|(lower, _)| lower)),
            figure(amount.and_then(|amount| amount.median.as_ref())),
            figure(quartiles.map(|(_, upper)| upper)),
        ];
        if number {
            cells.remove(2);
        }
        GridRow { cells, total: false }
    }
}

/// The mean of percentages as a share.
fn hundredths(cell: &Cell) -> Option<Exact> {
    match cell {
        Cell::Mean(mean) => Some(mean / Exact::from_integer(100.into()).numer()),
        Cell::Companies(_) | Cell::Amount(..) => None,
    }
}

/// Where a bar ends, 0 to 1.
fn ratio(share: &Exact) -> f64 {
    let thousandths = (share * Exact::from_integer(1000.into())).floor().to_integer();
    f64::from(u32::try_from(thousandths).unwrap_or(0)) / 1000.0
}

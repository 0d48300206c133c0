use super::choices::{Scales, distinct, options};
use crate::source::{Item, Node, ProblemKind, Problems, Table};
use crate::survey::model::{Choice, Kind, Question, Row, Rows};

/// A question whose condition and source of rows have not been held against the others.
pub(super) struct Draft {
    /// Where it stands.
    pub(super) place: String,
    pub(super) question: Question,
    /// Its condition as written.
    pub(super) ask_if: Option<String>,
}

pub(super) fn read(mut table: Table<'_>, scales: &Scales, problems: &mut Problems) -> Option<Draft> {
    let place = table.place().to_owned();
    let id = table.words("id", problems).map(str::to_owned);
    let number = table.required("number", "1–999", problems).and_then(|item| item.whole(1, 999, problems));
    let text = table.both("text", problems);
    let hint = table.optional_both("hint", problems);
    let mut words = |key| table.optional(key).and_then(|item| item.words(problems)).map(str::to_owned);
    let (fact, ask_if) = (words("fact"), words("ask_if"));
    let words: Vec<&str> = KINDS.iter().map(|(word, _)| *word).collect();
    let kind = table.required("kind", &words.join(", "), problems)?.one_of(&KINDS, problems)?;
    let kind = kind(&mut table, scales, problems);
    table.finish(problems);
    let question = Question { id: id?, number: number?, text: text?, hint, kind: kind?, ask_if: None, fact };
    Some(Draft { place, question, ask_if })
}

type Reader = fn(&mut Table<'_>, &Scales, &mut Problems) -> Option<Kind>;

/// Each kind with what reads the keys of its own.
const KINDS: [(&str, Reader); 8] = [
    ("single", single),
    ("multiple", multiple),
    ("grid", grid),
    ("percentages", |table, _, problems| rows(table, problems).map(Kind::Shares)),
    ("counts", counts),
    ("number", |table, _, problems| number(table, problems)),
    ("text", |_, _, _| Some(Kind::Text)),
    ("contact", |_, _, _| Some(Kind::Contact)),
];

fn single(table: &mut Table<'_>, scales: &Scales, problems: &mut Problems) -> Option<Kind> {
    let options = options(table, scales, problems)?;
    none_exclusive(table, &options, problems);
    Some(Kind::Single(options))
}

fn multiple(table: &mut Table<'_>, scales: &Scales, problems: &mut Problems) -> Option<Kind> {
    let options = options(table, scales, problems)?;
    some_beside(table, &options, problems);
    let together = options.iter().filter(|option| !option.exclusive).count();
    // As many as there are, or more, would say nothing.
    let most = u32::try_from(together).ok()?.saturating_sub(1);
    let at_most = table.optional("at_most").and_then(|item| item.whole(1, most, problems));
    Some(Kind::Multiple { options, at_most })
}

fn counts(table: &mut Table<'_>, scales: &Scales, problems: &mut Problems) -> Option<Kind> {
    let options = options(table, scales, problems)?;
    some_beside(table, &options, problems);
    Some(Kind::Counts(options))
}

fn grid(table: &mut Table<'_>, scales: &Scales, problems: &mut Problems) -> Option<Kind> {
    let options = options(table, scales, problems);
    let rows = match table.optional("rows_from") {
        Some(item) => Rows::Chosen(item.words(problems)?.to_owned()),
        None => Rows::Fixed(rows(table, problems)?),
    };
    let options = options?;
    none_exclusive(table, &options, problems);
    Some(Kind::Grid { rows, options })
}

fn rows(table: &mut Table<'_>, problems: &mut Problems) -> Option<Vec<Row>> {
    let place = table.place_of("row");
    let rows = table.each("row", problems, |mut table, problems| {
        let id = table.required("id", ROW, problems).and_then(|item| row_id(item, problems));
        let label = table.both("label", problems);
        table.finish(problems);
        Some(Row { id: id?, label: label? })
    });
    distinct(&place, rows.iter().map(|row| row.id.as_str()), problems);
    if rows.len() < 2 {
        problems.not_allowed(place, rows.len().to_string(), "≥ 2");
    }
    Some(rows)
}

const ROW: &str = "\"a\", \"hk\"";

/// Such as conditions and names of variables can carry.
fn row_id(item: Item<'_>, problems: &mut Problems) -> Option<String> {
    let place = item.place.clone();
    let id = item.words(problems)?;
    if id.len() <= 16 && id.chars().all(|each| each.is_ascii_lowercase() || each.is_ascii_digit()) {
        return Some(id.to_owned());
    }
    problems.not_allowed(place, format!("\"{id}\""), ROW);
    None
}

/// The largest number that a question may ask for.
const LARGEST: f64 = 1_000_000.0;

fn number(table: &mut Table<'_>, problems: &mut Problems) -> Option<Kind> {
    let place = table.place_of("max");
    let mut bound = |key| table.required(key, "0.5", problems).and_then(|item| half_steps(item, problems));
    let (min, max) = (bound("min"), bound("max"));
    let (min, max) = (min?, max?);
    if min >= max {
        problems.not_allowed(place, max.to_string(), format!("> {min}"));
    }
    Some(Kind::Number { min, max })
}

fn half_steps(item: Item<'_>, problems: &mut Problems) -> Option<f64> {
    let number = match item.node {
        Node::Whole(number) => i32::try_from(*number).ok().map(f64::from),
        Node::Decimal(number) => Some(*number),
        _ => None,
    };
    let fitting = number.filter(|number| (0.0..=LARGEST).contains(number) && (number * 2.0).fract() == 0.0);
    if fitting.is_none() {
        problems.not_allowed(item.place, item.node.sketch(), format!("0, 0.5, 1 … {LARGEST}"));
    }
    fitting
}

/// Where one option is chosen, every option stands alone, and the mark would say nothing.
fn none_exclusive(table: &Table<'_>, options: &[Choice], problems: &mut Problems) {
    for option in options.iter().filter(|option| option.exclusive) {
        problems.not_allowed(option_place(table, option), "exclusive", "multiple, counts");
    }
}

/// Where several may be chosen, some must be able to stand beside others, and not knowing must stand alone.
fn some_beside(table: &Table<'_>, options: &[Choice], problems: &mut Problems) {
    if options.iter().all(|option| option.exclusive) {
        problems.not_allowed(table.place_of("option"), "exclusive", "≥ 1 without");
    }
    for option in options.iter().filter(|option| option.dont_know && !option.exclusive) {
        let allowed = "exclusive = true".to_owned();
        problems.add(format!("{}.exclusive", option_place(table, option)), ProblemKind::Missing { allowed });
    }
}

fn option_place(table: &Table<'_>, option: &Choice) -> String {
    format!("{}.{}", table.place_of("option"), option.code)
}

use super::model::{Choice, Kind, Question, Rows, Survey};
use super::reply::{Replies, Value};
use crate::text::Text;

/// One column of a survey's data.
#[derive(Debug, Clone, PartialEq)]
pub struct Variable<'s> {
    /// Its name: letters, digits and underscores, beginning with the question's id, for example `q35_4`.
    pub name: String,
    /// The question it belongs to.
    pub question: &'s Question,
    /// What it says of the question: the words of an option or row; none when it is the whole answer.
    pub part: Option<&'s Text>,
    /// What its values are.
    pub values: Values<'s>,
    what: What<'s>,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Values<'s> {
    /// The code of one of these options.
    Codes(&'s [Choice]),
    /// 1 when the option is chosen, 0 when the question is answered without it.
    Chosen,
    /// A number.
    Number,
    /// The respondent's own words.
    Words,
}

/// One value, or nothing where nothing was said.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing was said, or the question was not asked.
    Empty,
    /// A code, a count or a percentage.
    Whole(u32),
    /// A number in steps of a half.
    Number(f64),
    /// Words.
    Words(String),
}

/// What is looked up in a reply.
#[derive(Debug, Clone, PartialEq)]
enum What<'s> {
    Whole,
    Option(u32),
    Row(String),
    Count(u32),
    Other(u32),
    Contact(&'s str),
}

impl Survey {
    /// Every column of the survey's data in the order of its questions: one for each option of a multiple choice, one for each row
    /// that a grid or shares can have, one for each thing that is counted, and one for the words beside each option that takes
    /// any. Contact data has columns only when that is wanted.
    pub fn codebook(&self, with_contact: bool) -> Vec<Variable<'_>> {
        self.questions()
            .filter(|question| with_contact || question.kind != Kind::Contact)
            .flat_map(|question| [self.answers(question), others(question)].concat())
            .collect()
    }

    fn answers<'s>(&'s self, question: &'s Question) -> Vec<Variable<'s>> {
        let whole = |values| vec![Variable::of(question, "", None, values, What::Whole)];
        match &question.kind {
            Kind::Single(options) => whole(Values::Codes(options)),
            Kind::Number { .. } => whole(Values::Number),
            Kind::Text => whole(Values::Words),
            Kind::Multiple { options, .. } => each(question, options, Values::Chosen, What::Option),
            Kind::Counts(options) => each(question, options, Values::Number, What::Count),
            Kind::Grid { rows, options } => {
                let rows = self.possible(rows);
                rows.map(|(id, label)| Variable::row(question, id, label, Values::Codes(options))).collect()
            }
            Kind::Shares(rows) => {
                let rows = rows.iter().map(|row| (row.id.clone(), &row.label));
                rows.map(|(id, label)| Variable::row(question, id, label, Values::Number)).collect()
            }
            Kind::Contact => CONTACT
                .iter()
                .map(|part| Variable::of(question, part, None, Values::Words, What::Contact(part)))
                .collect(),
        }
    }

    /// Every row that a grid can have, whatever was said before.
    fn possible<'s>(&'s self, rows: &'s Rows) -> Box<dyn Iterator<Item = (String, &'s Text)> + 's> {
        match rows {
            Rows::Fixed(rows) => Box::new(rows.iter().map(|row| (row.id.clone(), &row.label))),
            Rows::Chosen(from) => {
                let options = self.question(from).map_or(&[][..], |question| question.kind.options());
                let options = options.iter().filter(|option| !option.exclusive);
                Box::new(options.map(|option| (option.code.to_string(), &option.label)))
            }
        }
    }
}

/// The parts of contact data by their names in files.
const CONTACT: [&str; 3] = ["name", "telephone", "email"];

fn each<'s>(
    question: &'s Question,
    options: &'s [Choice],
    values: Values<'s>,
    what: impl Fn(u32) -> What<'s>,
) -> Vec<Variable<'s>> {
    let column = |option: &'s Choice| {
        Variable::of(question, &option.code.to_string(), Some(&option.label), values, what(option.code))
    };
    options.iter().map(column).collect()
}

fn others(question: &Question) -> Vec<Variable<'_>> {
    let options = question.kind.options().iter().filter(|option| option.free_text);
    let columns = options.map(|option| {
        let part = format!("{}_text", option.code);
        Variable::of(question, &part, Some(&option.label), Values::Words, What::Other(option.code))
    });
    columns.collect()
}

impl<'s> Variable<'s> {
    fn of(question: &'s Question, part: &str, label: Option<&'s Text>, values: Values<'s>, what: What<'s>) -> Self {
        let joint = if part.is_empty() { "" } else { "_" };
        Self { name: format!("{}{joint}{part}", question.id), question, part: label, values, what }
    }

    fn row(question: &'s Question, id: String, label: &'s Text, values: Values<'s>) -> Self {
        Self::of(question, &id, Some(label), values, What::Row(id.clone()))
    }

    /// What stands in this column for these replies, all of which are to questions that are asked.
    pub fn cell(&self, replies: &Replies) -> Cell {
        let Some(reply) = replies.get(&self.question.id) else { return Cell::Empty };
        let whole = |number: Option<u32>| number.map_or(Cell::Empty, Cell::Whole);
        match (&self.what, &reply.value) {
            (What::Other(code), _) => reply.other.get(code).map_or(Cell::Empty, |words| Cell::Words(words.clone())),
            (What::Whole, Value::Single(code)) => Cell::Whole(*code),
            (What::Whole, Value::Number(number)) => Cell::Number(*number),
            (What::Whole, Value::Text(text)) => Cell::Words(text.clone()),
            (What::Option(code), Value::Multiple(codes)) => Cell::Whole(codes.contains(code).into()),
            (What::Count(code), Value::Counts(counts)) => Cell::Whole(counts.get(code).copied().unwrap_or(0)),
            (What::Row(row), Value::Grid(rows) | Value::Shares(rows)) => whole(rows.get(row).copied()),
            (What::Contact(part), Value::Contact(contact)) => {
                let words = match *part {
                    "name" => &contact.name,
                    "telephone" => &contact.telephone,
                    _ => &contact.email,
                };
                if words.is_empty() { Cell::Empty } else { Cell::Words(words.clone()) }
            }
            _ => Cell::Empty,
        }
    }
}

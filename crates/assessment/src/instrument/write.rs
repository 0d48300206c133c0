//! A questionnaire as the text of its files. What is written reads back as the same questionnaire.

use std::fmt::{Display, Write as _};

use super::model::{BandInfo, Credit, Dimension, FormInfo, Instrument, Pillar, Question, Rung};
use super::{Bound, Carry, Contradiction, Negative, Sector, Side, Term, WeightProfile};
use crate::catalogue::written;
use crate::profile::{Fact, FactKind};
use crate::text::Text;

/// Path and text of every file, by path.
pub fn write(instrument: &Instrument) -> Vec<(String, String)> {
    let mut files = vec![
        ("instrument.toml".to_owned(), header(instrument)),
        ("profile.toml".to_owned(), Page::of(&instrument.facts, fact)),
        ("contradictions.toml".to_owned(), Page::of(&instrument.contradictions, contradiction)),
        ("negatives.toml".to_owned(), Page::of(&instrument.negatives, negative)),
        ("weights.toml".to_owned(), Page::of(&instrument.weights, weights)),
        ("carries.toml".to_owned(), Page::of(&instrument.carries, carry)),
        ("glossary.toml".to_owned(), Page::of(&instrument.glossary, term)),
    ];
    // Without facts the list is still there, and empty.
    if instrument.facts.is_empty() {
        files[1].1 = "fact = []\n".to_owned();
    }
    files.retain(|(_, text)| !text.is_empty());
    for pillar in &instrument.pillars {
        let own = |own: &Dimension| (format!("questions/{}/{}.toml", pillar.id, own.id), dimension(own));
        files.extend(pillar.dimensions.iter().map(own));
    }
    files.extend(instrument.sectors.iter().map(|own| (format!("sectors/{}.toml", own.id), sector(own))));
    files.sort();
    files
}

/// The text of one file while it is written.
#[derive(Default)]
struct Page(String);

impl Page {
    /// One part of the page for each item.
    fn of<T>(items: &[T], part: impl Fn(&mut Self, &T)) -> String {
        let mut page = Self::default();
        for item in items {
            part(&mut page, item);
        }
        page.0
    }

    fn title(&mut self, title: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(title);
        self.0.push('\n');
    }

    fn value(&mut self, key: &str, value: impl Display) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn text(&mut self, key: &str, text: &str) {
        self.value(key, quoted(text));
    }

    fn both(&mut self, key: &str, text: &Text) {
        self.text(&format!("{key}.en"), &text.en);
        self.text(&format!("{key}.zh-Hant-HK"), &text.zh);
    }

    fn optional(&mut self, key: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.both(key, text);
        }
    }
}

/// A text as TOML writes it on one line.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            other if other.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(other));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

fn header(instrument: &Instrument) -> String {
    let Instrument {
        id,
        version,
        published,
        title,
        about,
        credit,
        forms,
        bands,
        brake_pillar,
        good_enough,
        pillars,
        // Each has a file of its own.
        facts: _,
        contradictions: _,
        negatives: _,
        weights: _,
        carries: _,
        glossary: _,
        sectors: _,
    } = instrument;
    let mut page = Page::default();
    page.text("id", id);
    page.text("version", version);
    page.text("published", published);
    page.both("title", title);
    page.both("about", about);
    page.text("brake_pillar", brake_pillar);
    page.value("good_enough", good_enough.number());
    self::credit(&mut page, credit);
    // Lists of tables come last: what follows one would belong to it.
    for (name, empty) in [("form", forms.is_empty()), ("band", bands.is_empty()), ("pillar", pillars.is_empty())] {
        if empty {
            page.0.insert_str(0, &format!("{name} = []\n"));
        }
    }
    forms.iter().for_each(|info| form(&mut page, info));
    bands.iter().for_each(|info| band(&mut page, info));
    pillars.iter().for_each(|own| pillar(&mut page, own));
    page.0
}

fn credit(page: &mut Page, credit: &Credit) {
    page.title("[credit]");
    page.both("text", &credit.text);
    page.text("url", &credit.url);
    page.text("licence", &credit.licence);
    page.text("licence_url", &credit.licence_url);
}

fn form(page: &mut Page, info: &FormInfo) {
    page.title("[[form]]");
    page.text("id", info.form.code());
    page.value("minutes", info.minutes);
    page.both("name", &info.name);
    page.both("about", &info.about);
    page.value("questions_per_dimension", info.questions_per_dimension);
}

fn band(page: &mut Page, info: &BandInfo) {
    page.title("[[band]]");
    page.text("id", info.band.code());
    page.text("from", &format!("{}.{}", info.from_tenths / 10, info.from_tenths % 10));
    page.both("name", &info.name);
    page.both("meaning", &info.meaning);
    page.both("behaviour", &info.behaviour);
    page.both("advice", &info.advice);
}

fn pillar(page: &mut Page, pillar: &Pillar) {
    page.title("[[pillar]]");
    page.text("id", &pillar.id);
    page.both("name", &pillar.name);
    page.both("about", &pillar.about);
    page.value("dimensions", list(pillar.dimensions.iter().map(|dimension| quoted(&dimension.id))));
}

fn dimension(dimension: &Dimension) -> String {
    let mut page = Page::default();
    page.text("id", &dimension.id);
    page.both("name", &dimension.name);
    page.both("about", &dimension.about);
    if dimension.questions.is_empty() {
        page.value("question", "[]");
    }
    dimension.questions.iter().for_each(|own| question(&mut page, own));
    page.0
}

fn question(page: &mut Page, question: &Question) {
    page.title("[[question]]");
    page.text("id", &question.id);
    page.both("text", &question.text);
    page.both("why", &question.why);
    page.optional("example", question.example.as_ref());
    page.both("evidence", &question.evidence);
    question.rungs.iter().for_each(|own| rung(page, own));
}

fn rung(page: &mut Page, rung: &Rung) {
    page.title("[[question.rung]]");
    if let Some(step) = &rung.step {
        page.value("effort", step.effort);
    }
    page.both("text", &rung.text);
    page.optional("action", rung.step.as_ref().map(|step| &step.action));
}

fn fact(page: &mut Page, fact: &Fact) {
    page.title("[[fact]]");
    page.text("key", &fact.key);
    page.text("kind", fact.kind.code());
    page.text("group", fact.group.code());
    page.both("text", &fact.text);
    page.optional("hint", fact.hint.as_ref());
    page.both("why", &fact.why);
    match &fact.kind {
        FactKind::Flag => {}
        FactKind::Code(options) => {
            options.iter().for_each(|(code, label)| option(page, "code", &code.to_string(), label));
        }
        FactKind::Choice(options) => options.iter().for_each(|(id, label)| option(page, "id", &quoted(id), label)),
        FactKind::Choices { options, none } => {
            page.optional("none", none.as_ref());
            options.iter().for_each(|(id, label)| option(page, "id", &quoted(id), label));
        }
        FactKind::Number { max, whole } => {
            page.value("max", max);
            page.value("whole", whole);
        }
    }
}

fn option(page: &mut Page, key: &str, value: &str, label: &Text) {
    page.title("[[fact.option]]");
    page.value(key, value);
    page.both("label", label);
}

fn contradiction(page: &mut Page, contradiction: &Contradiction) {
    page.title("[[contradiction]]");
    page.text("id", &contradiction.id);
    page.value("when", list(contradiction.sides.iter().map(side)));
    page.both("text", &contradiction.text);
    page.both("ask", &contradiction.ask);
}

fn negative(page: &mut Page, negative: &Negative) {
    page.title("[[negative]]");
    page.text("id", &negative.id);
    page.text("kind", negative.kind.code());
    page.value("when", list(negative.sides.iter().map(side)));
    page.both("text", &negative.text);
    page.both("why", &negative.why);
    page.both("instead", &negative.instead);
}

fn side(side: &Side) -> String {
    match side {
        Side::Question { id, bound } => {
            let (key, rung) = match bound {
                Bound::AtLeast(rung) => ("at_least", rung),
                Bound::AtMost(rung) => ("at_most", rung),
            };
            format!("{{ question = {}, {key} = {} }}", quoted(id), rung.number())
        }
        Side::Fact(test) => written(test),
    }
}

fn weights(page: &mut Page, profile: &WeightProfile) {
    page.title("[[profile]]");
    page.text("id", &profile.id);
    page.both("name", &profile.name);
    page.both("about", &profile.about);
    page.title("[profile.weights]");
    for (dimension, weight) in &profile.weights {
        page.value(&quoted(dimension), weight);
    }
}

fn carry(page: &mut Page, carry: &Carry) {
    page.title("[[carry]]");
    page.text("version", &carry.version);
    if carry.questions.is_empty() {
        page.value("question", "[]");
    }
    for question in &carry.questions {
        page.title("[[carry.question]]");
        page.text("from", &question.from);
        page.text("to", &question.to);
        page.value("same", question.same);
    }
}

fn term(page: &mut Page, term: &Term) {
    page.title("[[term]]");
    page.text("id", &term.id);
    page.both("name", &term.name);
    page.both("meaning", &term.meaning);
    for (key, forms) in [("forms.en", &term.forms_en), ("forms.zh-Hant-HK", &term.forms_zh)] {
        if !forms.is_empty() {
            page.value(key, list(forms.iter().map(|form| quoted(form))));
        }
    }
}

fn sector(sector: &Sector) -> String {
    let mut page = Page::default();
    page.text("id", &sector.id);
    page.both("name", &sector.name);
    page.value("industries", list(sector.industries.iter().map(u32::to_string)));
    if sector.examples.is_empty() {
        page.value("example", "[]");
    }
    for (question, text) in &sector.examples {
        page.title("[[example]]");
        page.text("question", question);
        page.both("text", text);
    }
    page.0
}

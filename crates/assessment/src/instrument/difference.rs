//! What is different in another version of a questionnaire, in the terms of those who read it.

use super::model::{Dimension, Instrument, Question};
use super::{CarriedQuestion, Carry};
use crate::coded::coded;

coded! {
    /// What kind of change it is.
    ChangeKind[4] {
        /// Was not there before.
        Added = "added",
        /// Is no longer there.
        Removed = "removed",
        /// Other words, or another value.
        Changed = "changed",
        /// Stands elsewhere.
        Moved = "moved",
    }
}

coded! {
    /// What has changed.
    Changed[17] {
        /// The title, the description or the credit.
        About = "about",
        /// A form: its words and minutes.
        Form = "form",
        /// How many questions a form asks in each dimension.
        FormQuestions = "form-questions",
        /// The words of a band.
        Band = "band",
        /// The score from which a band begins.
        BandBound = "band-bound",
        /// The rung that is good enough.
        GoodEnough = "good-enough",
        /// The pillar that can hold the result back.
        Brake = "brake",
        /// A fact about the organisation.
        Fact = "fact",
        /// A pillar.
        Pillar = "pillar",
        /// A dimension.
        Dimension = "dimension",
        /// A question: its words, its example, the evidence.
        Question = "question",
        /// A rung: its words, the effort, the action.
        Rung = "rung",
        /// A contradiction.
        Contradiction = "contradiction",
        /// Something not to do.
        Negative = "negative",
        /// A profile of weights.
        Weights = "weights",
        /// A word that is explained.
        Term = "term",
        /// The examples of a line of business.
        Sector = "sector",
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind it is.
    pub kind: ChangeKind,
    /// What has changed.
    pub what: Changed,
    /// The id of the part, in the newer version unless it was removed; empty for the whole. A rung is `<question>/<number>`.
    pub id: String,
    /// Whether the same answers may now add up to another score or band, or a score stand for something else.
    pub meaning: bool,
}

impl Change {
    fn new(kind: ChangeKind, what: Changed, id: impl Into<String>) -> Self {
        use Changed::{BandBound, Brake, Dimension, FormQuestions, Question};
        let meaning = match (what, kind) {
            (FormQuestions | BandBound | Brake, _) => true,
            (Dimension | Question, ChangeKind::Added | ChangeKind::Removed) => true,
            // A dimension that moves counts in another pillar; a question that moves is in another form.
            (Dimension | Question, ChangeKind::Moved) => true,
            _ => false,
        };
        Self { kind, what, id: id.into(), meaning }
    }
}

/// Every difference between two versions, from the whole to the parts.
pub fn difference(older: &Instrument, newer: &Instrument) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut changed = |is: bool, what, id: &str| {
        if is {
            changes.push(Change::new(ChangeKind::Changed, what, id));
        }
    };
    let head = |i: &Instrument| (i.title.clone(), i.about.clone(), i.credit.clone());
    changed(head(older) != head(newer), Changed::About, "");
    for (old, new) in older.forms.iter().zip(&newer.forms) {
        let words = (&old.name, &old.about, old.minutes) != (&new.name, &new.about, new.minutes);
        changed(words, Changed::Form, new.form.code());
        changed(old.questions_per_dimension != new.questions_per_dimension, Changed::FormQuestions, new.form.code());
    }
    for (old, new) in older.bands.iter().zip(&newer.bands) {
        changed(old.from_tenths != new.from_tenths, Changed::BandBound, new.band.code());
        let mut same_bound = old.clone();
        same_bound.from_tenths = new.from_tenths;
        changed(same_bound != *new, Changed::Band, new.band.code());
    }
    changed(older.good_enough != newer.good_enough, Changed::GoodEnough, "");
    changed(older.brake_pillar != newer.brake_pillar, Changed::Brake, &newer.brake_pillar);
    let mut list = Lists(changes);
    list.compare(Changed::Fact, &older.facts, &newer.facts, |fact| &fact.key);
    list.pillars(older, newer);
    list.compare(Changed::Contradiction, &older.contradictions, &newer.contradictions, |rule| &rule.id);
    list.compare(Changed::Negative, &older.negatives, &newer.negatives, |rule| &rule.id);
    list.compare(Changed::Weights, &older.weights, &newer.weights, |profile| &profile.id);
    list.compare(Changed::Term, &older.glossary, &newer.glossary, |term| &term.id);
    list.compare(Changed::Sector, &older.sectors, &newer.sectors, |sector| &sector.id);
    list.0
}

struct Lists(Vec<Change>);

impl Lists {
    fn note(&mut self, kind: ChangeKind, what: Changed, id: &str) {
        self.0.push(Change::new(kind, what, id));
    }

    /// Items that are told apart by an id and are equal or not.
    fn compare<T: PartialEq>(&mut self, what: Changed, older: &[T], newer: &[T], id: impl Fn(&T) -> &String) {
        let pairs = newer.iter().map(|new| (older.iter().find(|old| id(old) == id(new)), new));
        for (old, new) in pairs {
            match old {
                None => self.note(ChangeKind::Added, what, id(new)),
                Some(old) if old != new => self.note(ChangeKind::Changed, what, id(new)),
                Some(_) => {}
            }
        }
        self.moved(what, &ids(older, &id), &ids(newer, &id));
    }

    /// What is gone, and what no longer stands after the same one of those that stayed.
    fn moved(&mut self, what: Changed, older: &[&String], newer: &[&String]) {
        for gone in older.iter().filter(|old| !newer.contains(old)) {
            self.note(ChangeKind::Removed, what, gone);
        }
        let stayed = |of: &[&String], other: &[&String]| -> Vec<String> {
            of.iter().filter(|id| other.contains(id)).map(|id| (*id).clone()).collect()
        };
        for (before, now) in stayed(older, newer).iter().zip(stayed(newer, older)) {
            if *before != now {
                self.note(ChangeKind::Moved, what, &now);
            }
        }
    }

    fn pillars(&mut self, older: &Instrument, newer: &Instrument) {
        for new in &newer.pillars {
            match older.pillar(&new.id) {
                None => self.note(ChangeKind::Added, Changed::Pillar, &new.id),
                Some(old) if (&old.name, &old.about) != (&new.name, &new.about) => {
                    self.note(ChangeKind::Changed, Changed::Pillar, &new.id);
                }
                Some(_) => {}
            }
        }
        self.moved(Changed::Pillar, &ids(&older.pillars, &|p| &p.id), &ids(&newer.pillars, &|p| &p.id));
        for (pillar, new) in placed(newer) {
            match placed(older).find(|(_, old)| old.id == new.id) {
                None => self.note(ChangeKind::Added, Changed::Dimension, &new.id),
                Some((home, old)) => {
                    if (&old.name, &old.about) != (&new.name, &new.about) {
                        self.note(ChangeKind::Changed, Changed::Dimension, &new.id);
                    }
                    if home != pillar {
                        self.note(ChangeKind::Moved, Changed::Dimension, &new.id);
                    }
                }
            }
        }
        for (_, gone) in placed(older).filter(|(_, old)| newer.dimension(&old.id).is_none()) {
            self.note(ChangeKind::Removed, Changed::Dimension, &gone.id);
        }
        self.questions(older, newer);
    }

    fn questions(&mut self, older: &Instrument, newer: &Instrument) {
        let pairs = paired(older, newer);
        for (old, new) in &pairs {
            match old {
                None => self.note(ChangeKind::Added, Changed::Question, &new.id),
                Some(old) => self.question(old, new),
            }
        }
        let kept: Vec<&String> = pairs.iter().filter_map(|(old, _)| old.map(|old| &old.id)).collect();
        for gone in older.questions().filter(|old| !kept.contains(&&old.id)) {
            self.note(ChangeKind::Removed, Changed::Question, &gone.id);
        }
    }

    fn question(&mut self, old: &Question, new: &Question) {
        if old.id != new.id {
            self.note(ChangeKind::Moved, Changed::Question, &new.id);
        }
        let words = |q: &Question| (q.text.clone(), q.why.clone(), q.example.clone(), q.evidence.clone());
        if words(old) != words(new) {
            self.note(ChangeKind::Changed, Changed::Question, &new.id);
        }
        for (index, _) in new.rungs.iter().enumerate().filter(|(index, rung)| old.rungs[*index] != **rung) {
            self.note(ChangeKind::Changed, Changed::Rung, &format!("{}/{}", new.id, index + 1));
        }
    }
}

fn ids<'t, T>(items: &'t [T], id: &impl Fn(&'t T) -> &'t String) -> Vec<&'t String> {
    items.iter().map(id).collect()
}

fn placed(instrument: &Instrument) -> impl Iterator<Item = (&String, &Dimension)> {
    instrument.pillars.iter().flat_map(|pillar| pillar.dimensions.iter().map(move |own| (&pillar.id, own)))
}

/// Every question of the newer version with the one it comes from: the one that asks the same, else the one with its id.
fn paired<'i>(older: &'i Instrument, newer: &'i Instrument) -> Vec<(Option<&'i Question>, &'i Question)> {
    let asks = |question: &Question| older.questions().find(|old| old.text == question.text);
    let by_words: Vec<&String> = newer.questions().filter_map(asks).map(|old| &old.id).collect();
    let pair = |new: &'i Question| {
        let named = older.question(&new.id).filter(|old| !by_words.contains(&&old.id));
        (older.questions().find(|old| old.text == new.text).or(named), new)
    };
    newer.questions().map(pair).collect()
}

/// What the newer version takes over from the older one. A question holds its answers when its rungs say the same, or when
/// its author says that only the `wording` has changed.
pub fn carried(older: &Instrument, newer: &Instrument, wording: bool) -> Carry {
    let mut taken = Vec::new();
    let question = |(old, new): (Option<&Question>, &Question)| {
        let old = old.filter(|old| !taken.contains(&old.id))?;
        taken.push(old.id.clone());
        let steps = |question: &Question| question.rungs.clone().map(|rung| rung.text);
        let same = wording || (old.text == new.text && steps(old) == steps(new));
        Some(CarriedQuestion { from: old.id.clone(), to: new.id.clone(), same })
    };
    let questions = paired(older, newer).into_iter().filter_map(question).collect();
    Carry { version: older.version.clone(), questions }
}

/// What the newer version takes over from the older one and, through it, from those that the older one took over from.
pub fn all_carried(older: &Instrument, newer: &Instrument, wording: bool) -> Vec<Carry> {
    let direct = carried(older, newer, wording);
    let through = |earlier: &Carry| {
        let question = |first: &CarriedQuestion| {
            let second = direct.questions.iter().find(|second| second.from == first.to)?;
            let same = first.same && second.same;
            Some(CarriedQuestion { from: first.from.clone(), to: second.to.clone(), same })
        };
        Carry { version: earlier.version.clone(), questions: earlier.questions.iter().filter_map(question).collect() }
    };
    let earlier: Vec<Carry> = older.carries.iter().map(through).collect();
    std::iter::once(direct).chain(earlier).collect()
}

/// The version to suggest after `version`: a new first number when scores mean something else, else a new second one.
pub fn next_version(version: &str, meaning: bool) -> String {
    let mut numbers = version.split('.').map(|part| part.parse::<u32>().ok());
    let (first, second) = (numbers.next().flatten(), numbers.next().flatten());
    match (first, second, meaning) {
        (Some(first), _, true) => format!("{}.0", first.saturating_add(1)),
        (Some(first), second, false) => format!("{first}.{}", second.unwrap_or(0).saturating_add(1)),
        (None, ..) => format!("{version}.1"),
    }
}

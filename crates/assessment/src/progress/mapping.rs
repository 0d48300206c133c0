use crate::instrument::Instrument;

/// Which question of an earlier assessment's questionnaire lives on as which of a later one's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping<'i> {
    /// The links, in the order of the later questionnaire.
    pub links: Vec<Link<'i>>,
}

/// A question and its successor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link<'i> {
    /// Its id in the earlier questionnaire.
    pub from: &'i str,
    /// Its id in the later one.
    pub to: &'i str,
    /// Whether both mean the same.
    pub same: bool,
}

impl<'i> Mapping<'i> {
    /// The links from `earlier` to `later`: every question within one version, else what the newer of the two versions says
    /// it takes over from the other. Different questionnaires have nothing in common.
    pub fn between(earlier: &'i Instrument, later: &'i Instrument) -> Self {
        if earlier.id != later.id {
            return Self { links: Vec::new() };
        }
        if earlier.version == later.version {
            let itself = |id| Link { from: id, to: id, same: true };
            return Self { links: later.questions().map(|question| itself(question.id.as_str())).collect() };
        }
        let forwards = carried(later, earlier);
        let links = match forwards.is_empty() {
            false => forwards,
            // An assessment with an older version may well have been begun later.
            true => carried(earlier, later).into_iter().map(Link::reversed).collect(),
        };
        let in_order = |id: &str| links.iter().find(|link| link.to == id).copied();
        Self { links: later.questions().filter_map(|question| in_order(&question.id)).collect() }
    }

    /// The successor of a question of the earlier questionnaire.
    pub fn after(&self, from: &str) -> Option<Link<'i>> {
        self.links.iter().find(|link| link.from == from).copied()
    }

    /// The predecessor of a question of the later questionnaire.
    pub fn before(&self, to: &str) -> Option<Link<'i>> {
        self.links.iter().find(|link| link.to == to).copied()
    }
}

impl Link<'_> {
    fn reversed(self) -> Self {
        Self { from: self.to, to: self.from, same: self.same }
    }
}

/// What `newer` takes over from `older`, as far as `older` really has it.
fn carried<'i>(newer: &'i Instrument, older: &Instrument) -> Vec<Link<'i>> {
    let carry = newer.carries.iter().find(|carry| carry.version == older.version);
    let questions = carry.map_or(&[][..], |carry| &carry.questions);
    let known = questions.iter().filter(|question| older.question(&question.from).is_some());
    known.map(|question| Link { from: &question.from, to: &question.to, same: question.same }).collect()
}

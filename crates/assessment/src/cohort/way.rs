use std::collections::BTreeMap;

use super::{Breakdown, Order};
use crate::instrument::{Form, Instrument};
use crate::profile::{Fact, FactKind};
use crate::text::Text;

/// A way in which a cohort is grouped, with what its classes are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// By what.
    pub by: By,
    /// Its classes, in the order of [`super::Member::classes`].
    pub classes: Vec<Label>,
}

/// By what companies are grouped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// Their industry.
    Industry,
    /// How many people work for them.
    Size,
    /// The form of the questionnaire they answered.
    Form,
    /// Whether they have a tag of the user's.
    Tag(String),
}

impl By {
    /// The word of files and of the window.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Industry => "industry",
            Self::Size => "size",
            Self::Form => "form",
            Self::Tag(_) => "tag",
        }
    }
}

/// What a class is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// Words of the questionnaire.
    Words(Text),
    /// The fact is not known.
    NotStated,
    /// Has the tag.
    With,
    /// Does not have it.
    Without,
}

impl Way {
    /// The companies' own industries and sizes, the forms and these tags, the most telling way first.
    pub fn all(instrument: &Instrument, tags: impl IntoIterator<Item = String>) -> Vec<Self> {
        let mut ways = vec![
            Self { by: By::Industry, classes: options(instrument.fact("industry")) },
            Self { by: By::Size, classes: options(instrument.fact("headcount")) },
            Self { by: By::Form, classes: forms(instrument) },
        ];
        ways.extend(tags.into_iter().map(|tag| Self { by: By::Tag(tag), classes: vec![Label::With, Label::Without] }));
        ways.retain(|way| way.classes.len() > 1);
        ways
    }

    /// How it is grouped.
    pub fn breakdown(&self) -> Breakdown {
        let order = if self.by == By::Size { Order::Scale } else { Order::Names };
        Breakdown { classes: self.classes.len(), order }
    }
}

/// For each code of a fact's options, its class; the class after the last is that of companies whose fact is not known.
pub fn classes_of(fact: Option<&Fact>) -> BTreeMap<u32, usize> {
    let Some(FactKind::Code(options)) = fact.map(|fact| &fact.kind) else { return BTreeMap::new() };
    options.iter().enumerate().map(|(class, (code, _))| (*code, class)).collect()
}

fn options(fact: Option<&Fact>) -> Vec<Label> {
    let Some(FactKind::Code(options)) = fact.map(|fact| &fact.kind) else { return Vec::new() };
    options.iter().map(|(_, words)| Label::Words(words.clone())).chain([Label::NotStated]).collect()
}

fn forms(instrument: &Instrument) -> Vec<Label> {
    let name = |form: Form| instrument.forms.iter().find(|info| info.form == form).map(|info| info.name.clone());
    Form::CODES.into_iter().filter_map(|(_, form)| name(form)).map(Label::Words).collect()
}

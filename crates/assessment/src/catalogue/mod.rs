//! Who pays, who teaches, who advises and what to follow: dated facts and rules, never advice by themselves.
//!
//! The format is `docs/formats/catalogue.md`. What the facts mean for one company is in [`crate::funding`].

mod model;
pub use model::{Catalogue, Category, CategoryInfo, Cell, Elsewhere, Mark, Programme, Said, Source, State, Status};

mod entry;
pub use entry::{Age, Entry, Part};

mod scheme;
pub use scheme::{Clause, Deadline, NotWith, Rule, Scheme, SchemeKind};

mod grant;
pub use grant::{CeilingPer, Cumulative, Grant, ItemCategory};

mod resource;
pub use resource::{Audience, Force, Resource, ResourceKind, Route, Tongue};

mod test;
pub use test::{Code, Condition, Judgement, Test, Verdict};

mod read;
pub use read::Overlay;
pub(crate) use read::read_test;

mod written;
pub(crate) use written::written;

mod validate;
pub(crate) use validate::check_test;

mod witness;
pub use witness::{Witnesses, witnesses};

mod difference;
pub use difference::{Aspect, ChangeKind, EntryChange, differences};

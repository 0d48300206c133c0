//! Surveys: questionnaires that are not scored but counted, such as the two of the Hong Kong study. What is asked
//! ([`Survey`]), what was said ([`Replies`]), and which questions follow from what was said ([`Survey::route`]).

mod check;
mod expression;
mod read;

mod model;
pub use model::{Choice, Column, Condition, Kind, Question, Row, Rows, Section, Survey, Test};

mod reply;
pub use reply::{Contact, Replies, Reply, Value};

mod route;
pub use route::Route;

mod verify;
pub use verify::{LONGEST_CONTACT, LONGEST_OTHER, LONGEST_TEXT, MOST_COUNTED};

mod interview;
pub use interview::Interview;

pub mod tabulate;

pub mod codebook;

mod ahead;
pub use ahead::Ahead;

use super::{Code, Condition, Test};
use crate::instrument::quoted;

/// A test as a data file writes it, on one line.
pub(crate) fn written(test: &Test) -> String {
    match test {
        Test::Fact { fact, condition } => {
            let (key, value) = self::condition(condition);
            format!("{{ fact = {}, {key} = {value} }}", quoted(fact))
        }
        Test::Any(tests) => joined("any", tests),
        Test::All(tests) => joined("all", tests),
        Test::First(tests) => joined("first", tests),
    }
}

fn joined(key: &str, tests: &[Test]) -> String {
    format!("{{ {key} = {} }}", list(tests.iter().map(written)))
}

fn condition(condition: &Condition) -> (&'static str, String) {
    match condition {
        Condition::Is(flag) => ("is", flag.to_string()),
        Condition::OneOf(codes) => ("one_of", list(codes.iter().map(code))),
        Condition::NoneOf(codes) => ("none_of", list(codes.iter().map(code))),
        Condition::AnyOf(ids) => ("any_of", list(ids.iter().map(|id| quoted(id)))),
        Condition::Lacks(ids) => ("lacks", list(ids.iter().map(|id| quoted(id)))),
        Condition::Below(limit) => ("below", limit.to_string()),
        Condition::AtLeast(limit) => ("at_least", limit.to_string()),
        Condition::AtMost(limit) => ("at_most", limit.to_string()),
    }
}

fn code(code: &Code) -> String {
    match code {
        Code::Id(id) => quoted(id),
        Code::Number(number) => number.to_string(),
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

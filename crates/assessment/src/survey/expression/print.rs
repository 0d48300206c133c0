use crate::survey::model::{Column, Condition, Kind, Survey, Test};

impl Survey {
    /// The one text that files should write for this condition; reading it gives the condition again.
    pub fn expression(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(parts) => self.joined(parts, " and "),
            Condition::Any(parts) => self.joined(parts, " or "),
            Condition::Answer { question, column, test } => self.tested(question, column, test),
        }
    }

    fn joined(&self, parts: &[Condition], joint: &str) -> String {
        let bracket = |part: &Condition| matches!(part, Condition::Any(_)) && joint == " and ";
        let texts = parts.iter().map(|part| {
            let text = self.expression(part);
            if bracket(part) { format!("({text})") } else { text }
        });
        texts.collect::<Vec<_>>().join(joint)
    }

    fn tested(&self, question: &str, column: &Column, test: &Test) -> String {
        let (codes, lacks) = match test {
            Test::Has(codes) => (codes, false),
            Test::Lacks(codes) => (codes, true),
        };
        let single = matches!(self.question(question).map(|question| &question.kind), Some(Kind::Single(_)));
        let subject = match column {
            Column::Whole => question.to_owned(),
            Column::Row(row) => format!("row {row} of {question}"),
            Column::AnyRow if lacks => format!("no row of {question}"),
            Column::AnyRow => format!("any row of {question}"),
        };
        let operator = match (column, lacks, codes.len()) {
            (Column::Whole, false, _) if !single => "has",
            (Column::Whole, true, _) if !single => "lacks",
            (Column::AnyRow, _, 1) | (_, false, 1) => "=",
            (_, true, 1) => "<>",
            (Column::AnyRow, ..) | (_, false, _) => "in",
            (_, true, _) => "not in",
        };
        let codes: Vec<String> = codes.iter().map(u32::to_string).collect();
        format!("{subject} {operator} {}", codes.join(", "))
    }
}

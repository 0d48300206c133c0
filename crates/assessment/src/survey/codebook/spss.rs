use super::{Measure, Variable, Words};
use crate::text::Language;

/// Commands that give the columns of a table their labels, in the syntax of SPSS, which PSPP reads too: run them after
/// the table has been opened. UTF-8, one label a line.
pub fn spss(variables: &[Variable<'_>], language: Language, words: &Words<'_>) -> String {
    let labels =
        variables.iter().map(|variable| format!("{} {}", variable.name, quoted(&variable.label(language, words))));
    let values = variables.iter().filter_map(|variable| {
        let values = variable.values(language, words);
        let lines: Vec<String> = values.iter().map(|(code, label)| format!("\n  {code} {}", quoted(label))).collect();
        (!lines.is_empty()).then(|| format!("{}{}", variable.name, lines.concat()))
    });
    let missing = variables.iter().filter_map(|variable| {
        let codes: Vec<String> = variable.missing().iter().map(u32::to_string).collect();
        (!codes.is_empty()).then(|| format!("{} ({})", variable.name, codes.join(", ")))
    });
    let levels = variables.iter().filter_map(|variable| match variable.measure() {
        Measure::Code | Measure::Chosen => Some(format!("{} (NOMINAL)", variable.name)),
        Measure::Number => Some(format!("{} (SCALE)", variable.name)),
        Measure::Text => None,
    });
    let commands = [
        command("VARIABLE LABELS", labels.collect()),
        command("VALUE LABELS", values.collect()),
        command("MISSING VALUES", missing.collect()),
        command("VARIABLE LEVEL", levels.collect()),
    ];
    format!("* Encoding: UTF-8.\n{}", commands.concat())
}

/// One command over several columns; nothing where there are none, since an empty command is a fault.
fn command(name: &str, parts: Vec<String>) -> String {
    if parts.is_empty() { String::new() } else { format!("\n{name}\n {}.\n", parts.join("\n /")) }
}

/// A text between apostrophes, on one line; an apostrophe in it is written twice.
fn quoted(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("'{}'", line.replace('\'', "''"))
}

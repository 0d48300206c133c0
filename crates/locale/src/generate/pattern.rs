//! Walks one Fluent pattern: its variables, what it quotes, its possible wordings, and what is not allowed in it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::catalogue::{HOLE, Kind};

/// The plural categories of Unicode; a selector whose variants are these or numbers takes a number.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What one pattern says and needs.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) variables: BTreeMap<String, Kind>,
    pub(super) references: BTreeSet<String>,
    pub(super) plain: Vec<String>,
    /// Breaches of the house's subset of Fluent.
    pub(super) problems: Vec<String>,
    /// Variables that pick a text variant, to find those that also pick a plural.
    text_selectors: BTreeSet<String>,
}

/// Reads a pattern from end to end.
pub(super) fn read(pattern: &Pattern<&str>) -> Reading {
    let mut reading = Reading::default();
    reading.plain = reading.pattern(pattern);
    for name in &reading.text_selectors {
        if reading.variables.get(name) == Some(&Kind::Count) {
            reading
                .problems
                .push(format!("${name} picks a plural in one place and a word in another: use two variables"));
        }
    }
    reading
}

impl Reading {
    /// The wordings of a pattern, one for each variant it can show.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut wordings = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            // One wording per variant, not per combination: a pattern with three selectors stays readable.
            let longest = wordings.len().max(parts.len());
            wordings = (0..longest)
                .map(|at| wordings[at.min(wordings.len() - 1)].clone() + &parts[at.min(parts.len() - 1)])
                .collect();
        }
        wordings
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.selector(selector, variants);
                variants.iter().flat_map(|variant| self.pattern(&variant.value)).collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                return vec![(*value).to_owned()];
            }
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_insert(Kind::Text);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.insert(joined(id.name, attribute.as_ref().map(|attribute| attribute.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let name = format!("-{}", id.name);
                self.references.insert(joined(&name, attribute.as_ref().map(|attribute| attribute.name)));
                if arguments.is_some() {
                    self.problems.push(format!("passes arguments to {name}: write the sentence out instead"));
                }
            }
            InlineExpression::FunctionReference { id, .. } => self.problems.push(format!(
                "calls {}(): numbers and dates arrive as ready text, because the two Fluent engines print them differently",
                id.name
            )),
            InlineExpression::Placeable { expression } => return self.expression(expression),
        }
        vec![HOLE.to_string()]
    }

    fn selector(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let InlineExpression::VariableReference { id } = selector else {
            self.inline(selector);
            return;
        };
        if variants.iter().all(counts) {
            self.variables.insert(id.name.to_owned(), Kind::Count);
        } else {
            self.variables.entry(id.name.to_owned()).or_insert(Kind::Text);
            self.text_selectors.insert(id.name.to_owned());
        }
    }
}

fn counts(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::Identifier { name } => PLURALS.contains(&name),
        VariantKey::NumberLiteral { .. } => true,
    }
}

fn joined(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

//! Reading a survey from its TOML files.

mod assemble;
mod choices;
mod header;
mod question;

use super::check;
use super::model::Survey;
use crate::source::{Problem, Problems, SourceFile, Trees};

impl Survey {
    /// Builds a survey from its TOML files: `survey.toml`, `sections/<section>.toml` for each section that it lists, and
    /// `scales/<name>.toml` for options that several questions share. Scales that no question names do no harm.
    ///
    /// # Errors
    /// Every problem of every file at once, each place beginning with the file's path; what is wrong with the routing is
    /// looked for only when all that it consists of is sound.
    pub fn parse(files: &[SourceFile<'_>]) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let trees = Trees::parse(files, &mut problems);
        let header = trees.read("survey.toml", &mut problems, header::read);
        let scales = choices::scales(&trees, &mut problems);
        let sections = trees.read_folder("sections", &mut problems, |table, problems| {
            header::section(table, problems, |table, problems| question::read(table, &scales, problems))
        });
        let assembled = header.map(|header| assemble::survey(header, sections, &mut problems));
        let Some(assembled) = assembled.filter(|_| problems.is_empty()) else { return Err(problems.into_vec()) };
        check::check(&assembled.survey, &assembled.places, &mut problems);
        if problems.is_empty() { Ok(assembled.survey) } else { Err(problems.into_vec()) }
    }
}

use std::path::Path;

use readiness_assessment::Form;
use serde_json::{Map, Value, json};

use super::look::{Given, Look};
use super::window::checked;
use crate::api::brand::SaveBrandSample;
use crate::api::exchange::SavedFile;
use crate::app::App;
use crate::error::{Error, Result};
use crate::exchange::{answers_file, loaded};
use crate::report::{self, Options};

/// Saves the report of a company that does not exist, in a look that need not be kept yet.
///
/// # Errors
/// Everything that is wrong with the look, or when the file cannot be written.
pub fn save_sample(app: &App, asked: SaveBrandSample) -> Result<SavedFile> {
    let look = Look::Given(Box::new(Given(checked(asked.brand)?)));
    let options = Options { brand: look, ..Options::new(asked.edition.into()) };
    let file = answers_file::read(answers(app)?.to_string().as_bytes(), app).map_err(Error::Shipped)?;
    let file = file.scored(Path::new(""))?;
    report::save_loaded(app, &loaded(app, file)?, &options, None)
}

/// Answers of every kind, so that everything a report can show is in it.
fn answers(app: &App) -> Result<Value> {
    let instrument = app.current_instrument()?;
    let (name, name_other) = ("範例有限公司", "Sample Company Limited");
    let answer = |number: usize| match number % 7 {
        6 => json!({"dont_know": true}),
        rest => json!({"value": 1 + rest % 5}),
    };
    let answers: Map<String, Value> = instrument
        .form_questions(Form::Express)
        .enumerate()
        .map(|(number, question)| (question.id.clone(), answer(number)))
        .collect();
    Ok(json!({
        "format": answers_file::FORMAT,
        "instrument": {"id": instrument.id, "version": instrument.version},
        "form": Form::Express.code(),
        "organisation": {"id": "sample", "name": name, "name_other": name_other},
        "answers": answers,
    }))
}

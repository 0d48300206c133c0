use std::path::Path;

use readiness_assessment::plan::{Basis, Plan, plan};
use readiness_locale::{Translator, format};

use super::Kept;
use crate::api::exchange::SavedFile;
use crate::api::plan::SaveRoadmap;
use crate::app::App;
use crate::assessment::load;
use crate::calendar::{event, file};
use crate::catalogue::today;
use crate::error::Result;
use crate::files;
use crate::report::{saved, stem};

/// Saves the roadmap as a calendar file.
///
/// # Errors
/// When there is no such assessment, the path was not picked in a dialog, or the file cannot be written.
pub fn save_roadmap(app: &App, save: SaveRoadmap) -> Result<SavedFile> {
    let loaded = load(app, &save.id)?;
    let kept = Kept::of(app, &save.id)?;
    let words = app.translator();
    let basis = kept.basis(&loaded, today());
    let text = roadmap_calendar(&basis, &plan(&basis), &save.id, &words);
    let stem = words.calendar_roadmap_file_name(&stem(&words, &loaded));
    saved(app, save.path.as_deref(), &stem, "ics", text.as_bytes())
}

/// Writes a roadmap to `path`.
///
/// # Errors
/// When it exists and `overwrite` is false, or cannot be written.
pub fn write_roadmap(path: &Path, overwrite: bool, calendar: &str) -> Result<()> {
    files::write(path, calendar.as_bytes(), overwrite)
}

/// One day for each open action that has one, in one language; without any action, for what is proposed. The ids are the
/// same in every export, so that importing again moves an entry rather than adding one.
pub fn roadmap_calendar(basis: &Basis<'_>, plan: &Plan<'_>, assessment: &str, words: &Translator) -> String {
    let mut events = Vec::new();
    let language = words.language();
    for (action, placed) in &plan.actions {
        let Some(due) = placed.and_then(|placed| placed.due) else { continue };
        let cost = action.cost.map(|cost| format::money(format::Cents(cost.get())));
        let owner = (!action.owner.is_empty()).then(|| words.plan_owner_is(&action.owner));
        let about: Vec<String> = [owner, cost.map(|cost| words.plan_cost_is(&cost))].into_iter().flatten().collect();
        let id = format!("{assessment}-action-{}", action.id);
        events.push(event(&id, due, action.said(basis.instrument, language), &about.join("\n")));
    }
    if plan.actions.is_empty() {
        for (proposal, placed) in &plan.proposals {
            let (Some(due), rise) = (placed.due, &proposal.rise) else { continue };
            let id = format!("{assessment}-{}-{}", rise.question.id, rise.to.number());
            events.push(event(&id, due, rise.step.action.get(language), rise.question.text.get(language)));
        }
    }
    file(&words.calendar_roadmap_name(), events)
}

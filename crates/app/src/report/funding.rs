use std::sync::Arc;

use readiness_assessment::calendar::Day;
use readiness_assessment::catalogue::Catalogue;
use readiness_assessment::funding::{Advised, Computed, Project, advise, compute};
use readiness_report::Funding;

use crate::app::App;
use crate::assessment::Loaded;
use crate::error::Result;
use crate::funding::planned;
use crate::report::{Options, sharing};

/// What a report needs to speak of money.
pub(super) struct Money {
    catalogue: Arc<Catalogue>,
    project: Option<Project>,
    ticks: Vec<(String, String)>,
    today: Day,
}

impl Money {
    /// The catalogue in use; of a stored assessment also its project and ticks.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub(super) fn of(app: &App, loaded: &Loaded<'_>, options: &Options) -> Result<Self> {
        let today = options.as_of;
        let id = &loaded.stored.summary.id;
        if loaded.is_from_a_file() {
            let catalogue = app.catalogue_for_a_file()?;
            return Ok(Self { catalogue, project: None, ticks: Vec::new(), today });
        }
        Ok(Self {
            catalogue: app.catalogue()?.catalogue,
            project: planned(app, id)?.map(|project| sharing::project(project, options.sharing, options.edition)),
            ticks: app.with_store(|store| Ok(store.ticks(id)?))?,
            today,
        })
    }

    pub(super) fn advised(&self, loaded: &Loaded<'_>) -> Advised<'_> {
        advise(&self.catalogue, loaded.instrument, &loaded.stored.facts, &loaded.outcome, self.today)
    }

    pub(super) fn computed(&self, advised: &Advised<'_>) -> Option<Computed> {
        self.project.as_ref().map(|project| compute(&self.catalogue, &advised.schemes, project))
    }

    pub(super) fn funding<'m>(&'m self, advised: &'m Advised<'m>, computed: Option<&'m Computed>) -> Funding<'m> {
        let project = self.project.as_ref().zip(computed);
        Funding { advised, project, ticks: &self.ticks, today: self.today }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Money;
    use crate::assessment::load;
    use crate::exchange::{export, loaded, read_file};
    use crate::report::Options;
    use crate::{App, Paths};

    #[test]
    fn a_stored_assessment_has_its_project_and_ticks_and_a_file_of_it_has_neither() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Paths { library: Some(folder.path().join("library.db")), reports: None }).unwrap();
        let call = |name: &str, args: Value| app.call(name, args).unwrap();
        let new = json!({"name": "康記", "name_other": "", "label": "", "form": "express", "language": "en"});
        let id = call("new_assessment", new)["id"].as_str().unwrap().to_owned();
        let item = json!({"id": "a", "label": "Course", "category": "training", "amount": "20000.00", "month": 1});
        call("set_project", json!({"id": id, "project": {"start": "2027-01", "items": [item]}}));
        let catalogue = app.catalogue().unwrap().catalogue;
        let step = catalogue.scheme("nittp").unwrap().steps[0].text.en.clone();
        call("set_tick", json!({"id": id, "scheme": "nittp", "item": step, "done": true}));

        let options = Options::new(readiness_report::Edition::English);
        let money = Money::of(&app, &load(&app, &id).unwrap(), &options).unwrap();
        assert_eq!(money.project.map(|project| project.items.len()), Some(1));
        assert_eq!(money.ticks, [("nittp".to_owned(), step)]);

        let path = folder.path().join("kong.readiness.json");
        std::fs::write(&path, export(&app, &id).unwrap()).unwrap();
        let file = loaded(&app, read_file(&app, &path).unwrap()).unwrap();
        assert_eq!(file.stored.summary.id, id);
        let money = Money::of(&app, &file, &options).unwrap();
        assert!(money.project.is_none() && money.ticks.is_empty());
    }
}

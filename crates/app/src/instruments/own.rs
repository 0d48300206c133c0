use elsa::sync::FrozenVec;
use readiness_assessment::Instrument;
use readiness_assessment::instrument::SourceFile;
use readiness_store::QuestionnaireState;

use crate::app::App;
use crate::error::Result;

/// The user's own questionnaires that were needed so far. What is published never changes, so each is read once and stays as
/// long as the program runs; one that is published again after an undo has other files and is read anew.
#[derive(Default)]
pub(crate) struct Shelf(FrozenVec<Box<Kept>>);

struct Kept {
    files: Vec<(String, String)>,
    instrument: Instrument,
}

impl Shelf {
    /// The questionnaire in these files; none when there is something wrong with them.
    fn read(&self, files: Vec<(String, String)>) -> Option<&Instrument> {
        if let Some(kept) = self.0.iter().find(|kept| kept.files == files) {
            return Some(&kept.instrument);
        }
        let instrument = Instrument::parse(&own_sources(&files)).ok()?;
        Some(&self.0.push_get(Box::new(Kept { files, instrument })).instrument)
    }
}

/// Stored files as a reader takes them.
pub(crate) fn own_sources(files: &[(String, String)]) -> Vec<SourceFile<'_>> {
    files.iter().map(|(path, text)| SourceFile { path, text }).collect()
}

impl App {
    /// The user's own published questionnaire with this id and version, if there is one.
    pub(crate) fn own_instrument(&self, id: &str, version: &str) -> Result<Option<&Instrument>> {
        // Looking for a questionnaire must not be what makes a library.
        if !self.paths.library.as_ref().is_some_and(|library| library.exists()) {
            return Ok(None);
        }
        let files = self.with_store(|store| {
            let found = store.questionnaire(id, version)?;
            let published = found.is_some_and(|found| found.state == QuestionnaireState::Published);
            Ok(if published { Some(store.questionnaire_files(id, version)?) } else { None })
        })?;
        Ok(files.and_then(|files| self.shelf().read(files)))
    }

    /// The newest version of a questionnaire: of those inside the program, else of the user's own published ones.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn newest_instrument(&self, id: &str) -> Result<Option<&Instrument>> {
        if let Some(shipped) = self.instruments.newest(id) {
            return Ok(Some(shipped));
        }
        let own = self.with_store(|store| Ok(store.questionnaires()?))?;
        let published = own.into_iter().find(|own| own.id == id && own.state == QuestionnaireState::Published);
        published.map_or(Ok(None), |own| self.own_instrument(&own.id, &own.version))
    }

    /// Id and version of every questionnaire there is: those inside the program first, then the user's own published ones.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn known_instruments(&self) -> Result<Vec<(String, String)>> {
        let mut known: Vec<_> = self.instruments.iter().map(|i| (i.id.clone(), i.version.clone())).collect();
        if self.paths.library.as_ref().is_some_and(|library| library.exists()) {
            let own = self.with_store(|store| Ok(store.questionnaires()?))?;
            let published = own.into_iter().filter(|own| own.state == QuestionnaireState::Published);
            known.extend(published.map(|own| (own.id, own.version)));
        }
        Ok(known)
    }
}

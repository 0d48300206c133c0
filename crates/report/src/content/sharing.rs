use readiness_locale::Translator;

use super::Writer;
use super::document::{Definition, Said};
use crate::Sharing;

impl Writer<'_> {
    /// What the reader of this copy does not get, for page one; nothing when all of it is here.
    pub(super) fn left_out(&self) -> Option<(Said, Said)> {
        let words = match self.report.sharing {
            Sharing::Full => return None,
            Sharing::WithoutNotes => Translator::report_sharing_without_notes,
            Sharing::MaskedName => Translator::report_sharing_masked,
        };
        Some((self.voices.say(Translator::report_sharing_label), self.voices.say(words)))
    }

    /// The same with what follows from it.
    pub(super) fn left_out_in_full(&self) -> Option<Definition> {
        let (term, value) = self.left_out()?;
        let meaning = self.voices.say(Translator::report_sharing_meaning);
        Some(Definition::new(term, value).with(Some(meaning)))
    }
}

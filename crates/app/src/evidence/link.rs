use readiness_assessment::{Problem, ProblemKind};
use readiness_store::{Op, Writer};
use url::Url;

use crate::api::assessment::Assessment;
use crate::api::evidence::EvidenceLink;
use crate::app::{App, now};
use crate::assessment::{check_question, load, shown};
use crate::error::{Error, Result};
use crate::files::turns_direction;

/// The longest address that is kept, in characters; browsers agree on no more.
const LONGEST: usize = 2_000;

/// Adds a link that backs an answer. The page is not visited.
///
/// # Errors
/// An unknown question, anything but a web address, or a library that cannot be written.
pub fn add_link(app: &App, add: EvidenceLink) -> Result<Assessment> {
    check_question(load(app, &add.id)?.instrument, &add.question)?;
    let link = add.link.trim();
    if !is_web_address(link) {
        let kind =
            ProblemKind::NotAllowed { found: format!("\"{link}\""), allowed: "https://…, http://…".to_owned() };
        return Err(Error::Request(vec![Problem { place: "link".to_owned(), kind }]));
    }
    change(app, &add.id, |writer| writer.add_evidence(&add.id, &add.question, link))
}

/// Takes away what was named as backing an answer.
///
/// # Errors
/// When there is no such assessment, or the library cannot be written.
pub fn remove_link(app: &App, remove: EvidenceLink) -> Result<Assessment> {
    change(app, &remove.id, |writer| writer.remove_evidence(&remove.id, &remove.question, &remove.link))
}

fn change(app: &App, id: &str, work: impl FnOnce(&Writer<'_>) -> readiness_store::Result<()>) -> Result<Assessment> {
    app.with_store(|store| Ok(store.transact(Op::Evidence, &now(), work)?))?;
    shown(app, id)
}

/// Whether it is an address of a page on the web that shows where it leads: no name and password in front of the
/// host, and no mark that makes it look like another.
fn is_web_address(link: &str) -> bool {
    let disguised = |c: char| c.is_whitespace() || c.is_control() || turns_direction(c);
    if link.chars().count() > LONGEST || link.chars().any(disguised) {
        return false;
    }
    Url::parse(link).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
    })
}

impl App {
    /// Whether the catalogue or an answer's evidence names this address, so that a shell may open it.
    pub fn names_page(&self, address: &str) -> bool {
        let evidence = || {
            is_web_address(address)
                && self.with_store(|store| Ok(store.names_evidence(address)?)).is_ok_and(|named| named)
        };
        self.names_link(address) || evidence()
    }
}

//! What stands around an assessment in the library and belongs into its report: the one before it, the people
//! who answered, and other companies.

use jiff::civil::Date;
use readiness_assessment::group::Role;
use readiness_assessment::progress::Comparison;
use readiness_report::{Agreed, PeerGroup, People, Section, Sharing, Since};

use super::Options;
use super::make::day;
use crate::app::App;
use crate::assessment::Loaded;
use crate::cohort::peer_groups;
use crate::error::Result;
use crate::people::{Group, group};
use crate::progress::{as_before, pair};

/// What was found, kept for as long as the report is being made.
#[derive(Default)]
pub(super) struct Others {
    since: Option<(Comparison, Date, u32)>,
    people: Option<Group>,
    agreed: Vec<Agreed>,
    peers: Vec<PeerGroup>,
}

impl Others {
    /// Gathers it. An assessment that came in a file has nothing around it, and asking would make a library.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub(super) fn of(app: &App, loaded: &Loaded<'_>, options: &Options) -> Result<Self> {
        let head = &loaded.stored.summary;
        if loaded.is_from_a_file() {
            return Ok(Self::default());
        }
        let since = pair(app, &head.id, None)?
            .map(|pair| (pair.comparison, day(&pair.earlier.stored.summary.started), as_before(&pair.later.stored)));
        let found = group(app, loaded)?;
        let agreed = app.with_store(|store| Ok(store.consensus(&head.id)?))?;
        let words = |text: String| if options.sharing == Sharing::Full { text } else { String::new() };
        let agreed = agreed.into_iter().map(|(question, kept)| Agreed {
            question,
            rationale: words(kept.rationale),
            dissent: words(kept.dissent),
        });
        // Every company of the library is looked at, which is not worth it for a report without that part.
        let peers = if options.sections.contains(&Section::Peers) { peer_groups(app, loaded)? } else { Vec::new() };
        Ok(Self { peers, since, people: (!found.people.is_empty()).then_some(found), agreed: agreed.collect() })
    }

    pub(super) fn peers(&self) -> &[PeerGroup] {
        &self.peers
    }

    pub(super) fn since(&self) -> Option<Since<'_>> {
        let (comparison, begun, as_before) = self.since.as_ref()?;
        Some(Since { comparison, begun: *begun, as_before: *as_before })
    }

    pub(super) fn people(&self) -> Option<People<'_>> {
        let found = self.people.as_ref()?;
        let count = |role| found.people.iter().filter(|person| person.role == role).count();
        Some(People {
            leaders: count(Role::Leader),
            staff: count(Role::Staff),
            questions: &found.questions,
            gaps: &found.gaps,
            agreed: &self.agreed,
        })
    }
}

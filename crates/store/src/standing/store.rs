use rusqlite::params;

use super::{Standing, ToScore, find, put, stale, to_score};
use crate::error::Result;
use crate::listing;
use crate::store::Store;

impl Store {
    /// Has up to `limit` assessments that changed scored by `score`, and renews up to `limit` lines of the portfolio, in one
    /// transaction; returns whether there are more of either. Without any, everything kept is what `score` says now.
    pub fn refresh(&mut self, limit: u32, mut score: impl FnMut(&ToScore) -> Standing) -> Result<bool> {
        if !self.read("look for what has changed", listing::is_outdated(&self.opened.conn))? {
            return Ok(false);
        }
        self.whole("work out the scores", |tx| {
            for id in stale(tx, limit)? {
                put(tx, &id, &score(&to_score(tx, &id)?))?;
            }
            listing::renew(tx, limit)?;
            listing::is_outdated(tx)
        })
    }

    /// How many assessments have to be scored, and lines of the portfolio renewed, before both can be read.
    pub fn outdated(&self) -> Result<u32> {
        self.read("count what has changed", listing::outdated(&self.opened.conn))
    }

    /// What was kept about one assessment; none when it was never scored. Only what is not outdated is true.
    pub fn standing(&self, assessment: &str) -> Result<Option<Standing>> {
        self.read("load the score", find(&self.opened.conn, assessment))
    }

    /// Has every assessment scored anew, as after a change of how scores are computed.
    pub fn distrust_standings(&mut self) -> Result<()> {
        self.whole("forget the scores", |tx| {
            tx.execute("INSERT OR IGNORE INTO stale SELECT id FROM assessment", [])?;
            Ok(())
        })
    }

    /// Has every assessment of one version of a questionnaire scored anew, as after it came or went.
    pub fn distrust_standings_of(&mut self, instrument: &str, version: &str) -> Result<()> {
        self.whole("forget the scores", |tx| {
            let sql = "INSERT OR IGNORE INTO stale
                SELECT id FROM assessment WHERE instrument_id = ?1 AND instrument_version = ?2";
            tx.execute(sql, params![instrument, version])?;
            Ok(())
        })
    }
}

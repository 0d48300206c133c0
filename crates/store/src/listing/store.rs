use rusqlite::Connection;

use super::{Filter, Listed, Order, Tag, page};
use crate::error::Result;
use crate::store::Store;

impl Store {
    /// How many organisations fit. As everything about the portfolio, it is true once [`Store::refresh`] has returned 0.
    pub fn count_listed(&self, filter: &Filter) -> Result<u32> {
        let conn = &self.opened.conn;
        let count = |conn: &Connection| page::count(conn, filter);
        let counted = if *filter == Filter::default() { self.listed.get(conn, count) } else { count(conn) };
        self.read("count the organisations", counted)
    }

    /// The organisations that fit, each with its assessment begun last: `limit` of them from `offset` on.
    pub fn listed(&self, filter: &Filter, order: Order, offset: u32, limit: u32) -> Result<Vec<Listed>> {
        let mut lines = Vec::new();
        let read = page::each(&self.opened.conn, (filter, order), (offset, limit), |line| lines.push(line));
        self.read("list the organisations", read)?;
        Ok(lines)
    }

    /// Hands every organisation that fits to `each`, so that any number takes the memory of one.
    pub fn each_listed(&self, filter: &Filter, order: Order, each: impl FnMut(Listed)) -> Result<()> {
        let every = (0, u32::MAX);
        self.read("read the organisations", page::each(&self.opened.conn, (filter, order), every, each))
    }

    /// Every tag in use, the one most organisations have first.
    pub fn tags(&self) -> Result<Vec<Tag>> {
        self.read("list the tags", self.tags.get(&self.opened.conn, page::tags))
    }
}

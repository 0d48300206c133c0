use readiness_store::{Filter, Listed, Order, Tag};

use super::filter;
use super::summary::line;
use crate::api::assessment::{ById, Summary};
use crate::api::portfolio::{ListPortfolio, Organisation, Portfolio, PortfolioOrder, PortfolioTag};
use crate::app::App;
use crate::catalogue::today;
use crate::error::Result;

/// The most lines of one page.
const LARGEST_PAGE: u32 = 200;

/// A page of the organisations that fit, and how many there are. What is not yet scored anew is said, not waited for.
///
/// # Errors
/// Conditions that say nothing sensible, or a library that cannot be read.
pub fn list(app: &App, asked: ListPortfolio) -> Result<Portfolio> {
    let outdated = super::refresh(app, ())?.left;
    let fits = filter(&asked.filter)?;
    let limit = asked.limit.min(LARGEST_PAGE);
    let order = order(asked.order);
    app.with_store(|store| {
        let lines = store.listed(&fits, order, asked.offset, limit)?;
        Ok(Portfolio {
            organisations: lines.into_iter().map(organisation).collect(),
            fitting: store.count_listed(&fits)?,
            all: store.count_listed(&Filter::default())?,
            tags: store.tags()?.into_iter().map(tag).collect(),
            outdated,
        })
    })
}

/// Every assessment of one organisation, begun last first.
///
/// # Errors
/// When the library cannot be read.
pub fn of_organisation(app: &App, by: ById) -> Result<Vec<Summary>> {
    super::fresh(app)?;
    app.with_store(|store| {
        let heads = store.assessments_of(&by.id)?;
        let lines = heads.into_iter().map(|head| {
            let standing = store.standing(&head.id)?.unwrap_or_default();
            Ok(line(head, &standing))
        });
        lines.collect()
    })
}

fn order(order: PortfolioOrder) -> Order {
    match order {
        PortfolioOrder::Changed => Order::Changed,
        PortfolioOrder::Name => Order::Name,
        PortfolioOrder::Highest => Order::Highest,
        PortfolioOrder::Lowest => Order::Lowest,
        PortfolioOrder::Due => Order::Due,
    }
}

fn tag(tag: Tag) -> PortfolioTag {
    PortfolioTag { tag: tag.tag, organisations: tag.organisations }
}

fn organisation(listed: Listed) -> Organisation {
    let today = today().to_string();
    let overdue = listed.due.as_ref().is_some_and(|due| *due <= today);
    Organisation {
        id: listed.latest.organisation_id.clone(),
        name: listed.latest.name.clone(),
        name_other: listed.latest.name_other.clone(),
        alias: listed.alias,
        tags: listed.tags,
        sector: listed.sector.and_then(|code| code.parse().ok()),
        assessments: listed.assessments,
        latest: line(listed.latest, &listed.standing),
        due: listed.due,
        overdue,
    }
}

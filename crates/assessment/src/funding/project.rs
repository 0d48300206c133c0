use crate::calendar::Month;
use crate::catalogue::ItemCategory;
use crate::money::Cents;

/// What the company plans to spend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its first month.
    pub start: Month,
    /// Its items; at most [`Project::MOST_ITEMS`], with different ids.
    pub items: Vec<Item>,
}

/// One thing to pay for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Stable within the project.
    pub id: String,
    /// What the company calls it.
    pub label: String,
    /// What it is.
    pub category: ItemCategory,
    /// From whom it is bought, where that matters (`aisc`).
    pub provider: Option<String>,
    /// Its cost; more than nothing.
    pub amount: Cents,
    /// The month in which it is paid, counted from 1 for the first month of the project.
    pub month: u32,
}

impl Project {
    /// The most items a project can have.
    pub const MOST_ITEMS: usize = 40;
    /// The longest project, in months.
    pub const LONGEST: u32 = 120;

    /// What everything costs.
    pub fn cost(&self) -> Cents {
        self.items.iter().map(|item| item.amount).sum()
    }

    /// The calendar month in which `item` is paid.
    pub fn month_of(&self, item: &Item) -> Month {
        self.start.plus(item.month.saturating_sub(1))
    }
}

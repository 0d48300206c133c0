use crate::coded::coded;
use crate::money::{Cents, Share};

/// What the sums need to know of a scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The government's share of the cost.
    pub share: Share,
    /// The share in exceptional cases, for information only.
    pub share_up_to: Option<Share>,
    /// The most that is paid.
    pub ceiling: Option<Cents>,
    /// What the ceiling counts for.
    pub ceiling_per: CeilingPer,
    /// The smallest cost of all its items together that is accepted.
    pub minimum_cost: Option<Cents>,
    /// The kinds of item it pays for.
    pub items: Vec<ItemCategory>,
    /// Only items of this provider.
    pub provider: Option<String>,
    /// The part of the grant that is paid on approval.
    pub first_payment: Option<Share>,
    /// Whole months between the last item and the rest of the money; absent when no source says.
    pub months_to_payment: Option<u32>,
    /// Ceilings shared with all schemes that name the same group.
    pub cumulative: Vec<Cumulative>,
}

/// A ceiling shared by several schemes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cumulative {
    /// The name of the group.
    pub group: String,
    /// The most that all of them pay together.
    pub ceiling: Cents,
}

coded! {
    /// What a ceiling counts for.
    CeilingPer[3] {
        /// One application; a project is one application.
        Application = "application",
        /// The Government's financial year, April to March, by the month of the item.
        FinancialYear = "financial-year",
        /// The company, once for all.
        Company = "company",
    }
}

coded! {
    /// What an item of a project is.
    ItemCategory[9] {
        /// Programs and subscriptions.
        Software = "software",
        /// Machines and equipment.
        Hardware = "hardware",
        /// Advice and work bought from others.
        Consultancy = "consultancy",
        /// Courses.
        Training = "training",
        /// Computing power.
        Compute = "compute",
        /// Own staff.
        Staff = "staff",
        /// Promotion.
        Marketing = "marketing",
        /// Audit, testing and certification.
        Audit = "audit",
        /// Anything else.
        Other = "other",
    }
}

use crate::coded::coded;
use crate::text::Text;

use super::Entry;

/// A course, help desk, tool or guide.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// What it shares with the schemes.
    pub entry: Entry,
    /// Which of them it is.
    pub kind: ResourceKind,
    /// 1 awareness, 2 using tools, 3 implementing or governing, 4 building models.
    pub level: u32,
    /// For whom.
    pub audience: Vec<Audience>,
    /// In which languages: `en`, `zh-Hant`, `zh-Hans`.
    pub languages: Vec<Tongue>,
    /// Ids of the dimensions it helps with.
    pub dimensions: Vec<String>,
    /// How long it takes.
    pub duration: Option<Text>,
    /// Its price in whole Hong Kong dollars; 0 is free, none is unknown.
    pub fee_hkd: Option<u32>,
    /// More about the price.
    pub fee: Option<Text>,
    /// Routes to a subsidy that are worth checking.
    pub subsidy: Vec<Route>,
    /// How binding a guide is.
    pub force: Option<Force>,
    /// What a guide asks for, in order.
    pub asks: Vec<Text>,
}

coded! {
    /// Which kind of resource.
    ResourceKind[4] {
        /// A course or certificate.
        Course = "course",
        /// Somebody to ask.
        Advisory = "advisory",
        /// Something to use.
        Tool = "tool",
        /// A guide, checklist or law.
        Guidance = "guidance",
    }
}

coded! {
    /// For whom a resource is.
    Audience[4] {
        /// Owners and managers.
        Leaders = "leaders",
        /// Everyone.
        AllStaff = "all-staff",
        /// Those who use AI at work.
        Practitioners = "practitioners",
        /// Those who build it.
        Developers = "developers",
    }
}

coded! {
    /// A language something is held or written in.
    Tongue[3] {
        /// English.
        English = "en",
        /// Chinese in traditional characters, or spoken Cantonese.
        Traditional = "zh-Hant",
        /// Chinese in simplified characters, or spoken Mandarin.
        Simplified = "zh-Hans",
    }
}

coded! {
    /// A route to a subsidy for a course.
    Route[4] {
        /// New Industrialisation and Technology Training Programme, for the company.
        Nittp = "nittp",
        /// Continuing Education Fund, for the employee.
        Cef = "cef",
        /// The Employees Retraining Board's own fees.
        Erb = "erb",
        /// The Vocational Training Council's refund.
        Vplus = "vplus",
    }
}

coded! {
    /// How binding a guide is.
    Force[4] {
        /// Law.
        Law = "law",
        /// Binding for those whom the body supervises.
        Binding = "binding",
        /// Advice.
        Voluntary = "voluntary",
        /// Not yet decided.
        Proposal = "proposal",
    }
}

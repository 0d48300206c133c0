//! Companies that ask who pays.

use readiness_assessment::calendar::{Day, Month, Written};
use readiness_assessment::catalogue::{Catalogue, Entry, ItemCategory, Resource, ResourceKind, Said, Scheme, Source};
use readiness_assessment::funding::{Advised, Computed, Item, Project, advise, compute};
use readiness_assessment::money::Cents;
use readiness_assessment::{FactValue, Facts, Instrument, Outcome, Text};
use readiness_report::Funding;

use crate::samples::{self, Sample, Tokens, instrument, read};

/// What is asked of the catalogue.
pub(crate) struct Money {
    pub(crate) catalogue: Catalogue,
    pub(crate) project: Option<Project>,
    pub(crate) ticks: Vec<(String, String)>,
    pub(crate) today: Day,
}

/// What it answers.
pub(crate) struct Advice<'m> {
    pub(crate) advised: Advised<'m>,
    pub(crate) computed: Option<Computed>,
}

impl Money {
    /// The shipped catalogue, on the day the samples are printed.
    pub(crate) fn shipped() -> Self {
        Self { catalogue: shipped(), project: None, ticks: Vec::new(), today: day("2026-11-23") }
    }

    pub(crate) fn advice(&self, instrument: &Instrument, facts: &Facts, outcome: &Outcome) -> Advice<'_> {
        let advised = advise(&self.catalogue, instrument, facts, outcome, self.today);
        let computed = self.project.as_ref().map(|project| compute(&self.catalogue, &advised.schemes, project));
        Advice { advised, computed }
    }

    pub(crate) fn funding<'m>(&'m self, advice: &'m Advice<'m>) -> Funding<'m> {
        let project = self.project.as_ref().zip(advice.computed.as_ref());
        Funding { advised: &advice.advised, project, ticks: &self.ticks, today: self.today }
    }
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A café that wants to sell abroad and to train its staff, and has a project.
pub(crate) fn funded() -> Sample {
    let mut facts = samples::cafe().facts;
    let flags = [("markets_outside_hk", true), ("substantive_operations_hk", true), ("rd_in_hk", false)];
    facts.extend(flags.map(|(key, flag)| (key.to_owned(), FactValue::Flag(flag))));
    facts.insert("staff_hk".into(), FactValue::Number(12.0));
    facts.insert("trade".into(), FactValue::Choices(vec![]));
    let ticks = [
        ("nittp", "Copy of the business registration certificate"),
        ("nittp", "Find the course in the list of registered public courses."),
        ("bud-easy", "[document 1 of bud-easy]"),
    ];
    let ticks = ticks.map(|(scheme, item)| (scheme.to_owned(), item.to_owned())).to_vec();
    Sample {
        name: "funded",
        facts,
        actions: Vec::new(),
        peers: Vec::new(),
        others: samples::Others::default(),
        money: Some(Money { project: Some(project()), ticks, ..Money::shipped() }),
        ..samples::cafe()
    }
}

/// The same café without plans abroad, for which nobody pays for ready-made tools, and without a project.
pub(crate) fn local() -> Sample {
    let mut sample = Sample { name: "local", money: Some(Money::shipped()), ..funded() };
    sample.facts.insert("markets_outside_hk".into(), FactValue::Flag(false));
    sample.facts.insert("production_line_hk".into(), FactValue::Flag(false));
    sample
}

/// A company of which nothing is known.
pub(crate) fn unknown() -> Sample {
    Sample { name: "unknown", money: Some(Money::shipped()), ..samples::braked() }
}

pub(crate) fn project() -> Project {
    let item = |id: &str, label: &str, category, amount: &str, month| Item {
        id: id.into(),
        label: label.into(),
        category,
        provider: None,
        amount: Cents::parse(amount).unwrap(),
        month,
    };
    Project {
        start: Month::parse("2027-01").unwrap(),
        items: vec![
            item("a", "網上訂座及 AI 客服系統 “Chatty”", ItemCategory::Software, "128000.50", 1),
            item(
                "b",
                "Course in generative AI for all staff, held at the company in two parts",
                ItemCategory::Training,
                "46000.00",
                2,
            ),
            item("c", "新加坡市場推廣", ItemCategory::Marketing, "60000.00", 4),
            item("d", "Refrigerator with sensors", ItemCategory::Hardware, "22000.00", 5),
        ],
    }
}

/// The catalogue as it is shipped.
pub(crate) fn shipped() -> Catalogue {
    let instrument = instrument();
    let dimensions: Vec<&str> = instrument.dimensions().map(|dimension| dimension.id.as_str()).collect();
    read("catalogue", |files| Catalogue::parse(files, &instrument.facts, &dimensions).unwrap())
}

/// A few entries with placeholders for their words and set dates, so that what is compared is the report's own words.
pub(crate) fn skeleton() -> Catalogue {
    const SCHEMES: [&str; 8] =
        ["bud-easy", "cyberport-macro-fund", "dtspp-enhanced-2026", "nittp", "sfgs-80", "tsf", "tvp", "d-biz"];
    let mut catalogue = shipped();
    catalogue.version = "2026.0".into();
    catalogue.published = day("2026-11-01");
    catalogue.schemes.retain(|scheme| SCHEMES.contains(&scheme.entry.id.as_str()));
    for scheme in &mut catalogue.schemes {
        plain_scheme(scheme);
    }
    let mut kept = Vec::new();
    for kind in [ResourceKind::Course, ResourceKind::Advisory, ResourceKind::Guidance] {
        kept.extend(catalogue.resources.iter().filter(|resource| resource.kind == kind).take(6).cloned());
    }
    for resource in &mut kept {
        plain_resource(resource);
    }
    catalogue.resources = kept;
    catalogue
}

fn plain_scheme(scheme: &mut Scheme) {
    let id = scheme.entry.id.clone();
    plain_entry(&mut scheme.entry);
    let mut tokens = Tokens;
    for (text, what) in [(&mut scheme.share_words, "share"), (&mut scheme.ceiling_words, "ceiling")] {
        text.iter_mut().for_each(|text| tokens.text(text, &format!("{what} of {id}")));
    }
    for (rule, number) in scheme.rules.iter_mut().zip(1..) {
        tokens.text(&mut rule.text, &format!("rule {number} of {id}"));
        rule.change.iter_mut().for_each(|change| tokens.text(change, &format!("change {number} of {id}")));
    }
    let lists = [
        (&mut scheme.conditions, "condition"),
        (&mut scheme.guards, "guard"),
        (&mut scheme.steps, "step"),
        (&mut scheme.documents, "document"),
    ];
    for (said, what) in lists {
        said.truncate(2);
        plain_list(said, what, &id);
    }
    for due in &mut scheme.deadlines {
        tokens.text(&mut due.what.text, &format!("deadline of {id}"));
    }
}

fn plain_list(said: &mut [Said], what: &str, id: &str) {
    for (said, number) in said.iter_mut().zip(1..) {
        Tokens.text(&mut said.text, &format!("{what} {number} of {id}"));
    }
}

fn plain_resource(resource: &mut Resource) {
    let id = resource.entry.id.clone();
    plain_entry(&mut resource.entry);
    resource.fee.iter_mut().for_each(|fee| Tokens.text(fee, &format!("fee of {id}")));
}

fn plain_entry(entry: &mut Entry) {
    let id = entry.id.clone();
    let mut texts: Vec<(&mut Text, &str)> =
        vec![(&mut entry.name, "name"), (&mut entry.body, "body"), (&mut entry.summary, "summary")];
    texts.extend(entry.timeline.iter_mut().filter_map(|status| Some((status.text.as_mut()?, "status"))));
    for (text, what) in texts {
        Tokens.text(text, &format!("{what} of {id}"));
    }
    entry.url = format!("https://example.org/{id}");
    entry.verified_on = Written::parse("2026-11-02");
    entry.sources = vec![
        Source { url: entry.url.clone(), date: Written::parse("2026-07"), title: format!("Source of {id}") },
        Source { url: entry.url.clone(), date: None, title: format!("{id} 的來源") },
    ];
}

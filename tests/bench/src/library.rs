//! A library of any number of companies, made from a seed: names in both languages, tags, aliases, facts, and several
//! assessments each, whose answers scatter about how far the company has come and rise a little from one to the next.

use std::path::Path;

use readiness_app::{App, Paths};
use readiness_assessment::profile::FactKind;
use readiness_assessment::{Answer, FactValue, Form, Instrument, Language, Rating, Response};
use readiness_store::{NewAssessment, NewOrganisation, Result, Store, Writer};

use crate::company;

const SEED: u64 = 0x4149_5248;

/// Companies in one transaction.
const BATCH: u32 = 500;

const FAMILIES: [&str; 12] = ["康", "榮", "興", "祥", "泰", "昌", "寶", "德", "永", "美", "華", "利"];
const SECONDS: [&str; 8] = ["記", "發", "隆", "豐", "安", "達", "盛", "源"];
const TRADES: [(&str, &str); 10] = [
    ("茶餐廳", "Cafe"),
    ("貿易", "Trading"),
    ("物流", "Logistics"),
    ("建築", "Builders"),
    ("診所", "Clinic"),
    ("金屬製品", "Metal Works"),
    ("設計", "Design"),
    ("電子", "Electronics"),
    ("旅遊", "Travel"),
    ("教育", "Learning"),
];
const ROMAN: [&str; 12] =
    ["Hong", "Wing", "Hing", "Cheung", "Tai", "Cheong", "Po", "Tak", "Wing Fat", "Mei", "Wah", "Lee"];
const TAGS: [&str; 8] = ["2025 cohort", "2026 cohort", "製造業", "九龍東", "新界西", "TVP", "follow up", "pilot"];

/// Fills a new library at `out` with `organisations` companies and `assessments` assessments, and has all of them scored.
pub(crate) fn fill(out: &Path, organisations: u32, assessments: u32) {
    assert!(!out.exists(), "{} is there already", out.display());
    let shipped = company::app();
    let maker = Maker { instrument: shipped.current_instrument().unwrap(), organisations, assessments };
    let mut store = Store::open(out, "2026-11-24T09:00:00+08:00").unwrap();
    for first in (0..organisations).step_by(BATCH as usize) {
        let last = organisations.min(first + BATCH);
        // Later companies have changed later, so that the order of change is not that of names.
        let at = moment(u64::from(first) * 600 / u64::from(organisations.max(1)), first);
        store.fill(&at, |writer| (first..last).try_for_each(|number| maker.company(writer, number))).unwrap();
    }
    drop(store);
    let app = App::new(Paths { library: Some(out.to_owned()), reports: None }).unwrap();
    readiness_app::portfolio::fresh(&app).unwrap();
}

struct Maker<'a> {
    instrument: &'a Instrument,
    organisations: u32,
    assessments: u32,
}

impl Maker<'_> {
    fn company(&self, writer: &Writer<'_>, number: u32) -> Result<()> {
        let mut chance = fastrand::Rng::with_seed(SEED ^ u64::from(number));
        let id = id("0190f3e1", number, 0);
        let (name, name_other) = names(&mut chance, number);
        writer.insert_organisation(&NewOrganisation { id: &id, name: &name, name_other: &name_other })?;
        for tag in TAGS.iter().filter(|_| chance.u8(..) < 40) {
            writer.set_tag(&id, tag, true)?;
        }
        if chance.u8(..) < 60 {
            writer.set_alias(&id, &format!("公司 {number}"))?;
        }
        let share = |number: u64| number * u64::from(self.assessments) / u64::from(self.organisations);
        let count = share(u64::from(number) + 1) - share(u64::from(number));
        let level = 1.0 + 3.0 * (chance.f64() + chance.f64()) / 2.0;
        for run in 0..count {
            self.assessment(writer, (&id, number, run), level + 0.1 * run as f64, &mut chance)?;
        }
        Ok(())
    }

    fn assessment(
        &self,
        writer: &Writer<'_>,
        (organisation_id, number, run): (&str, u32, u64),
        level: f64,
        chance: &mut fastrand::Rng,
    ) -> Result<()> {
        let id = id("0190f3e2", number, run);
        writer.insert_assessment(&NewAssessment {
            id: &id,
            organisation_id,
            instrument_id: &self.instrument.id,
            instrument_version: &self.instrument.version,
            form: "express",
            label: "",
            started: &moment(90 * run + u64::from(number % 90), number),
            language: if chance.bool() { Language::Chinese } else { Language::English },
        })?;
        if let Some(FactKind::Code(sectors)) = self.instrument.fact("industry").map(|fact| &fact.kind) {
            let sector = chance.choice(sectors).map(|(code, _)| FactValue::Number(f64::from(*code)));
            writer.set_fact(&id, "industry", sector.as_ref())?;
        }
        writer.set_fact(&id, "listed", Some(&FactValue::Flag(chance.u8(..) < 10)))?;
        for question in self.instrument.form_questions(Form::Express) {
            if let Some(response) = said(level, chance) {
                writer.put_answer(&id, &question.id, &Answer::said(response), Language::Chinese)?;
            }
        }
        Ok(())
    }
}

/// What one question is answered with; nine in ten are rated.
fn said(level: f64, chance: &mut fastrand::Rng) -> Option<Response> {
    match chance.u8(..) {
        0..8 => None,
        8..20 => Some(Response::DontKnow),
        20..26 => Some(Response::NotApplicable { reason: "由總公司負責".into() }),
        _ => {
            let rung = (level + 2.0 * (chance.f64() - 0.5)).round().clamp(1.0, 5.0);
            Rating::ALL.into_iter().find(|rating| f64::from(rating.number()) == rung).map(Response::Rating)
        }
    }
}

fn names(chance: &mut fastrand::Rng, number: u32) -> (String, String) {
    let at = chance.usize(..FAMILIES.len());
    let (trade, english) = TRADES[chance.usize(..TRADES.len())];
    let chinese = format!("{}{}{trade}第{number}店", FAMILIES[at], SECONDS[chance.usize(..SECONDS.len())]);
    (chinese, format!("{} {english} {number}", ROMAN[at]))
}

/// An id that sorts by company, then by assessment, as ids made one after the other do.
fn id(kind: &str, number: u32, run: u64) -> String {
    format!("{kind}-{:04x}-7000-8000-{:04x}{run:08x}", number >> 16, number & 0xffff)
}

/// A moment so many days after 1 January 2024; the same day holds several.
fn moment(days: u64, salt: u32) -> String {
    let day = jiff::civil::date(2024, 1, 1).saturating_add(jiff::Span::new().days(i64::try_from(days).unwrap()));
    format!("{day}T{:02}:{:02}:{:02}+08:00", 8 + salt % 12, salt / 12 % 60, salt / 720 % 60)
}

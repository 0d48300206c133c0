use super::model::{BandInfo, Credit, Dimension, Form, FormInfo, Instrument, Pillar};
use crate::answers::Rating;
use crate::profile::Fact;
use crate::scoring::Band;
use crate::source::{Item, ProblemKind, Problems, Table};
use crate::text::Text;

/// `instrument.toml`, before the questions are put in their places.
pub(super) struct Header {
    id: String,
    version: String,
    published: String,
    title: Text,
    about: Text,
    credit: Credit,
    forms: Vec<FormInfo>,
    bands: Vec<BandInfo>,
    brake_pillar: String,
    good_enough: Rating,
    pillars: Vec<PillarHeader>,
}

struct PillarHeader {
    id: String,
    name: Text,
    about: Text,
    dimensions: Vec<String>,
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Header> {
    let id = table.words("id", problems);
    let version = table.words("version", problems);
    let published = table.words("published", problems);
    let title = table.both("title", problems);
    let about = table.both("about", problems);
    let credit = table.required("credit", "{…}", problems).and_then(|item| credit(item, problems));
    let forms = table.each("form", problems, form);
    let bands = table.each("band", problems, band);
    let brake_pillar = table.words("brake_pillar", problems);
    let good_enough = table.required("good_enough", "1–5", problems).and_then(|item| rating(item, problems));
    let pillars = table.each("pillar", problems, pillar);
    table.finish(problems);
    Some(Header {
        id: id?.into(),
        version: version?.into(),
        published: published?.into(),
        title: title?,
        about: about?,
        credit: credit?,
        forms,
        bands,
        brake_pillar: brake_pillar?.into(),
        good_enough: good_enough?,
        pillars,
    })
}

fn rating(item: Item<'_>, problems: &mut Problems) -> Option<Rating> {
    item.whole(1, 5, problems).and_then(|number| u8::try_from(number).ok()).and_then(Rating::new)
}

fn credit(item: Item<'_>, problems: &mut Problems) -> Option<Credit> {
    let mut table = item.table(problems)?;
    let words = table.both("text", problems);
    let mut line = |key| table.optional(key).and_then(|item| item.text(problems)).unwrap_or_default().to_owned();
    let (url, licence, licence_url) = (line("url"), line("licence"), line("licence_url"));
    table.finish(problems);
    Some(Credit { text: words?, url, licence, licence_url })
}

fn form(mut table: Table<'_>, problems: &mut Problems) -> Option<FormInfo> {
    let form = table.required("id", "express, full", problems).and_then(|item| item.one_of(&Form::CODES, problems));
    let minutes = table.required("minutes", "1–120", problems).and_then(|item| item.whole(1, 120, problems));
    let per_dimension =
        table.required("questions_per_dimension", "1–9", problems).and_then(|item| item.whole(1, 9, problems));
    let name = table.both("name", problems);
    let about = table.both("about", problems);
    table.finish(problems);
    Some(FormInfo {
        form: form?,
        minutes: minutes?,
        name: name?,
        about: about?,
        questions_per_dimension: usize::try_from(per_dimension?).ok()?,
    })
}

fn band(mut table: Table<'_>, problems: &mut Problems) -> Option<BandInfo> {
    let band = table.required("id", "unaware, …", problems).and_then(|item| item.one_of(&Band::CODES, problems));
    let from = table.required("from", "\"1.0\"", problems).and_then(|item| tenths(item, problems));
    let name = table.both("name", problems);
    let meaning = table.both("meaning", problems);
    let behaviour = table.both("behaviour", problems);
    let advice = table.both("advice", problems);
    table.finish(problems);
    Some(BandInfo {
        band: band?,
        from_tenths: from?,
        name: name?,
        meaning: meaning?,
        behaviour: behaviour?,
        advice: advice?,
    })
}

/// A score written as text with one decimal, so that no binary fraction is involved.
fn tenths(item: Item<'_>, problems: &mut Problems) -> Option<u32> {
    let place = item.place.clone();
    let written = item.text(problems)?;
    let parsed = written.split_once('.').and_then(|(whole, tenth)| {
        let (whole, tenth) = (whole.parse::<u32>().ok()?, tenth.parse::<u32>().ok()?);
        (whole <= 5 && tenth <= 9).then_some(whole * 10 + tenth)
    });
    if parsed.is_none() {
        problems.not_allowed(place, format!("\"{written}\""), "\"1.0\" – \"5.0\"");
    }
    parsed
}

fn pillar(mut table: Table<'_>, problems: &mut Problems) -> Option<PillarHeader> {
    let id = table.words("id", problems);
    let name = table.both("name", problems);
    let about = table.both("about", problems);
    let listed = table.required("dimensions", "[…]", problems).and_then(|item| item.list(problems)).unwrap_or_default();
    let dimensions = listed.into_iter().filter_map(|item| item.words(problems).map(str::to_owned)).collect();
    table.finish(problems);
    Some(PillarHeader { id: id?.into(), name: name?, about: about?, dimensions })
}

impl Header {
    /// Puts each dimension into the pillar that lists it; reports those listed but absent and those in no list.
    pub(super) fn assemble(
        self,
        facts: Vec<Fact>,
        mut dimensions: Vec<(String, Dimension)>,
        problems: &mut Problems,
    ) -> Instrument {
        let mut pillars = Vec::new();
        for header in self.pillars {
            let mut own = Vec::new();
            for id in &header.dimensions {
                let found =
                    dimensions.iter().position(|(pillar, dimension)| *pillar == header.id && dimension.id == *id);
                match found {
                    Some(index) => own.push(dimensions.swap_remove(index).1),
                    None => problems.add(
                        format!("questions/{}/{id}.toml", header.id),
                        ProblemKind::Missing { allowed: format!("id = \"{id}\"") },
                    ),
                }
            }
            pillars.push(Pillar { id: header.id, name: header.name, about: header.about, dimensions: own });
        }
        for (pillar, dimension) in dimensions {
            let allowed = format!("pillar.dimensions ∌ {}", dimension.id);
            problems.add(format!("questions/{pillar}/{}.toml", dimension.id), ProblemKind::Unknown { allowed });
        }
        Instrument {
            id: self.id,
            version: self.version,
            published: self.published,
            title: self.title,
            about: self.about,
            credit: self.credit,
            forms: self.forms,
            bands: self.bands,
            brake_pillar: self.brake_pillar,
            good_enough: self.good_enough,
            facts,
            pillars,
            contradictions: Vec::new(),
            negatives: Vec::new(),
            weights: Vec::new(),
            carries: Vec::new(),
            glossary: Vec::new(),
            sectors: Vec::new(),
        }
    }
}

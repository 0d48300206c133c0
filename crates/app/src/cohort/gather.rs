use std::collections::{BTreeMap, HashMap};

use readiness_assessment::cohort::{
    By, Cohort, Count, Heard, Member, Published, Replies, Told, Way, classes_of, publish, tell,
};
use readiness_assessment::scoring::{Band, Score};
use readiness_assessment::{Form, Fraction, Instrument};
use readiness_store::{Filter, Member as Row, ReplyCount, Standing};

use crate::app::App;
use crate::error::Result;

/// The most tags by which a cohort is grouped; those most companies have come first.
const MOST_TAGS: usize = 12;

/// A cohort and what may be told about it.
pub(crate) struct Gathered<'a> {
    /// The questionnaire most of those that fit were asked.
    pub(crate) instrument: &'a Instrument,
    /// How many organisations fit.
    pub(crate) fitting: u64,
    /// The first and the last day on which one of those counted was begun; empty when none is counted.
    pub(crate) days: Option<(String, String)>,
    /// The ways they are grouped.
    pub(crate) ways: Vec<Way>,
    /// What may be told; none of fewer than five.
    pub(crate) published: Option<Published>,
    /// What may be told of each question, in the questionnaire's order.
    pub(crate) questions: Vec<Told>,
}

/// Sums up the organisations that fit. Everything kept must be true already.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn gather<'a>(app: &'a App, filter: &Filter) -> Result<Gathered<'a>> {
    let fitting = app.with_store(|store| Ok(store.count_listed(filter)?))?;
    let mut rows: HashMap<(String, String), Vec<Row>> = HashMap::new();
    app.with_store(|store| {
        let keep = |row: Row| {
            if row.standing.overall.is_some() {
                rows.entry(row.instrument.clone()).or_default().push(row);
            }
        };
        Ok(store.each_member(filter, keep)?)
    })?;
    let known = rows.into_iter().filter_map(|((id, version), rows)| Some((app.instrument(&id, &version).ok()?, rows)));
    let most = known.max_by_key(|(instrument, rows)| (rows.len(), &instrument.id, &instrument.version));
    let (instrument, rows) = match most {
        Some(most) => most,
        None => (app.current_instrument()?, Vec::new()),
    };
    counted(app, instrument, rows, fitting.into())
}

fn counted<'a>(app: &'a App, instrument: &'a Instrument, rows: Vec<Row>, fitting: u64) -> Result<Gathered<'a>> {
    let rows: Vec<(Row, Vec<Fraction>)> =
        rows.into_iter().filter_map(|row| pillars(instrument, &row.standing).map(|pillars| (row, pillars))).collect();
    let ways = Way::all(instrument, tags(&rows));
    let classes = Classes::of(instrument);
    let members = rows.iter().filter_map(|(row, pillars)| member(row, pillars, &ways, &classes)).collect();
    let published = publish(&Cohort { members, breakdowns: ways.iter().map(Way::breakdown).collect() });
    let days = rows.iter().map(|(row, _)| row.started.as_str());
    let days = days.clone().min().zip(days.max()).map(|(first, last)| (first.to_owned(), last.to_owned()));
    let questions = if published.is_some() { questions(app, instrument, &rows)? } else { Vec::new() };
    Ok(Gathered { instrument, fitting, days, ways, published, questions })
}

/// The score of every pillar; none unless all have one.
fn pillars(instrument: &Instrument, standing: &Standing) -> Option<Vec<Fraction>> {
    let mut scores = standing.dimensions.iter();
    let pillars = instrument.pillars.iter().map(|pillar| {
        let own = scores.by_ref().take(pillar.dimensions.len()).flatten().map(fraction);
        Score::mean(own.collect::<Vec<_>>()).map(Score::value)
    });
    pillars.collect()
}

pub(super) fn fraction(exact: &(u32, u32)) -> Fraction {
    Fraction::new(exact.0, exact.1.max(1))
}

/// The tags that most have, the commonest first.
fn tags(rows: &[(Row, Vec<Fraction>)]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    rows.iter().flat_map(|(row, _)| &row.tags).for_each(|tag| *counts.entry(tag).or_default() += 1);
    let mut tags: Vec<(&str, usize)> = counts.into_iter().filter(|(_, count)| *count < rows.len()).collect();
    tags.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    tags.into_iter().take(MOST_TAGS).map(|(tag, _)| tag.to_owned()).collect()
}

/// In which class a code of a fact is.
struct Classes {
    industry: BTreeMap<u32, usize>,
    size: BTreeMap<u32, usize>,
}

impl Classes {
    fn of(instrument: &Instrument) -> Self {
        Self { industry: classes_of(instrument.fact("industry")), size: classes_of(instrument.fact("headcount")) }
    }
}

fn member(row: &Row, pillars: &[Fraction], ways: &[Way], classes: &Classes) -> Option<Member> {
    let overall = row.standing.overall.as_ref()?;
    let coded = |classes: &BTreeMap<u32, usize>, value: &Option<String>| {
        let code = value.as_ref().and_then(|value| value.parse().ok());
        code.and_then(|code: u32| classes.get(&code).copied()).unwrap_or(classes.len())
    };
    let class = |way: &Way| match &way.by {
        By::Industry => coded(&classes.industry, &row.sector),
        By::Size => coded(&classes.size, &row.size),
        By::Form => Form::CODES.iter().position(|(code, _)| *code == row.form).unwrap_or(0),
        By::Tag(tag) => usize::from(!row.tags.contains(tag)),
    };
    Some(Member {
        overall: fraction(&overall.score),
        band: Band::CODES.into_iter().find(|(code, _)| *code == overall.band)?.1,
        pillars: pillars.to_vec(),
        dimensions: row.standing.dimensions.iter().map(|score| score.as_ref().map(fraction)).collect(),
        classes: ways.iter().map(class).collect(),
    })
}

/// What may be told of each question. Companies whose form does not ask a question count with those it does not apply to, so
/// that every question is about all of them.
fn questions(app: &App, instrument: &Instrument, rows: &[(Row, Vec<Fraction>)]) -> Result<Vec<Told>> {
    let mut all: BTreeMap<&str, Replies> = BTreeMap::new();
    for (code, form) in Form::CODES {
        let ids: Vec<&str> =
            rows.iter().filter(|(row, _)| row.form == code).map(|(row, _)| row.assessment_id.as_str()).collect();
        let count = ids.len() as u64;
        let said = app.with_store(|store| Ok(store.replies(&ids)?))?;
        let asked: Vec<&str> = instrument.form_questions(form).map(|question| question.id.as_str()).collect();
        for question in instrument.questions() {
            let replies = all.entry(&question.id).or_default();
            if asked.contains(&question.id.as_str()) {
                add(replies, count, said.iter().filter(|said| said.question == question.id));
            } else {
                replies.add(Heard::NotApplicable, count);
            }
        }
    }
    let told = |id: &str| all.get(id).map(tell).unwrap_or_default();
    Ok(instrument.questions().map(|question| told(&question.id)).collect())
}

/// What `asked` companies said; those who said nothing are counted as that.
fn add<'r>(replies: &mut Replies, asked: u64, said: impl Iterator<Item = &'r ReplyCount>) {
    let mut silent = asked;
    for said in said {
        let heard = match (said.rating, said.not_applicable) {
            (Some(rating), _) => Heard::Rated(rating),
            (None, true) => Heard::NotApplicable,
            (None, false) => Heard::DontKnow,
        };
        replies.add(heard, said.count.into());
        silent = silent.saturating_sub(said.count.into());
    }
    replies.add(Heard::Unanswered, silent);
}

impl Gathered<'_> {
    /// How many of those that fit could not be counted, as far as it may be told.
    pub(crate) fn left_out(&self) -> Option<Count> {
        let counted = self.published.as_ref()?.n;
        Count::of(self.fitting.saturating_sub(counted), self.fitting)
    }

    /// The months of the first and the last day; a day might be one company's alone.
    pub(crate) fn months(&self) -> Option<(String, String)> {
        let (first, last) = self.days.as_ref()?;
        Some((month(first), month(last)))
    }
}

/// `2026-03` of `2026-03-14`.
pub(super) fn month(day: &str) -> String {
    day.chars().take(7).collect()
}

use std::collections::{BTreeMap, HashMap};

use readiness_assessment::cohort::{
    By, Cohort, Count, Heard, Member, Published, Replies, Told, Way, classes_of, publish, tell,
};
use readiness_assessment::scoring::{Band, Score};
use readiness_assessment::{Form, Fraction, Instrument};
use readiness_store::{Filter, Member as Row, ReplyCount, Standing};

use crate::app::App;
use crate::error::Result;
use crate::portfolio::Known;

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
/// They are read twice, because what they are grouped by follows from all of them: so however many there are, the memory of
/// one is enough beside the sums.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn gather<'a>(app: &'a App, filter: &Filter) -> Result<Gathered<'a>> {
    let fitting = app.with_store(|store| Ok(store.count_listed(filter)?))?.into();
    let seen = seen(app, filter)?.into_iter();
    let Some((_, seen)) = seen.max_by(|(one, a), (other, b)| (a.scored, one).cmp(&(b.scored, other))) else {
        let (instrument, ways) = (app.current_instrument()?, Vec::new());
        return Ok(Gathered { instrument, fitting, days: None, ways, published: None, questions: Vec::new() });
    };
    let instrument = seen.instrument;
    let ways = Way::all(instrument, seen.commonest_tags());
    let (cohort, asked) = summed(app, filter, instrument, &ways)?;
    let published = publish(&cohort);
    let questions = if published.is_some() { questions(app, instrument, &asked)? } else { Vec::new() };
    Ok(Gathered { instrument, fitting, days: seen.days, ways, published, questions })
}

/// What is to be known of those who answered one questionnaire before they can be summed up.
struct Seen<'a> {
    instrument: &'a Instrument,
    /// How many have a score.
    scored: u64,
    /// How many of them have one in every pillar, and so are counted.
    counted: u64,
    /// How many of those have each tag.
    tags: BTreeMap<String, u64>,
    /// When the first and the last of them was begun.
    days: Option<(String, String)>,
}

impl<'a> Seen<'a> {
    fn of(instrument: &'a Instrument) -> Self {
        Self { instrument, scored: 0, counted: 0, tags: BTreeMap::new(), days: None }
    }

    fn add(&mut self, row: Row) {
        self.scored += 1;
        if pillars(self.instrument, &row.standing).is_none() {
            return;
        }
        self.counted += 1;
        row.tags.into_iter().for_each(|tag| *self.tags.entry(tag).or_default() += 1);
        let day = row.started;
        self.days = Some(match self.days.take() {
            None => (day.clone(), day),
            Some((first, last)) => (first.min(day.clone()), last.max(day)),
        });
    }

    /// The tags that most have, the commonest first; one that all have tells them not apart.
    fn commonest_tags(&self) -> Vec<String> {
        let mut tags: Vec<(&String, u64)> = self.tags.iter().map(|(tag, count)| (tag, *count)).collect();
        tags.retain(|(_, count)| *count < self.counted);
        tags.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        tags.into_iter().take(MOST_TAGS).map(|(tag, _)| tag.clone()).collect()
    }
}

/// Those that fit and have a score, by the questionnaire they answered.
fn seen<'a>(app: &'a App, filter: &Filter) -> Result<HashMap<(String, String), Seen<'a>>> {
    let known = Known::of(app)?;
    let mut seen: HashMap<(String, String), Seen<'a>> = HashMap::new();
    app.with_store(|store| {
        let each = |row: Row| {
            let Some(instrument) = known.instrument(&row.instrument) else { return };
            if row.standing.overall.is_some() {
                seen.entry(row.instrument.clone()).or_insert_with(|| Seen::of(instrument)).add(row);
            }
        };
        Ok(store.each_member(filter, each)?)
    })?;
    Ok(seen)
}

/// Which assessments of each form are counted, by the form's code.
type Asked = HashMap<String, Vec<String>>;

/// Adds up those who are counted.
fn summed(app: &App, filter: &Filter, instrument: &Instrument, ways: &[Way]) -> Result<(Cohort, Asked)> {
    let (mut cohort, mut asked) = (Cohort::new(ways.iter().map(Way::breakdown).collect()), Asked::new());
    each_counted(app, filter, instrument, ways, |row, member| {
        cohort.add(&member);
        asked.entry(row.form).or_default().push(row.assessment_id);
    })?;
    Ok((cohort, asked))
}

/// Hands everyone who fits and is counted to `each`, one at a time.
///
/// # Errors
/// When the library cannot be read.
pub(super) fn each_counted(
    app: &App,
    filter: &Filter,
    instrument: &Instrument,
    ways: &[Way],
    mut each: impl FnMut(Row, Member),
) -> Result<()> {
    let classes = Classes::of(instrument);
    app.with_store(|store| {
        let counted = |row: Row| {
            let (id, version) = &row.instrument;
            let same = *id == instrument.id && *version == instrument.version;
            let pillars = if same { pillars(instrument, &row.standing) } else { None };
            if let Some(member) = pillars.and_then(|pillars| member(&row, pillars, ways, &classes)) {
                each(row, member);
            }
        };
        Ok(store.each_member(filter, counted)?)
    })
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

fn member(row: &Row, pillars: Vec<Fraction>, ways: &[Way], classes: &Classes) -> Option<Member> {
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
        pillars,
        dimensions: row.standing.dimensions.iter().map(|score| score.as_ref().map(fraction)).collect(),
        classes: ways.iter().map(class).collect(),
    })
}

/// What may be told of each question. Companies whose form does not ask a question count with those it does not apply to, so
/// that every question is about all of them.
fn questions(app: &App, instrument: &Instrument, counted: &Asked) -> Result<Vec<Told>> {
    let mut all: BTreeMap<&str, Replies> = BTreeMap::new();
    for (code, form) in Form::CODES {
        let ids = counted.get(code).map(Vec::as_slice).unwrap_or_default();
        let count = ids.len() as u64;
        let said = app.with_store(|store| Ok(store.replies(ids)?))?;
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

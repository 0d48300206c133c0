//! From what may be told to what the window shows.

use readiness_assessment::cohort::{
    By, Count, Exact, Figures, Group, Heard, Label, Told, Way, deviation, ranked, tenths,
};
use readiness_assessment::scoring::Shown;
use readiness_assessment::{Band, Fraction};
use readiness_report::chart;

use super::Gathered;
use crate::api::cohort as wire;
use crate::catalogue::text;

/// The figures; none when nothing may be told.
pub(super) fn figures(gathered: &Gathered<'_>) -> Option<wire::CohortFigures> {
    let told = gathered.published.as_ref()?;
    let (first, last) = gathered.months()?;
    let instrument = gathered.instrument;
    let ids: Vec<&String> = instrument.questions().map(|question| &question.id).collect();
    let ranked = ranked(&gathered.questions);
    let named = |places: &[usize]| places.iter().filter_map(|at| ids.get(*at)).map(|id| (*id).clone()).collect();
    let pillars = instrument.pillars.iter().zip(&told.pillars);
    let dimensions = instrument.dimensions().zip(&told.dimensions);
    Some(wire::CohortFigures {
        n: small(told.n),
        first,
        last,
        overall: spread(&told.overall, Count::Exact(told.n)),
        pillars: pillars
            .map(|(pillar, figures)| wire::Named {
                id: pillar.id.clone(),
                spread: Some(spread(figures, Count::Exact(told.n))),
            })
            .collect(),
        dimensions: dimensions
            .map(|(dimension, figures)| {
                let spread = figures.as_ref().map(|(figures, count)| spread(figures, *count));
                wire::Named { id: dimension.id.clone(), spread }
            })
            .collect(),
        bands: told.bands.iter().map(|(bands, n)| band_group(bands, *n, told.n)).collect(),
        questions: ids.iter().zip(&gathered.questions).map(|(id, told)| question(id, told)).collect(),
        best: named(&ranked.best),
        worst: named(&ranked.worst),
        most_missed: named(&ranked.most_missed),
        ways: gathered
            .ways
            .iter()
            .zip(&told.breakdowns)
            .map(|(way, broken)| way_figures(way, &broken.groups))
            .collect(),
    })
}

/// How many companies, as far as it may be told.
pub(super) fn counted(count: Count) -> wire::Counted {
    match count {
        Count::Exact(n) => wire::Counted { kind: "exact", n: small(n) },
        Count::AtLeast(n) => wire::Counted { kind: "at-least", n: small(n) },
        Count::Few => wire::Counted { kind: "few", n: 0 },
    }
}

pub(super) fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Where a figure lies as it is shown, so that no drawing is finer than the words.
pub(super) fn position(shown: Shown) -> f64 {
    chart::position(Fraction::new(shown.tenths(), 10))
}

fn spread(figures: &Figures, count: Count) -> wire::CohortSpread {
    let mean = tenths(&figures.mean);
    wire::CohortSpread {
        n: counted(count),
        mean: mean.to_string(),
        median: figures.told_median().map(|median| tenths(median).to_string()),
        deviation: figures.variance.as_ref().map(|variance| deviation(variance).to_string()).unwrap_or_default(),
        position: position(mean),
    }
}

fn band_group(bands: &[Band], n: u64, all: u64) -> wire::BandGroup {
    let percent = (n * 200 + all) / (2 * all.max(1));
    wire::BandGroup { bands: bands.iter().map(|band| (*band).into()).collect(), n: small(n), percent: small(percent) }
}

fn question(id: &str, told: &Told) -> wire::QuestionFigures {
    let mean = told.mean.map(|(mean, _)| mean);
    let told_at_all = told.said.iter().filter(|(_, n)| *n > 0).count() > 1 || told.said.len() > 1;
    let said = told.said.iter().filter(|_| told_at_all);
    wire::QuestionFigures {
        id: id.to_owned(),
        mean: mean.map(|mean| mean.to_string()),
        position: mean.map(position),
        rated: told.mean.map(|(_, count)| counted(count)),
        missed: told.missed.map(counted),
        said: said
            .map(|(heard, n)| wire::SaidCount { heard: heard.iter().map(|heard| code(*heard)).collect(), n: small(*n) })
            .collect(),
    }
}

fn code(heard: Heard) -> String {
    match heard {
        Heard::NotApplicable => "not-applicable".to_owned(),
        Heard::Unanswered => "unanswered".to_owned(),
        Heard::DontKnow => "dont-know".to_owned(),
        Heard::Rated(rating) => rating.number().to_string(),
    }
}

fn way_figures(way: &Way, groups: &[Group]) -> wire::WayFigures {
    let tag = match &way.by {
        By::Tag(tag) => Some(tag.clone()),
        By::Industry | By::Size | By::Form => None,
    };
    wire::WayFigures { by: way.by.code(), tag, groups: groups.iter().map(|group| group_figures(way, group)).collect() }
}

fn group_figures(way: &Way, group: &Group) -> wire::GroupFigures {
    let shown = |mean: &Exact| tenths(mean);
    wire::GroupFigures {
        classes: group.classes.iter().filter_map(|class| way.classes.get(*class)).map(class_name).collect(),
        n: small(group.n),
        mean: shown(&group.overall).to_string(),
        position: position(shown(&group.overall)),
        pillars: group.pillars.iter().map(|mean| shown(mean).to_string()).collect(),
    }
}

fn class_name(label: &Label) -> wire::ClassName {
    match label {
        Label::Words(words) => wire::ClassName::Words { words: text(words) },
        Label::NotStated => wire::ClassName::NotStated,
        Label::With => wire::ClassName::With,
        Label::Without => wire::ClassName::Without,
    }
}

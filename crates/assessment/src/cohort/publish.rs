use super::blocks::{Blocks, Order};
use super::taken::Taken;
use super::tally::{Figures, Tally};
use super::{Count, Exact, SMALLEST};
use crate::scoring::{Band, Fraction};

/// One company as a cohort counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its overall score.
    pub overall: Fraction,
    /// Its band.
    pub band: Band,
    /// The score of every pillar, in the questionnaire's order.
    pub pillars: Vec<Fraction>,
    /// The score of every dimension, in the questionnaire's order; none where nothing was rated.
    pub dimensions: Vec<Option<Fraction>>,
    /// For each breakdown, in the cohort's order, which of its classes the company is in.
    pub classes: Vec<usize>,
}

/// A way to group the companies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breakdown {
    /// How many classes it has.
    pub classes: usize,
    /// Which of them may be told together.
    pub order: Order,
}

/// The companies, and in which ways they are to be grouped, the most wanted way first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// The companies. Each has a score in every pillar, so that all these figures are about the same companies.
    pub members: Vec<Member>,
    /// The ways.
    pub breakdowns: Vec<Breakdown>,
}

/// What may be told about a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// How many companies.
    pub n: u64,
    /// Their overall scores.
    pub overall: Figures,
    /// The scores of each pillar.
    pub pillars: Vec<Figures>,
    /// The scores of each dimension with how many have one; none where fewer than five do.
    pub dimensions: Vec<Option<(Figures, Count)>>,
    /// How many are in which bands, lowest first.
    pub bands: Vec<(Vec<Band>, u64)>,
    /// Each breakdown.
    pub breakdowns: Vec<Broken>,
}

/// A breakdown as far as it may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The groups that are told; empty where nothing may be but the whole cohort.
    pub groups: Vec<Group>,
}

/// One told group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The classes in it: one, or several that may only be told together.
    pub classes: Vec<usize>,
    /// How many companies.
    pub n: u64,
    /// The mean of their overall scores.
    pub overall: Exact,
    /// The mean of each of their pillar scores.
    pub pillars: Vec<Exact>,
}

/// Decides what may be told; none about fewer than five companies.
///
/// Breakdowns are taken up one after the other: each as fine as it can be without anything about fewer than five companies
/// following from it and what was taken up before. Bands are first, as the one breakdown that every cohort has.
pub fn publish(cohort: &Cohort) -> Option<Published> {
    let n = u64::try_from(cohort.members.len()).ok()?;
    if n < SMALLEST {
        return None;
    }
    let members = &cohort.members;
    let overall = members.iter().map(|member| member.overall).collect::<Tally>().figures()?;
    let mut taken = Taken::new(members.len());
    let of_bands: Vec<usize> = members.iter().map(|member| member.band as usize).collect();
    let bands = taken.take(Breakdown { classes: Band::CODES.len(), order: Order::Scale }, &of_bands);
    let breakdowns = cohort.breakdowns.iter().enumerate().map(|(at, breakdown)| {
        let classes: Vec<usize> = members.iter().map(|member| member.classes[at]).collect();
        let blocks = taken.take(*breakdown, &classes);
        broken(members, &blocks, &|member| member.classes[at])
    });
    let breakdowns = breakdowns.collect();
    Some(Published {
        n,
        overall,
        pillars: columns(members, |member| member.pillars.iter().map(|score| Some(*score)).collect())
            .into_iter()
            .filter_map(|tally| tally.figures())
            .collect(),
        dimensions: columns(members, |member| member.dimensions.clone())
            .iter()
            .map(|tally| dimension(tally, n))
            .collect(),
        bands: counted(members, &bands),
        breakdowns,
    })
}

fn columns(members: &[Member], scores: impl Fn(&Member) -> Vec<Option<Fraction>>) -> Vec<Tally> {
    let mut tallies: Vec<Tally> = Vec::new();
    for member in members {
        let scores = scores(member);
        tallies.resize_with(tallies.len().max(scores.len()), Tally::default);
        for (tally, score) in tallies.iter_mut().zip(scores) {
            score.into_iter().for_each(|score| tally.add(score));
        }
    }
    tallies
}

fn dimension(tally: &Tally, all: u64) -> Option<(Figures, Count)> {
    let figures = tally.figures()?;
    let count = Count::of(figures.n, all).filter(|count| *count != Count::Few)?;
    Some((figures, count))
}

fn counted(members: &[Member], blocks: &Blocks) -> Vec<(Vec<Band>, u64)> {
    let bands = Band::CODES.map(|(_, band)| band);
    let count = |bands: &[Band]| members.iter().filter(|member| bands.contains(&member.band)).count() as u64;
    let of = |block: &Vec<usize>| block.iter().map(|class| bands[*class]).collect::<Vec<_>>();
    blocks.iter().map(of).map(|bands| (bands.clone(), count(&bands))).collect()
}

/// The told groups of a breakdown; a single group is the whole cohort, which is told already.
fn broken(members: &[Member], blocks: &Blocks, class_of: &dyn Fn(&Member) -> usize) -> Broken {
    let group = |classes: &Vec<usize>| {
        let own: Vec<&Member> = members.iter().filter(|member| classes.contains(&class_of(member))).collect();
        let mean = |score: &dyn Fn(&Member) -> Option<Fraction>| {
            own.iter().filter_map(|member| score(member)).collect::<Tally>().figures().map(|figures| figures.mean)
        };
        let pillars = own.first().map_or(0, |member| member.pillars.len());
        Some(Group {
            classes: classes.clone(),
            n: own.len() as u64,
            overall: mean(&|member| Some(member.overall))?,
            pillars: (0..pillars).filter_map(|at| mean(&|member| member.pillars.get(at).copied())).collect(),
        })
    };
    let groups: Vec<Group> = blocks.iter().filter_map(group).collect();
    Broken { groups: if groups.len() > 1 { groups } else { Vec::new() } }
}

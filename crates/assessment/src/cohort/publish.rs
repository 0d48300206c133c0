use std::collections::BTreeMap;

use super::blocks::{Blocks, Order};
use super::taken::Taken;
use super::tally::{Figures, Sum, Tally};
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

/// Companies added up, and in which ways they are to be grouped, the most wanted way first. Those that are in the same classes
/// are kept as one kind, so that many take little more memory than few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    breakdowns: Vec<Breakdown>,
    overall: Tally,
    pillars: Vec<Tally>,
    dimensions: Vec<Tally>,
    /// By band and classes.
    kinds: Kinds,
}

/// Companies that are in the same classes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Kind {
    weight: u64,
    overall: Sum,
    pillars: Vec<Sum>,
}

impl Cohort {
    /// Nobody yet.
    pub fn new(breakdowns: Vec<Breakdown>) -> Self {
        let (overall, pillars, dimensions) = (Tally::default(), Vec::new(), Vec::new());
        Self { breakdowns, overall, pillars, dimensions, kinds: BTreeMap::new() }
    }

    /// Counts a company. Each has a score in every pillar, so that all figures are about the same companies.
    pub fn add(&mut self, member: &Member) {
        self.overall.add(member.overall);
        let kind: Box<[usize]> = [member.band as usize].into_iter().chain(member.classes.iter().copied()).collect();
        let kind = self.kinds.entry(kind).or_default();
        kind.weight += 1;
        kind.overall.add(member.overall);
        for (at, score) in member.pillars.iter().enumerate() {
            nth(&mut self.pillars, at).add(*score);
            nth(&mut kind.pillars, at).add(*score);
        }
        for (at, score) in member.dimensions.iter().enumerate() {
            let tally = nth(&mut self.dimensions, at);
            score.iter().for_each(|score| tally.add(*score));
        }
    }
}

/// The one at this place, made when the list does not reach so far.
fn nth<T: Default>(list: &mut Vec<T>, at: usize) -> &mut T {
    if list.len() <= at {
        list.resize_with(at + 1, T::default);
    }
    &mut list[at]
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
    let overall = cohort.overall.figures()?;
    let n = overall.n;
    if n < SMALLEST {
        return None;
    }
    let kinds = &cohort.kinds;
    let mut taken = Taken::new(kinds.values().map(|kind| kind.weight).collect());
    let classes = |at: usize| kinds.keys().map(|known| known[at]).collect::<Vec<usize>>();
    let bands = taken.take(Breakdown { classes: Band::CODES.len(), order: Order::Scale }, &classes(BAND));
    let breakdowns = cohort.breakdowns.iter().enumerate().map(|(at, breakdown)| {
        let blocks = taken.take(*breakdown, &classes(BAND + 1 + at));
        broken(kinds, &blocks, BAND + 1 + at)
    });
    let breakdowns = breakdowns.collect();
    Some(Published {
        n,
        overall,
        pillars: cohort.pillars.iter().filter_map(Tally::figures).collect(),
        dimensions: cohort.dimensions.iter().map(|tally| dimension(tally, n)).collect(),
        bands: counted(&cohort.kinds, &bands),
        breakdowns,
    })
}

/// All kinds of companies, by band and classes.
type Kinds = BTreeMap<Box<[usize]>, Kind>;

/// The place of the band in what a kind is known by; the classes come after it.
const BAND: usize = 0;

fn dimension(tally: &Tally, all: u64) -> Option<(Figures, Count)> {
    let figures = tally.figures()?;
    let count = Count::of(figures.n, all).filter(|count| *count != Count::Few)?;
    Some((figures, count))
}

/// Those that stand in one of the classes, grouped in the way at this place.
fn within<'k>(kinds: &'k Kinds, at: usize, classes: &'k [usize]) -> impl Iterator<Item = &'k Kind> {
    kinds.iter().filter(move |(known, _)| classes.contains(&known[at])).map(|(_, kind)| kind)
}

fn counted(kinds: &Kinds, blocks: &Blocks) -> Vec<(Vec<Band>, u64)> {
    let bands = Band::CODES.map(|(_, band)| band);
    let count = |block: &Vec<usize>| within(kinds, BAND, block).map(|kind| kind.weight).sum();
    blocks.iter().map(|block| (block.iter().map(|class| bands[*class]).collect(), count(block))).collect()
}

/// The told groups of a breakdown; a single group is the whole cohort, which is told already.
fn broken(kinds: &Kinds, blocks: &Blocks, at: usize) -> Broken {
    let group = |classes: &Vec<usize>| {
        let mut whole = Kind::default();
        for kind in within(kinds, at, classes) {
            whole.weight += kind.weight;
            whole.overall.add_all(&kind.overall);
            kind.pillars.iter().enumerate().for_each(|(at, sum)| nth(&mut whole.pillars, at).add_all(sum));
        }
        let pillars = whole.pillars.iter().filter_map(Sum::mean).collect();
        Some(Group { classes: classes.clone(), n: whole.weight, overall: whole.overall.mean()?, pillars })
    };
    let groups: Vec<Group> = blocks.iter().filter_map(group).collect();
    Broken { groups: if groups.len() > 1 { groups } else { Vec::new() } }
}

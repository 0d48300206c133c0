use crate::advice::Gap;
use crate::calendar::Day;
use crate::catalogue::{Catalogue, Resource, ResourceKind, State};
use crate::scoring::Band;

/// A resource that helps with what a company lacks.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion<'c> {
    /// The resource.
    pub resource: &'c Resource,
    /// Ids of the dimensions with a gap that it helps with, the gap to close first at the front.
    pub dimensions: Vec<&'c str>,
}

/// The most suggestions of one kind; more would be a catalogue again.
const MOST: usize = 8;

/// Resources of one kind for a company's gaps: those for the gap to close first, then those whose level is nearest to the
/// band, then free ones. Only what is open; without a score, the lowest level.
pub fn shortlist<'c>(
    catalogue: &'c Catalogue,
    kind: ResourceKind,
    gaps: &[Gap<'_>],
    band: Option<Band>,
    today: Day,
) -> Vec<Suggestion<'c>> {
    let mut lacking: Vec<&str> = Vec::new();
    for gap in gaps.iter().filter(|gap| !gap.beyond_good_enough).chain(gaps) {
        if !lacking.contains(&gap.dimension) {
            lacking.push(gap.dimension);
        }
    }
    let open = |resource: &&Resource| resource.kind == kind && resource.entry.state_on(today) == State::Open;
    let mut found: Vec<(usize, Suggestion<'c>)> = Vec::new();
    for resource in catalogue.resources.iter().filter(open) {
        let mut helped: Vec<(usize, &'c str)> = resource
            .dimensions
            .iter()
            .filter_map(|dimension| Some((lacking.iter().position(|lacks| lacks == dimension)?, dimension.as_str())))
            .collect();
        helped.sort_unstable();
        let Some((first, _)) = helped.first() else { continue };
        found.push((*first, Suggestion { resource, dimensions: helped.iter().map(|(_, id)| *id).collect() }));
    }
    let level = level(band);
    found.sort_by_key(|(first, suggestion)| {
        let resource = suggestion.resource;
        (resource.level.abs_diff(level) > 1, *first, resource.level.abs_diff(level), resource.fee_hkd != Some(0))
    });
    found.into_iter().map(|(_, suggestion)| suggestion).take(MOST).collect()
}

/// The level of resource that suits a band: awareness, tools, putting it into use, building.
fn level(band: Option<Band>) -> u32 {
    match band {
        None | Some(Band::Unaware) => 1,
        Some(Band::Aware) => 2,
        Some(Band::Ready) => 3,
        Some(Band::Competent) => 4,
    }
}

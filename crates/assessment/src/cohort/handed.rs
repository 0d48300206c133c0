use std::cmp::Ordering;

use super::{Member, Published, SMALLEST};

/// A company as it stood in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stood {
    /// Stands for the company, whichever of its assessments was counted.
    pub company: u64,
    /// Stands for its scores; another number where any of them is another one.
    pub scores: u64,
}

/// A report that leaves the house: its companies, and who of them is in which told group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// The companies, in order.
    pub companies: Vec<Stood>,
    /// The told groups, the whole first: positions in `companies`.
    pub groups: Vec<Vec<usize>>,
}

impl Handed {
    /// The report that tells `published` about these companies.
    pub fn of(counted: &[(Stood, Member)], published: &Published) -> Self {
        let companies: Vec<Stood> = counted.iter().map(|(company, _)| *company).collect();
        let members = || counted.iter().map(|(_, member)| member).enumerate();
        let mut groups: Vec<Vec<usize>> = vec![(0..companies.len()).collect()];
        groups.extend(published.bands.iter().map(|(bands, _)| {
            members().filter(|(_, member)| bands.contains(&member.band)).map(|(at, _)| at).collect()
        }));
        for (way, broken) in published.breakdowns.iter().enumerate() {
            groups.extend(broken.groups.iter().map(|group| {
                members().filter(|(_, member)| group.classes.contains(&member.classes[way])).map(|(at, _)| at).collect()
            }));
        }
        Self { companies, groups }
    }

    /// Whether some told group of one differs from some told group of the other by one to four companies, so that whoever has
    /// both reports gets at them by subtracting. A company whose scores have changed between the two counts as a difference.
    pub fn is_near(&self, other: &Self) -> bool {
        let theirs = other.told();
        self.told().iter().any(|own| theirs.iter().any(|their| (1..SMALLEST).contains(&apart(own, their))))
    }

    /// Each told group, its companies in order.
    fn told(&self) -> Vec<Vec<Stood>> {
        let group = |places: &Vec<usize>| {
            let mut companies: Vec<Stood> = places.iter().filter_map(|at| self.companies.get(*at)).copied().collect();
            companies.sort_unstable();
            companies
        };
        self.groups.iter().map(group).collect()
    }
}

/// By how many companies two groups differ; five stands for any larger number.
fn apart(one: &[Stood], other: &[Stood]) -> u64 {
    if one.len().abs_diff(other.len()) as u64 >= SMALLEST {
        return SMALLEST;
    }
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut apart = 0;
    while apart < SMALLEST {
        let order = match (left.peek(), right.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(one), Some(other)) => one.company.cmp(&other.company),
        };
        let ours = if order.is_le() { left.next() } else { None };
        let theirs = if order.is_ge() { right.next() } else { None };
        apart += u64::from(ours != theirs);
    }
    apart
}

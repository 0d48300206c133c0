use super::model::{Group, Line, Part, Table, Tables};
use super::parts::{self, Answers};
use super::way::{By, Way};
use crate::cohort::{Breakdown, Order, SMALLEST, Taken};
use crate::survey::{Interview, Question, Replies, Survey, Value};

/// The replies of many companies to one survey, ready to be counted.
pub struct Tabulation<'s> {
    pub(super) survey: &'s Survey,
    pub(super) interviews: Vec<Interview<'s>>,
    pub(super) ways: Vec<Way>,
}

impl<'s> Tabulation<'s> {
    /// Takes the replies of each company once; those who said nothing do not count. None with fewer than five companies.
    pub fn new<'r>(survey: &'s Survey, replies: impl IntoIterator<Item = &'r Replies>) -> Option<Self> {
        let interviews = replies.into_iter().map(|replies| Interview::new(survey, replies));
        let interviews: Vec<Interview<'s>> = interviews.filter(|interview| !interview.is_empty()).collect();
        let ways = Way::all(survey, &interviews);
        (interviews.len() as u64 >= SMALLEST).then_some(Self { survey, interviews, ways })
    }

    /// Counts every question, for all companies and for each group that may be told.
    pub fn tables(&self, by: Option<By>) -> Tables<'s> {
        let way = self.ways.iter().position(|way| Some(way.by) == by);
        let groups = way.map(|at| self.groups(&self.ways[at])).unwrap_or_default();
        let questions = self.survey.questions().map(|question| self.table(question, way, groups.len()));
        Tables { n: self.interviews.len() as u64, by, questions: questions.collect(), groups }
    }

    fn groups(&self, way: &Way) -> Vec<Group> {
        let n = |group: usize| way.place.iter().filter(|place| **place == group).count() as u64;
        let groups = way.groups.iter().enumerate().filter(|_| way.tells());
        groups.map(|(at, classes)| Group { classes: classes.clone(), n: n(at) }).collect()
    }

    fn table(&self, question: &'s Question, way: Option<usize>, groups: usize) -> Table<'s> {
        let asked = self.interviews.iter().filter(|interview| interview.was_asked(&question.id)).count() as u64;
        let answers = self.answers(question);
        let parts = answers.into_iter().map(|answers| self.part(question, answers, way, groups)).collect();
        Table { question, asked, parts }
    }

    fn part(&self, question: &'s Question, answers: Answers, way: Option<usize>, groups: usize) -> Part<'s> {
        let columns = self.columns(way, groups);
        let base = |company: usize| answers.said[company].is_some();
        let told = self.told(&columns, way, &base);
        let in_column = |column: &Vec<usize>| column.iter().copied().filter(|company| base(*company)).count() as u64;
        let bases = columns.iter().zip(&told).map(|(column, told)| told.then(|| in_column(column))).collect();
        let lines = parts::heads(question).into_iter().map(|head| {
            let has_number = |company: usize| {
                answers.said[company].as_ref().is_some_and(|value| parts::number(head, value).is_some())
            };
            let numbers_told = self.told(&columns, way, &has_number);
            let cells = columns.iter().zip(told.iter().zip(numbers_told)).map(|(column, (told, numbers_told))| {
                let said: Vec<&Value> = column.iter().filter_map(|company| answers.said[*company].as_ref()).collect();
                told.then(|| parts::cell(&question.kind, head, &said, numbers_told))
            });
            Line { head, cells: cells.collect() }
        });
        Part { lines: lines.collect(), row: answers.row, bases }
    }

    /// The companies of each column: all, then those of each group.
    fn columns(&self, way: Option<usize>, groups: usize) -> Vec<Vec<usize>> {
        let all = 0..self.interviews.len();
        let of = |group: usize| {
            all.clone().filter(move |company| way.is_some_and(|way| self.ways[way].place[*company] == group))
        };
        std::iter::once(all.clone().collect()).chain((0..groups).map(|group| of(group).collect())).collect()
    }

    /// Which columns may be told of the companies that `counts` lets through.
    fn told(&self, columns: &[Vec<usize>], way: Option<usize>, counts: &dyn Fn(usize) -> bool) -> Vec<bool> {
        let members: Vec<usize> = (0..self.interviews.len()).filter(|company| counts(*company)).collect();
        let enough = members.len() as u64 >= SMALLEST;
        let mut told = vec![enough; columns.len()];
        if let Some(way) = way.filter(|_| enough && columns.len() > 1) {
            let alone = &self.alone(&members).0[way];
            told[1..].copy_from_slice(alone);
        }
        told
    }

    /// For each way and each of its groups, whether it may be told of these companies by itself; and all that is told then.
    pub(super) fn alone(&self, members: &[usize]) -> (Vec<Vec<bool>>, Taken) {
        let mut taken = Taken::new(vec![1; members.len()]);
        let ways = self.ways.iter().map(|way| {
            let classes: Vec<usize> = members.iter().map(|company| way.place[*company]).collect();
            // What is joined here is not shown, so it does not matter that classes of a scale are joined across others.
            let blocks = taken.take(Breakdown { classes: way.groups.len(), order: Order::Names }, &classes);
            (0..way.groups.len()).map(|group| classes.contains(&group) && blocks.contains(&vec![group])).collect()
        });
        (ways.collect(), taken)
    }
}

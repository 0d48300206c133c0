use crate::coded::coded;
use crate::cohort::{Breakdown, Label, Order, Taken};
use crate::survey::{Interview, Kind, Question, Survey, Value};

coded! {
    /// By what companies are grouped: a question that states this fact about them.
    By[2] {
        /// Their industry.
        Industry = "industry",
        /// How many people work for them.
        Size = "size",
    }
}

impl By {
    /// The company fact that says it.
    fn fact(self) -> &'static str {
        match self {
            Self::Industry => "industry",
            Self::Size => "headcount",
        }
    }

    /// Which classes may be told together.
    fn order(self) -> Order {
        match self {
            Self::Industry => Order::Names,
            Self::Size => Order::Scale,
        }
    }

    /// The question that says it; none where the survey does not ask.
    pub fn question(self, survey: &Survey) -> Option<&Question> {
        let states = |question: &&Question| question.fact.as_deref() == Some(self.fact());
        survey.questions().find(|question| states(question) && matches!(question.kind, Kind::Single(_)))
    }
}

/// A way of grouping, with the groups that may be told.
pub(super) struct Way {
    pub(super) by: By,
    /// What the classes of each group are called.
    pub(super) groups: Vec<Vec<Label>>,
    /// In which group each company is.
    pub(super) place: Vec<usize>,
}

impl Way {
    /// Every way in which the survey's companies can be grouped, the most telling first. All are decided together, whichever is
    /// printed, so that the tables by industry and those by size can lie side by side.
    pub(super) fn all(survey: &Survey, interviews: &[Interview<'_>]) -> Vec<Self> {
        let mut taken = Taken::new(vec![1; interviews.len()]);
        let ways = By::CODES.into_iter().filter_map(|(_, by)| Some((by, by.question(survey)?)));
        ways.map(|(by, question)| Self::new(by, question, interviews, &mut taken)).collect()
    }

    fn new(by: By, question: &Question, interviews: &[Interview<'_>], taken: &mut Taken) -> Self {
        let options = question.kind.options();
        let class = |interview: &Interview<'_>| match interview.said(&question.id) {
            Some(Value::Single(code)) => {
                options.iter().position(|option| option.code == *code).unwrap_or(options.len())
            }
            _ => options.len(),
        };
        let classes: Vec<usize> = interviews.iter().map(class).collect();
        let mut blocks = taken.take(Breakdown { classes: options.len() + 1, order: by.order() }, &classes);
        blocks.retain(|block| classes.iter().any(|class| block.contains(class)));
        let label =
            |class: &usize| options.get(*class).map_or(Label::NotStated, |option| Label::Words(option.label.clone()));
        let groups = blocks.iter().map(|block| block.iter().map(label).collect()).collect();
        let place = |class: &usize| blocks.iter().position(|block| block.contains(class)).unwrap_or_default();
        Self { by, groups, place: classes.iter().map(place).collect() }
    }

    /// A single group is all companies, which are told already.
    pub(super) fn tells(&self) -> bool {
        self.groups.len() > 1
    }
}

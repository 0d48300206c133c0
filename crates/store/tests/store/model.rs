//! Any sequence of steps, undos, redos and restarts, against a model that is a list of states and a position in it.

use proptest::prelude::*;
use readiness_assessment::calendar::Day;
use readiness_assessment::money::Cents;
use readiness_assessment::plan;
use readiness_assessment::{Answer, Assurance, Confidence, FactValue, Language, Rating, Response};
use readiness_store::{Op, Organisation, Result, Store, StoredAssessment, StoredSurvey, Summary, SurveyHead, Writer};

use crate::sample::{at, begin, empty, new_assessment, new_survey, reply};

/// Few ids and values, so that steps meet, repeat and contradict each other.
pub(crate) const ASSESSMENTS: [&str; 3] = ["a", "b", "c"];
const SURVEYS: [&str; 2] = ["s", "t"];
const QUESTIONS: [&str; 2] = ["q-1", "q-2"];

#[derive(Debug, Clone)]
pub(crate) enum Action {
    Begin { assessment: usize, shared: bool },
    Respond { assessment: usize, question: usize, response: Option<Response>, language: Language },
    Note { assessment: usize, question: usize, note: &'static str },
    Assure { assessment: usize, question: Option<usize>, level: Assurance },
    Fact { assessment: usize, value: Option<FactValue> },
    Rename { assessment: usize, name: &'static str },
    Form { assessment: usize, form: &'static str },
    Label { assessment: usize, label: &'static str },
    Project { assessment: usize, value: Option<&'static str> },
    Tick { assessment: usize, item: &'static str, done: bool },
    Tag { organisation: usize, tag: &'static str, on: bool },
    Alias { organisation: usize, alias: &'static str },
    Sector { assessment: usize, code: Option<u8> },
    Target { assessment: usize, rung: Option<u8> },
    Plan { assessment: usize, id: &'static str, change: PlanChange },
    Import { ratings: Vec<u8> },
    Survey { survey: usize, organisation: usize },
    Reply { survey: usize, question: usize, value: Option<&'static str>, taken_over: bool },
    DeleteSurvey { survey: usize },
    RestoreSurvey { survey: usize },
    Delete { assessment: usize },
    Restore { assessment: usize },
    Undo,
    Redo,
    Restart,
}

/// What happens to an action of a plan.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PlanChange {
    Add,
    Assign(&'static str),
    Remove,
}

fn planned(id: &str, owner: &str) -> plan::Action {
    plan::Action {
        id: id.to_owned(),
        purpose: Rating::new(3).map(|rung| plan::Purpose { question: QUESTIONS[0].to_owned(), rung }),
        words: String::new(),
        owner: owner.to_owned(),
        due: Day::new(2027, 2, 28),
        cost: Cents::parse("1200.50"),
        state: plan::ActionState::Planned,
    }
}

pub(crate) fn any_action() -> impl Strategy<Value = Action> {
    use prop::sample::select;
    let a = || 0..ASSESSMENTS.len();
    let q = || 0..QUESTIONS.len();
    let response = prop_oneof![
        (1u8..=3).prop_map(|number| Rating::new(number).map(Response::Rating)),
        Just(Some(Response::DontKnow)),
        Just(Some(Response::NotApplicable { reason: "法例".into() })),
        Just(None),
    ];
    let value = select(vec![
        None,
        Some(FactValue::Flag(true)),
        Some(FactValue::Number(2.5)),
        Some(FactValue::Choice("ngo".into())),
        Some(FactValue::Choices(vec![])),
    ]);
    let language = select(Language::ALL.to_vec());
    prop_oneof![
        3 => (a(), any::<bool>()).prop_map(|(assessment, shared)| Action::Begin { assessment, shared }),
        5 => (a(), q(), response, language)
            .prop_map(|(assessment, question, response, language)| Action::Respond { assessment, question, response, language }),
        2 => (a(), q(), select(vec!["", "備註", "\0"]))
            .prop_map(|(assessment, question, note)| Action::Note { assessment, question, note }),
        2 => (a(), prop::option::of(q()), select(Assurance::CODES.map(|(_, level)| level).to_vec()))
            .prop_map(|(assessment, question, level)| Action::Assure { assessment, question, level }),
        2 => (a(), value).prop_map(|(assessment, value)| Action::Fact { assessment, value }),
        1 => (a(), select(vec!["x", "y"])).prop_map(|(assessment, name)| Action::Rename { assessment, name }),
        1 => (a(), select(vec!["express", "full"])).prop_map(|(assessment, form)| Action::Form { assessment, form }),
        1 => (a(), select(vec!["", "x"])).prop_map(|(assessment, label)| Action::Label { assessment, label }),
        1 => (a(), select(vec![None, Some("[]"), Some("{\"k\":\"'\"}")]))
            .prop_map(|(assessment, value)| Action::Project { assessment, value }),
        2 => (a(), select(vec!["step-1", "step-2"]), any::<bool>())
            .prop_map(|(assessment, item, done)| Action::Tick { assessment, item, done }),
        2 => (a(), select(vec!["飲食", "Pilot"]), any::<bool>())
            .prop_map(|(organisation, tag, on)| Action::Tag { organisation, tag, on }),
        1 => (a(), select(vec!["", "公司甲"])).prop_map(|(organisation, alias)| Action::Alias { organisation, alias }),
        1 => (a(), prop::option::of(1u8..=2)).prop_map(|(assessment, code)| Action::Sector { assessment, code }),
        1 => (a(), prop::option::of(1u8..=5)).prop_map(|(assessment, rung)| Action::Target { assessment, rung }),
        2 => (a(), select(vec!["p", "r"]), select(vec![PlanChange::Add, PlanChange::Assign("陳"), PlanChange::Remove]))
            .prop_map(|(assessment, id, change)| Action::Plan { assessment, id, change }),
        1 => prop::collection::vec(1u8..=5, 0..6).prop_map(|ratings| Action::Import { ratings }),
        1 => (0..SURVEYS.len(), a()).prop_map(|(survey, organisation)| Action::Survey { survey, organisation }),
        3 => (0..SURVEYS.len(), q(), select(vec![None, Some("3"), Some("[1,4]")]), any::<bool>())
            .prop_map(|(survey, question, value, taken_over)| Action::Reply { survey, question, value, taken_over }),
        1 => (0..SURVEYS.len()).prop_map(|survey| Action::DeleteSurvey { survey }),
        1 => (0..SURVEYS.len()).prop_map(|survey| Action::RestoreSurvey { survey }),
        1 => a().prop_map(|assessment| Action::Delete { assessment }),
        1 => a().prop_map(|assessment| Action::Restore { assessment }),
        5 => Just(Action::Undo),
        3 => Just(Action::Redo),
        1 => Just(Action::Restart),
    ]
}

impl Action {
    /// The change this action asks for, if it is one; it may well fail, for want of the assessment.
    pub(crate) fn change(&self, store: &mut Store, at: &str) -> Option<Result<()>> {
        let id = |index: &usize| ASSESSMENTS[*index];
        let mut transact = |op, change: &dyn Fn(&Writer<'_>) -> Result<()>| Some(store.transact(op, at, change));
        match self {
            Self::Begin { assessment, shared: false } => {
                transact(Op::NewAssessment, &|writer| begin(writer, id(assessment), id(assessment)))
            }
            Self::Begin { assessment, shared: true } => {
                transact(Op::NewAssessment, &|writer| writer.insert_assessment(&new_assessment(id(assessment), "a")))
            }
            Self::Respond { assessment, question, response, language } => transact(Op::Answer, &|writer| {
                writer.set_response(id(assessment), QUESTIONS[*question], response.as_ref(), *language)
            }),
            Self::Note { assessment, question, note } => {
                transact(Op::Note, &|writer| writer.set_note(id(assessment), QUESTIONS[*question], note))
            }
            Self::Assure { assessment, question: Some(question), level } => transact(Op::Assurance, &|writer| {
                writer.set_answer_assurance(id(assessment), QUESTIONS[*question], Some(*level))
            }),
            Self::Assure { assessment, question: None, level } => {
                transact(Op::Assurance, &|writer| writer.set_assurance(id(assessment), *level))
            }
            Self::Fact { assessment, value } => {
                transact(Op::Fact, &|writer| writer.set_fact(id(assessment), "k", value.as_ref()))
            }
            Self::Rename { assessment, name } => {
                transact(Op::Organisation, &|writer| writer.update_organisation(id(assessment), name, ""))
            }
            Self::Form { assessment, form } => transact(Op::Form, &|writer| writer.set_form(id(assessment), form)),
            Self::Label { assessment, label } => transact(Op::Label, &|writer| writer.set_label(id(assessment), label)),
            Self::Project { assessment, value } => {
                transact(Op::Project, &|writer| writer.set_project(id(assessment), *value))
            }
            Self::Tick { assessment, item, done } => {
                transact(Op::Tick, &|writer| writer.set_tick(id(assessment), "nittp", item, *done))
            }
            Self::Tag { organisation, tag, on } => {
                transact(Op::Tag, &|writer| writer.set_tag(id(organisation), tag, *on))
            }
            Self::Alias { organisation, alias } => {
                transact(Op::Alias, &|writer| writer.set_alias(id(organisation), alias))
            }
            Self::Sector { assessment, code } => transact(Op::Fact, &|writer| {
                let value = code.map(|code| FactValue::Number(code.into()));
                writer.set_fact(id(assessment), "industry", value.as_ref())
            }),
            Self::Target { assessment, rung } => {
                transact(Op::Target, &|writer| writer.set_target(id(assessment), "d", rung.and_then(Rating::new)))
            }
            Self::Plan { assessment, id: action, change } => transact(Op::Action, &|writer| match change {
                PlanChange::Add => writer.insert_action(id(assessment), &planned(action, "")),
                PlanChange::Assign(owner) => writer.update_action(id(assessment), &planned(action, owner)),
                PlanChange::Remove => writer.delete_action(id(assessment), action),
            }),
            Self::Import { ratings } => transact(Op::Import, &|writer| import(writer, ratings)),
            Self::Survey { survey, organisation } => {
                transact(Op::NewSurvey, &|writer| writer.insert_survey(&new_survey(SURVEYS[*survey], id(organisation))))
            }
            Self::Reply { survey, question, value, taken_over } => transact(Op::Reply, &|writer| match value {
                Some(value) => {
                    let how = (!taken_over).then_some(at);
                    writer.put_reply(SURVEYS[*survey], QUESTIONS[*question], &reply(value, how))
                }
                None => writer.remove_reply(SURVEYS[*survey], QUESTIONS[*question]),
            }),
            Self::DeleteSurvey { survey } => {
                transact(Op::DeleteSurvey, &|writer| writer.delete_survey(SURVEYS[*survey]))
            }
            Self::RestoreSurvey { survey } => transact(Op::Restore, &|writer| writer.restore_survey(SURVEYS[*survey])),
            Self::Delete { assessment } => transact(Op::Delete, &|writer| writer.delete_assessment(id(assessment))),
            Self::Restore { assessment } => transact(Op::Import, &|writer| writer.restore_assessment(id(assessment))),
            Self::Undo | Self::Redo | Self::Restart => None,
        }
    }
}

/// Many rows in one step, several of them in the same place.
fn import(writer: &Writer<'_>, ratings: &[u8]) -> Result<()> {
    for (index, rating) in ratings.iter().enumerate() {
        let answer = Answer {
            response: Rating::new(*rating).map(Response::Rating),
            confidence: (index % 2 == 0).then_some(Confidence::Guess),
            evidence: vec![index.to_string()],
            ..Answer::default()
        };
        writer.put_answer("a", QUESTIONS[index % QUESTIONS.len()], &answer, Language::English)?;
    }
    Ok(())
}

/// Everything a caller can see, but for places and settings, which are not part of the history.
type State = (Vec<Summary>, Vec<Summary>, Vec<Option<StoredAssessment>>, Vec<Plan>, Vec<Named>, Surveys);

/// The surveys outside the bin, those in it, and what was said in each.
type Surveys = (Vec<SurveyHead>, Vec<SurveyHead>, Vec<Option<StoredSurvey>>);

/// An organisation and its tags.
type Named = (Option<Organisation>, Vec<String>);

/// What the company of an assessment plans, what is ticked off, which rungs are enough and what is to be done.
type Plan = (Option<String>, Vec<(String, String)>, plan::Targets, Vec<plan::Action>);

fn state(store: &Store) -> State {
    let loaded = ASSESSMENTS.iter().map(|id| store.load(id).unwrap()).collect();
    let named = ASSESSMENTS.iter().map(|id| (store.organisation(id).unwrap(), store.tags_of(id).unwrap())).collect();
    let plan = |id: &&str| {
        let (project, ticks) = (store.project(id).unwrap(), store.ticks(id).unwrap());
        (project, ticks, store.targets(id).unwrap(), store.actions(id).unwrap())
    };
    let plans = ASSESSMENTS.iter().map(plan).collect();
    let binned = store.binned_surveys(9).unwrap().into_iter().map(|binned| binned.head).collect();
    let surveys = SURVEYS.iter().map(|id| store.survey(id).unwrap()).collect();
    let surveys = (store.surveys().unwrap(), binned, surveys);
    (store.list().unwrap(), store.bin().unwrap(), loaded, plans, named, surveys)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_can_be_undone_and_done_again(actions in prop::collection::vec(any_action(), 1..30)) {
        let mut library = empty();
        let mut states = vec![state(&library.store)];
        let mut now = 0usize;
        for (second, action) in actions.iter().enumerate() {
            match action {
                Action::Undo => {
                    prop_assert_eq!(library.store.undo().unwrap().is_some(), now > 0);
                    now = now.saturating_sub(1);
                }
                Action::Redo => {
                    prop_assert_eq!(library.store.redo().unwrap().is_some(), now + 1 < states.len());
                    now = (now + 1).min(states.len() - 1);
                }
                Action::Restart => {
                    drop(library.store);
                    library.store = Store::open(&library.path, &at(second)).unwrap();
                }
                change => {
                    let _ = change.change(&mut library.store, &at(second + 1));
                    let after = state(&library.store);
                    if after != states[now] {
                        states.truncate(now + 1);
                        states.push(after);
                        now += 1;
                    }
                }
            }
            prop_assert_eq!(&state(&library.store), &states[now], "after {:?}", action);
        }
        while now > 0 {
            prop_assert!(library.store.undo().unwrap().is_some());
            now -= 1;
            prop_assert_eq!(&state(&library.store), &states[now]);
        }
        prop_assert!(library.store.undo().unwrap().is_none());
        for expected in &states[1..] {
            prop_assert!(library.store.redo().unwrap().is_some());
            prop_assert_eq!(&state(&library.store), expected);
        }
        prop_assert!(library.store.redo().unwrap().is_none());
        prop_assert!(library.store.check().unwrap().is_empty());
    }
}

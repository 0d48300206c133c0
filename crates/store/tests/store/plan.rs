//! Targets and actions: what is put in comes out, belongs to one assessment, and each change is one step.

use readiness_assessment::Rating;
use readiness_assessment::calendar::Day;
use readiness_assessment::money::Cents;
use readiness_assessment::plan::{Action, ActionState, Purpose};
use readiness_store::{Error, Noun, Op, Writer};

use crate::sample::{at, begin, begun};

fn action(id: &str) -> Action {
    Action {
        id: id.into(),
        purpose: Some(Purpose { question: "ai-literacy-1".into(), rung: Rating::new(3).unwrap() }),
        words: "請同事上堂".into(),
        owner: "陳小姐".into(),
        due: Day::new(2027, 1, 31),
        cost: Cents::parse("3000.00"),
        state: ActionState::Doing,
    }
}

#[test]
fn an_action_comes_out_as_it_went_in() {
    let mut library = begun();
    let own = Action { purpose: None, due: None, cost: None, owner: String::new(), ..action("b") };
    let add = |writer: &Writer<'_>| {
        writer.insert_action("a", &action("a"))?;
        writer.insert_action("a", &own)
    };
    library.store.transact(Op::Action, &at(1), add).unwrap();
    assert_eq!(library.store.actions("a").unwrap(), [action("a"), own.clone()]);
    let done = Action { state: ActionState::Done, words: String::new(), ..action("a") };
    library.store.transact(Op::Action, &at(2), |writer| writer.update_action("a", &done)).unwrap();
    assert_eq!(library.store.actions("a").unwrap(), [done, own.clone()], "a change keeps its place");
    assert_eq!(library.store.load("a").unwrap().unwrap().summary.updated, at(2));
    library.store.transact(Op::Action, &at(3), |writer| writer.delete_action("a", "a")).unwrap();
    assert_eq!(library.store.actions("a").unwrap(), [own]);
    for left in [2, 2, 0] {
        library.store.undo().unwrap().unwrap();
        assert_eq!(library.store.actions("a").unwrap().len(), left);
    }
}

#[test]
fn an_action_belongs_to_one_assessment() {
    let mut library = begun();
    library.store.transact(Op::NewAssessment, &at(1), |writer| begin(writer, "b", "p")).unwrap();
    library.store.transact(Op::Action, &at(2), |writer| writer.insert_action("a", &action("x"))).unwrap();
    let taken = library.store.transact(Op::Action, &at(3), |writer| writer.insert_action("b", &action("x")));
    assert!(matches!(taken, Err(Error::Exists { noun: Noun::Action, .. })), "{taken:?}");
    type Change<'c> = &'c dyn Fn(&Writer<'_>) -> readiness_store::Result<()>;
    let changes: [Change<'_>; 3] =
        [&|writer| writer.update_action("b", &action("x")), &|writer| writer.delete_action("b", "x"), &|writer| {
            writer.delete_action("a", "y")
        }];
    for change in changes {
        let refused = library.store.transact(Op::Action, &at(3), change);
        assert!(matches!(refused, Err(Error::NotFound { noun: Noun::Action, .. })), "{refused:?}");
    }
    let nobody = library.store.transact(Op::Action, &at(3), |writer| writer.insert_action("c", &action("z")));
    assert!(matches!(nobody, Err(Error::NotFound { noun: Noun::Assessment, .. })), "{nobody:?}");
    assert_eq!((library.store.actions("a").unwrap().len(), library.store.actions("b").unwrap().len()), (1, 0));
}

#[test]
fn a_target_is_chosen_changed_and_given_up() {
    let mut library = begun();
    for (second, rung) in [(1, Some(4)), (2, Some(2)), (3, None)] {
        let set = |writer: &Writer<'_>| writer.set_target("a", "ai-literacy", rung.and_then(Rating::new));
        library.store.transact(Op::Target, &at(second), set).unwrap();
        let kept = library.store.targets("a").unwrap().get("ai-literacy").map(|rung| rung.number());
        assert_eq!(kept, rung);
    }
    library.store.undo().unwrap().unwrap();
    assert_eq!(library.store.targets("a").unwrap()["ai-literacy"].number(), 2);
}

use super::model::{Dimension, Question, Rung, Step};
use crate::source::{Problems, Table};

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Dimension> {
    let id = table.words("id", problems);
    let name = table.both("name", problems);
    let about = table.both("about", problems);
    let questions = table.each("question", problems, question);
    table.finish(problems);
    Some(Dimension { id: id?.into(), name: name?, about: about?, questions })
}

fn question(mut table: Table<'_>, problems: &mut Problems) -> Option<Question> {
    let place = table.place_of("rung");
    let id = table.words("id", problems);
    let words = table.both("text", problems);
    let why = table.both("why", problems);
    let example = table.optional_both("example", problems);
    let evidence = table.both("evidence", problems);
    let rungs = rungs(&mut table, problems);
    table.finish(problems);
    let count = rungs.len();
    let Ok(rungs) = <[Rung; 5]>::try_from(rungs) else {
        problems.not_allowed(place, count.to_string(), "5");
        return None;
    };
    Some(Question { id: id?.into(), text: words?, why: why?, example, evidence: evidence?, rungs })
}

fn rungs(table: &mut Table<'_>, problems: &mut Problems) -> Vec<Rung> {
    let items = table.required("rung", "[…]", problems).and_then(|item| item.list(problems)).unwrap_or_default();
    let mut rungs = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        let Some(table) = item.table(problems) else { continue };
        rungs.extend(rung(table, index == 0, problems));
    }
    rungs
}

/// The lowest rung has no step: nobody has to climb to it.
fn rung(mut table: Table<'_>, lowest: bool, problems: &mut Problems) -> Option<Rung> {
    let words = table.both("text", problems);
    let step = if lowest {
        None
    } else {
        let effort = table.required("effort", "1–3", problems).and_then(|item| item.whole(1, 3, problems));
        let action = table.both("action", problems);
        effort.zip(action).map(|(effort, action)| Step { effort, action })
    };
    table.finish(problems);
    Some(Rung { text: words?, step })
}

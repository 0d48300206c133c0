use super::header::each;
use super::model::{Dimension, Question, Rung, Step};
use super::sources::{optional_text, text};
use crate::source::{Problems, Table};

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Dimension> {
    let id = table.words("id", problems);
    let name = text(&mut table, "name", problems);
    let about = text(&mut table, "about", problems);
    let questions = each(&mut table, "question", problems, question);
    table.finish(problems);
    Some(Dimension { id: id?.into(), name: name?, about: about?, questions })
}

fn question(mut table: Table<'_>, problems: &mut Problems) -> Option<Question> {
    let place = table.place_of("rung");
    let id = table.words("id", problems);
    let words = text(&mut table, "text", problems);
    let why = text(&mut table, "why", problems);
    let example = optional_text(&mut table, "example", problems);
    let evidence = text(&mut table, "evidence", problems);
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
    let words = text(&mut table, "text", problems);
    let step = if lowest {
        None
    } else {
        let effort = table.required("effort", "1–3", problems).and_then(|item| item.whole(1, 3, problems));
        let action = text(&mut table, "action", problems);
        effort.zip(action).map(|(effort, action)| Step { effort, action })
    };
    table.finish(problems);
    Some(Rung { text: words?, step })
}

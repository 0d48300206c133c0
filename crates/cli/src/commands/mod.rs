//! One file per noun; each function takes what was typed, calls a use case and says what came of it.

use clap::ArgMatches;
use readiness_app::{App, Error, Paths};
use readiness_locale::Translator;

use crate::console::Said;

mod advise;
mod answers;
mod batch;
mod brand;
mod catalogue;
mod cohort;
mod companies;
mod evidence;
mod exchange;
mod explain;
mod fund;
mod instruments;
mod library;
mod paper;
mod people;
mod plan;
mod progress;
mod report;
mod review;
mod score;
mod serve;
mod surveys;
mod tabulate;

type Finished = Result<Said, Error>;
type Run = fn(&App, &ArgMatches, &Translator) -> Finished;

/// Every command but `serve`, which keeps the program running.
const COMMANDS: [(&str, Run); 38] = [
    ("score", score::score),
    ("advise", advise::advise),
    ("review", review::review),
    ("plan", plan::plan),
    ("fund", fund::fund),
    ("catalogue", catalogue::catalogue),
    ("instruments", instruments::instruments),
    ("report", report::report),
    ("paper", paper::paper),
    ("brand", brand::brand),
    ("import", exchange::import),
    ("export", exchange::export),
    ("compare", cohort::compare),
    ("cohort", cohort::cohort),
    ("tabulate", tabulate::tabulate),
    ("list", library::list),
    ("show", library::show),
    ("new", answers::new),
    ("answer", answers::answer),
    ("confidence", answers::confidence),
    ("evidence", evidence::evidence),
    ("companies", companies::companies),
    ("tag", companies::tag),
    ("alias", companies::alias),
    ("delete", companies::delete),
    ("bin", companies::bin),
    ("merge", companies::merge),
    ("again", progress::again),
    ("progress", progress::progress),
    ("remind", progress::remind),
    ("migrate", progress::migrate),
    ("ask", people::ask),
    ("respond", people::respond),
    ("collect", people::collect),
    ("people", people::people),
    ("agree", people::agree),
    ("undo", answers::undo),
    ("redo", answers::redo),
];

/// Runs what was typed.
pub(crate) fn run(matches: &ArgMatches, tr: &Translator) -> Finished {
    let Some((name, typed)) = matches.subcommand() else { return Ok(Said::default()) };
    let app = App::new(paths(typed))?;
    match COMMANDS.iter().find(|(known, _)| *known == name) {
        Some((_, run)) => run(&app, typed, tr),
        None => serve::serve(app, typed, tr),
    }
}

fn paths(typed: &ArgMatches) -> Paths {
    let paths = Paths::from_environment();
    let named = typed.get_one::<std::path::PathBuf>("library").cloned();
    Paths { library: named.or(paths.library), ..paths }
}

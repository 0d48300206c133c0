use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use readiness_locale::Translator;

use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::error::{Error, Result};
use crate::exchange::{loaded, read_file};
use crate::files::file_name;
use crate::report::make::language;
use crate::report::{Options, sharing, stem};

/// Where an assessment is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// In the library, under this id.
    Stored(String),
    /// In a file, or in the library when the name can only be an id.
    Named(PathBuf),
}

impl Source {
    /// Loads it.
    ///
    /// # Errors
    /// When there is no such assessment, or it cannot be read.
    pub fn load<'a>(&self, app: &'a App) -> Result<Loaded<'a>> {
        match self {
            Self::Stored(id) => load(app, id),
            Self::Named(named) => find(app, named),
        }
    }

    /// What the user knows it by before it is loaded.
    fn name(&self) -> String {
        match self {
            Self::Stored(id) => id.clone(),
            Self::Named(named) => named.display().to_string(),
        }
    }
}

/// An id has neither folder nor ending, so a name with one of them is that of a file even when there is none; a pipe is
/// as good as a file.
fn find<'a>(app: &'a App, named: &Path) -> Result<Loaded<'a>> {
    let alone = named.file_name() == Some(named.as_os_str()) && named.extension().is_none();
    match named.to_str() {
        Some(id) if alone && (named.is_dir() || !named.exists()) => load(app, id),
        _ => loaded(app, read_file(app, named)?),
    }
}

/// A report to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Whose, as the user knows it.
    pub name: String,
    /// From where.
    pub source: Source,
    /// Where to.
    pub path: PathBuf,
}

/// A report that could not be made.
#[derive(Debug)]
pub struct Failed {
    /// Whose, as the user knows it.
    pub name: String,
    /// Why.
    pub error: Error,
}

/// What is to be done, and what already cannot be.
#[derive(Debug, Default)]
pub struct Plan {
    /// One report each, all with different names.
    pub jobs: Vec<Job>,
    /// Those that cannot be read.
    pub failed: Vec<Failed>,
}

/// Every assessment of the library, in the order in which they were begun, which does not change from run to run.
///
/// # Errors
/// When the library cannot be read.
pub fn all(app: &App) -> Result<Vec<Source>> {
    let mut list = app.with_store(|store| Ok(store.list()?))?;
    list.sort_by(|a, b| (&a.started, &a.id).cmp(&(&b.started, &b.id)));
    Ok(list.into_iter().map(|summary| Source::Stored(summary.id)).collect())
}

/// Settles where each report goes. Each assessment is loaded and let go again: only names stay.
pub fn plan(app: &App, sources: Vec<Source>, folder: &Path, options: &Options) -> Plan {
    let mut names = Names { words: Translator::new(language(options)), options, taken: BTreeSet::new() };
    let mut plan = Plan::default();
    for source in sources {
        match source.load(app) {
            Ok(loaded) => {
                let head = &loaded.stored.summary;
                let known = [&head.name, &head.name_other].into_iter().find(|name| !name.is_empty());
                let name = known.cloned().unwrap_or_else(|| source.name());
                plan.jobs.push(Job { name, source, path: folder.join(names.next(&loaded)) });
            }
            Err(error) => plan.failed.push(Failed { name: source.name(), error }),
        }
    }
    plan
}

/// Hands out names that no other report of the batch has.
struct Names<'o> {
    words: Translator,
    options: &'o Options,
    /// In lower case: some file systems do not tell the two apart.
    taken: BTreeSet<String>,
}

impl Names<'_> {
    fn next(&mut self, loaded: &Loaded<'_>) -> String {
        let copy = sharing::copy(loaded, self.options.sharing, self.options.edition);
        let stem = file_name(&stem(&self.words, &copy));
        let ending = self.options.format.ending();
        let mut number = 1;
        loop {
            let name = if number == 1 { format!("{stem}.{ending}") } else { format!("{stem} ({number}).{ending}") };
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

//! The text of the `.ftl` files, as found on disk.

use std::fs;
use std::io;
use std::path::Path;

/// The languages, which are also the folders under `locales/`. The first is the one whose wording the
/// documentation of the accessors shows.
pub const TAGS: [&str; 2] = ["en", "zh-Hant-HK"];

/// One file of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The language, one of [`TAGS`].
    pub language: &'static str,
    /// The file's name with its ending: `common.ftl`.
    pub name: String,
    /// Everything in it.
    pub text: String,
}

impl Source {
    /// The file as problems name it: `en/common.ftl`.
    pub fn place(&self) -> String {
        format!("{}/{}", self.language, self.name)
    }
}

/// Every `.ftl` file of every language under `folder`, sorted by language and name.
///
/// # Errors
/// A folder or file that cannot be read; the message names it.
pub fn load(folder: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for language in TAGS {
        let of_language = folder.join(language);
        for name in names(&of_language).map_err(|error| named(&of_language, &error))? {
            let path = of_language.join(&name);
            let text = fs::read_to_string(&path).map_err(|error| named(&path, &error))?;
            sources.push(Source { language, name, text });
        }
    }
    Ok(sources)
}

/// The `.ftl` files of one folder. Sorted, because the order in which a folder lists its files differs by machine.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for found in fs::read_dir(folder)? {
        let name = found?.file_name().to_string_lossy().into_owned();
        // A leading dot marks what editors leave behind while a file is open.
        if name.ends_with(".ftl") && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

use readiness_assessment::Problem;
use thiserror::Error;

/// Why a file is not taken as a pack, or a pack cannot be made. What comes from the file is quoted, so that it cannot
/// act on a terminal.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PackFault {
    /// The pack, its manifest, or what is in it is larger than allowed.
    #[error("larger than a pack may be")]
    TooLarge,
    /// Not a zip archive of the shape of a pack, or one that is cut off.
    #[error("not a pack, or damaged")]
    NotAPack,
    /// Made for a newer program.
    #[error("of the newer format {found:?}, which this program does not know")]
    NewerFormat {
        /// The format that it names.
        found: String,
    },
    /// The manifest does not say what it should; every problem at once.
    #[error("manifest.json is not as it should be: {}", places(.0))]
    BadManifest(Vec<Problem>),
    /// The manifest is not what was signed with the key that it names.
    #[error("the signature does not fit: changed after it was signed, or not signed with the key it names")]
    BadSignature,
    /// A path that no file of a pack may have, or that stands there twice.
    #[error("the path {0:?} is not allowed, or stands there twice")]
    BadPath(String),
    /// A file is not what was signed.
    #[error("{0:?} was changed after the pack was signed")]
    Changed(String),
    /// A file is no text.
    #[error("{0:?} is not UTF-8")]
    NotText(String),
    /// A file that the manifest does not list.
    #[error("{0:?} is not listed in the manifest")]
    Unlisted(String),
    /// A file that should be there.
    #[error("{0:?} is missing")]
    Missing(String),
}

fn places(problems: &[Problem]) -> String {
    let places: Vec<String> =
        problems.iter().map(|problem| format!("{:?} {:?}", problem.place, problem.kind)).collect();
    places.join("; ")
}

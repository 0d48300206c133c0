use include_dir::{Dir, include_dir};
use readiness_assessment::catalogue::Catalogue;
use readiness_assessment::source::SourceFile;
use readiness_assessment::{Instrument, Problem};

use crate::instruments::sources;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/catalogue");

/// The catalogue that came with the program.
///
/// # Errors
/// Every problem of every file. The content test proves that it has none.
pub fn embedded(instrument: &Instrument) -> Result<Catalogue, Vec<Problem>> {
    check(&sources(&FILES), instrument)
}

/// The catalogue in `files`, whose rules look at the facts of `instrument`.
///
/// # Errors
/// Every problem of every file.
pub fn check(files: &[SourceFile<'_>], instrument: &Instrument) -> Result<Catalogue, Vec<Problem>> {
    let dimensions: Vec<&str> = instrument.dimensions().map(|dimension| dimension.id.as_str()).collect();
    Catalogue::parse(files, &instrument.facts, &dimensions)
}

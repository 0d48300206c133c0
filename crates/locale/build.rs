//! Writes the typed accessors from the words in `locales/`, or stops the build and lists everything that is wrong.

use std::error::Error;
use std::path::Path;
use std::{env, fs, process};

#[path = "src/generate/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the library and the tests use the rest of the generator")]
mod generate;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed={}", folder.display());
    let sources = generate::load(&folder)?;
    match generate::read(&sources) {
        Ok(catalogue) => {
            let written = generate::rust(&catalogue, &sources, &folder);
            fs::write(Path::new(&env::var("OUT_DIR")?).join("messages.rs"), written)?;
            Ok(())
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            process::exit(1);
        }
    }
}

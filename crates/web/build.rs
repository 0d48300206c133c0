//! The window is compiled in, so it must be rebuilt when the built pages change, and its folder must exist even before
//! the first `npm run build` (an empty bridge says "not found", it does not fail to compile).

use std::path::Path;

fn main() -> std::io::Result<()> {
    let dist = Path::new("../../ui/dist");
    std::fs::create_dir_all(dist)?;
    println!("cargo::rerun-if-changed={}", dist.display());
    Ok(())
}

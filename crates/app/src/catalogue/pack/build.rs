use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, System, ZipWriter};

use super::manifest::{self, Listed, Manifest};
use super::{FILES, Kind, MANIFEST, PackFault, SIGNATURE, SecretKey, open};

/// Makes a pack of data files, each a path and a text. The same input gives the same bytes.
///
/// # Errors
/// Whatever [`open`] would find wrong with it.
pub fn build(
    kind: Kind,
    version: &str,
    published: &str,
    files: &[(String, String)],
    key: &SecretKey,
) -> Result<Vec<u8>, PackFault> {
    manifest::check_paths(files.iter().map(|(path, _)| path.as_str()))?;
    let mut files: Vec<&(String, String)> = files.iter().collect();
    files.sort();
    let listed = files.iter().map(|(path, text)| Listed::new(path, text.as_bytes())).collect();
    let manifest = Manifest { kind, version: version.to_owned(), published: published.to_owned(), files: listed };
    // Nothing in it can fail to become JSON, and memory cannot fail to be written to.
    let signed = manifest::write(&manifest, key.public()).map_err(|_| PackFault::NotAPack)?;
    let signature = key.sign(signed.as_bytes());
    let pack = archive(signed.as_bytes(), &signature, &files).map_err(|_| PackFault::NotAPack)?;
    open(&pack)?;
    Ok(pack)
}

fn archive(signed: &[u8], signature: &[u8], files: &[&(String, String)]) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    add(&mut zip, MANIFEST, signed)?;
    add(&mut zip, SIGNATURE, signature)?;
    for (path, text) in files {
        add(&mut zip, &format!("{FILES}{path}"), text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Every field as `layout` wants it: nothing of this machine or this moment.
pub(super) fn options() -> SimpleFileOptions {
    SimpleFileOptions::DEFAULT
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .system(System::Unix)
        .unix_permissions(0o644)
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, contents: &[u8]) -> ZipResult<()> {
    zip.start_file(name, options())?;
    zip.write_all(contents)?;
    Ok(())
}

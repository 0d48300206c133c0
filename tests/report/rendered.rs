//! Page one as pictures, for what no text shows: colours, bars, the scale, where things stand. Slow and dependent on the
//! version of poppler, so only with `READINESS_SLOW=1`; `READINESS_UPDATE=1` with it renews the pictures in `rendered/`.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};

use readiness_report::Edition;

use crate::samples::{self, Sample};
use crate::tools::{Picture, Printed};

/// How far a pixel may differ (0 to 255) before it counts, and how many pixels in a thousand may.
const SHADE: u8 = 48;
const MANY: usize = 3;

#[test]
fn page_one_looks_as_it_did() {
    if std::env::var_os("READINESS_SLOW").is_none() {
        return;
    }
    for (sample, edition) in [
        (samples::cafe(), Edition::Chinese),
        (samples::cafe(), Edition::Both),
        (samples::braked(), Edition::English),
        (crate::money::funded(), Edition::Both),
    ] {
        compare(&sample, edition);
    }
}

fn compare(sample: &Sample, edition: Edition) {
    let pictures = Printed::new(sample, edition).pictures();
    let found = &pictures[0];
    let path = place(sample, edition);
    if std::env::var_os("READINESS_UPDATE").is_some() {
        save(&path, found);
    }
    let expected = load(&path);
    assert_eq!((found.width, found.height), (expected.width, expected.height), "{}", path.display());
    let pixels = found.grey.iter().zip(&expected.grey);
    let other = pixels.filter(|(now, then)| now.abs_diff(**then) > SHADE).count();
    assert!(other * 1000 <= found.grey.len() * MANY, "{}: {other} pixels are other", path.display());
}

fn place(sample: &Sample, edition: Edition) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("report/rendered");
    folder.join(format!("{}-{edition:?}.png", sample.name))
}

fn save(path: &Path, picture: &Picture) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let (width, height) = (u32::try_from(picture.width).unwrap(), u32::try_from(picture.height).unwrap());
    let mut file = png::Encoder::new(BufWriter::new(File::create(path).unwrap()), width, height);
    file.set_color(png::ColorType::Grayscale);
    file.write_header().unwrap().write_image_data(&picture.grey).unwrap();
}

fn load(path: &Path) -> Picture {
    let mut file = png::Decoder::new(BufReader::new(File::open(path).unwrap())).read_info().unwrap();
    let mut grey = vec![0; file.output_buffer_size().unwrap()];
    let info = file.next_frame(&mut grey).unwrap();
    let (width, height) = (usize::try_from(info.width).unwrap(), usize::try_from(info.height).unwrap());
    Picture { width, height, grey }
}

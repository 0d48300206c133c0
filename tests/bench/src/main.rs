//! Measures how fast a report is made and how fast a portfolio answers. `scripts/bench` builds and runs it, beside other
//! programs where they are installed, and prints the tables of `docs/performance.md`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    reason = "a measurement that cannot go on has failed"
)]

mod company;

mod library;

mod portfolio;

mod typst;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::time::{Duration, Instant};

use readiness_report::{Format, Pdf, content, pdf};

/// How many documents come before those that are counted.
const WARM_UP: u32 = 10;

const USAGE: &str = "\
warm COUNT        makes so many reports, each new, and prints a line of JSON
cold ANSWERS PDF  makes one report from an answers file, and nothing else
peers FOLDER COUNT  writes so many documents for other programs: N.typ, N.html, N.json
same PDF          makes the report that is always the same
library --organisations N --assessments N --out FILE
                  fills a new library, always the same for the same numbers
portfolio FILE    times what a portfolio is asked: the name of a question a line";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["warm", count] => println!("{}", warm(count.parse().unwrap())),
        ["cold", answers, out] => std::fs::write(out, cold(Path::new(answers)).bytes).unwrap(),
        ["peers", folder, count] => peers(Path::new(folder), count.parse().unwrap()),
        ["library", "--organisations", organisations, "--assessments", assessments, "--out", out] => {
            library::fill(Path::new(out), organisations.parse().unwrap(), assessments.parse().unwrap());
        }
        ["portfolio", library] => {
            portfolio::serve(Path::new(library), std::io::stdin().lock(), std::io::stdout().lock());
        }
        ["same", out] => std::fs::write(out, made(&company::data(1)).bytes).unwrap(),
        _ => println!("{USAGE}"),
    }
}

fn made(data: &[u8]) -> Pdf {
    let app = company::app();
    company::report(&company::load(&app, data), data, |report| pdf(report).unwrap())
}

fn cold(answers: &Path) -> Pdf {
    made(&std::fs::read(answers).unwrap())
}

/// Times in milliseconds over documents of which no two are alike.
fn warm(count: u32) -> serde_json::Value {
    let app = company::app();
    let (mut words, mut whole, mut last) = (Vec::new(), Vec::new(), None);
    for number in 0..WARM_UP + count {
        let data = company::data(number);
        let loaded = company::load(&app, &data);
        company::report(&loaded, &data, |report| {
            let start = Instant::now();
            std::hint::black_box(content::write(report));
            words.push(start.elapsed());
            let start = Instant::now();
            last = Some(pdf(report).unwrap());
            whole.push(start.elapsed());
        });
    }
    let (last, counted) = (last.unwrap(), WARM_UP as usize..);
    serde_json::json!({
        "median_ms": quantile(&mut whole[counted.clone()], 2),
        "tenth_ms": quantile(&mut whole[counted.clone()], 10),
        "content_ms": quantile(&mut words[counted], 2),
        "peak_kb": peak(),
        "pages": last.pages,
        "bytes": last.bytes.len(),
    })
}

/// The time that one in `parts` stays below, in milliseconds; 2 gives the median.
pub(crate) fn quantile(times: &mut [Duration], parts: usize) -> f64 {
    times.sort();
    times[times.len() / parts].as_secs_f64() * 1000.0
}

/// The most memory this process has held, in kilobytes; 0 where the system does not say.
pub(crate) fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// The same documents for Typst and for WeasyPrint, which prints the report's own HTML.
fn peers(folder: &Path, count: u32) {
    let app = company::app();
    for number in 0..count {
        let data = company::data(number);
        let file = |ending: &str| folder.join(format!("{number}.{ending}"));
        let loaded = company::load(&app, &data);
        company::report(&loaded, &data, |report| {
            let markup = typst::write(&content::write(report), &format!("{number}.json"));
            std::fs::write(file("typ"), markup).unwrap();
            std::fs::write(file("html"), readiness_report::write(report, Format::Html).unwrap()).unwrap();
        });
        std::fs::write(file("json"), data).unwrap();
    }
}

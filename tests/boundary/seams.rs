//! The window reaches the world through `ui/src/host/` only: whether it runs in Tauri or in a browser is known there and
//! nowhere else, and nothing else asks the network for anything.

use crate::tree::{assert_none, files};

const HOST: &str = "ui/src/host/";

/// What only the host may mention, and why.
const HOST_ONLY: [(&str, &str); 7] = [
    ("@tauri-apps", "the host seam stands between the window and Tauri"),
    ("__TAURI", "the host seam stands between the window and Tauri"),
    ("fetch(", "requests are the host's"),
    ("XMLHttpRequest", "requests are the host's"),
    ("WebSocket", "requests are the host's"),
    ("EventSource", "requests are the host's"),
    ("sendBeacon", "requests are the host's"),
];

/// What would load something from elsewhere. Links that a person clicks are data and come from Rust.
const ADDRESSES: [&str; 2] = ["http://", "https://"];

/// Names that look like addresses but are never asked for.
const NAMESPACES: [&str; 3] =
    ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1999/xlink"];

#[test]
fn only_the_host_knows_where_the_window_runs() {
    let mut problems = Vec::new();
    for (path, number, line) in lines() {
        for (word, reason) in HOST_ONLY.iter().filter(|(word, _)| line.contains(word)) {
            problems.push(format!("{path}:{number}: {word} ({reason})"));
        }
    }
    assert_none("the host seam", &problems);
}

#[test]
fn the_window_names_no_address() {
    let mut problems = Vec::new();
    for (path, number, line) in lines() {
        let line = NAMESPACES.iter().fold(line, |line, name| line.replace(name, ""));
        for word in ADDRESSES.iter().filter(|word| line.contains(**word)) {
            problems.push(format!("{path}:{number}: {word}"));
        }
    }
    assert_none("addresses in the window's code", &problems);
}

/// Every line of code outside the host: (path, line number, text). Comments and tests are left out.
fn lines() -> Vec<(String, usize, String)> {
    let mut lines = Vec::new();
    for (path, text) in files("ui/src", &[".ts", ".svelte", ".css"]) {
        if path.starts_with(HOST) || path.ends_with(".test.ts") || path.starts_with("ui/src/test/") {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            let start = line.trim_start();
            if !["//", "*", "/*", "<!--"].iter().any(|mark| start.starts_with(mark)) {
                lines.push((path.clone(), at + 1, line.to_owned()));
            }
        }
    }
    lines
}

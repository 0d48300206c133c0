//! What happens to a library when things go wrong, seen from outside: only files, processes and the public store.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod kill;
mod log;
mod refuse;
mod sample;

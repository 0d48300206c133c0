//! `readiness` from outside, as the formats under `docs/formats` promise it: exit codes, both streams, JSON.

mod library;
mod malformed;
mod oracle;
mod run;
mod score;
mod vectors;

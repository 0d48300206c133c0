//! The app in a browser. The only crate that knows axum.
//!
//! [`bridge`] serves the same window and the same commands on loopback, on request, to the one person who holds the
//! one-time token. It never listens on another address.

pub mod bridge;

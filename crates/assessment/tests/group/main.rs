//! Several people who answered for one company.

mod agree;
#[path = "../scoring/given.rs"]
mod given;
mod unnamed;

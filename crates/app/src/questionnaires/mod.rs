//! Questionnaires of the user's own: writing one, publishing it, and handing it on as a signed pack.

mod check;
pub use check::check_folder;

mod compare;
pub use compare::{Opened, compare, differences, opened};

mod draft;
pub use draft::{delete, edit, new, open};

mod list;
pub use list::{Listed, State, list, listed};

mod pack;
pub use pack::{export, export_to, install, install_file, preview, preview_file};

mod publish;
pub use publish::{preview as preview_publication, publish};

mod view;

mod weights;
pub use weights::weights;

#[cfg(test)]
mod tests;

//! The catalogue that travels inside the program, packs that replace it, and overlays.

pub mod pack;

mod current;
pub(crate) use current::Cached;
pub use current::InUse;

mod embedded;
pub use embedded::{check, embedded};

mod view;
pub use view::catalogue as view;
pub(crate) use view::text;

mod get;
pub use get::{get, today};

mod folder;
pub(crate) use folder::read_folder;
pub use folder::{Folder, check_folder, write_key, write_pack};

mod install;
pub use install::{
    Checked, check_pack, distrust_key, install, install_pack, preview, preview_pack, read_pack, remove_overlay,
    roll_back, trusted_keys,
};
pub(crate) use install::{bytes, other_kind, signer, trusted};

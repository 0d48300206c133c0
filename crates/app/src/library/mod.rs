//! The library as a whole: what is in it, the settings, and what to do when its file is damaged.

mod start;
pub use start::start;

mod settings;
pub(crate) use settings::set_open_assessment;
pub use settings::{change_settings, language};

mod recover;
pub use recover::recover;

mod bin;
pub use bin::{bin, empty_bin, restore};

mod merge;
pub use merge::{merge, merge_library};

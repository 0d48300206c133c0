//! Lets Tauri read its configuration and check the capabilities.

fn main() {
    tauri_build::build();
}

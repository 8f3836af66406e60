//! The built page in real browsers: a site to serve it, engines to show it, and a person to use it.

mod axe;
mod brought;
mod engine;
mod killed;
mod page;
mod part;
mod person;
mod process;
mod site;
mod stories;
mod watch;
mod window;
mod wire;

pub use engine::Engine;
pub use killed::Mortal;
pub use page::Page;
pub use part::Part;
pub use person::Look;
pub use site::{FileFault, Site};
pub use stories::{Story, sit, tell};
pub use thirtyfour::Key;
pub use window::Line;

use std::path::PathBuf;

/// The folder that holds the whole project.
fn workspace() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map(PathBuf::from).unwrap_or(here)
}

/// A folder for what the tests leave behind, made if need be.
fn left_behind(name: &str) -> std::io::Result<PathBuf> {
    let folder = workspace().join("target").join(name);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

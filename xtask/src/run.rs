//! Running other programs, with a plain sentence for whatever goes wrong.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder that holds the project: the parent of this package.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The Cargo that runs this chore.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program to its end, in the project's folder, with its words on the screen.
pub fn run(what: &str, command: &mut Command) -> Result<(), String> {
    let status =
        command.current_dir(root()).status().map_err(|error| could_not_start(what, command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed ({status}).")) }
}

pub fn could_not_start(what: &str, command: &Command, error: &std::io::Error) -> String {
    format!("{what} could not start: {}: {error}.", command.get_program().display())
}

/// What a program prints; `None` where it is missing or fails.
pub fn said(command: &mut Command) -> Option<String> {
    let output = command.current_dir(root()).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

pub fn is_on_path(program: &str) -> bool {
    env::var_os("PATH")
        .is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

//! The tools that Cargo can install: their versions, and how they get into `target/tools`.

use crate::Outcome;
use crate::run::{cargo, root, run, said};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Tool {
    package: &'static str,
    program: &'static str,
    name: &'static str,
    version: &'static str,
    /// Whether to build it with the versions its authors tested.
    locked: bool,
    takes: &'static str,
}

pub const TRUNK: Tool = Tool {
    package: "trunk",
    program: "trunk",
    name: "Trunk",
    version: "0.21.14",
    locked: true,
    takes: "5 to 7 minutes",
};

/// Must be the version of `wasm-bindgen` in Cargo.lock: the two speak a private language.
pub const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    name: "wasm-bindgen",
    version: "0.2.130",
    // Its own lock file names a crate that is no longer to be had.
    locked: false,
    takes: "1 to 2 minutes",
};

pub const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    program: "geckodriver",
    name: "geckodriver",
    version: "0.37.1",
    locked: true,
    takes: "about 2 minutes",
};

pub const CARGO_FUZZ: Tool = Tool {
    package: "cargo-fuzz",
    program: "cargo-fuzz",
    name: "cargo-fuzz",
    version: "0.13.2",
    locked: true,
    takes: "about 2 minutes",
};

const WASM: &str = "wasm32-unknown-unknown";

/// What every build of the page needs.
pub const FOR_PAGE: [&Tool; 2] = [&TRUNK, &WASM_BINDGEN];

/// Installs those that are not there in their version.
pub fn ensure(tools: &[&Tool]) -> Outcome {
    let missing: Vec<_> = tools.iter().filter(|tool| !is_there(tool)).collect();
    for tool in &missing {
        install(tool)?;
    }
    if !missing.is_empty() {
        // What only the installing needed is about a gigabyte; failing to tidy costs room and nothing else.
        let _ = fs::remove_dir_all(folder().join("build"));
    }
    Ok(())
}

fn install(tool: &Tool) -> Outcome {
    let what = format!("Installing {} {}", tool.name, tool.version);
    println!("{what} into target/tools (once; usually {})…", tool.takes);
    let mut install = cargo();
    install.args(["install", "--debug", "--force", "--root"]).arg(folder());
    install.arg("--target-dir").arg(folder().join("build"));
    if tool.locked {
        install.arg("--locked");
    }
    install.arg(format!("{}@{}", tool.package, tool.version));
    // Nobody debugs these tools, and without the means to they build sooner.
    install.env("CARGO_PROFILE_DEV_DEBUG", "0").env_remove("CARGO_BUILD_TARGET").env_remove("RUSTFLAGS");
    run(&what, &mut install).map_err(|error| {
        format!("{error} With the network up, run the same command again: it carries on.")
    })?;
    if is_there(tool) {
        return Ok(());
    }
    Err(format!("{what} seemed to work, but {} does not run.", program(tool).display()))
}

/// Adds the compiler's wasm target, unless it is there.
pub fn ensure_wasm_target() -> Outcome {
    let libraries = said(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]));
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    println!("Adding the compiler's target {WASM} (once; usually under a minute)…");
    run("Adding the wasm target", Command::new("rustup").args(["target", "add", WASM]))
        .map_err(|error| format!("{error} The page needs Rust's {WASM} target: see https://rustup.rs."))
}

/// Trunk, finding our tools before any others, so that it downloads none.
pub fn trunk() -> Result<Command, String> {
    let mut folders = vec![folder().join("bin")];
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let path: OsString = env::join_paths(folders)
        .map_err(|error| format!("PATH cannot hold the project's folder: {error}."))?;
    let mut trunk = Command::new(program(&TRUNK));
    // This version of Trunk refuses to start when NO_COLOR is "1".
    trunk.arg("--skip-version-check").env("PATH", path).env_remove("NO_COLOR");
    Ok(trunk)
}

/// Lets a release name its dependencies' files without the folder they happen to lie in on this machine, so that the
/// page is the same from everywhere. Cargo adds these flags to those in `.cargo/config.toml`.
pub fn hidden_paths() -> Option<(&'static str, String)> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let sources = home.or_else(|| Some(env::home_dir()?.join(".cargo")))?.join("registry/src");
    // Cargo takes spaces for the ends of flags: then the paths stay, which harms nobody.
    let sources = sources.to_str().filter(|path| !path.contains(char::is_whitespace))?;
    Some(("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", format!("--remap-path-prefix={sources}=crates")))
}

/// Where a tool's program is.
pub fn program(tool: &Tool) -> PathBuf {
    folder().join("bin").join(format!("{}{}", tool.program, env::consts::EXE_SUFFIX))
}

fn is_there(tool: &Tool) -> bool {
    let said = said(Command::new(program(tool)).arg("--version"));
    said.is_some_and(|words| words.split_whitespace().nth(1) == Some(tool.version))
}

fn folder() -> PathBuf {
    root().join("target/tools")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_bindgen_is_the_same_in_cargo_lock_and_here() {
        let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock can be read");
        let mut lines = lock.lines().skip_while(|line| *line != r#"name = "wasm-bindgen""#);
        let version = lines.nth(1).expect("Cargo.lock names wasm-bindgen");
        assert_eq!(version, format!(r#"version = "{}""#, WASM_BINDGEN.version));
    }
}

//! What only the system can install: the browsers, their drivers, and other readers of workbooks, documents and printed pages.

use crate::run::{is_on_path, run, said};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A Debian package, and the file that shows it is there.
struct Package {
    name: &'static str,
    is_there: fn() -> bool,
}

/// A browser engine, and the packages without which it cannot be tested.
pub struct Engine {
    pub name: &'static str,
    packages: &'static [Package],
}

pub const ENGINES: [Engine; 3] = [
    Engine {
        name: "chromium",
        packages: &[
            Package { name: "chromium", is_there: || is_on_path("chromium") },
            Package { name: "chromium-driver", is_there: || is_on_path("chromedriver") },
            PDF_READER,
        ],
    },
    Engine {
        name: "firefox",
        packages: &[Package { name: "firefox-esr", is_there: || is_on_path("firefox-esr") }, PDF_READER],
    },
    Engine {
        name: "webkit",
        packages: &[
            Package { name: "webkit2gtk-driver", is_there: || is_on_path("WebKitWebDriver") },
            Package { name: "libwebkit2gtk-4.1-0", is_there: || mini_browser().is_file() },
            // WebKit's small browser has no headless mode.
            Package { name: "xvfb", is_there: || is_on_path("Xvfb") },
        ],
    },
];

/// What reads the text of a printed page.
const PDF_READER: Package = Package { name: "poppler-utils", is_there: || is_on_path("pdftotext") };

/// A reader of workbooks that knows nothing of the program that wrote them.
const OPENPYXL: Package = Package {
    name: "python3-openpyxl",
    is_there: || said(Command::new("/usr/bin/python3").args(["-c", "import openpyxl"])).is_some(),
};

/// What makes a room for the checkers of files (`outputs.rs`).
const PYTHON: Package = Package {
    name: "python3-venv",
    is_there: || said(Command::new("python3").args(["-c", "import venv, ensurepip; print(1)"])).is_some(),
};

/// The programs in which people open documents and workbooks.
const LIBREOFFICE: [Package; 2] = [
    Package { name: "libreoffice-writer-nogui", is_there: || libreoffice("libswlo.so").is_file() },
    Package { name: "libreoffice-calc-nogui", is_there: || libreoffice("libsclo.so").is_file() },
];

/// Whether written workbooks can be held against what another program reads in them.
pub fn openpyxl_is_there() -> bool {
    (OPENPYXL.is_there)()
}

/// Whether written documents and workbooks can be opened as people open them.
pub fn libreoffice_is_there() -> bool {
    LIBREOFFICE.iter().all(|package| (package.is_there)())
}

impl Engine {
    pub fn is_there(&self) -> bool {
        self.packages.iter().all(|package| (package.is_there)())
    }
}

/// Installs what is missing, where that is possible.
pub fn ensure() {
    install(&missing());
}

/// The one command that would add what is missing, for people to run themselves.
pub fn command_for_missing() -> String {
    format!("sudo apt-get update && sudo apt-get install --no-install-recommends {}", missing().join(" "))
}

fn missing() -> Vec<&'static str> {
    let packages =
        ENGINES.iter().flat_map(|engine| engine.packages).chain([&OPENPYXL, &PYTHON]).chain(&LIBREOFFICE);
    let missing = packages.filter(|package| !(package.is_there)()).map(|package| package.name);
    let names: std::collections::BTreeSet<_> = missing.collect();
    names.into_iter().collect()
}

/// Never fails: what is still missing afterwards is left out, and the chore says so.
fn install(names: &[&str]) {
    if names.is_empty() {
        return;
    }
    let list = names.join(" ");
    let Some(apt_get) = apt_get() else {
        println!("Not installed here, and not installable without root or sudo on Debian: {list}.");
        return;
    };
    println!("Installing system packages: {list} (once; usually about a minute)…");
    let outcome = run("Reading the lists of packages", apt_get().args(["update", "-qq"])).and_then(|()| {
        run(
            "Installing packages",
            apt_get().args(["install", "-qq", "-y", "--no-install-recommends"]).args(names),
        )
    });
    if let Err(words) = outcome {
        println!("{words} Going on without.");
    }
}

/// How to call `apt-get` with the right to install, without ever asking for a password.
fn apt_get() -> Option<fn() -> Command> {
    if !is_on_path("apt-get") {
        return None;
    }
    if said(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(|| {
            let mut command = Command::new("apt-get");
            command.env("DEBIAN_FRONTEND", "noninteractive");
            command
        });
    }
    said(Command::new("sudo").args(["-n", "true"]))?;
    Some(|| {
        let mut command = Command::new("sudo");
        command.args(["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    })
}

/// A library of LibreOffice, where its packages put it.
fn libreoffice(library: &str) -> PathBuf {
    Path::new("/usr/lib/libreoffice/program").join(library)
}

fn mini_browser() -> PathBuf {
    let machine = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    Path::new(&machine).join("webkit2gtk-4.1/MiniBrowser")
}

//! The browser engines: how each is started, and what each needs to be told.

use std::fmt;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::process::Process;
use crate::{left_behind, workspace};

/// No single command takes a sound driver longer, not even opening a window on a busy computer.
const PATIENCE: Duration = Duration::from_secs(40);

/// A browser engine that people use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The engines that `TRANCHE_ENGINES` asks for, or all of them where it is not set.
    pub fn wanted() -> Result<Vec<Engine>, String> {
        match std::env::var("TRANCHE_ENGINES") {
            Ok(list) => list.split(',').map(|name| Engine::called(name.trim())).collect(),
            Err(_) => Ok(Engine::ALL.to_vec()),
        }
    }

    /// A name that is misspelt must not look like an engine that passed.
    fn called(name: &str) -> Result<Engine, String> {
        let engine = Engine::ALL.into_iter().find(|engine| engine.to_string() == name);
        engine.ok_or_else(|| format!("TRANCHE_ENGINES knows chromium, firefox and webkit, but not {name:?}"))
    }

    /// With a profile of its own that is thrown away, or with one that stays.
    fn capabilities(self, profile: Option<&Path>) -> Result<Value, String> {
        let profile = profile.map(|folder| folder.display().to_string());
        Ok(match self {
            Engine::Chromium => {
                let stays = profile.map(|folder| format!("--user-data-dir={folder}"));
                let flags = CHROMIUM_FLAGS.iter().map(ToString::to_string);
                json!({
                    "goog:loggingPrefs": { "browser": "ALL" },
                    "goog:chromeOptions": { "args": flags.chain(stays).collect::<Vec<_>>() },
                })
            }
            Engine::Firefox => {
                let stays = profile.into_iter().flat_map(|folder| ["-profile".to_owned(), folder]);
                let words: Vec<_> = ["-headless".to_owned()].into_iter().chain(stays).collect();
                json!({ "moz:firefoxOptions": { "args": words, "prefs": firefox_preferences() } })
            }
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser()?, "args": ["--automation"] },
            }),
        })
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        })
    }
}

/// A running WebDriver server for one engine, good for many sessions, one after the other.
pub struct Driver {
    engine: Engine,
    address: String,
    // The server goes first, then what it needed: fields are dropped in order.
    _server: Process,
    _screen: Option<Process>,
    _profiles: Profiles,
}

impl Driver {
    /// Starts the engine's driver and waits until it listens.
    pub fn start(engine: Engine) -> Result<Driver, String> {
        Driver::start_as(engine, &engine.to_string())
    }

    /// The same under a name of its own, beside another of that engine.
    pub fn start_as(engine: Engine, name: &str) -> Result<Driver, String> {
        let port = free_port()?;
        let screen = (engine == Engine::WebKit).then(start_screen).transpose()?;
        let mut command = match (engine, &screen) {
            (Engine::Chromium, _) => chromedriver(port),
            (Engine::Firefox, _) => geckodriver(port),
            (Engine::WebKit, screen) => webkit_driver(port, screen.as_ref().map(|(_, display)| display))?,
        };
        let profiles = Profiles::new(name)?;
        let mut server = Process::start(command.env("TMPDIR", &profiles.0), log_of(name)?)?;
        wait_until_listening(port, &mut server)?;
        let address = format!("http://127.0.0.1:{port}");
        let screen = screen.map(|(process, _)| process);
        Ok(Driver { engine, address, _server: server, _screen: screen, _profiles: profiles })
    }

    /// Opens a browser window with a profile of its own, or with the one in this folder.
    pub async fn session(&self, profile: Option<&Path>) -> Result<WebDriver, String> {
        let Value::Object(wanted) = self.engine.capabilities(profile)? else {
            unreachable!("built as an object")
        };
        WebDriver::builder(&self.address, Capabilities::from(wanted))
            .request_timeout(PATIENCE)
            .connect()
            .await
            .map_err(|error| format!("{} does not open a window: {error}", self.engine))
    }
}

/// Where browsers keep what they would otherwise leave in the computer's temporary folder.
pub struct Profiles(pub PathBuf);

impl Profiles {
    /// The path is kept short: browsers put sockets there, whose names may have some 100 bytes.
    pub fn new(name: &str) -> Result<Profiles, String> {
        let folder = std::env::temp_dir().join(format!("tranche-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Profiles(folder))
    }
}

impl Drop for Profiles {
    fn drop(&mut self) {
        // A browser that is still ending may hold on to a file; the computer clears the rest some day.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn chromedriver(port: u16) -> Command {
    let mut command = Command::new("chromedriver");
    command.arg(format!("--port={port}"));
    command
}

fn geckodriver(port: u16) -> Command {
    let built = || workspace().join("target/tools/bin/geckodriver").into_os_string();
    let mut command = Command::new(std::env::var_os("TRANCHE_GECKODRIVER").unwrap_or_else(built));
    // System access lets a test make the window narrower than Firefox does by itself.
    command.args(["--port", &port.to_string(), "--allow-system-access"]);
    command
}

fn webkit_driver(port: u16, display: Option<&String>) -> Result<Command, String> {
    let mut command = Command::new("WebKitWebDriver");
    command.arg(format!("--port={port}")).envs(display.map(|display| ("DISPLAY", display)));
    command.env("XDG_CONFIG_HOME", slim_toolbar()?);
    // There is no desktop to tell about widgets; without this the browser waits for one.
    command.env("NO_AT_BRIDGE", "1");
    Ok(command)
}

/// Root needs `--no-sandbox`, small containers `--disable-dev-shm-usage`; the rest keeps it off the network.
const CHROMIUM_FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Keeps Firefox off the network, and as strict with `file://` as it is for people.
fn firefox_preferences() -> Value {
    json!({
        "security.fileuri.strict_origin_policy": true,
        "app.normandy.enabled": false,
        "app.update.enabled": false,
        "browser.newtabpage.enabled": false,
        "browser.region.network.url": "",
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "browser.search.update": false,
        "browser.startup.page": 0,
        "datareporting.healthreport.uploadEnabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "extensions.getAddons.cache.enabled": false,
        "extensions.update.enabled": false,
        "messaging-system.rsexperimentloader.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "network.dns.disablePrefetch": true,
        "network.prefetch-next": false,
        "services.settings.server": "data:,#off",
        "toolkit.telemetry.enabled": false,
        "toolkit.telemetry.unified": false,
    })
}

/// WebKitGTK's own small browser lies in a folder that is named after the kind of machine.
fn mini_browser() -> Result<PathBuf, String> {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    folders
        .chain([PathBuf::from("/usr/lib"), PathBuf::from("/usr/libexec")])
        .map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"))
        .find(|program| program.is_file())
        .ok_or_else(|| "no MiniBrowser of webkit2gtk-4.1: is webkit2gtk-driver installed?".to_owned())
}

/// The toolbar's buttons would keep the window wider than 447 pixels; a telephone shows 320.
fn slim_toolbar() -> Result<PathBuf, String> {
    let folder = left_behind("browser-config").map_err(|error| error.to_string())?;
    let style = "* { font-size: 1px; padding: 0; margin: 0; min-width: 0; min-height: 0; \
                 -gtk-icon-transform: scale(0.1); }";
    fs::create_dir_all(folder.join("gtk-3.0"))
        .and_then(|()| fs::write(folder.join("gtk-3.0/gtk.css"), style))
        .map_err(|error| error.to_string())?;
    Ok(folder)
}

/// A screen that nobody sees, for the engine that has no headless mode.
fn start_screen() -> Result<(Process, String), String> {
    // Xvfb chooses a free display itself and writes the number to the descriptor it is given.
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "2200x1600x24", "-nolisten", "tcp"]);
    let (mut process, answers) = Process::start_heard(command.stdin(Stdio::null()), log_of("xvfb")?)?;
    let mut number = String::new();
    match BufReader::new(answers).read_line(&mut number) {
        Ok(length) if length > 1 => Ok((process, format!(":{}", number.trim()))),
        _ => Err(format!("Xvfb gives no screen: {}", process.ended().unwrap_or_default())),
    }
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| error.to_string())
}

fn wait_until_listening(port: u16, server: &mut Process) -> Result<(), String> {
    let started = Instant::now();
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    while TcpStream::connect(address).is_err() {
        if let Some(status) = server.ended() {
            return Err(format!(
                "the driver ended at once, with {status}; its log is in target/browser-logs"
            ));
        }
        if started.elapsed() > PATIENCE {
            return Err(format!("the driver does not listen after {} seconds", PATIENCE.as_secs()));
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

fn log_of(name: &str) -> Result<File, String> {
    let folder = left_behind("browser-logs").map_err(|error| error.to_string())?;
    File::create(Path::new(&folder).join(format!("{name}.log"))).map_err(|error| error.to_string())
}

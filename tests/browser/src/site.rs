//! A plain static site on this computer that serves the built page under a sub-path, as a council's web server would.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::wire::{Asked, Reply, Sent, serve};

/// Where the page lives on the site; never at the root, so that an absolute link shows up as a fault.
pub const SUB_PATH: &str = "/boards/2013/";

const WATCH_SCRIPT: &str = "__watch.js";
const WATCH_REPORTS: &str = "__heard";
const FIRST_SCRIPT: &str = "__first.js";

/// A running site, on a port and so with storage of its own; on another port once more, for somebody else's browser.
#[derive(Clone)]
pub struct Site {
    origin: String,
    elsewhere: String,
    shelf: Arc<Shelf>,
}

/// One request and how the site answered it.
#[derive(Clone, Debug)]
pub struct Answer {
    /// As asked for, with the leading slash and without the query.
    pub path: String,
    pub status: u16,
}

/// What may be wrong with a file of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// The site has no such file.
    Missing,
    /// The connection ends before anything came.
    CutOff,
    /// Half of it comes.
    Half,
    /// The site answers with its front page instead.
    OtherPage,
    /// Nothing comes, and the connection stays.
    Stalled,
}

impl FileFault {
    /// All that end at once.
    pub const AT_ONCE: [FileFault; 4] =
        [FileFault::Missing, FileFault::CutOff, FileFault::Half, FileFault::OtherPage];

    fn of(self, reply: Reply) -> Reply {
        match self {
            FileFault::Missing => plain(404, "Not found"),
            FileFault::OtherPage => {
                let content = b"<!doctype html><title>Council</title><h1>Welcome</h1>".to_vec();
                Reply { kind: "text/html; charset=utf-8", content, ..plain(200, "") }
            }
            FileFault::CutOff => Reply { sent: Sent::Nothing, ..reply },
            FileFault::Half => Reply { sent: Sent::Half, ..reply },
            FileFault::Stalled => Reply { sent: Sent::Never, ..reply },
        }
    }
}

/// What the site can hand out, and what it was asked.
#[derive(Default)]
struct Shelf {
    dist: PathBuf,
    settings: Mutex<Settings>,
    answers: Mutex<Vec<Answer>>,
    heard: Mutex<Vec<String>>,
}

#[derive(Default)]
struct Settings {
    overlay: BTreeMap<String, Vec<u8>>,
    missing: BTreeSet<String>,
    faults: BTreeMap<String, FileFault>,
    late: BTreeSet<String>,
    sandbox: bool,
    copy: Option<String>,
    folders: BTreeMap<String, PathBuf>,
    first: Option<String>,
    packed: Option<(PathBuf, &'static str)>,
    plain_wasm: bool,
    listening: bool,
}

impl Site {
    /// Serves the folder `dist` on a free port.
    pub fn start(dist: &Path) -> Result<Site, String> {
        if !dist.join("index.html").is_file() {
            return Err(format!("{} holds no index.html: build the page first", dist.display()));
        }
        let shelf = Arc::new(Shelf { dist: dist.to_owned(), ..Shelf::default() });
        let open = || -> std::io::Result<String> {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            let address = listener.local_addr()?;
            let answering = Arc::clone(&shelf);
            serve(listener, move |asked| answering.answer(asked));
            Ok(format!("http://{address}"))
        };
        let [origin, elsewhere] = [open(), open()].map(|origin| origin.map_err(|error| error.to_string()));
        Ok(Site { origin: origin?, elsewhere: elsewhere?, shelf })
    }

    /// Scheme, host and port, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The full address of `path`, which is relative to the page: `""`, `"#…"`, `"?fund=…"`, `"funds/a.json"`.
    pub fn address(&self, path: &str) -> String {
        format!("{}{SUB_PATH}{path}", self.origin)
    }

    /// The same page where a browser has kept nothing yet.
    pub fn address_elsewhere(&self, path: &str) -> String {
        format!("{}{SUB_PATH}{path}", self.elsewhere)
    }

    /// Serves `content` at `path`, whether or not the build has such a file.
    pub fn put(&self, path: &str, content: impl Into<Vec<u8>>) {
        held(&self.shelf.settings).overlay.insert(path.to_owned(), content.into());
    }

    /// Serves the build at `path` again, after another file lay over it or it was missing.
    pub fn restore(&self, path: &str) {
        held(&self.shelf.settings).overlay.remove(path);
        held(&self.shelf.settings).missing.remove(path);
        held(&self.shelf.settings).faults.remove(path);
        held(&self.shelf.settings).late.remove(path);
    }

    /// Serves the file at `path` as it is, and late.
    pub fn delay(&self, path: &str) {
        held(&self.shelf.settings).late.insert(path.to_owned());
    }

    /// Serves the file at `path` with this fault.
    pub fn spoil(&self, path: &str, fault: FileFault) {
        held(&self.shelf.settings).faults.insert(path.to_owned(), fault);
    }

    /// Shows every page as in a frame that lets it run its scripts, and nothing else.
    pub fn sandbox(&self) {
        held(&self.shelf.settings).sandbox = true;
    }

    /// Answers 404 for `path`.
    pub fn lose(&self, path: &str) {
        held(&self.shelf.settings).missing.insert(path.to_owned());
    }

    /// Serves the whole page once more in `folder`, which ends in a slash.
    pub fn serve_also_in(&self, folder: &str) {
        held(&self.shelf.settings).copy = Some(folder.to_owned());
    }

    /// Serves the files of `folder` beside the page, under `name`, which ends in a slash.
    pub fn serve_folder(&self, name: &str, folder: &Path) {
        held(&self.shelf.settings).folders.insert(name.to_owned(), folder.to_owned());
    }

    /// Serves the files of the build packed, as sites do: they lie in `folder` under the same names, packed in this way.
    pub fn serve_packed(&self, folder: &Path, packing: &'static str) {
        held(&self.shelf.settings).packed = Some((folder.to_owned(), packing));
    }

    /// Runs `script` in each HTML page before any of its own, after those that were given before.
    pub fn run_first(&self, script: &str) {
        let mut settings = held(&self.shelf.settings);
        let first = settings.first.get_or_insert_default();
        first.push_str(script);
        first.push('\n');
    }

    /// Serves WebAssembly as `application/octet-stream`, as servers do that do not know it.
    pub fn forget_wasm_type(&self) {
        held(&self.shelf.settings).plain_wasm = true;
    }

    /// Puts a script first into each HTML page that reports what its console says.
    pub fn listen(&self) {
        held(&self.shelf.settings).listening = true;
    }

    /// Every request so far, in order.
    pub fn answers(&self) -> Vec<Answer> {
        held(&self.shelf.answers).clone()
    }

    /// What pages that have since been left had said on their console.
    pub fn heard(&self) -> Vec<String> {
        held(&self.shelf.heard).clone()
    }
}

impl Shelf {
    fn answer(&self, Asked { path, body }: Asked) -> Reply {
        let name = path.strip_prefix(SUB_PATH).map(decoded);
        if name.as_deref() == Some(WATCH_REPORTS) {
            held(&self.heard).extend(body.lines().map(str::to_owned));
            return plain(204, "");
        }
        let packed = name.as_deref().and_then(|name| self.packed(name));
        let unpacked =
            || name.as_deref().and_then(|name| self.file(name)).map(|(content, kind)| (content, kind, None));
        let reply = match packed.or_else(unpacked) {
            Some((content, kind, packing)) => Reply { kind, packing, content, ..plain(200, "") },
            // Browsers ask for the icon unasked; an error for it would say nothing about the page.
            None if path == "/favicon.ico" => plain(204, ""),
            None => plain(404, "Not found"),
        };
        let fault = name.as_ref().and_then(|name| held(&self.settings).faults.get(name).copied());
        let mut reply = fault.into_iter().fold(reply, |reply, fault| fault.of(reply));
        if name.is_some_and(|name| held(&self.settings).late.contains(&name)) {
            reply.sent = Sent::Late;
        }
        if held(&self.settings).sandbox && reply.kind.starts_with("text/html") {
            reply.head = "Content-Security-Policy: sandbox allow-scripts\r\n";
        }
        held(&self.answers).push(Answer { path, status: reply.status });
        reply
    }

    fn packed(&self, name: &str) -> Option<(Vec<u8>, &'static str, Option<&'static str>)> {
        let settings = held(&self.settings);
        let (folder, packing) = settings.packed.as_ref()?;
        let name = if name.is_empty() { "index.html" } else { name };
        let content = fs::read(folder.join(name)).ok()?;
        Some((content, kind_of(name), Some(packing)))
    }

    fn file(&self, name: &str) -> Option<(Vec<u8>, &'static str)> {
        let settings = held(&self.settings);
        if name == WATCH_SCRIPT && settings.listening {
            return Some((include_bytes!("watch.js").to_vec(), "text/javascript"));
        }
        if let Some(script) = settings.first.as_ref().filter(|_| name == FIRST_SCRIPT) {
            return Some((script.clone().into_bytes(), "text/javascript"));
        }
        let name = settings.copy.as_ref().and_then(|folder| name.strip_prefix(folder)).unwrap_or(name);
        let name =
            if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.into() };
        let kind = if settings.plain_wasm && name.ends_with(".wasm") { OCTETS } else { kind_of(&name) };
        if settings.missing.contains(&name) {
            return None;
        }
        let content = match settings.overlay.get(&name) {
            Some(content) => content.clone(),
            None => fs::read(self.place(&name, &settings.folders)?).ok()?,
        };
        if !kind.starts_with("text/html") {
            return Some((content, kind));
        }
        let first = [(settings.listening, WATCH_SCRIPT), (settings.first.is_some(), FIRST_SCRIPT)];
        let scripts = first.into_iter().filter_map(|(wanted, script)| wanted.then_some(script));
        Some((with_scripts(content, scripts), kind))
    }

    /// Where the file lies, which is within the build or one of the folders beside it.
    fn place(&self, name: &str, folders: &BTreeMap<String, PathBuf>) -> Option<PathBuf> {
        let climbs = name.split('/').any(|part| part == ".." || part.contains('\\'));
        let beside = folders.iter().find_map(|(at, folder)| Some(folder.join(name.strip_prefix(at)?)));
        (!climbs).then(|| beside.unwrap_or_else(|| self.dist.join(name)))
    }
}

fn plain(status: u16, words: &str) -> Reply {
    Reply { status, kind: PLAIN, packing: None, content: words.into(), head: "", sent: Sent::Whole }
}

const OCTETS: &str = "application/octet-stream";
const PLAIN: &str = "text/plain; charset=utf-8";

fn kind_of(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => PLAIN,
        _ => OCTETS,
    }
}

/// These scripts go before all others, so that they are there for the first thing that goes wrong.
fn with_scripts(html: Vec<u8>, scripts: impl Iterator<Item = &'static str>) -> Vec<u8> {
    let tags: String = scripts.map(|name| format!("<script src=\"{SUB_PATH}{name}\"></script>")).collect();
    match String::from_utf8(html) {
        Ok(text) if text.contains("<head>") => {
            text.replacen("<head>", &format!("<head>{tags}"), 1).into_bytes()
        }
        Ok(text) => text.replacen("<meta", &format!("{tags}<meta"), 1).into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

fn decoded(path: &str) -> String {
    let mut pieces = path.split('%');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        match piece.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend(&piece.as_bytes()[2..]);
            }
            None => bytes.extend(format!("%{piece}").bytes()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A story that failed elsewhere must not stop the site from answering.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

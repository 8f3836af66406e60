//! Tells each story once in each engine, and counts as Cargo's own tests do.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use libtest_mimic::{Arguments, Failed, Trial};

use crate::engine::{Driver, Engine};
use crate::page::{Page, Window};
use crate::site::Site;
use crate::workspace;

/// A name that is a claim, and the sitting that shows it.
pub type Story = (&'static str, fn(&Page));

/// What runs so far, by engine; an engine's lock is held for the length of a story.
type Engines = Arc<BTreeMap<String, Mutex<Option<Running>>>>;

/// A driver and its window, which takes longer to open than most stories last.
struct Running {
    window: Window,
    // After the window: fields are dropped in order.
    driver: Driver,
}

impl Running {
    fn start(engine: Engine) -> Result<Running, String> {
        let driver = Driver::start(engine)?;
        Ok(Running { window: Window::open(&driver, None)?, driver })
    }
}

/// Makes the `main` of a test file whose stories are told once in every engine.
#[macro_export]
macro_rules! in_every_engine {
    ($($story:path),+ $(,)?) => {
        fn main() -> std::process::ExitCode {
            $crate::tell(&[$((stringify!($story), $story)),+])
        }
    };
}

/// Tells the stories in the engines that are wanted; the others show as ignored.
pub fn tell(stories: &[Story]) -> ExitCode {
    let mut arguments = Arguments::from_args();
    let wanted = match Engine::wanted() {
        Ok(engines) => engines,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    // One for each engine: a story waits as often as it works.
    arguments.test_threads = arguments.test_threads.or(Some(Engine::ALL.len()));
    let running: Engines = Arc::new(Engine::ALL.map(|engine| (engine.to_string(), Mutex::default())).into());
    remember_where_stories_fail();
    let trials = stories.iter().flat_map(|story| {
        Engine::ALL.map(|engine| trial(*story, engine, &running).with_ignored_flag(!wanted.contains(&engine)))
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    // `exit` would run no destructors, and browsers would stay behind.
    drop(running);
    conclusion.exit_code()
}

/// Tells one story in one engine, outside of the tests: to measure something.
pub fn sit(engine: Engine, story: impl FnOnce(&Page)) -> Result<(), String> {
    let Running { window, driver } = Running::start(engine)?;
    let page = Page::new(engine, window, Site::start(&dist())?)?;
    story(&page);
    drop((page, driver));
    Ok(())
}

fn trial((name, story): Story, engine: Engine, running: &Engines) -> Trial {
    let name = format!("{}::{engine}", name.replace(' ', ""));
    let running = Arc::clone(running);
    let title = name.clone();
    Trial::test(name, move || {
        let Some(place) = running.get(&engine.to_string()) else { unreachable!("all engines have a place") };
        let mut place = place.lock().unwrap_or_else(PoisonError::into_inner);
        let Running { window, driver } = match place.take() {
            Some(running) => running,
            None => Running::start(engine)?,
        };
        let window = told(&title, story, Page::new(engine, window, Site::start(&dist())?)?)?;
        // A driver may be at fault where a story fails, so only a good one is used again.
        *place = Some(Running { window, driver });
        Ok(())
    })
}

/// Runs the story, and photographs the page if it failed.
fn told(title: &str, story: fn(&Page), page: Page) -> Result<Window, Failed> {
    let failure = match panic::catch_unwind(AssertUnwindSafe(|| story(&page))) {
        Ok(()) => match page.troubles()? {
            troubles if troubles.is_empty() => return Ok(page.leave()?),
            troubles => format!("wanted nothing to complain of, found\n  {}", troubles.join("\n  ")),
        },
        Err(panic) => format!("at {}\n{}", LAST_PANIC.take(), words(panic.as_ref())),
    };
    let picture = match page.photograph(title) {
        Ok(file) => format!("see {}", file.display()),
        Err(error) => format!("no picture: {error}"),
    };
    Err(Failed::from(format!("{failure}\n{picture}")))
}

thread_local! {
    static LAST_PANIC: RefCell<String> = RefCell::default();
}

/// Keeps the line of the story that failed for its report, instead of printing it among the others.
fn remember_where_stories_fail() {
    panic::set_hook(Box::new(|panic| {
        LAST_PANIC.set(panic.location().map(ToString::to_string).unwrap_or_default());
    }));
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("the story panicked without words")
}

/// The built page: `TRANCHE_DIST`, or where it is built to.
pub(crate) fn dist() -> PathBuf {
    std::env::var_os("TRANCHE_DIST").map_or_else(|| workspace().join("dist"), PathBuf::from)
}

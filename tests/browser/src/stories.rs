//! Tells each story once in each engine, and counts as Cargo's own tests do.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use libtest_mimic::{Arguments, Failed, Trial};

use crate::engine::{Driver, Engine};
use crate::page::Page;
use crate::site::Site;
use crate::workspace;

/// A name that is a claim, and the sitting that shows it.
pub type Story = (&'static str, fn(&Page));

/// The drivers that run so far, by engine; an engine's lock is held for the length of a story.
type Drivers = Arc<BTreeMap<String, Mutex<Option<Driver>>>>;

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
    // Engines are slow to start; two at a time keep a small computer busy and no more.
    arguments.test_threads = arguments.test_threads.or(Some(2));
    let drivers: Drivers = Arc::new(Engine::ALL.map(|engine| (engine.to_string(), Mutex::default())).into());
    let trials = stories.iter().flat_map(|story| Engine::ALL.map(|engine| trial(*story, engine, &drivers)));
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    // `exit` would run no destructors, and browsers would stay behind.
    drop(drivers);
    conclusion.exit_code()
}

fn trial((name, story): Story, engine: Engine, drivers: &Drivers) -> Trial {
    let name = format!("story::{}::{engine}", name.replace(' ', ""));
    let drivers = Arc::clone(drivers);
    let title = name.clone();
    Trial::test(name, move || {
        let Some(driver) = drivers.get(&engine.to_string()) else { unreachable!("all engines have a place") };
        // A story that failed leaves the driver as it was; the next one opens a window of its own.
        let mut driver = driver.lock().unwrap_or_else(PoisonError::into_inner);
        let driver = match driver.take() {
            Some(running) => driver.insert(running),
            None => driver.insert(Driver::start(engine)?),
        };
        told(&title, story, Page::new(engine, driver, Site::start(&dist())?)?)
    })
    .with_ignored_flag(!engine.is_wanted())
}

/// Runs the story, and photographs the page where it failed.
fn told(title: &str, story: fn(&Page), page: Page) -> Result<(), Failed> {
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
        story(&page);
        page.expect_no_trouble();
    }));
    outcome.map_err(|panic| {
        let picture = match page.photograph(title) {
            Ok(file) => format!("see {}", file.display()),
            Err(error) => format!("no picture: {error}"),
        };
        Failed::from(format!("{}\n{picture}", words(panic.as_ref())))
    })
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("the story panicked without words")
}

/// The built page: `TRANCHE_DIST`, or where it is built to.
fn dist() -> PathBuf {
    std::env::var_os("TRANCHE_DIST").map_or_else(|| workspace().join("dist"), PathBuf::from)
}

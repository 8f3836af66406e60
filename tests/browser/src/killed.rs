//! A browser whose profile outlives it: to be killed in the midst of its work, and to be opened again.

use std::thread;
use std::time::Duration;

use crate::engine::{Driver, Engine, Profiles};
use crate::page::{Page, Window};
use crate::process::kill_at_once;
use crate::site::Site;
use crate::stories::dist;

/// What a browser calls the programs that help it: those end when it ends.
const HELPERS: &[&str] = &["--type=", "-contentproc"];

/// A browser that may die. Its site stays, and so does what it has written down.
pub struct Mortal {
    engine: Engine,
    site: Site,
    folder: Profiles,
}

impl Mortal {
    /// A profile that nobody has used yet, beside whatever else runs. WebKitGTK's driver cannot be given one.
    pub fn start(engine: Engine) -> Result<Mortal, String> {
        let folder = Profiles::new(&format!("{engine}-mortal"))?;
        Ok(Mortal { engine, site: Site::start(&dist())?, folder })
    }

    /// Opens the browser, lives through the story, and kills the browser so long after it.
    pub fn live(&self, story: impl FnOnce(&Page), longer: Duration) -> Result<(), String> {
        // A driver may wait long for a browser that was killed, so each has its own.
        let driver = Driver::start_as(self.engine, &format!("{}-of-mortal", self.engine))?;
        let window = Window::open(&driver, Some(&self.folder.0))?;
        let page = Page::new(self.engine, window, self.site.clone())?;
        story(&page);
        // Nothing tells when a browser has written down what it said it had: that is what is tried.
        thread::sleep(longer);
        let killed = kill_at_once(&self.folder.0.display().to_string(), HELPERS);
        drop((driver, page));
        killed
    }
}

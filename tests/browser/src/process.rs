//! Programs that the tests start: each ends with its whole family, however the tests end.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use tokio::signal::unix::{SignalKind, signal};

/// A program and all that it started; killed when dropped.
pub struct Process(Child);

static FAMILIES: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

impl Process {
    /// Starts `command`, with all that it says going to `log`.
    pub fn start(command: &mut Command, log: File) -> Result<Process, String> {
        let errors = log.try_clone().map_err(|error| error.to_string())?;
        Process::spawn(command.stdout(log).stderr(errors))
    }

    /// Starts `command`, with what it answers going to the caller and its complaints to `log`.
    pub fn start_heard(command: &mut Command, log: File) -> Result<(Process, ChildStdout), String> {
        let mut process = Process::spawn(command.stdout(Stdio::piped()).stderr(log))?;
        let answers = process.0.stdout.take().ok_or("what it answers is not to be heard")?;
        Ok((process, answers))
    }

    /// The program heads a process group, so that its whole family can be ended at once.
    fn spawn(command: &mut Command) -> Result<Process, String> {
        end_families_on_interrupt();
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).spawn();
        let child = child.map_err(|error| format!("{program} does not start: {error}"))?;
        families().push(Pid::from_child(&child));
        Ok(Process(child))
    }

    /// How the program ended, if it has.
    pub fn ended(&mut self) -> Option<String> {
        self.0.try_wait().ok().flatten().map(|status| status.to_string())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let family = Pid::from_child(&self.0);
        families().retain(|other| *other != family);
        // Killing only the driver would leave its browser running; one that has ended is no fault.
        let _ = kill_process_group(family, Signal::KILL);
        let _ = self.0.wait();
    }
}

/// Process groups of their own do not hear Ctrl-C, so the tests pass it on.
fn end_families_on_interrupt() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        thread::spawn(|| {
            if let Err(error) = wait_for_interrupt() {
                eprintln!("Ctrl-C would leave browsers running: {error}");
                return;
            }
            for family in families().iter() {
                let _ = kill_process_group(*family, Signal::KILL);
            }
            std::process::exit(130);
        });
    });
}

fn wait_for_interrupt() -> std::io::Result<()> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(interrupted())
}

async fn interrupted() -> std::io::Result<()> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    Ok(())
}

/// Kills the one program that has `word` on its command line and is not the helper of another, at once and without a word to
/// it, and waits until it is gone.
pub fn kill_at_once(word: &str, helpers: &[&str]) -> Result<(), String> {
    let is_meant = |words: &str| words.contains(word) && !helpers.iter().any(|helper| words.contains(helper));
    let all: Vec<i32> = programs().filter_map(|(id, words)| is_meant(&words).then_some(id)).collect();
    let [id] = all[..] else { return Err(format!("wanted one program with {word}, found {all:?}")) };
    let id = Pid::from_raw(id).ok_or("a program without a number")?;
    kill_process(id, Signal::KILL).map_err(|error| error.to_string())?;
    let started = Instant::now();
    // What is dead but not yet buried has no command line any more.
    while programs().any(|(_, words)| is_meant(&words)) {
        if started.elapsed() > Duration::from_secs(10) {
            return Err("the browser outlives it".to_owned());
        }
        thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}

/// All programs, by number, with their command lines.
fn programs() -> impl Iterator<Item = (i32, String)> {
    fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(|entry| {
        let id = entry.file_name().to_str()?.parse().ok()?;
        let words = fs::read(entry.path().join("cmdline")).ok()?;
        Some((id, String::from_utf8_lossy(&words).replace('\0', " ")))
    })
}

fn families() -> MutexGuard<'static, Vec<Pid>> {
    FAMILIES.lock().unwrap_or_else(PoisonError::into_inner)
}

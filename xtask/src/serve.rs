//! The page on this machine, rebuilt after every edit.

use crate::run::{could_not_start, root};
use crate::{Outcome, tools};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::Duration;

const USUAL_PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 100;

pub fn serve(words: &[String]) -> Outcome {
    let asked = read(words)?;
    tools::ensure_wasm_target()?;
    tools::ensure(&tools::FOR_PAGE)?;
    let port = free_port(asked.port)?;

    println!("Building the page (the first time 1 to 2 minutes, then seconds)…");
    let mut trunk = tools::trunk()?;
    trunk.args(["serve", "--dist", "target/serve", "--port", &port.to_string()]);
    if asked.release {
        trunk.arg("--release").envs(tools::hidden_paths());
    }
    let mut server = start(&mut trunk)?;
    say_when_ready(&mut server, port)?;
    let status = server.wait().map_err(|error| format!("Trunk was lost sight of: {error}."))?;
    if status.success() { Ok(()) } else { Err(format!("Trunk stopped ({status}).")) }
}

struct Asked {
    port: u16,
    release: bool,
}

fn read(words: &[String]) -> Result<Asked, String> {
    let mut asked = Asked { port: USUAL_PORT, release: false };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--release" => asked.release = true,
            "--port" => {
                let port = words.next().and_then(|number| number.parse().ok());
                asked.port = port.ok_or("--port needs a number up to 65535, such as --port 8081.")?;
            }
            _ => return Err(format!("serve knows --port N and --release, and was given “{word}”.")),
        }
    }
    Ok(asked)
}

fn free_port(wanted: u16) -> Result<u16, String> {
    let last = wanted.saturating_add(PORTS_TO_TRY);
    let free = (wanted..=last).find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok());
    let port =
        free.ok_or_else(|| format!("No port from {wanted} to {last} is free: choose one with --port N."))?;
    if port != wanted {
        println!("Port {wanted} is taken: using {port}.");
    }
    Ok(port)
}

fn start(trunk: &mut Command) -> Result<Child, String> {
    trunk.current_dir(root()).spawn().map_err(|error| could_not_start("Trunk", trunk, &error))
}

/// Trunk opens the port after its first build.
fn say_when_ready(server: &mut Child, port: u16) -> Outcome {
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Ok(Some(status)) = server.try_wait() {
            return Err(format!("Trunk stopped before it served anything ({status})."));
        }
        sleep(Duration::from_millis(200));
    }
    println!("\nTranche is at http://127.0.0.1:{port}/ (reload after an edit; Ctrl-C stops).\n");
    Ok(())
}

//! Just enough HTTP to serve a page: a thread for each connection, and one answer on each.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Browsers open connections ahead of need; one that says nothing for so long is let go.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long what comes late is on its way.
const DELAY: Duration = Duration::from_secs(1);

pub struct Asked {
    /// With the leading slash, without the query.
    pub path: String,
    pub body: String,
}

pub struct Reply {
    pub status: u16,
    pub kind: &'static str,
    /// How the content is packed, where it is.
    pub packing: Option<&'static str>,
    pub content: Vec<u8>,
    /// A further line of the head, with its end.
    pub head: &'static str,
    pub sent: Sent,
}

/// How much of an answer arrives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    Whole,
    /// The head and half of the content.
    Half,
    /// The connection ends.
    Nothing,
    /// The connection stays, and nothing comes.
    Never,
    /// All of it comes, after as long as somebody needs to press once more.
    Late,
}

/// Answers all who ask at `listener`, for as long as the tests run.
pub fn serve(listener: TcpListener, answer: impl Fn(Asked) -> Reply + Send + Sync + 'static) {
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = Arc::clone(&answer);
            // A connection may break off, for example because the story reloads the page.
            thread::spawn(move || converse(stream, answer.as_ref()).ok());
        }
    });
}

fn converse(mut stream: TcpStream, answer: &impl Fn(Asked) -> Reply) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let asked = read(&mut BufReader::new(&stream))?;
    let Reply { status, kind, packing, content, head, sent } = answer(asked);
    match sent {
        Sent::Nothing => return Ok(()),
        Sent::Never => {
            thread::sleep(PATIENCE);
            return Ok(());
        }
        Sent::Late => thread::sleep(DELAY),
        Sent::Whole | Sent::Half => {}
    }
    let length = content.len();
    let packing = packing.map_or_else(String::new, |packing| format!("Content-Encoding: {packing}\r\n"));
    write!(
        stream,
        "HTTP/1.1 {status} -\r\nContent-Type: {kind}\r\n{head}{packing}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(&content[..if sent == Sent::Half { length / 2 } else { length }])
}

fn read(stream: &mut impl BufRead) -> io::Result<Asked> {
    let mut first = String::new();
    stream.read_line(&mut first)?;
    let address = first.split(' ').nth(1).ok_or(io::ErrorKind::InvalidData)?;
    let path = address.split(['?', '#']).next().unwrap_or_default().to_owned();
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        match line.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().map_err(|_| io::ErrorKind::InvalidData)?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut body = String::new();
    stream.take(length).read_to_string(&mut body)?;
    Ok(Asked { path, body })
}

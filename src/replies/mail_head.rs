//! The head of a saved mail, or of one of its parts: what it says of how the lines below it are written.

/// A line, and its number in what was pasted, from 1.
pub type Numbered<'t> = (usize, &'t str);

/// A line as its reader saw it, and in which line of what was pasted it begins.
pub type DecodedLine = (usize, String);

/// What a head says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailHead<'t> {
    /// How letters are written below.
    pub encoding: Encoding,
    /// What stands below.
    pub kind: Kind,
    /// The lines that say who sent it; none in the head of a part.
    pub from: Vec<Numbered<'t>>,
}

/// How letters are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// As they are.
    #[default]
    Plain,
    /// Equals signs stand for characters, and at the end of a line for no break.
    QuotedPrintable,
    /// Four letters stand for three characters.
    Base64,
}

/// What stands below a head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Text without marks, or nobody says what.
    #[default]
    Text,
    /// A web page.
    Html,
    /// Parts, each behind a line with this text, which may all say the same in other ways.
    Parts { boundary: String, are_alike: bool },
}

/// Of how many lines a name is at most.
const LONGEST_NAME: usize = 4;

impl<'t> MailHead<'t> {
    /// The head with which lines begin, and how many lines it has: labels and values up to a blank line, some of which
    /// say what stands below.
    pub fn at(lines: &[Numbered<'t>]) -> Option<(Self, usize)> {
        let is_of_head = |(_, line): &&Numbered<'_>| is_folded(line) || label(line).is_some();
        let count = lines.iter().take_while(is_of_head).count();
        let is_whole = lines.get(count).is_none_or(|(_, line)| line.trim().is_empty());
        let begins = lines.first().is_some_and(|(_, line)| !is_folded(line));
        if !(is_whole && begins) {
            return None;
        }
        let (mut head, mut says_how) = (Self::default(), false);
        for field in lines[..count].chunk_by(|_, (_, next)| is_folded(next)) {
            let Some(name) = field.first().and_then(|(_, line)| label(line)) else { continue };
            let value = || field.iter().map(|(_, line)| *line).collect::<String>().split_off(name.len() + 1);
            match name.to_ascii_lowercase().as_str() {
                "from" => head.from = field.iter().take(LONGEST_NAME).copied().collect(),
                "content-type" => head.kind = Kind::of(&value()),
                "content-transfer-encoding" => head.encoding = Encoding::of(&value()),
                _ => continue,
            }
            says_how |= !name.eq_ignore_ascii_case("from");
        }
        says_how.then_some((head, count))
    }
}

impl Encoding {
    fn of(value: &str) -> Self {
        match value.trim().to_ascii_lowercase().as_str() {
            "quoted-printable" => Self::QuotedPrintable,
            "base64" => Self::Base64,
            _ => Self::Plain,
        }
    }
}

impl Kind {
    fn of(value: &str) -> Self {
        let name = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match name.as_str() {
            "text/html" => Self::Html,
            _ if name.starts_with("multipart/") => match boundary(value) {
                Some(boundary) => Self::Parts { boundary, are_alike: name == "multipart/alternative" },
                None => Self::Text,
            },
            _ => Self::Text,
        }
    }
}

fn boundary(value: &str) -> Option<String> {
    const NAME: &str = "boundary=";
    let at = value.to_ascii_lowercase().find(NAME)? + NAME.len();
    let behind = value.get(at..)?.trim();
    let text = match behind.strip_prefix('"') {
        Some(inside) => inside.split('"').next(),
        None => behind.split([';', ' ']).next(),
    };
    text.filter(|text| !text.is_empty()).map(str::to_owned)
}

/// Whether a line of a head goes on from the one above it.
fn is_folded(line: &str) -> bool {
    line.starts_with([' ', '\t']) && !line.trim().is_empty()
}

/// The label with which a line of a head begins.
fn label(line: &str) -> Option<&str> {
    let (label, _) = line.split_once(':')?;
    let is_label = !label.is_empty()
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_label.then_some(label)
}

//! A line of a thread without the marks of who quoted it.

/// A line, and how often it is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotedLine<'l> {
    /// How often it is quoted.
    pub depth: usize,
    /// What is quoted.
    pub text: &'l str,
    /// How many spaces stand before that.
    pub indent: usize,
}

/// No head of a mail has to be read further to know its sender.
const NEAR: usize = 4;

impl<'l> QuotedLine<'l> {
    /// Takes the marks off.
    pub fn of(line: &'l str) -> Self {
        const MOST: usize = 100;
        let mut rest = line.trim_start_matches('\u{feff}');
        let mut depth = 0;
        loop {
            let bare = rest.trim_start_matches([' ', '\t', '\u{a0}', '\u{feff}']);
            match bare.strip_prefix('>').filter(|_| depth < MOST) {
                Some(inside) => (depth, rest) = (depth + 1, inside),
                None => return Self { depth, text: bare.trim(), indent: rest.len() - bare.len() },
            }
        }
    }

    /// The first line, and the few next that are quoted as often.
    pub fn alike(lines: &[Self]) -> &[Self] {
        let depth = lines.first().map_or(0, |line| line.depth);
        let count = lines.iter().take(NEAR).take_while(|line| line.depth == depth).count();
        &lines[..count]
    }
}

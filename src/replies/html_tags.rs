//! HTML in pieces: what is seen, and the tags around it. Takes no more time than a page is long.

use super::html_characters::with_characters;

/// A piece of a page.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// What is seen, up to the end of a line.
    Text(String),
    /// The begin of an element.
    Begin(Tag<'t>),
    /// The end of one, by its name in small letters.
    End(&'t str),
}

/// The tag that begins an element.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag<'t> {
    /// In small letters.
    pub name: &'t str,
    /// What stands behind the name, as it is and in small letters.
    written: &'t str,
    small: &'t str,
}

/// The pieces of a page in their order, each with the byte at which it begins.
#[derive(Debug)]
pub struct Pieces<'t> {
    html: &'t str,
    /// The same in small letters.
    small: &'t str,
    at: usize,
    /// Whether no tag ends any more.
    is_endless: bool,
}

/// What is in these is not seen.
const UNSEEN: [&str; 3] = ["script", "style", "title"];

impl<'t> Pieces<'t> {
    /// `small` is the page in small letters.
    pub fn of(html: &'t str, small: &'t str) -> Self {
        Self { html, small, at: 0, is_endless: false }
    }

    fn rest(&self) -> &'t str {
        self.small.get(self.at..).unwrap_or_default()
    }

    /// Goes on behind what ends so, or at the end of the page.
    fn pass(&mut self, end: &str) {
        let length = self.rest().find(end).map_or(self.rest().len(), |at| at + end.len());
        self.at += length;
    }

    /// What stands between the marks of a tag that begins here.
    fn tag(&mut self) -> Option<(&'t str, &'t str)> {
        let inside = self.at + 1;
        let behind = self.small.get(inside..)?;
        let name = name(behind.strip_prefix('/').unwrap_or(behind));
        // `<https://example.org>` is no tag.
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.ends_with(':');
        if !is_name || self.is_endless {
            return None;
        }
        let Some(length) = tag_length(behind.as_bytes()) else {
            self.is_endless = true;
            return None;
        };
        let between = |text: &'t str| text.get(inside..inside + length);
        let (written, small) = (between(self.html)?, between(self.small)?);
        self.at = inside + length + 1;
        Some((written, small))
    }

    fn text(&mut self) -> Piece<'t> {
        let from = self.at;
        // A mark that begins no tag stands for itself.
        let end = |(at, c): (usize, char)| match c {
            '<' if at > 0 => Some(at),
            '\n' => Some(at + 1),
            _ => None,
        };
        self.at += self.rest().char_indices().find_map(end).unwrap_or(self.rest().len());
        Piece::Text(with_characters(&self.html[from..self.at]))
    }
}

impl<'t> Iterator for Pieces<'t> {
    type Item = (usize, Piece<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        while self.rest().starts_with("<!") || self.rest().starts_with("<?") {
            let is_comment = self.rest().starts_with("<!--");
            self.pass(if is_comment { "-->" } else { ">" });
        }
        let from = self.at;
        let first = self.rest().chars().next()?;
        let tag = if first == '<' { self.tag() } else { None };
        let Some((written, small)) = tag else {
            return Some((from, self.text()));
        };
        if let Some(ended) = small.strip_prefix('/') {
            return Some((from, Piece::End(name(ended))));
        }
        let name = name(small);
        if UNSEEN.contains(&name) {
            let end = self.rest().find(&format!("</{name}"));
            self.at += end.unwrap_or(self.rest().len());
        }
        let tag = Tag { name, written: &written[name.len()..], small: &small[name.len()..] };
        Some((from, Piece::Begin(tag)))
    }
}

/// How long what stands between the marks of a tag is; quotation marks hide its end.
fn tag_length(rest: &[u8]) -> Option<usize> {
    let (mut quote, mut before) = (None, b' ');
    for (at, byte) in rest.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') if before == b'=' => quote = Some(*byte),
            (Some(mark), byte) if mark == *byte => quote = None,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = *byte;
        }
    }
    rest.iter().position(|byte| *byte == b'>')
}

fn name(tag: &str) -> &str {
    tag.split(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '<' | '>')).next().unwrap_or_default()
}

impl Tag<'_> {
    /// What an attribute says.
    pub fn value(&self, name: &str) -> Option<String> {
        let mut at = 0;
        while let Some(rest) = self.small.get(at..) {
            let is_part = |c: char| c.is_ascii_whitespace() || c == '/';
            let begin = rest.find(|c| !is_part(c))?;
            let is_end = |(at, c): &(usize, char)| *at > 0 && (is_part(*c) || *c == '=');
            let end = rest[begin..].char_indices().find(is_end).map_or(rest.len(), |(at, _)| begin + at);
            let label = &rest[begin..end];
            at += begin + label.len();
            let behind = self.small.get(at..)?;
            let bare = behind.trim_start();
            if let Some(value) = bare.strip_prefix('=') {
                let value = value.trim_start();
                let from = self.small.len() - value.len();
                let (from, length) = match value.chars().next() {
                    Some(mark @ ('"' | '\'')) => (from + 1, value[1..].find(mark).unwrap_or(value.len() - 1)),
                    _ => (from, value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len())),
                };
                if label == name {
                    return self.written.get(from..from + length).map(with_characters);
                }
                at = from + length + 1;
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(html: &str) -> Vec<String> {
        let small = html.to_ascii_lowercase();
        let told = |(_, piece): (usize, Piece<'_>)| match piece {
            Piece::Text(text) => text,
            Piece::Begin(tag) => format!("+{} {:?}", tag.name, tag.value("href")),
            Piece::End(name) => format!("-{name}"),
        };
        Pieces::of(html, &small).map(told).collect()
    }

    #[test]
    fn what_is_seen_is_told_from_the_tags() {
        for (html, pieces) in [
            ("a<B>b</B >c", &["a", "+b None", "b", "-b", "c"][..]),
            ("<a title='>' HREF = \"X?a=1&amp;b\">é</a>", &["+a Some(\"X?a=1&b\")", "é", "-a"]),
            ("<a\nhref=X/y id>t", &["+a Some(\"X/y\")", "t"]),
            ("1 < 2 & <https://x.org/#C> &lt;", &["1 ", "< 2 & ", "<https://x.org/#C> <"]),
            ("a<!-- <b> -->b<![if x]><o:p></o:p>", &["a", "b", "+o:p None", "-o:p"]),
            ("<style>p > a { }</style>x", &["+style None", "-style", "x"][..]),
            ("a<b", &["a", "<b"]),
            ("<img alt=\"a>b", &["+img None", "b"]),
            ("", &[]),
        ] {
            assert_eq!(told(html), pieces, "{html}");
        }
    }
}

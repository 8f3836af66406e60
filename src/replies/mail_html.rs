//! The text of an HTML mail in lines; what it quotes has the marks of a quotation, as in a plain one.

use super::html_tags::{Piece, Pieces, Tag};
use super::mail_head::DecodedLine;

/// The lines that a reader of an HTML mail sees, each with as many `>` as it is quoted times. Where links lead stands
/// beside what is shown for them.
pub fn quoted_lines(lines: &[DecodedLine]) -> Vec<DecodedLine> {
    let html: String = lines.iter().flat_map(|(_, line)| [line.as_str(), "\n"]).collect();
    let small = html.to_ascii_lowercase();
    let mut page = Page { numbers: numbers(lines), ..Page::default() };
    for (at, piece) in Pieces::of(&html, &small) {
        page.goes_on(at);
        match piece {
            Piece::Text(text) => page.text(&text),
            Piece::Begin(tag) => page.begin(&tag),
            Piece::End(name) => page.end(name),
        }
    }
    page.line_ends(false);
    page.lines
}

/// At which byte of the page each line of it begins, from the last, with its number.
fn numbers(lines: &[DecodedLine]) -> Vec<(usize, usize)> {
    let mut at = 0;
    let begin = |(number, line): &DecodedLine| {
        let begin = at;
        at += line.len() + 1;
        (begin, *number)
    };
    let mut numbers: Vec<_> = lines.iter().map(begin).collect();
    numbers.reverse();
    numbers
}

#[derive(Default)]
struct Page {
    /// The lines of the source that have not begun, from the last.
    numbers: Vec<(usize, usize)>,
    /// The number of the one in which the piece begins.
    number: usize,
    lines: Vec<DecodedLine>,
    line: String,
    /// The number of the line in which the line began.
    line_number: usize,
    /// How often what comes next is quoted.
    depth: usize,
    open: Vec<Open>,
    /// How many elements are open in which lines are broken as they stand.
    kept_breaks: usize,
}

/// An element that is open.
struct Open {
    name: String,
    /// How often what stands behind it is quoted.
    depth_behind: usize,
    is_quotation: bool,
}

/// Elements within which a quotation may stand.
const BOXES: [&str; 9] =
    ["body", "div", "blockquote", "table", "section", "article", "center", "main", "span"];
/// Elements that begin on a line of their own, and those around which a line is left free.
const BLOCKS: [&str; 12] =
    ["div", "table", "tr", "ul", "ol", "li", "section", "article", "center", "main", "dl", "hr"];
const PARAGRAPHS: [&str; 9] = ["p", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"];
/// No mail has elements within more others.
const DEEPEST: usize = 200;
/// Nor does anybody quote what was quoted so often.
const MOST_MARKS: usize = 100;

impl Page {
    /// Goes on with the piece that begins at a byte.
    fn goes_on(&mut self, at: usize) {
        while let Some((_, number)) = self.numbers.pop_if(|(begin, _)| *begin <= at) {
            self.number = number;
        }
    }

    fn text(&mut self, text: &str) {
        for c in text.chars() {
            if c == '\n' && self.kept_breaks > 0 {
                self.line_ends(true);
            } else if !c.is_whitespace() {
                if self.line.is_empty() {
                    self.line_number = self.number;
                }
                self.line.push(c);
            } else if !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
        }
    }

    fn begin(&mut self, tag: &Tag<'_>) {
        self.breaks_at(tag.name);
        self.kept_breaks += usize::from(tag.name == "pre");
        let quotes = Quotes::of(tag);
        if quotes != Quotes::Nothing {
            self.line_ends(false);
        }
        if quotes == Quotes::Below {
            // All that follows, in whatever it stands.
            for open in self.open.iter_mut().rev().take_while(|open| !open.is_quotation) {
                open.depth_behind += 1;
            }
            self.depth += 1;
        }
        if BOXES.contains(&tag.name) && self.open.len() < DEEPEST {
            let is_quotation = quotes == Quotes::Inside;
            self.open.push(Open { name: tag.name.to_owned(), depth_behind: self.depth, is_quotation });
            self.depth += usize::from(is_quotation);
        }
        let address = if tag.name == "a" { tag.value("href") } else { None };
        if let Some(address) = address.filter(|address| !address.starts_with("mailto:")) {
            self.text(&format!(" <{}> ", address.replace('\n', "")));
        } else if tag.name == "td" || tag.name == "th" {
            self.text(" ");
        }
    }

    fn end(&mut self, name: &str) {
        self.breaks_at(name);
        self.kept_breaks = self.kept_breaks.saturating_sub(usize::from(name == "pre"));
        if let Some(at) = self.open.iter().rposition(|open| open.name == name) {
            if self.open[at].depth_behind != self.depth {
                self.line_ends(false);
            }
            self.depth = self.open[at].depth_behind;
            self.open.truncate(at);
        }
    }

    fn breaks_at(&mut self, name: &str) {
        if name == "br" {
            self.line_ends(true);
        } else if BLOCKS.contains(&name) {
            self.line_ends(false);
        } else if PARAGRAPHS.contains(&name) {
            self.line_ends(false);
            self.line_ends(true);
        }
    }

    fn line_ends(&mut self, may_be_empty: bool) {
        let line = std::mem::take(&mut self.line);
        let number = if line.is_empty() { self.number } else { self.line_number };
        if may_be_empty || !line.is_empty() {
            self.lines
                .push((number, format!("{}{}", "> ".repeat(self.depth.min(MOST_MARKS)), line.trim_end())));
        }
    }
}

/// What an element says of quotation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    Nothing,
    /// What stands in it is quoted.
    Inside,
    /// All that stands below is quoted.
    Below,
}

impl Quotes {
    fn of(tag: &Tag<'_>) -> Self {
        let value = |name: &str| tag.value(name).unwrap_or_default().to_ascii_lowercase();
        let names = [value("id"), value("class"), value("name"), value("data-marker")];
        let has = |part: &str| names.iter().any(|name| name.contains(part));
        let style = value("style");
        // As Outlook draws the line above the mail that is answered.
        let is_line =
            style.contains("border-top:solid #e1e1e1") || style.contains("border-top:solid #b5c4df");
        if ["divrplyfwdmsg", "appendonsend", "__divider__"].into_iter().any(has) || is_line {
            Self::Below
        } else if tag.name == "blockquote" || has("quote") || has_bar(&style) {
            Self::Inside
        } else {
            Self::Nothing
        }
    }
}

/// Whether a style draws a bar on the left, as beside quotations.
fn has_bar(style: &str) -> bool {
    let mut bars =
        style.split("border-left").skip(1).map(|behind| behind.split(';').next().unwrap_or_default());
    bars.any(|bar| bar.contains("solid"))
}

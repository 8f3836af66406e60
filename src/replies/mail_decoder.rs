//! The lines of a mail as it was saved, decoded one after the other.

/// Where a line begins.
pub struct LineBegin {
    /// In the text.
    pub at: usize,
    /// In which line of what was pasted, from 1.
    pub number: usize,
}

/// Gathers decoded lines.
#[derive(Default)]
pub struct MailDecoder {
    /// Whether equals signs stand for characters.
    is_quoted_printable: bool,
    text: String,
    begins: Vec<LineBegin>,
    /// What the next line goes on from.
    line: Vec<u8>,
    goes_on: bool,
    part: Part,
}

/// A part of a mail in base 64.
#[derive(Default)]
enum Part {
    #[default]
    None,
    /// Its head has said so.
    Head,
    /// Its letters so far, and the line in which they begin, from 1.
    Body(String, usize),
}

/// What a saved mail says of itself where four letters stand for three characters.
pub const BASE_64: &str = "content-transfer-encoding: base64";

impl MailDecoder {
    /// Nothing yet, of a mail in which equals signs stand for characters or not.
    pub fn new(is_quoted_printable: bool) -> Self {
        Self { is_quoted_printable, ..Self::default() }
    }

    /// Takes in the next line, which has this number.
    pub fn take(&mut self, line: &str, number: usize) {
        match &mut self.part {
            Part::Body(letters, _) if is_base_64(line) => return letters.push_str(line),
            Part::Body(..) => self.end_part(),
            Part::Head if line.is_empty() => self.part = Part::Body(String::new(), number + 1),
            Part::None if line.eq_ignore_ascii_case(BASE_64) => self.part = Part::Head,
            Part::Head | Part::None => {}
        }
        self.take_plain(line, number);
    }

    fn take_plain(&mut self, line: &str, number: usize) {
        if !self.goes_on {
            self.begins.push(LineBegin { at: self.text.len(), number });
        }
        let ending = if self.is_quoted_printable { line.strip_suffix('=') } else { None };
        match ending {
            _ if !self.is_quoted_printable => self.line.extend(line.as_bytes()),
            ending => decode(ending.unwrap_or(line), &mut self.line),
        }
        self.goes_on = ending.is_some();
        if !self.goes_on {
            self.text += &characters(std::mem::take(&mut self.line));
            self.text.push('\n');
        }
    }

    /// A text is read; a picture is passed over.
    fn end_part(&mut self) {
        let Part::Body(letters, number) = std::mem::take(&mut self.part) else { return };
        let bytes = from_base_64(&letters);
        if bytes.contains(&0) {
            return;
        }
        for line in characters(bytes).lines() {
            self.begins.push(LineBegin { at: self.text.len(), number });
            self.text += line.trim_end();
            self.text.push('\n');
        }
    }

    /// The whole text, and where its lines begin.
    pub fn finish(mut self) -> (String, Vec<LineBegin>) {
        self.end_part();
        self.text += &characters(self.line);
        (self.text, self.begins)
    }
}

/// Puts the bytes that a quoted-printable text stands for behind others: `=` and two digits are one.
pub fn decode(text: &str, into: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = match (first, after) {
            (b'=', [high, low, behind @ ..])
                if hexadecimal(*high).is_some() && hexadecimal(*low).is_some() =>
            {
                into.push(
                    hexadecimal(*high).unwrap_or_default() << 4 | hexadecimal(*low).unwrap_or_default(),
                );
                behind
            }
            _ => {
                into.push(*first);
                after
            }
        };
    }
}

/// Bytes as characters: as most mails have them, else as old ones do, a byte a character.
pub fn characters(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|error| error.as_bytes().iter().copied().map(char::from).collect())
}

fn hexadecimal(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

fn is_base_64(line: &str) -> bool {
    !line.is_empty() && line.bytes().all(|byte| digit(byte).is_some() || byte == b'=')
}

/// Six bits a letter; what is left over at the end is no byte.
fn from_base_64(letters: &str) -> Vec<u8> {
    let (mut bits, mut count) = (0_u32, 0);
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3);
    for six in letters.bytes().filter_map(digit) {
        bits = bits << 6 | six;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.extend(u8::try_from(bits >> count & 0xff));
        }
    }
    bytes
}

fn digit(byte: u8) -> Option<u32> {
    let (from, first) = match byte {
        b'A'..=b'Z' => (b'A', 0),
        b'a'..=b'z' => (b'a', 26),
        b'0'..=b'9' => (b'0', 52),
        b'+' => (b'+', 62),
        b'/' => (b'/', 63),
        _ => return None,
    };
    Some(u32::from(byte - from) + first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_64_is_that_of_rfc_4648() {
        for (letters, text) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg==", "foob"),
            ("Zm9vYmFy", "foobar"),
            ("w6nigqw=", "é€"),
        ] {
            assert_eq!(from_base_64(letters), text.as_bytes(), "{letters}");
        }
    }
}

//! The letters that mail programs send for others: equals signs with two digits, and four letters for three characters.

/// Puts the bytes that a quoted-printable text stands for behind others: `=` and two digits are one.
pub fn from_quoted_printable(text: &str, into: &mut Vec<u8>) {
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

/// Whether a line is one of base 64.
pub fn is_base_64(line: &str) -> bool {
    !line.is_empty() && line.bytes().all(|byte| digit(byte).is_some() || byte == b'=')
}

/// Six bits a letter; what is left over at the end is no byte.
pub fn from_base_64(letters: &str) -> Vec<u8> {
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

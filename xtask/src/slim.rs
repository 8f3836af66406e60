//! Takes out of the page's wasm and its glue (the JavaScript that wasm-bindgen writes) what only people read.
//!
//! Out of the wasm: the custom sections, mostly the names of functions. Out of the glue: comments and indents. Out of
//! both: the names by which the wasm asks for the glue's functions. Each holds 16 digits that no compression makes
//! smaller, and each is sent twice. And out of the data what source files are called, which a panic would tell: its line and column
//! stay.
//!
//! `wasm-opt` would make the wasm smaller, but version 108, which Debian has, writes the number of an exported table
//! wrong, so that the page does not start, and what version 132 writes is longer once compressed.

/// A wasm file begins with a mark and a version.
const HEAD: usize = 8;
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const DATA: u8 = 11;
/// What the names of source files begin with: the compiler's own, those that `tools::hidden_paths` makes short, and the page's.
const SOURCES: [&[u8]; 3] = [b"/rustc/", b"crates/", b"src/"];
/// The kind of import that is a function.
const FUNCTION: u8 = 0;

/// The same wasm and glue, smaller; `None` where the bytes are not wasm.
pub fn both(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut glue = without_comments(glue);
    let mut slim = wasm.strip_prefix(b"\0asm").and(wasm.get(..HEAD))?.to_vec();
    let mut rest = wasm.get(HEAD..)?;
    while let Some((&kind, after_kind)) = rest.split_first() {
        let (length, after_length) = number(after_kind)?;
        let (body, after) = after_length.split_at_checked(length)?;
        if kind == IMPORTS {
            let body = with_short_names(body, &mut glue)?;
            slim.push(kind);
            write_number(body.len(), &mut slim);
            slim.extend(body);
        } else if kind == DATA {
            slim.extend(&rest[..rest.len() - after.len() - body.len()]);
            slim.extend(without_file_names(body));
        } else if kind != CUSTOM {
            slim.extend(&rest[..rest.len() - after.len()]);
        }
        rest = after;
    }
    Some((slim, glue))
}

/// The data with a dash for every character of a source file's name. Nothing moves.
fn without_file_names(data: &[u8]) -> Vec<u8> {
    let mut data = data.to_vec();
    for begin in SOURCES {
        let mut at = 0;
        while let Some(found) = find(&data[at..], begin) {
            at += found;
            let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(byte);
            let most = data[at..].iter().take_while(|byte| is_of_name(byte)).count();
            let length = find(&data[at..at + most], b".rs").map_or(0, |end| end + b".rs".len());
            data[at..at + length].fill(b'-');
            at += length.max(1);
        }
    }
    data
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// A script without indents and comments. Neither wasm-bindgen nor this project writes text that goes over several lines.
pub fn without_comments(glue: &str) -> String {
    let lines = glue.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The imports under names as short as they can be, where the glue has just one function of that name.
fn with_short_names(imports: &[u8], glue: &mut String) -> Option<Vec<u8>> {
    let (count, mut rest) = number(imports)?;
    let mut renamed = imports[..imports.len() - rest.len()].to_vec();
    for index in 0..count {
        let (module, after) = name(rest)?;
        let (long, after) = name(after)?;
        let after = after.strip_prefix(&[FUNCTION])?;
        let (_, next) = number(after)?;

        let short = letters(index);
        let [defined, redefined] = [long, &short].map(|name| format!("\n{name}: function("));
        let is_known = glue.matches(&defined).count() == 1;
        if is_known {
            *glue = glue.replace(&defined, &redefined);
        }
        for name in [module, if is_known { &short } else { long }] {
            write_number(name.len(), &mut renamed);
            renamed.extend(name.as_bytes());
        }
        renamed.push(FUNCTION);
        renamed.extend(&after[..after.len() - next.len()]);
        rest = next;
    }
    Some(renamed)
}

/// a, b, … z, ab, bb, …: another for every number. No name of wasm-bindgen's is like them.
fn letters(mut number: usize) -> String {
    let mut letters = String::new();
    loop {
        letters.push(char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]));
        number /= 26;
        if number == 0 {
            return letters;
        }
    }
}

/// A name, and what follows it.
fn name(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, after) = number(bytes)?;
    let (name, rest) = after.split_at_checked(length)?;
    Some((str::from_utf8(name).ok()?, rest))
}

/// A number as wasm writes it (LEB128: seven bits a byte, lowest first), and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

fn write_number(mut number: usize, bytes: &mut Vec<u8>) {
    loop {
        let low = number.to_le_bytes()[0] & 0x7f;
        number >>= 7;
        if number == 0 {
            return bytes.push(low);
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn file_names_go_and_all_else_stays_where_it_is() {
        let data = b"Savedcrates/tachys-0.2/src/lib.rsSavedsrc/board/app.rs/rustc/59ab/library/core/mod.rs.crates/ no";
        let slim = without_file_names(data);
        let [tachys, app, core] = [28, 16, 31].map(|length| "-".repeat(length));
        let wanted = format!("Saved{tachys}Saved{app}{core}.crates/ no");
        assert_eq!(String::from_utf8(slim), Ok(wanted));
    }

    fn slim(wasm: &[u8]) -> Option<Vec<u8>> {
        both(wasm, "").map(|(wasm, _)| wasm)
    }

    #[test]
    fn custom_sections_go_and_the_others_stay() {
        let wasm = [HEADER, b"\x00\x03abc", b"\x01\x81\x00x", b"\x00\x00"].concat();
        assert_eq!(slim(&wasm), Some([HEADER, b"\x01\x81\x00x"].concat()));
    }

    #[test]
    fn what_is_not_whole_wasm_is_refused() {
        assert_eq!(slim(b""), None);
        assert_eq!(slim(b"<!doctype html>"), None);
        assert_eq!(slim(&[HEADER, b"\x01\x05abc"].concat()), None);
    }

    #[test]
    fn comments_and_indents_go() {
        let glue = "  // why\n  const a = 'b // c';\n\n    return a; // d\n";
        assert_eq!(without_comments(glue), "const a = 'b // c';\nreturn a; // d\n");
    }

    #[test]
    fn a_name_is_short_in_both_or_in_neither() {
        let wasm = [HEADER, b"\x02\x16\x02\x01m\x06__wb_x\x00\x80\x01\x01m\x04else\x00\x05"].concat();
        let (wasm, glue) = both(&wasm, "({\n    __wb_x: function(a) { __wb_x; },\n})").expect("it is wasm");
        assert_eq!(wasm, [HEADER, b"\x02\x11\x02\x01m\x01a\x00\x80\x01\x01m\x04else\x00\x05"].concat());
        assert_eq!(glue, "({\na: function(a) { __wb_x; },\n})\n");
    }

    #[test]
    fn no_two_numbers_have_the_same_letters() {
        let mut names: Vec<_> = (0..2000).map(letters).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 2000);
    }

    #[test]
    fn numbers_are_read_as_they_were_written() {
        for number_written in [0, 127, 128, 300, 1_000_000] {
            let mut bytes = Vec::new();
            write_number(number_written, &mut bytes);
            assert_eq!(number(&bytes), Some((number_written, &[][..])));
        }
    }
}

//! Words of a number format that say in what a figure is shown: `k`, `m`, `bn`, `'000`.

/// Takes the first such word out of a text and says how many times a thousand it means.
pub fn take(text: &mut String) -> Option<usize> {
    let is_letter = |c: char| c.is_alphanumeric();
    let mut from = 0;
    while let Some(start) = text.get(from..)?.find(is_letter).map(|at| from + at) {
        let end = text[start..].find(|c: char| !is_letter(c)).map_or(text.len(), |at| start + at);
        if let Some(thousands) = meaning(&text[start..end]) {
            let quote = text[..start].ends_with(['\'', '’', ',']);
            text.replace_range(start - usize::from(quote && is_ascii_before(text, start))..end, "");
            return Some(thousands);
        }
        from = end;
    }
    None
}

fn is_ascii_before(text: &str, at: usize) -> bool {
    text.as_bytes().get(at.wrapping_sub(1)).is_some_and(u8::is_ascii)
}

fn meaning(word: &str) -> Option<usize> {
    match word.to_lowercase().as_str() {
        "k" | "000" | "000s" | "ths" | "thou" | "thousand" | "thousands" | "tsd" => Some(1),
        "m" | "mn" | "mm" | "mio" | "mill" | "million" | "millions" | "000000" => Some(2),
        "b" | "bn" | "mrd" | "billion" | "billions" => Some(3),
        _ => None,
    }
}

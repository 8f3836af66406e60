//! What can be lost of a code or changed in it on its way.

/// Every beginning of it that is not the whole.
pub fn cut(code: &str) -> Vec<String> {
    (0..code.len()).map(|at| code[..at].to_owned()).collect()
}

/// Every form with one character missing.
pub fn dropped(code: &str) -> Vec<String> {
    (0..code.len()).map(|at| format!("{}{}", &code[..at], &code[at + 1..])).collect()
}

/// Every form with two neighbours swapped.
pub fn swapped(code: &str) -> Vec<String> {
    let swap = |at: usize| {
        let mut bytes = code.as_bytes().to_vec();
        bytes.swap(at, at + 1);
        String::from_utf8(bytes).unwrap()
    };
    (0..code.len() - 1).map(swap).collect()
}

/// Every form with another letter or digit at one place.
pub fn substituted(code: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for at in 0..code.len() {
        for byte in (b'0'..=b'9').chain(b'A'..=b'Z').filter(|byte| *byte != code.as_bytes()[at]) {
            forms.push(format!("{}{}{}", &code[..at], char::from(byte), &code[at + 1..]));
        }
    }
    forms
}

/// What happens to a code as a whole.
pub fn mangled(code: &str) -> Vec<String> {
    let half = code.len() / 2;
    let (front, back) = code.split_at(half);
    let lines: Vec<&[u8]> = code.as_bytes().chunks(20).collect();
    let joined = |lines: &[&[u8]]| String::from_utf8(lines.concat()).unwrap();
    let mut forms = vec![
        format!("{front}…"),
        format!("{front}<wbr>{back}"),
        format!("{back}{front}"),
        format!("{front}{code}"),
        format!("{front}{front}{back}"),
        format!("{front}(1/2)\r\n(2/2){back}"),
        code.chars().rev().collect(),
    ];
    for at in 0..lines.len() {
        let (before, after) = (joined(&lines[..at]), joined(&lines[at + 1..]));
        let line = joined(&lines[at..=at]);
        forms.push(format!("{before}{after}"));
        forms.push(format!("{before}{line}{line}{after}"));
        forms.push(format!("{after}{before}{line}"));
        forms.push(format!("{before}{}{after}", line.chars().rev().collect::<String>()));
    }
    forms
}

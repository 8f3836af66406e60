//! JSON on its way out, as people read it: an entry a line. A tenth of what the library for it adds to what has to be loaded.

/// Writes one value.
#[derive(Default)]
pub struct Writer {
    text: String,
    depth: usize,
}

impl Writer {
    /// The text of an object with these entries.
    pub fn object(fill: &dyn Fn(&mut Self)) -> String {
        let mut writer = Self::default();
        writer.braced(fill);
        writer.text
    }

    /// An entry that is a text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.name(name);
        self.quoted(value);
    }

    /// An entry that is a text, where it has any.
    pub fn text_if_any(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.text(name, value);
        }
    }

    /// An entry that is a whole number.
    pub fn number(&mut self, name: &str, value: usize) {
        self.name(name);
        self.text.push_str(&value.to_string());
    }

    /// An entry that is JSON already, as it stands.
    pub fn json(&mut self, name: &str, value: &str) {
        self.name(name);
        self.text.push_str(value);
    }

    /// An entry that is an object.
    pub fn entries(&mut self, name: &str, fill: &dyn Fn(&mut Self)) {
        self.name(name);
        self.braced(fill);
    }

    fn braced(&mut self, fill: &dyn Fn(&mut Self)) {
        self.text.push('{');
        self.depth += 1;
        fill(self);
        self.depth -= 1;
        if !self.text.ends_with('{') {
            self.new_line();
        }
        self.text.push('}');
    }

    fn name(&mut self, name: &str) {
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.new_line();
        self.quoted(name);
        self.text.push_str(": ");
    }

    fn new_line(&mut self) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", self.depth));
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.text.extend(['\\', c]),
                '\n' => self.text.push_str("\\n"),
                '\0'..='\u{1f}' => {
                    let digit = |four: u32| char::from_digit(four, 16).unwrap_or('0');
                    self.text.push_str("\\u00");
                    self.text.extend([digit(u32::from(c) >> 4), digit(u32::from(c) & 15)]);
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_others_read() {
        let odd: String = ('\0'..='\u{100}').chain(['\u{2028}', '€', '😀']).collect();
        let text = Writer::object(&|json| {
            json.text("a \"b\" \\", &odd);
            json.entries("none", &|_| {});
            json.entries("one", &|json| json.number("n", 12));
            json.text_if_any("left out", "");
        });
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read, serde_json::json!({"a \"b\" \\": odd, "none": {}, "one": {"n": 12}}));
        let plain = Writer::object(&|json| json.entries("one", &|json| json.text("a", "b \"c\"\n")));
        let read: serde_json::Value = serde_json::from_str(&plain).unwrap();
        assert_eq!(plain, serde_json::to_string_pretty(&read).unwrap());
    }
}

//! What mail programs, gateways, chats and people do to a link without losing anything of it.

/// Puts something around a link, or writes it in another way.
pub type Way = fn(&str) -> String;

/// What may happen any number of times, before a line was broken or after.
pub const WRAPPINGS: [(&str, Way); 17] = [
    ("small letters", |text| text.to_lowercase()),
    ("hash in hexadecimal", |text| text.replace('#', "%23")),
    ("no hash", |text| text.replace('#', "")),
    ("hash as Excel writes it", |text| text.replace('#', "%20-%20")),
    ("encoded", encoded),
    ("encoded twice", |text| encoded(&encoded(text))),
    ("behind a gateway", |text| {
        format!("https://gate.example/?url={}&data=05%7C02&reserved=0", encoded(text))
    }),
    ("a full stop after it", |text| format!("{text}.")),
    ("a line after it", |text| format!("{text}_")),
    ("in brackets", |text| format!("({text})")),
    ("in a sentence", |text| format!("Please look at <{text}>, thanks")),
    ("in Markdown", |text| format!("**[“Our proposal”]({text})**")),
    ("in HTML", |text| format!("<p><a href=\"{text}\" target=3D\"_blank\">{text}</a></p>")),
    ("in a chat", |text| format!("<{text}|{text}>")),
    ("in quotation marks", |text| format!("\u{201c}{text}\u{201d}\u{a0}")),
    ("followed by a word", |text| format!("{text} is what we would give in Tranche 1 of the fund.")),
    ("twice in a mail", |text| {
        let twice = format!("{text}\r\n\r\nShould it not open, paste this:\r\n{text}\r\n");
        format!("A tranche of bids\r\n\r\nRemaining £16,020\r\n{twice}")
    }),
];

/// How long lines are broken. Once only: a second break could fall inside what encoded the first.
pub const BREAKS: [(&str, Way); 10] = [
    ("quoted", |text| format!("> {}", broken(text, 72, "\n> "))),
    ("quoted twice", |text| format!(">> {}", broken(text, 72, " \r\n>> "))),
    ("quoted with bars", |text| format!("| {}", broken(text, 76, "\r\n| "))),
    ("quoted-printable", |text| broken(text, 72, "=\r\n")),
    ("indented", |text| format!("\t{}", broken(text, 72, "\r\n\t"))),
    ("a blank line between", |text| broken(text, 998, "\r\n\r\n")),
    ("typed in groups", |text| broken(text, 5, " ")),
    ("typed with dashes", |text| broken(text, 4, "\u{2013}")),
    ("invisible spaces", |text| broken(text, 20, "\u{200b}")),
    ("soft hyphens", |text| broken(text, 30, "\u{ad}")),
];

/// What a gateway writes instead of an address, once.
pub const GATEWAYS: [(&str, Way); 4] = [
    ("marks behind minus signs", |text| {
        let marked = encoded(text).replace("%2F", "_").replace('%', "-");
        format!("https://gate.example/v2/url?u={marked}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf&e=")
    }),
    ("marks set aside", |text| {
        format!("https://gate.example/v3/__{}__;Iw!!LIr3w8kk_Xxm$", text.replace('#', "*"))
    }),
    ("small marks", |text| {
        format!("https://gate.example/url?a={}&c=E,1,hTx0&typo=1", encoded(text).to_lowercase())
    }),
    ("passed on by a search engine", |text| {
        format!("https://www.example.com/url?q={}&sa=D&source=editors&ust=17", encoded(text))
    }),
];

/// As `encodeURIComponent` writes it.
fn encoded(text: &str) -> String {
    let encode = |byte: u8| {
        if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(encode).collect()
}

/// Broken after every so many characters, and what then stands between.
fn broken(text: &str, width: usize, between: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(width).map(String::from_iter).collect::<Vec<_>>().join(between)
}

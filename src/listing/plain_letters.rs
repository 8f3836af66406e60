//! Letters as somebody types them who looks for a word: small, and without their accents.

/// Small letters with accents, after the letters that stand for them.
const ACCENTED: [(&str, &str); 29] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("ae", "æǽǣ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓđð"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥȟḣḥḧḩḫẖħ"),
    ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľḷḹḻḽłŀ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňǹṅṇṉṋ"),
    ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ"),
    ("oe", "œ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩ"),
    ("ss", "ß"),
    ("t", "ţťțṫṭṯṱẗŧ"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
];

/// A text in small letters without accents; marks that follow their letters go as well, and curly quotes become straight.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().map(small) {
        match letter {
            'a'..='z' | '0'..='9' | ' ' => plain.push(letter),
            '\u{300}'..='\u{36f}' => {}
            '‘' | '’' => plain.push('\''),
            _ => match ACCENTED.iter().find(|(_, accented)| accented.contains(letter)) {
                Some((letters, _)) => plain.push_str(letters),
                None => plain.push(letter),
            },
        }
    }
    plain
}

/// The small letter to a capital, in Latin, Greek and Cyrillic. The tables of all scripts would be loaded before anything else.
fn small(letter: char) -> char {
    let code = u32::from(letter);
    let small = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => code + 32,
        'Ѐ'..='Џ' => code + 80,
        'Ÿ' => u32::from('ÿ'),
        'ẞ' => u32::from('ß'),
        // Capitals and small letters take turns.
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' | '\u{1af}'..='\u{1b0}' | '\u{1cd}'..='\u{1dc}' => {
            code + code % 2
        }
        '\u{100}'..='\u{137}'
        | '\u{14a}'..='\u{177}'
        | '\u{1a0}'..='\u{1a5}'
        | '\u{1de}'..='\u{1ef}'
        | '\u{1f4}'..='\u{1f5}'
        | '\u{1f8}'..='\u{233}'
        | '\u{1e00}'..='\u{1e95}'
        | '\u{1ea0}'..='\u{1eff}' => code | 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization as _;

    #[test]
    fn every_latin_letter_with_marks_is_its_letter_without_them() {
        let latin = ('\u{c0}'..='\u{24f}').chain('\u{1e00}'..='\u{1eff}');
        let mut known = 0;
        for letter in latin {
            let parts: Vec<char> = letter.nfd().collect();
            let is_marked = parts.len() > 1 && parts[0].is_ascii_alphabetic();
            if is_marked {
                assert_eq!(plain(&letter.to_string()), parts[0].to_ascii_lowercase().to_string(), "{letter}");
                assert_eq!(plain(&parts.into_iter().collect::<String>()), plain(&letter.to_string()));
                known += 1;
            }
        }
        assert!(known > 400, "only {known} letters were looked at");
    }

    #[test]
    fn capitals_are_found_as_their_small_letters_are() {
        for letter in ('\u{41}'..='\u{24f}')
            .chain('\u{391}'..='\u{3a9}')
            .chain('\u{400}'..='\u{42f}')
            .chain('\u{1e00}'..='\u{1eff}')
        {
            let small: String = letter.to_lowercase().nfc().collect();
            let is_known = letter.nfd().next().is_some_and(|base| base.is_ascii_alphabetic())
                || letter > '\u{390}' && letter < '\u{430}';
            if is_known && small.chars().count() == 1 {
                assert_eq!(plain(&letter.to_string()), plain(&small), "{letter}");
            }
        }
    }

    #[test]
    fn letters_that_are_no_letter_with_a_mark_are_as_people_type_them() {
        let typed = "smorrebrod, aeroe, groesse strasse, lodz, dokkum, cafe's";
        assert_eq!(plain("SMØRREBRØD, Ærœ, Grœße Straße, ŁÓDŹ, Ðokkum, Café’s"), typed);
    }

    #[test]
    fn what_is_no_latin_letter_stays() {
        assert_eq!(plain("Ωmega 東京 £5 ЖЁ"), "ωmega 東京 £5 жё");
    }
}

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
    for letter in text.chars().flat_map(char::to_lowercase) {
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
    fn letters_that_are_no_letter_with_a_mark_are_as_people_type_them() {
        let typed = "smorrebrod, aeroe, groesse strasse, lodz, dokkum, cafe's";
        assert_eq!(plain("SMØRREBRØD, Ærœ, Grœße Straße, ŁÓDŹ, Ðokkum, Café’s"), typed);
    }

    #[test]
    fn what_is_no_latin_letter_stays() {
        assert_eq!(plain("Ωmega 東京 £5"), "ωmega 東京 £5");
    }
}

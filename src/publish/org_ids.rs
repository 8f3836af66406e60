//! Ids of organisations and grants in the form of 360Giving: those of a register, or with the publisher’s own prefix.

use super::lack::{Lack, RecipientId};
use super::publication::{Publication, Topic};
use crate::fund::Fund;

/// With what every prefix of a publisher begins.
const PREFIXES: &str = "360G-";

/// Whether a text can be the prefix of a publisher: `360G-` and a name of letters, digits, hyphens or low lines.
pub(super) fn is_prefix(text: &str) -> bool {
    text.strip_prefix(PREFIXES).is_some_and(|name| !name.is_empty() && name.bytes().all(is_plain))
}

/// Whether a text can be an id in a register: a list and a number with a hyphen between them, no space.
pub(super) fn is_org_id(text: &str) -> bool {
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '/');
    let parts = text.split_once('-');
    parts.is_some_and(|(list, number)| !list.is_empty() && !number.is_empty()) && text.chars().all(is_of_id)
}

/// The id of one who has none in a register: the publisher’s prefix, `-ORG:` and a name of their own.
#[must_use]
pub fn made_up_id(prefix: &str, name: &str) -> String {
    format!("{prefix}-ORG:{name}")
}

/// The id of each partnership, in the order of the fund.
#[must_use]
pub fn recipients(fund: &Fund, publication: &Publication, prefix: &str) -> Vec<RecipientId> {
    let names = plain_names(fund.partnerships.iter().map(|partnership| partnership.id.as_str()));
    let recipient = |(partnership, name): (&crate::fund::Partnership, String)| {
        let typed = publication.text(&Topic::OrgId(partnership.id.clone()));
        let is_made_up = typed.is_empty();
        RecipientId {
            partnership: partnership.id.clone(),
            name: partnership.name.clone(),
            id: if is_made_up { made_up_id(prefix, &name) } else { typed.to_owned() },
            is_made_up,
        }
    };
    fund.partnerships.iter().zip(names).map(recipient).collect()
}

impl RecipientId {
    /// What stands against it, where something does.
    pub(super) fn lack(&self) -> Option<Lack> {
        (!self.is_made_up && !is_org_id(&self.id)).then(|| Lack::NotAnIdOf(self.partnership.clone()))
    }
}

/// Names of letters, digits and hyphens for these, no two alike, whatever stands in them: `B 1` is `b-1`. Where two become the same,
/// or nothing is left, their place says which it is.
pub(super) fn plain_names<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let plain: Vec<String> = names.map(plain_name).collect();
    let mut order: Vec<usize> = (0..plain.len()).collect();
    order.sort_by_key(|at| &plain[*at]);
    let mut is_alone = vec![true; plain.len()];
    for pair in order.windows(2) {
        if plain[pair[0]] == plain[pair[1]] {
            (is_alone[pair[0]], is_alone[pair[1]]) = (false, false);
        }
    }
    let may_be_a_place = |name: &str| name.starts_with("nr-") || name.contains("-nr-");
    let all = plain.iter().zip(is_alone).enumerate();
    all.map(|(at, (name, is_alone))| match name.as_str() {
        "" => format!("nr-{}", at + 1),
        name if is_alone && !may_be_a_place(name) => name.to_owned(),
        name => format!("{name}-nr-{}", at + 1),
    })
    .collect()
}

fn plain_name(name: &str) -> String {
    let mut plain = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            plain.push(c);
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_end_matches('-').to_owned()
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_plain_and_stay_apart() {
        let names = plain_names(["B 1", "B-1", "SS1", "Ächt", "★", "b-1-nr-2"].into_iter());
        assert_eq!(names, ["b-1-nr-1", "b-1-nr-2", "ss1", "cht", "nr-5", "b-1-nr-2-nr-6"]);
    }

    #[test]
    fn prefixes_and_ids_are_told_from_words() {
        for good in ["360G-wmpcc", "360G-Example_2"] {
            assert!(is_prefix(good), "{good}");
        }
        for bad in ["", "360G-", "wmpcc", "360g-wmpcc", "360G-wm pcc", "360G-é"] {
            assert!(!is_prefix(bad), "{bad}");
        }
        for good in ["GB-CHC-1234567", "GB-COH-09668396", "360G-wmpcc-ORG:sandwell", "XI-EIN-123"] {
            assert!(is_org_id(good), "{good}");
        }
        for bad in ["", "1234567", "GB CHC 1", "-1", "GB-", "=GB-1", "GB-CHC-é"] {
            assert!(!is_org_id(bad), "{bad}");
        }
    }
}

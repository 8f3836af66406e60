//! What columns are called in real papers, and in the formats of others.

use crate::table::choices::Role;
use crate::table::text::key;

/// What a heading claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What the column would be.
    pub role: Role,
    /// How plainly it says so: 1 is plainest. Where several columns claim a role, the plainest has it.
    pub rank: u8,
    /// Whether the heading may mean something else, so that somebody has to say yes.
    pub doubtful: bool,
}

/// Headings by what they claim, as keys, plainest first. `amount awarded` is how 360Giving names what was given; it is
/// taken for what was requested only where no other column says that, and then asked about.
const NAMES: [(Role, u8, &[&str]); 18] = [
    (
        Role::Reference,
        1,
        &[
            "ref",
            "reference",
            "bid ref",
            "bid reference",
            "ref no",
            "ref number",
            "reference no",
            "reference number",
            "bid no",
            "bid number",
            "bid id",
            "project ref",
            "project id",
            "project no",
            "application ref",
            "application no",
            "application number",
            "unique reference",
            "unique ref",
            "item no",
            "refs",
            "bid code",
        ],
    ),
    (Role::Reference, 2, &["no", "number", "id", "identifier", "code", "#", "nr", "item", "bid #"]),
    (
        Role::Partnership,
        1,
        &[
            "partnership",
            "partnerships",
            "organisation",
            "organization",
            "applicant",
            "applicants",
            "bidder",
            "recipient org name",
            "recipient",
            "lead organisation",
            "name of partnership",
            "partnership name",
            "organisation name",
            "name of organisation",
            "applicant name",
            "name of applicant",
            "lead partner",
            "partner",
            "community safety partnership",
            "csp",
            "submitted by",
            "bid from",
            "bidding partnership",
            "grantee",
            "lead partnership",
            "applicant organisation",
        ],
    ),
    (
        Role::Partnership,
        2,
        &[
            "ward",
            "area",
            "department",
            "district",
            "directorate",
            "authority",
            "local authority",
            "borough",
            "council",
            "service",
            "agency",
            "division",
            "locality",
            "neighbourhood",
            "local authority area",
            "lead",
            "who",
            "group",
            "partnership area",
            "lpu",
        ],
    ),
    (
        Role::Title,
        1,
        &[
            "title",
            "project title",
            "project name",
            "bid title",
            "bid name",
            "name of project",
            "name of bid",
            "title of bid",
            "title of project",
            "project bid title",
            "application title",
            "scheme name",
            "name of scheme",
            "bid project",
            "project bid",
            "scheme title",
        ],
    ),
    (
        Role::Title,
        2,
        &["project", "bid", "scheme", "name", "proposal", "initiative", "bids", "projects", "application"],
    ),
    (
        Role::Title,
        3,
        &[
            "aims",
            "aim",
            "aims of bid",
            "aims of project",
            "aim of bid",
            "aim of project",
            "bid aims",
            "project aims",
            "aims and objectives",
            "aims objectives",
            "objectives",
            "aims of the bid",
            "aim of the bid",
        ],
    ),
    (
        Role::Purpose,
        1,
        &[
            "description",
            "purpose",
            "summary",
            "project description",
            "bid description",
            "description of bid",
            "description of project",
            "summary of bid",
            "bid summary",
            "project summary",
            "purpose of bid",
            "details",
            "detail",
            "what for",
            "brief description",
            "what it is for",
            "description of proposal",
        ],
    ),
    (
        Role::Theme,
        1,
        &[
            "theme",
            "themes",
            "category",
            "categories",
            "priority",
            "priorities",
            "priority theme",
            "topic",
            "theme priority",
            "priority area",
            "police and crime plan priority",
            "strategic priority",
        ],
    ),
    (
        Role::Requested,
        1,
        &[
            "requested",
            "amount requested",
            "requested amount",
            "amount applied for",
            "funding requested",
            "grant requested",
            "sum requested",
            "request",
            "total requested",
            "total request",
            "amount sought",
            "funding sought",
            "bid amount",
            "amount of bid",
            "amount bid for",
            "amount bid",
            "bid value",
            "value of bid",
            "amount of request",
            "amount asked for",
            "asked for",
            "ask",
            "grant sought",
            "cost of bid",
            "bid cost",
            "total bid",
            "funding request",
        ],
    ),
    (Role::Requested, 2, &["amount", "£", "€", "$", "cost", "sum", "value", "costs", "amounts"]),
    (
        Role::Requested,
        3,
        &["total cost", "project cost", "total", "funding", "budget", "total amount", "price"],
    ),
    (Role::Requested, 4, &["amount awarded"]),
    (
        Role::Reduced,
        1,
        &[
            "could be reduced to",
            "reduced",
            "reduced to",
            "minimum",
            "lower amount",
            "reduced amount",
            "reducible to",
            "can be reduced to",
            "may be reduced to",
            "minimum amount",
            "reduced request",
            "reduced bid",
            "lowest amount",
            "minimum required",
            "amount if reduced",
            "if reduced",
            "could reduce to",
            "minimum funding",
        ],
    ),
    (
        Role::Place,
        1,
        &[
            "page",
            "pages",
            "where",
            "appendix",
            "page no",
            "page number",
            "where in the paper",
            "appendix page",
            "page in paper",
            "paper",
            "paragraph",
        ],
    ),
    (Role::Note, 1, &["notes", "note", "comments", "comment", "remarks", "remark", "observations"]),
    (Role::Passed, 1, &["currency"]),
    (Role::Passed, 2, &["votes", "selected", "score"]),
];

/// Words that make a longer heading likely to claim a role.
const SIGNS: [(Role, &[&str]); 6] = [
    (Role::Reduced, &["reduced", "reducible", "minimum"]),
    (Role::Requested, &["requested", "amount", "cost", "funding", "request"]),
    (Role::Reference, &["reference", "ref"]),
    (Role::Partnership, &["partnership", "organisation", "applicant", "ward", "department"]),
    (Role::Purpose, &["description", "purpose", "summary"]),
    (Role::Title, &["title", "project", "aims", "bid"]),
];

/// What a heading plainly claims.
pub fn by_name(heading: &str) -> Option<Claim> {
    let key = bare(heading);
    let (role, rank, _) = NAMES.iter().find(|(_, _, names)| names.contains(&key.as_str()))?;
    Some(Claim { role: *role, rank: *rank, doubtful: *role == Role::Requested && *rank == 4 })
}

/// What a longer heading seems to claim.
pub fn by_words(heading: &str) -> Option<Claim> {
    let key = bare(heading);
    let words: Vec<&str> = key.split(' ').collect();
    if words.len() > 8 {
        return None;
    }
    let (role, _) = SIGNS.iter().find(|(_, signs)| words.iter().any(|word| signs.contains(word)))?;
    // By how much less is not how much is left.
    if *role == Role::Reduced && words.contains(&"by") {
        return None;
    }
    Some(Claim { role: *role, rank: 9, doubtful: true })
}

/// The heading without the mark of money that many have beside their name.
fn bare(heading: &str) -> String {
    let key = key(heading);
    let is_mark = |word: &&str| matches!(*word, "£" | "€" | "$" | "gbp" | "eur" | "usd");
    let rest: Vec<&str> = key.split(' ').filter(|word| !is_mark(word)).collect();
    if rest.is_empty() { key } else { rest.join(" ") }
}

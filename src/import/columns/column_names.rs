//! What columns are called in real papers, and in the formats of others.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::import::role::Role;

/// What a name claims its column to be, and how plainly, 1 plainest.
pub fn of(name: &str) -> Option<(Role, u8)> {
    ROLES.get(name).copied()
}

static ROLES: LazyLock<HashMap<&'static str, (Role, u8)>> = LazyLock::new(|| {
    let mut roles = HashMap::new();
    for (role, rank, names) in NAMES {
        for name in names.split(',') {
            // Of two that claim a name, the first has it.
            roles.entry(name.trim()).or_insert((*role, *rank));
        }
    }
    roles
});

/// Headings by what they claim and how plainly, as keys. What was awarded or paid is taken for what was requested only
/// where no other column says that, and then asked about.
const NAMES: &[(Role, u8, &str)] = &[
    (
        Role::Reference,
        1,
        "ref, reference, bid ref, bid reference, ref no, ref number, reference no, reference number, \
         bid no, bid number, bid id, project ref, project id, project no, application ref, application no, \
         application number, app ref, app no, app id, app number, grant ref, grant no, case ref, case no, \
         reference code, unique reference, unique ref, item no, refs, bid code",
    ),
    (Role::Reference, 2, "our ref, our reference, no, number, id, identifier, code, #, nr, item, bid #"),
    (Role::Reference, 3, "your ref, your reference"),
    (
        Role::Partnership,
        1,
        "partnership, partnerships, organisation, organization, org, applicant, applicants, bidder, \
         recipient org name, recipient, lead organisation, name of partnership, partnership name, \
         organisation name, name of organisation, applicant name, name of applicant, lead partner, \
         partner, community safety partnership, csp, submitted by, bid from, bidding partnership, grantee, \
         lead partnership, applicant organisation, beneficiary, name of beneficiary, beneficiary name, \
         payee, supplier, supplier name, applicant organization, organization name, \
         name of applicant organisation, recipient name, recipient organisation, name of recipient, \
         group name, name of group, charity name, organisation group",
    ),
    (
        Role::Partnership,
        2,
        "ward, area, department, district, directorate, authority, local authority, borough, council, \
         service, agency, division, locality, neighbourhood, local authority area, lead, who, group, \
         partnership area, lpu, parish, school, force, club",
    ),
    (
        Role::Title,
        1,
        "title, project title, project name, bid title, bid name, name of project, name of bid, \
         title of bid, title of project, project bid title, application title, scheme name, \
         name of scheme, bid project, project bid, scheme title, project description title, \
         name of the project, title of the project, name of scheme project, what is your project called, name of activity, activity name",
    ),
    (
        Role::Title,
        2,
        "project, proj, bid, scheme, name, proposal, initiative, bids, projects, application, \
         activity, activities",
    ),
    (
        Role::Title,
        3,
        "aims, aim, aims of bid, aims of project, aim of bid, aim of project, bid aims, project aims, \
         aims and objectives, aims objectives, objectives, aims of the bid, aim of the bid",
    ),
    (
        Role::Purpose,
        1,
        "description, purpose, summary, project description, bid description, description of bid, \
         description of project, summary of bid, bid summary, project summary, purpose of bid, details, \
         detail, what for, what the money is for, what is the money for, brief description, \
         what it is for, description of proposal, summary of purpose, purpose of grant, \
         purpose of the grant, grant purpose, description of purpose, summary of the purpose, \
         project aims and description, summary of the purpose of the grant, summary of the purpose of the funding",
    ),
    (
        Role::Theme,
        1,
        "theme, themes, category, categories, priority, priorities, priority theme, topic, theme priority, \
         priority area, police and crime plan priority, strategic priority, band, bands, grant programme, \
         programme, programme area",
    ),
    (
        Role::Requested,
        1,
        "requested, amount requested, requested amount, amount applied for, funding requested, \
         grant requested, sum requested, request, total requested, total request, amount sought, \
         funding sought, bid amount, amount of bid, amount bid for, amount bid, bid value, value of bid, \
         amount of request, amount asked for, asked for, ask, grant sought, cost of bid, bid cost, \
         total bid, funding request, how much are you asking for, amount required, funding required, \
         grant required, application amount, bid total, bid for, funding bid, sum bid, \
         amount of grant requested, amount of funding requested, grant requested from fund, \
         amount requested from fund, grant applied for, funding applied for, sum applied for, applied for, \
         grant amount requested, requested grant, amount of grant applied for, total amount requested, \
         requested funding, bid requested, how much funding are you requesting, how much money do you need, how much do you need, amount needed, funding needed, how much funding do you need, how much are you applying for",
    ),
    (
        Role::Requested,
        2,
        "amount, amt, £, €, $, cost, sum, value, costs, amounts, grant, grant amount, amount of grant, \
         grant value, grant sum, contribution",
    ),
    (
        Role::Requested,
        3,
        "total cost, project cost, total, funding, budget, total amount, price, total project cost, \
         cost of project, full cost, overall cost, project budget, total budget, scheme cost, \
         total scheme cost, cost of scheme, value of project, project value, whole cost, total value, \
         full project cost, contract value, value of contract",
    ),
    (
        Role::Requested,
        4,
        "amount awarded, awarded, award, amount granted, granted, grant awarded, grant award, amount paid, \
         paid, grant paid, amount of award, award amount, allocation, amount allocated, funding awarded, \
         sum awarded, payment, amount approved, approved amount",
    ),
    (Role::Pence, 1, "p, pence, ps"),
    (
        Role::Reduced,
        1,
        "could be reduced to, reduced, reduced to, minimum, lower amount, reduced amount, reducible to, \
         can be reduced to, may be reduced to, minimum amount, reduced request, reduced bid, \
         lowest amount, minimum required, amount if reduced, if reduced, could reduce to, minimum funding, \
         reduced amount requested, reduced to amount, published option, published reduction, \
         reduced option, lower option, min, min amount, reduced ask, minimum request, minimum requested",
    ),
    (
        Role::Place,
        1,
        "page, pages, where, appendix, page no, page number, where in the paper, appendix page, \
         page in paper, paper, paragraph",
    ),
    (Role::Note, 1, "notes, note, comments, comment, remarks, remark, observations"),
    (
        Role::ReductionMeans,
        1,
        "what a reduction would mean, effect of reduction, impact of reduction, \
         if reduced what would change, impact of reduced funding, effect of reduced funding, \
         consequence of reduction",
    ),
    (
        Role::Recommended,
        1,
        "recommended, amount recommended, recommended amount, recommended award, recommended by officers, \
         recommended grant, recommended funding, funding recommended, grant recommended, \
         officer recommended amount",
    ),
    (
        Role::Recommended,
        2,
        "recommendation, officer recommendation, officers recommendation, panel recommendation",
    ),
    (
        Role::Least,
        1,
        "least, least viable, least viable amount, minimum viable, minimum viable amount, \
         least that is viable, lowest viable amount, minimum viable grant, viable minimum, \
         least amount needed",
    ),
    (
        Role::MatchFunding,
        1,
        "match funding, match, matched funding, match fund, other funding, own contribution, co funding, \
         partner contribution, funding from others, other contributions, own funds, matched, \
         match funding secured",
    ),
    (
        Role::GivenBefore,
        1,
        "given before, previous award, previous grant, previous funding, previously awarded, \
         awarded last year, last year, last years grant, last years award, grant last year, \
         previous awards, previous grants, prior award, received last year, funded before, awarded before, \
         previous amount, last year award, last year grant",
    ),
    (Role::Score, 1, "score, scores, total score, points, assessment score, marks, rating, panel score"),
    (
        Role::Status,
        1,
        "status, bid status, application status, eligibility, eligible, outcome, decision, stage",
    ),
    (
        Role::Link,
        1,
        "link, url, web link, hyperlink, link to business case, business case link, website, business case",
    ),
    (
        Role::Passed,
        1,
        "currency, registration number, charity number, charity no, registered charity number, \
         company number, registration no, telephone, phone, phone number, telephone number, tel, mobile, \
         email, e mail, postcode, post code, date, award date, date awarded, start date, end date, \
         date paid, date of award, year, years, financial year, voluntary sector, population, households, \
         quantity, qty, units, number of units, participants, attendance, age, rank, ranking, unit cost, \
         unit price, cost per unit, price per unit, cost each, price each, rate",
    ),
    (Role::Passed, 2, "votes, selected"),
];

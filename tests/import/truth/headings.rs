//! How columns are called: by councils, by the standards they publish in, and by those who say little.

use super::draft::What;

/// Headings that say the amount is what is asked for.
pub const ASKS: &[&str] = &[
    "Amount requested",
    "Requested",
    "Amount Applied For",
    "Amount applied for (£)",
    "Funding requested",
    "Amount sought",
    "Grant requested",
    "Amount requested (£)",
    "£ requested",
    "Requested amount",
    "Ask",
    "Amount of grant requested",
    "Grant applied for",
    "Funding sought",
    "Sum requested",
    "Bid amount",
    "Total requested",
    "Amount of funding requested",
    "Grant sought (£)",
    "Funding applied for",
    "Requested funding",
    "AMOUNT REQUESTED",
    "Amount Requested £",
    "Amount asked for",
];

/// Headings that say no more than that it is money.
pub const BARE: &[&str] = &["Amount", "Amount (£)", "Cost", "£", "Sum", "Amount £", "Bid value", "Cost (£)"];

/// Headings of what was given, or may have been.
pub const AWARDS: &[&str] = &[
    "Amount Awarded",
    "Grant award",
    "Award",
    "Grant",
    "Grant £",
    "Grant paid",
    "Grant amount",
    "Awarded (£)",
    "Amount of grant",
    "Amount granted",
    "Amount awarded £",
];

/// How columns are called where nobody asks what they are.
pub fn headings(what: What) -> &'static [&'static str] {
    match what {
        What::Reference => &[
            "Ref",
            "Reference",
            "Bid ref",
            "Ref.",
            "Application number",
            "No",
            "ID",
            "Ref No",
            "Identifier",
            "Bid number",
            "Project ID",
            "Unique reference",
            "Application ref",
            "Reference number",
        ],
        What::Who => &[
            "Organisation",
            "Applicant",
            "Partnership",
            "Recipient",
            "Recipient Org:Name",
            "Bidder",
            "Beneficiary",
            "Organisation name",
            "Name of organisation",
            "Applicant organisation",
            "Lead partner",
            "Ward",
            "Area",
            "Name of applicant",
            "Group",
            "ORGANISATION",
            "Applicant name",
        ],
        What::Title => &[
            "Project",
            "Title",
            "Project title",
            "Project name",
            "Scheme",
            "Bid title",
            "Proposal",
            "Project Title",
            "Name of project",
            "Title of project",
            "Scheme name",
            "PROJECT",
            "Initiative",
        ],
        What::Purpose => {
            &["Purpose", "Description", "Summary", "Project description", "Details", "Summary of purpose"]
        }
        What::Theme => &["Theme", "Category", "Priority", "Topic", "Priority area"],
        What::Note => &["Notes", "Comments", "Note", "Remarks", "Officer comments"],
        What::Page => &["Page", "Appendix", "Where"],
        What::Amount => ASKS,
        What::Reduced => &["Could be reduced to", "Reduced to", "Minimum", "Reduced amount", "If reduced"],
        What::Other(_) => &[""],
    }
}

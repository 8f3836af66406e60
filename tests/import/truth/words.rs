//! The words of councils, funders and those who ask them, as they stand in tables.

/// Those who bid.
pub const NAMES: &[&str] = &[
    "North Ward",
    "South Ward",
    "East Ward",
    "Riverside",
    "Ashby",
    "Coldharbour",
    "St Mary's",
    "Village Hall",
    "Friends of Hill Park",
    "Cricket Club",
    "Youth Zone",
    "Age Concern Ashby",
    "Hill Top Residents",
    "Scouts",
    "Market Town Partnership",
    "Harbour Trust",
    "Food Bank",
    "Carers' Centre",
    "Citizens Advice",
    "Brass Band",
    "Northfield",
    "Kings Heath",
    "Oldbury & Langley",
    "Allotment Society",
    "Ward 7",
    "Pound Lane Residents",
    "M & K Trust",
    "Thousand Oaks Estate",
    "3rd Ashby Guides",
];

/// What they bid for.
pub const TITLES: &[&str] = &[
    "Youth club",
    "Street lights",
    "Skate park",
    "Community garden",
    "Bench",
    "Roof repairs",
    "New boiler",
    "Summer play scheme",
    "Minibus",
    "Defibrillator",
    "Lunch club",
    "CCTV at the station",
    "Kitchen refit",
    "Phase 2 of the path",
    "Street wardens",
    "Night bus, weekends",
    "Nets, posts and balls",
    "Targeted patrols",
    "Domestic abuse: three interventions",
    "Tools for the shed",
    "Website",
    "Music lessons",
    "Bike racks",
    "Lights for 2031",
    "Unit 12 fit-out",
    "Tree planting",
    "Road safety week",
    "Storage container",
    "Warm space",
    "Disabled access ramp",
    "Heritage trail",
    "Costumes",
    "Dementia café",
    "Swimming for all",
    "Alley gates",
    "A thousand trees",
    "Million Voices choir",
    "K9 unit kit",
    "Euro 2032 on a screen",
    "Dollar Street mural",
];

/// What it is for, at more length.
pub const PURPOSES: &[&str] = &[
    "For young people on Friday nights",
    "To repair the roof before winter",
    "Equipment and training",
    "A worker for two days a week",
    "To reduce anti-social behaviour, as the survey asked",
    "Hire of the hall",
    "Planting, tools and insurance",
    "Materials only; labour is given",
    "Helps 40 families through the winter",
];

/// What it is about.
pub const THEMES: &[&str] = &["Environment", "Young people", "Safety", "Health", "Older people", "Arts"];

/// What a reader should know.
pub const NOTES: &[&str] = &[
    "Quotes received",
    "Subject to planning",
    "Second time of asking",
    "Has £2,000 of its own",
    "See minute 14",
    "Lease runs to 2040",
    "",
    "",
    "",
];

/// What stands above a table and means nothing for its figures.
pub const ABOVE: &[&str] = &[
    "Community Grants 2031–32",
    "Appendix A",
    "Bids received for the second round",
    "Ashby Council",
    "Ward Fund: applications for decision",
    "Meeting of 4 March 2031",
    "Schedule of bids",
    "Grants of up to £25,000",
    "Bids for a share of £100,000",
];

/// What stands below a table and means nothing for its figures.
pub const BELOW: &[&str] = &[
    "* Subject to a lease",
    "Note: officers have seen all quotes.",
    "Source: application forms",
    "NB The board meets in March.",
    "† Late bid, accepted by the chair",
];

/// What a total is called where nobody can mistake it.
pub const TOTALS: &[&str] =
    &["Total", "TOTAL", "Total requested", "Grand total", "Total:", "Total of all bids", "Total requests"];

/// What a total of a part is called.
pub const SUBTOTALS: &[&str] = &["Sub-total", "Subtotal", "Sub total", "SUB-TOTAL"];

/// Sentences near a table that say nothing of its figures.
pub const NEAR: &[&str] = &[
    "The board meets on 4 March.",
    "Twelve bids came in by 31 January.",
    "1,000 residents were asked what matters to them.",
    "Members are asked to decide on these bids.",
];

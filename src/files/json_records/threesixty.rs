//! The fields of the 360Giving Data Standard, by the titles that its spreadsheets have for them (schema 1.4).

const OBJECTS: [(&str, &str); 9] = [
    ("recipientOrganization", "Recipient Org"),
    ("recipientIndividual", "Recipient Ind"),
    ("fundingOrganization", "Funding Org"),
    ("beneficiaryLocation", "Beneficiary Location"),
    ("grantProgramme", "Grant Programme"),
    ("plannedDates", "Planned Dates"),
    ("actualDates", "Actual Dates"),
    ("classifications", "Classifications"),
    ("relatedDocument", "Related Document"),
];

const FIELDS: [(&str, &str); 25] = [
    ("id", "Identifier"),
    ("title", "Title"),
    ("description", "Description"),
    ("currency", "Currency"),
    ("amountAppliedFor", "Amount Applied For"),
    ("amountAwarded", "Amount Awarded"),
    ("amountDisbursed", "Amount Disbursed"),
    ("awardDate", "Award Date"),
    ("url", "URL"),
    ("dateModified", "Last modified"),
    ("dataSource", "Data Source"),
    ("fromOpenCall", "From an open call?"),
    ("name", "Name"),
    ("charityNumber", "Charity Number"),
    ("companyNumber", "Company Number"),
    ("code", "Code"),
    ("startDate", "Start Date"),
    ("endDate", "End Date"),
    ("duration", "Duration (months)"),
    ("streetAddress", "Street Address"),
    ("addressLocality", "City"),
    ("addressRegion", "County"),
    ("postalCode", "Postal Code"),
    ("addressCountry", "Country"),
    ("geoCode", "Geographic Code"),
];

/// `recipientOrganization/name` is `Recipient Org:Name`. What the standard does not have stays as it is.
pub fn heading(name: &str) -> String {
    let (objects, field) = name.rsplit_once('/').unwrap_or(("", name));
    let field = title(&FIELDS, field);
    let objects =
        objects.split('/').filter(|object| !object.is_empty()).map(|object| title(&OBJECTS, object));
    objects.chain([field]).collect::<Vec<_>>().join(":")
}

fn title<'n>(titles: &[(&str, &'static str)], name: &'n str) -> &'n str {
    titles.iter().find(|(known, _)| *known == name).map_or(name, |(_, title)| title)
}

//! What members of a board sent, as it is kept between two visits: `tranche-members/1`, see `docs/scenario-formats.md`.

use crate::ids::BidRef;
use crate::json::{self, Fields, Misfit, Writer};

const FORMAT: &str = "tranche-members/1";
const FAMILY: &str = "tranche-members/";
const YES: &str = "yes";

/// What one member sent, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// Who sent it; may be empty.
    pub sender: String,
    /// The decisions as the text of a scenario, so that they can be carried over when the bids change.
    pub decisions: String,
    /// Whether it came in a form that can only say funded or not, as links of version 1 do.
    pub is_older: bool,
    /// The bids that changed since it was made: it is not counted on them.
    pub leave_out: Vec<BidRef>,
    /// Whether it counts.
    pub is_counted: bool,
}

/// Why a text is not what members sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadMembersFile {
    /// A newer version of this page wrote it; the format it names.
    Newer(String),
    /// It is something else, or damaged.
    Damaged,
}

impl From<Misfit> for BadMembersFile {
    fn from(_: Misfit) -> Self {
        Self::Damaged
    }
}

/// The text of what members sent. The same always gives the same text.
#[must_use]
pub fn write(members: &[Member]) -> String {
    let members: Vec<String> = members.iter().map(member_text).collect();
    Writer::object(&|json| {
        json.text("format", FORMAT);
        json.json("members", &format!("[{}]", members.join(", ")));
    })
}

fn member_text(member: &Member) -> String {
    let yes = |is_so| if is_so { YES } else { "" };
    let leave_out: Vec<&str> = member.leave_out.iter().map(BidRef::as_str).collect();
    Writer::object(&|json| {
        json.text_if_any("sender", &member.sender);
        json.text_if_any("counted", yes(member.is_counted));
        json.text_if_any("older", yes(member.is_older));
        // No reference has a line break in it.
        json.text_if_any("leave_out", &leave_out.join("\n"));
        json.text("decisions", &member.decisions);
    })
}

/// Reads back what members sent, all of it or nothing. Whether the decisions are those of a fund shows when they are opened.
///
/// # Errors
/// Says whether a newer page wrote it or it is damaged.
pub fn read(text: &str) -> Result<Vec<Member>, BadMembersFile> {
    let json = json::parse(text).map_err(|_| BadMembersFile::Damaged)?;
    let mut fields = Fields::of(String::new(), &json)?;
    let format = fields.text_or_empty("format")?;
    if format != FORMAT {
        let is_newer = format.starts_with(FAMILY);
        return Err(if is_newer { BadMembersFile::Newer(format) } else { BadMembersFile::Damaged });
    }
    let members: Result<Vec<_>, _> = fields.needed_list("members")?.into_iter().map(member).collect();
    fields.done()?;
    members
}

fn member(mut fields: Fields) -> Result<Member, BadMembersFile> {
    let leave_out = fields.text_or_empty("leave_out")?;
    let leave_out: Result<Vec<BidRef>, _> =
        leave_out.lines().map(|bid| BidRef::try_from(bid.to_owned())).collect();
    let member = Member {
        sender: fields.text_or_empty("sender")?,
        decisions: fields.text("decisions")?,
        is_older: fields.text_or_empty("older")? == YES,
        leave_out: leave_out.map_err(|_| BadMembersFile::Damaged)?,
        is_counted: fields.text_or_empty("counted")? == YES,
    };
    fields.done()?;
    Ok(member)
}

//! What a bid is given, as files have it.

use std::borrow::Cow;

use hifijson::value::Value;

use crate::ids::BidRef;
use crate::json::{self, Fields, Json};
use crate::money::Money;
use crate::scenario::{Award, LineShare, Parts};

/// An award; `None` where it is none of those of the format.
pub fn award(json: &Json<'_>) -> Option<Award> {
    if let Value::String(word) = json {
        return (word == "in-full").then_some(Award::InFull);
    }
    let Value::Object(one) = json else { return None };
    let [(kind, value)] = one.as_slice() else { return None };
    match (kind.as_ref(), value) {
        ("option", Value::String(id)) => Some(Award::Option(id.as_ref().try_into().ok()?)),
        ("other", Value::String(amount)) => Money::from_plain(amount).ok().map(Award::Other),
        ("above", Value::String(amount)) => Money::from_plain(amount).ok().map(Award::Above),
        ("parts", parts) => self::parts(parts).map(Award::Parts),
        _ => None,
    }
}

/// What stands under each bid that is named; `None` where a piece is not of the format.
pub fn by_bid<T>(json: &Json<'_>, read: fn(&Json<'_>) -> Option<T>) -> Option<Vec<(BidRef, T)>> {
    let entry =
        |(name, value): &(Cow<'_, str>, Json<'_>)| Some((name.as_ref().try_into().ok()?, read(value)?));
    entries(Some(json))?.iter().map(entry).collect()
}

/// A sum, which may be larger than a single amount of a fund; `None` where it is not written as one.
pub fn sum(json: &Json<'_>) -> Option<Money> {
    match json {
        Value::String(amount) => Money::total_from_plain(amount).ok(),
        _ => None,
    }
}

fn parts(json: &Json<'_>) -> Option<Parts> {
    let mut fields = Fields::of(String::new(), json).ok()?;
    let mut parts = Parts::default();
    for (id, taken) in entries(fields.take("lines"))? {
        let taken = match taken {
            Value::String(word) if word == "full" => LineShare::Full,
            Value::String(word) if word == "reduced" => LineShare::Reduced,
            _ => return None,
        };
        parts = parts.with_line(id.as_ref().try_into().ok()?, Some(taken));
    }
    for (id, count) in entries(fields.take("units"))? {
        let count = json::count(count).filter(|count| *count > 0)?;
        parts = parts.with_units(id.as_ref().try_into().ok()?, count);
    }
    fields.done().ok().map(|()| parts)
}

/// The entries of an object, each name once; none where the field is not there.
fn entries<'j, 't>(json: Option<&'j Json<'t>>) -> Option<&'j [(Cow<'t, str>, Json<'t>)]> {
    let entries = match json {
        None => return Some(&[]),
        Some(Value::Object(entries)) => entries,
        Some(_) => return None,
    };
    json::twice(entries).is_none().then_some(entries)
}

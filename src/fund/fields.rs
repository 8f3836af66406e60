//! The fields of a fund as its file has them, one by one.

use crate::json::{Fields, Misfit};

/// What a field holds, or what is wrong with it.
pub type Read<T> = Result<T, Misfit>;

/// The fields of one thing.
pub type In<'j, 't> = Fields<'j, 't>;

/// Reads every object of a list to its last field.
pub fn each<T>(list: Vec<In>, read: fn(&mut In) -> Read<T>) -> Read<Vec<T>> {
    let whole = |mut fields: In| {
        let item = read(&mut fields)?;
        fields.done().map(|()| item)
    };
    list.into_iter().map(whole).collect()
}

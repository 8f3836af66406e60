//! Values as JSON objects. One list of words or fields serves to write them and to read them, so that neither side can
//! forget what the other knows; the compiler asks for what a list lacks.

use hifijson::value::Value;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::Fields;
use crate::money::Currency;

/// What can stand in a field of an object, or in several.
pub trait Field: Sized {
    /// Writes it under this name; nothing is written of what is not there.
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error>;

    /// Takes it out; `None` where something else stands there, or nothing where something must.
    fn take(name: &'static str, fields: &mut Fields) -> Option<Self>;
}

/// What is an object of its own.
pub trait Record: Sized {
    /// Writes all its fields.
    fn put_all<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// Takes all its fields out; `None` where one is not what belongs there.
    fn take_all(fields: &mut Fields) -> Option<Self>;
}

/// Reads an object that has the fields of a record and no others.
pub fn whole<R: Record>(mut fields: Fields) -> Option<R> {
    let record = R::take_all(&mut fields)?;
    fields.done().ok().map(|()| record)
}

/// Whether nothing stands twice among these.
pub fn is_unique<T: Ord>(items: impl Iterator<Item = T>) -> bool {
    let mut items: Vec<T> = items.collect();
    items.sort_unstable();
    items.windows(2).all(|pair| pair[0] != pair[1])
}

struct Object<'r, R>(&'r R);

impl<R: Record> Serialize for Object<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.put_all(&mut map)?;
        map.end()
    }
}

struct List<'r, R>(&'r [R]);

impl<R: Record> Serialize for List<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(Object))
    }
}

impl<R: Record> Field for R {
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, &Object(self))
    }

    fn take(name: &'static str, fields: &mut Fields) -> Option<Self> {
        fields.fields(name).ok().and_then(whole)
    }
}

impl<R: Record> Field for Vec<R> {
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        if self.is_empty() { Ok(()) } else { map.serialize_entry(name, &List(self)) }
    }

    fn take(name: &'static str, fields: &mut Fields) -> Option<Self> {
        fields.list(name).ok()?.into_iter().map(whole).collect()
    }
}

impl<F: Field> Field for Option<F> {
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        self.as_ref().map_or(Ok(()), |field| field.put(name, map))
    }

    fn take(name: &'static str, fields: &mut Fields) -> Option<Self> {
        if fields.has(name) { F::take(name, fields).map(Some) } else { Some(None) }
    }
}

impl Field for usize {
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }

    fn take(name: &'static str, fields: &mut Fields) -> Option<Self> {
        fields.count(name).ok()?.try_into().ok()
    }
}

impl Field for bool {
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }

    fn take(name: &'static str, fields: &mut Fields) -> Option<Self> {
        match fields.take(name)? {
            Value::Bool(is_so) => Some(*is_so),
            _ => None,
        }
    }
}

impl Field for String {
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }

    fn take(name: &'static str, fields: &mut Fields) -> Option<Self> {
        fields.text(name).ok()
    }
}

impl Field for Currency {
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self.code())
    }

    fn take(name: &'static str, fields: &mut Fields) -> Option<Self> {
        fields.text(name).ok()?.try_into().ok()
    }
}

/// The word for each value of a type. What a value holds stands in fields of its own beside the word.
macro_rules! words {
    ($type:ty { $($word:literal => $value:ident $(($($part:ident),+))?,)+ }) => {
        impl $crate::import::json_fields::Field for $type {
            fn put<M: serde::ser::SerializeMap>(
                &self,
                name: &'static str,
                map: &mut M,
            ) -> Result<(), M::Error> {
                // Not `match self`: constants, such as units, are matched by value.
                match *self {
                    $(Self::$value $(($(ref $part),+))? => {
                        map.serialize_entry(name, $word)?;
                        $($($crate::import::json_fields::Field::put($part, stringify!($part), map)?;)+)?
                    })+
                }
                Ok(())
            }

            fn take(name: &'static str, fields: &mut $crate::json::Fields) -> Option<Self> {
                Some(match fields.text(name).ok()?.as_str() {
                    $($word => Self::$value $(($(
                        $crate::import::json_fields::Field::take(stringify!($part), fields)?
                    ),+))?,)+
                    _ => return None,
                })
            }
        }
    };
}

/// The fields of a type, or names for the parts of a tuple; and what must hold of what is read.
macro_rules! record {
    ($type:ident { $($field:ident),+ $(,)? } $(if $holds:path)?) => {
        impl $crate::import::json_fields::Record for $type {
            fn put_all<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                let Self { $($field),+ } = self;
                $($crate::import::json_fields::Field::put($field, stringify!($field), map)?;)+
                Ok(())
            }

            fn take_all(fields: &mut $crate::json::Fields) -> Option<Self> {
                $(let $field = $crate::import::json_fields::Field::take(stringify!($field), fields)?;)+
                Some(Self { $($field),+ })$(.filter($holds))?
            }
        }
    };
    ($type:ty { $($part:ident),+ }) => {
        impl $crate::import::json_fields::Record for $type {
            fn put_all<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                let ($($part),+) = self;
                $($crate::import::json_fields::Field::put($part, stringify!($part), map)?;)+
                Ok(())
            }

            fn take_all(fields: &mut $crate::json::Fields) -> Option<Self> {
                Some(($($crate::import::json_fields::Field::take(stringify!($part), fields)?),+))
            }
        }
    };
}

pub(super) use {record, words};

//! Parts a program in two: what runs until the page can be used, and the rest, which is fetched after that.
//!
//! Each function stands in one part, unchanged, and both parts share one memory and one table of functions. Where the
//! first part calls a function of the rest it calls a *stub*, which has the rest loaded if it is not there, and goes on
//! through the table. So the parting is never right or wrong, only quick or slow: see `profile.rs` for how it is chosen.

mod data;
mod first;
mod program;
mod remainder;

#[cfg(test)]
mod tests;

pub use data::{joined, may_be_later};
use first::First;
use program::Program;
use wasm_encoder::reencode::{self, Reencode};

/// Under this name the first part asks for the script that loads the rest.
const LOADER: &str = "rest";
/// Under this name the rest asks for what the first part has.
const FIRST: &str = "first";
/// The global that says whether the rest is there.
const IS_THERE: &str = "is there";

/// The glue's part in it.
const SCRIPT: &str = include_str!("split/rest.js");

/// The glue of a program that is parted; `None` where it is not as it was when this was written.
pub fn glue(whole: &str) -> Option<String> {
    let (plain, with_rest) =
        ("const imports = __wbg_get_imports();", "const imports = withRest(__wbg_get_imports());");
    whole.contains(plain).then(|| whole.replace(plain, with_rest) + SCRIPT)
}

/// Both parts of a program.
pub struct Parts {
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
}

/// Why a program cannot be parted.
#[derive(Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is not wasm.
    Wasm,
    /// It imports something else than functions.
    Import,
    /// Its table is not filled with functions from fixed places on.
    Elements,
    /// Its memory is not filled from fixed places on, in their order.
    Data,
    /// A part names a function that it does not have: a mistake in here.
    Function(u32),
}

/// Parts a program. `is_first` says of each of its own functions, in their order, whether it is in the first part, and
/// `may_be_later` of each piece of its data whether it need not be there, as long as the first part does not name it.
pub fn split(wasm: &[u8], is_first: &[bool], may_be_later: &[bool]) -> Result<Parts, Unfit> {
    let program = Program::read(wasm)?;
    let plan = Plan::of(&program, is_first, may_be_later)?;
    Ok(Parts { first: First::write(wasm, &program, &plan)?, rest: remainder::write(&program, &plan)? })
}

/// Which function is where. Functions go by their index in the whole program.
struct Plan {
    /// The script's functions that the first part calls.
    first_imports: Vec<u32>,
    first: Vec<u32>,
    /// Functions of the rest that are called from outside it, each with its place in the table.
    stubs: Vec<(u32, u32)>,
    /// The script's functions that the rest calls.
    rest_imports: Vec<u32>,
    /// Functions of the first part that the rest calls.
    shared: Vec<u32>,
    rest: Vec<u32>,
    /// How long the table is.
    table: u32,
    /// Which pieces of the data the first part has.
    first_data: Vec<bool>,
}

impl Plan {
    fn of(program: &Program, is_first: &[bool], may_be_later: &[bool]) -> Result<Self, Unfit> {
        let is_first = |function: u32| {
            let own = function.checked_sub(program.imported).map(|own| own as usize);
            own.is_some_and(|own| is_first.get(own).copied().unwrap_or_default())
        };
        let all = program.imported..program.imported + program.bodies.len() as u32;
        let (first, rest): (Vec<u32>, Vec<u32>) = all.partition(|&function| is_first(function));

        let from_outside =
            program.exports.iter().chain(&program.start).chain(program.table.iter().map(|(_, f)| f));
        let from_first = first.iter().flat_map(|&function| program.callees(function));
        let wanted_first = once(from_outside.chain(from_first).copied());
        let wanted_rest = once(rest.iter().flat_map(|&function| program.callees(function)).copied());
        let is_import = |function: &u32| *function < program.imported;

        let mut table = program.table_size;
        let stub = |function: u32| {
            let place = program.table.iter().find(|(_, there)| *there == function).map(|(place, _)| *place);
            // One that has none yet gets the next.
            let next = || {
                table += 1;
                table - 1
            };
            (function, place.unwrap_or_else(next))
        };
        let own = wanted_first.iter().copied().filter(|f| !is_import(f) && !is_first(*f));
        let stubs = own.map(stub).collect();
        let bodies: Vec<_> = first.iter().map(|&function| program.body(function).clone()).collect();
        Ok(Self {
            first_data: data::needed(&program.data, may_be_later, &bodies)?,
            first_imports: wanted_first.iter().copied().filter(is_import).collect(),
            first,
            stubs,
            rest_imports: wanted_rest.iter().copied().filter(is_import).collect(),
            shared: wanted_rest.iter().copied().filter(|f| is_first(*f)).collect(),
            rest,
            table,
        })
    }
}

/// Each one once, in order.
fn once(functions: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut functions: Vec<u32> = functions.collect();
    functions.sort_unstable();
    functions.dedup();
    functions
}

/// Where a part has the functions of the whole program.
struct Indices(Vec<Option<u32>>);

impl Indices {
    /// A part that has these functions, in this order.
    fn of(functions: impl Iterator<Item = Option<u32>>) -> Self {
        let mut indices = Vec::new();
        for (index, function) in (0..).zip(functions) {
            let Some(function) = function.map(|function| function as usize) else { continue };
            if indices.len() <= function {
                indices.resize(function + 1, None);
            }
            indices[function] = Some(index);
        }
        Self(indices)
    }
}

impl Reencode for Indices {
    type Error = Unfit;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Unfit>> {
        let index = self.0.get(function as usize).copied().flatten();
        index.ok_or(reencode::Error::UserError(Unfit::Function(function)))
    }
}

impl From<reencode::Error<Unfit>> for Unfit {
    fn from(error: reencode::Error<Unfit>) -> Self {
        match error {
            reencode::Error::UserError(unfit) => unfit,
            _ => Self::Wasm,
        }
    }
}

impl From<wasmparser::BinaryReaderError> for Unfit {
    fn from(_: wasmparser::BinaryReaderError) -> Self {
        Self::Wasm
    }
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Wasm => f.write_str("it is not wasm that can be read"),
            Self::Import => f.write_str("it imports something else than functions"),
            Self::Elements => f.write_str("its table is not filled with functions from fixed places on"),
            Self::Data => f.write_str("its memory is not filled from fixed places on, in their order"),
            Self::Function(index) => write!(f, "function {index} is needed where it is not"),
        }
    }
}

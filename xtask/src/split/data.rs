//! What a program's memory holds from the beginning, such as its words, and which of it the first part needs.
//!
//! The linker is told to leave each piece by itself (`.cargo/config.toml`), so that it is known where one ends. The first part
//! needs a piece whose address it or another such piece names. The others come with the rest: before that is there, nobody can
//! ask for them.

use super::Unfit;
use wasm_encoder::reencode::{self, Reencode, utils};
use wasm_encoder::{ConstExpr, DataSection};
use wasmparser::{DataKind, DataSectionReader, FunctionBody, KnownCustom, Name, Operator, Parser, Payload};

/// What the linker calls the compiler's constants without a name: words, and what a panic or a trait object looks up. A table, in
/// which code may count from another place than its first, has a name, and stays where it is.
const NAMELESS: &str = ".rodata..Lanon.";
/// Less than what a piece of its own costs.
const GAP: usize = 8;

/// One piece, and where it begins in the memory.
#[derive(Debug)]
pub struct Piece<'a> {
    at: u32,
    bytes: &'a [u8],
}

impl Piece<'_> {
    fn end(&self) -> u32 {
        self.at + self.bytes.len() as u32
    }

    /// The addresses in it: a pointer stands at a fourth place.
    fn words(&self) -> impl Iterator<Item = u32> {
        let skipped = self.at.next_multiple_of(4) - self.at;
        let words = self.bytes.get(skipped as usize..).unwrap_or_default().as_chunks().0;
        words.iter().copied().map(u32::from_le_bytes)
    }
}

/// The pieces of a section of data, in the order of their addresses.
pub fn pieces(section: DataSectionReader<'_>) -> Result<Vec<Piece<'_>>, Unfit> {
    let mut pieces = Vec::new();
    for data in section {
        let data = data?;
        let DataKind::Active { memory_index: 0, offset_expr } = data.kind else { return Err(Unfit::Data) };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            return Err(Unfit::Data);
        };
        pieces.push(Piece { at: value.cast_unsigned(), bytes: data.data });
    }
    let are_in_order = pieces.is_sorted_by(|one, next| one.end() <= next.at);
    are_in_order.then_some(pieces).ok_or(Unfit::Data)
}

/// Says of each piece of a program whether it may come later.
pub fn may_be_later(wasm: &[u8]) -> Option<Vec<bool>> {
    let (mut count, mut later) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.ok()? {
            Payload::DataSection(section) => count = section.count() as usize,
            Payload::CustomSection(section) => {
                let KnownCustom::Name(names) = section.as_known() else { continue };
                for name in names.into_iter().flatten() {
                    let Name::Data(pieces) = name else { continue };
                    later.extend(pieces.into_iter().flatten());
                }
            }
            _ => {}
        }
    }
    let mut may = vec![false; count];
    for piece in later {
        *may.get_mut(piece.index as usize)? = piece.name.starts_with(NAMELESS);
    }
    Some(may)
}

/// Says of each piece whether the first part needs it.
pub fn needed(pieces: &[Piece], may_be_later: &[bool], first: &[FunctionBody]) -> Result<Vec<bool>, Unfit> {
    let mut addresses = Addresses::default();
    for body in first {
        addresses.note(body)?;
    }
    let mut is_needed: Vec<bool> =
        (0..pieces.len()).map(|index| !may_be_later.get(index).copied().unwrap_or_default()).collect();
    let staying = pieces.iter().zip(&is_needed).filter(|(_, stays)| **stays);
    let mut named: Vec<u32> = staying.flat_map(|(piece, _)| piece.words()).chain(addresses.0).collect();
    while let Some(address) = named.pop() {
        // An address may be where one piece ends and another begins.
        let from = pieces.partition_point(|piece| piece.end() < address);
        let there = pieces[from..].iter().take_while(|piece| piece.at <= address).count();
        for index in from..from + there {
            if !is_needed[index] {
                is_needed[index] = true;
                named.extend(pieces[index].words());
            }
        }
    }
    Ok(is_needed)
}

/// Writes those pieces that are chosen. Neighbours become one, with nothing between them but the room that was there.
pub fn write(pieces: &[Piece], is_chosen: impl Fn(usize) -> bool) -> DataSection {
    let mut section = DataSection::new();
    let mut run: Option<(u32, Vec<u8>)> = None;
    for (index, piece) in pieces.iter().enumerate() {
        if !is_chosen(index) {
            put(&mut section, run.take());
            continue;
        }
        let gap = run.as_ref().map(|(at, bytes)| piece.at as usize - (*at as usize + bytes.len()));
        if gap.is_none_or(|gap| gap > GAP) {
            put(&mut section, run.take());
        }
        let (at, bytes) = run.get_or_insert_with(|| (piece.at, Vec::new()));
        bytes.resize((piece.at - *at) as usize, 0);
        bytes.extend(piece.bytes);
    }
    put(&mut section, run);
    section
}

fn put(section: &mut DataSection, run: Option<(u32, Vec<u8>)>) {
    if let Some((at, bytes)) = run {
        section.active(0, &ConstExpr::i32_const(at.cast_signed()), bytes);
    }
}

/// Every number in functions that may be an address.
#[derive(Default)]
struct Addresses(Vec<u32>);

impl Addresses {
    fn note(&mut self, body: &FunctionBody) -> Result<(), Unfit> {
        for operator in body.get_operators_reader()? {
            self.instruction(operator?)?;
        }
        Ok(())
    }
}

impl Reencode for Addresses {
    type Error = Unfit;

    fn instruction<'a>(
        &mut self,
        operator: Operator<'a>,
    ) -> Result<wasm_encoder::Instruction<'a>, reencode::Error<Unfit>> {
        if let Operator::I32Const { value } = operator {
            self.0.push(value.cast_unsigned());
        }
        utils::instruction(self, operator)
    }

    fn mem_arg(&mut self, place: wasmparser::MemArg) -> Result<wasm_encoder::MemArg, reencode::Error<Unfit>> {
        self.0.extend(u32::try_from(place.offset));
        utils::mem_arg(self, place)
    }
}

/// A program whose pieces of data are joined again where they are neighbours.
pub fn joined(wasm: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut module = wasm_encoder::Module::new();
    Joiner.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(module.finish())
}

struct Joiner;

impl Reencode for Joiner {
    type Error = Unfit;

    fn parse_data_section(
        &mut self,
        data: &mut DataSection,
        section: DataSectionReader<'_>,
    ) -> Result<(), reencode::Error<Unfit>> {
        *data = write(&pieces(section).map_err(reencode::Error::UserError)?, |_| true);
        Ok(())
    }
}

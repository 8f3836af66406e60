//! Writes the rest: a program that finds its memory, its table and what it calls in the first part.

use super::{FIRST, IS_THERE, Indices, Plan, Program, Unfit, data};
use std::borrow::Cow;
use wasm_encoder::reencode::{Reencode, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, Function, FunctionSection, GlobalType,
    ImportSection, Instruction, Module, StartSection, TypeSection, ValType,
};

pub fn write(program: &Program, plan: &Plan) -> Result<Vec<u8>, Unfit> {
    let functions = plan.rest_imports.iter().chain(&plan.shared).chain(&plan.rest);
    let mut indices = Indices::of(functions.copied().map(Some));
    let start = (plan.rest_imports.len() + plan.shared.len() + plan.rest.len()) as u32;

    let mut types = TypeSection::new();
    if let Some(section) = program.types.clone() {
        utils::parse_type_section(&mut indices, &mut types, section)?;
    }
    let start_type = types.len();
    types.ty().function([], []);

    let mut functions = FunctionSection::new();
    for &function in &plan.rest {
        functions.function(program.signature(function).0);
    }
    functions.function(start_type);

    let mut module = Module::new();
    module
        .section(&types)
        .section(&imports(program, plan, &mut indices)?)
        .section(&functions)
        .section(&StartSection { function_index: start })
        .section(&elements(program, plan, &mut indices)?)
        .section(&code(program, plan, &mut indices)?)
        .section(&data::write(&program.data, |piece| !plan.first_data[piece]));
    Ok(module.finish())
}

fn imports(program: &Program, plan: &Plan, indices: &mut Indices) -> Result<ImportSection, Unfit> {
    let mut imports = ImportSection::new();
    for &function in &plan.rest_imports {
        indices.parse_import(&mut imports, program.imports[function as usize])?;
    }
    for (name, &function) in (0_u32..).zip(&plan.shared) {
        imports.import(FIRST, &name.to_string(), EntityType::Function(program.signature(function).0));
    }
    for (number, &memory) in (0_u32..).zip(&program.memories) {
        imports.import(FIRST, &format!("m{number}"), indices.memory_type(memory)?);
    }
    for (number, &table) in (0_u32..).zip(&program.tables) {
        let mut kind = indices.table_type(table)?;
        // The first part has made room for the places of its stubs.
        if number == 0 {
            let more = u64::from(plan.table - program.table_size);
            kind.minimum += more;
            kind.maximum = kind.maximum.map(|most| most + more);
        }
        imports.import(FIRST, &format!("t{number}"), kind);
    }
    for (number, global) in (0_u32..).zip(&program.globals) {
        imports.import(FIRST, &format!("g{number}"), indices.global_type(global.ty)?);
    }
    imports.import(FIRST, IS_THERE, GlobalType { val_type: ValType::I32, mutable: true, shared: false });
    Ok(imports)
}

/// Puts the functions in the places that are called: those of the stubs, and those where only stubs stood.
fn elements(program: &Program, plan: &Plan, indices: &mut Indices) -> Result<ElementSection, Unfit> {
    let is_ours = |function: u32| plan.rest.binary_search(&function).is_ok();
    let there = program.table.iter().copied().filter(|(_, function)| is_ours(*function));
    let stubs = plan.stubs.iter().map(|&(function, place)| (place, function));
    let mut places: Vec<(u32, u32)> = there.chain(stubs).collect();
    places.sort_unstable();
    places.dedup();

    let mut elements = ElementSection::new();
    // A run of neighbours is one list.
    for run in places.chunk_by(|(before, _), (after, _)| before + 1 == *after) {
        let functions = run
            .iter()
            .map(|(_, function)| indices.function_index(*function))
            .collect::<Result<Vec<_>, _>>()?;
        let place = ConstExpr::i32_const(run[0].0.cast_signed());
        elements.active(None, &place, Elements::Functions(Cow::Owned(functions)));
    }
    Ok(elements)
}

fn code(program: &Program, plan: &Plan, indices: &mut Indices) -> Result<CodeSection, Unfit> {
    let mut code = CodeSection::new();
    for &function in &plan.rest {
        indices.parse_function_body(&mut code, program.body(function).clone())?;
    }
    let mut start = Function::new([]);
    start
        .instruction(&Instruction::I32Const(1))
        .instruction(&Instruction::GlobalSet(program.globals.len() as u32))
        .instruction(&Instruction::End);
    code.function(&start);
    Ok(code)
}

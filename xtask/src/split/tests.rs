//! A program that is parted does what the whole did, wherever it is parted.

use super::{FIRST, LOADER, Parts, Unfit, joined, may_be_later, split};
use std::sync::{Arc, Mutex};
use wasmi::{Caller, Engine, Instance, Linker, Module, Store};
use wasmparser::{DataKind, Operator, Parser, Payload};

/// Functions that call each other, themselves, the script, and through a table; with memory, data and globals.
const WAT: &str = r#"(module
    (import "js" "note" (func $note (param i32)))
    (import "js" "twice" (func $twice (param i64) (result i64)))
    (memory (export "memory") 1)
    (table (export "table") 4 4 funcref)
    (table $other 1 funcref)
    (global $steps (mut i32) (i32.const 0))
    (elem (i32.const 1) $square $note $add)
    (data $.rodata..Lanon.number (i32.const 16) "\05")
    (data $.rodata..Lanon.pointer (i32.const 20) "\19\00\00\00")
    (data $.rodata..Lanon.there (i32.const 24) "\06\07")
    (data $.data.counter (i32.const 32) "\01")
    (type $binary (func (param i64 i64) (result i64)))
    (func $add (param i64 i64) (result i64)
        (global.set $steps (i32.add (global.get $steps) (i32.const 1)))
        (i64.add (local.get 0) (local.get 1)))
    (func $square (param i64 i64) (result i64)
        (call $note (i32.const 2))
        (i64.mul (local.get 0) (local.get 1)))
    (func $factorial (param i64) (result i64)
        (if (result i64) (i64.le_s (local.get 0) (i64.const 1))
            (then (i64.const 1))
            (else (i64.mul (local.get 0) (call $factorial (i64.sub (local.get 0) (i64.const 1)))))))
    (func $load (param i32) (result i64)
        (call $note (i32.const 3))
        (i64.load8_u (local.get 0)))
    (func $start
        (i32.store8 (i32.const 40) (i32.const 9)))
    (func (export "run") (result i64)
        (call $note (i32.const 1))
        (call_indirect (type $binary)
            (call $twice (call $factorial (call $load (i32.const 16))))
            (call $add (call $load (i32.load offset=20 (i32.const 0))) (call $load (i32.const 40)))
            (i32.load8_u (i32.const 48))))
    (func (export "choose") (param i32)
        (i32.store8 (i32.const 48) (local.get 0)))
    (func (export "steps") (result i32)
        (global.get $steps))
    (start $start))"#;

/// How many functions of its own it has.
const COUNT: u32 = 8;

/// What a run does: results, and what it called the script with.
#[derive(Debug, PartialEq)]
struct Run {
    results: Vec<i64>,
    steps: i32,
    notes: Vec<i32>,
}

#[derive(Default)]
struct Page {
    notes: Vec<i32>,
    first: Option<Instance>,
    loads: u32,
}

fn run(first: &[u8], rest: Option<Vec<u8>>) -> (Run, u32) {
    let engine = Engine::default();
    let page: Arc<Mutex<Page>> = Arc::default();
    let mut store = Store::new(&engine, page.clone());
    let mut linker = linker(&engine);
    if let Some(rest) = rest {
        linker
            .func_wrap(LOADER, "load", move |caller: Caller<'_, Arc<Mutex<Page>>>| load(caller, &rest))
            .unwrap();
    }
    let module = Module::new(&engine, first).unwrap();
    // In a browser the exports are there when a function of the program runs for the first time, unless it is the start.
    let instance = linker.instantiate_and_start(&mut store, &module).unwrap();
    page.lock().unwrap().first = Some(instance);

    let results = [1, 3].map(|place| {
        instance.get_typed_func::<i32, ()>(&store, "choose").unwrap().call(&mut store, place).unwrap();
        instance.get_typed_func::<(), i64>(&store, "run").unwrap().call(&mut store, ()).unwrap()
    });
    let steps = instance.get_typed_func::<(), i32>(&store, "steps").unwrap().call(&mut store, ()).unwrap();
    let page = page.lock().unwrap();
    (Run { results: results.to_vec(), steps, notes: page.notes.clone() }, page.loads)
}

fn linker(engine: &Engine) -> Linker<Arc<Mutex<Page>>> {
    let mut linker = Linker::new(engine);
    let note =
        |caller: Caller<'_, Arc<Mutex<Page>>>, note: i32| caller.data().lock().unwrap().notes.push(note);
    linker.func_wrap("js", "note", note).unwrap();
    linker.func_wrap("js", "twice", |number: i64| number * 2).unwrap();
    linker
}

fn load(mut caller: Caller<'_, Arc<Mutex<Page>>>, rest: &[u8]) {
    let first = {
        let mut page = caller.data().lock().unwrap();
        page.loads += 1;
        page.first.unwrap()
    };
    let engine = caller.engine().clone();
    let mut linker = linker(&engine);
    let exports: Vec<_> =
        first.exports(&caller).map(|export| (export.name().to_owned(), export.into_extern())).collect();
    for (name, export) in exports {
        linker.define(FIRST, &name, export).unwrap();
    }
    let module = Module::new(&engine, rest).unwrap();
    linker.instantiate_and_start(&mut caller, &module).unwrap();
}

#[test]
fn wherever_it_is_parted_it_does_the_same() {
    let wasm = wat::parse_str(WAT).unwrap();
    let (whole, _) = run(&wasm, None);
    let may_be_later = may_be_later(&wasm).unwrap();
    assert_eq!(may_be_later, [true, true, true, false]);
    assert_eq!(whole.results, [2 * 120 * 16, 2 * 120 + 16]);
    assert_eq!(whole.steps, 3);
    for chosen in 0..1_u32 << COUNT {
        // What runs before anything is exported cannot have the rest loaded: see `profile.rs`.
        let is_first: Vec<bool> = (0..COUNT).map(|index| chosen >> index & 1 == 1 || index == 4).collect();
        let Parts { first, rest } = split(&wasm, &is_first, &may_be_later).unwrap();
        let (parted, loads) = run(&first, Some(rest));
        assert_eq!(parted, whole, "{is_first:?}");
        assert_eq!(loads, u32::from(is_first.contains(&false)), "{is_first:?}");
    }
}

/// The pieces of data of a program: where each begins, and what it is.
fn data(wasm: &[u8]) -> Vec<(i32, Vec<u8>)> {
    let sections = Parser::new(0).parse_all(wasm).map(Result::unwrap);
    let data = sections.filter_map(|payload| match payload {
        Payload::DataSection(section) => Some(section.into_iter().map(Result::unwrap)),
        _ => None,
    });
    let piece = |data: wasmparser::Data| {
        let DataKind::Active { offset_expr, .. } = data.kind else { panic!("{data:?}") };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read().unwrap() else {
            panic!()
        };
        (value, data.data.to_vec())
    };
    data.flatten().map(piece).collect()
}

#[test]
fn data_is_where_it_is_needed_first() {
    let wasm = wat::parse_str(WAT).unwrap();
    let parts = |first: &[usize]| {
        let is_first: Vec<bool> = (0..COUNT as usize).map(|index| first.contains(&index)).collect();
        split(&wasm, &is_first, &may_be_later(&wasm).unwrap()).unwrap()
    };
    let (counter, all) = ((32, vec![1]), (16, b"\x05\0\0\0\x19\0\0\0\x06\x07".to_vec()));
    // Nothing but what may change in the first part; all of it where the function is that names it.
    let Parts { first, rest } = parts(&[4]);
    assert_eq!((data(&first), data(&rest)), (vec![counter.clone()], vec![all]));
    let Parts { first, rest } = parts(&[4, 5]);
    assert_eq!((data(&first), data(&rest)), (data(&joined(&wasm).unwrap()), vec![]));
    // As long as it may not be later, it is first.
    let Parts { first, rest } = split(&wasm, &[false; 8], &[]).unwrap();
    assert_eq!((data(&first), data(&rest)), (data(&joined(&wasm).unwrap()), vec![]));
}

#[test]
fn pieces_that_are_neighbours_are_joined() {
    let text =
        r#"(module (memory 1) (data (i32.const 4) "ab") (data (i32.const 8) "c") (data (i32.const 40) "d"))"#;
    let wasm = joined(&wat::parse_str(text).unwrap()).unwrap();
    assert_eq!(data(&wasm), [(4, b"ab\0\0c".to_vec()), (40, b"d".to_vec())]);
    let out_of_order = r#"(module (memory 1) (data (i32.const 8) "c") (data (i32.const 4) "ab"))"#;
    assert_eq!(joined(&wat::parse_str(out_of_order).unwrap()).err(), Some(Unfit::Data));
}

#[test]
fn what_is_not_wasm_or_of_another_kind_is_refused() {
    let refusal = |wasm: &[u8]| split(wasm, &[], &[]).err();
    assert_eq!(refusal(b"<!doctype html>"), Some(Unfit::Wasm));
    let of = |text: &str| refusal(&wat::parse_str(text).unwrap());
    assert_eq!(of(r#"(module (import "js" "memory" (memory 1)))"#), Some(Unfit::Import));
    assert_eq!(of("(module (func $a) (elem func $a))"), Some(Unfit::Elements));
}

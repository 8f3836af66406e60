//! Has every function of a program note that it ran, in memory that the program does not know of.

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, Instruction, MemArg, MemArgTarget, MemoryType, Module};
use wasmparser::{FunctionBody, Parser, Payload};

const PAGE: u64 = 65_536;

/// Writes that it ran at its place behind the memory that the program begins with; what it asks for later comes after.
struct Count {
    functions: u64,
    base: u64,
    next: u64,
}

/// The same program, and its glue with a way to ask which functions ran.
pub fn count(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let functions = Parser::new(0).parse_all(wasm).find_map(|payload| match payload {
        Ok(Payload::FunctionSection(section)) => Some(u64::from(section.count())),
        _ => None,
    })?;
    let mut count = Count { functions, base: 0, next: 0 };
    let mut module = Module::new();
    count.parse_core_module(&mut module, Parser::new(0), wasm).ok()?;
    let ran = format!("new Uint8Array(wasm.memory.buffer, {}, {functions})", count.base);
    let ask = format!(
        "wasm = instance.exports;\nglobalThis.trancheRan = () => [...{ran}.entries()].filter(([, ran]) => ran).map(([index]) => index);"
    );
    let counting = glue.replacen("wasm = instance.exports;", &ask, 1);
    (counting != glue).then(|| (module.finish(), counting + REST))
}

/// As if the rest were still on its way, where the sitting says so: then all is noted that has to go without it.
const REST: &str = "
async function fetchRest() {
  if (globalThis.waitsForRest) await new Promise(() => {});
}
export { fetchRest };
";

impl Reencode for Count {
    type Error = std::convert::Infallible;

    fn memory_type(&mut self, memory: wasmparser::MemoryType) -> Result<MemoryType, Error<Self::Error>> {
        self.base = memory.initial * PAGE;
        let mut memory = utils::memory_type(self, memory);
        memory.minimum += self.functions.div_ceil(PAGE);
        Ok(memory)
    }

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        let place = (self.base + self.next) as u32;
        self.next += 1;
        function
            .instruction(&Instruction::I32Const(place.cast_signed()))
            .instruction(&Instruction::I32Const(1))
            .instruction(&Instruction::I32Store8(MemArg {
                offset: 0,
                align: 0,
                target: MemArgTarget::Memory(0),
                ordering: None,
            }));
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            function.instruction(&self.parse_instruction(&mut operators)?);
        }
        code.function(&function);
        Ok(())
    }
}

//! Writes the first part: the whole program, with stubs for what is in the rest.

use super::{IS_THERE, Indices, LOADER, Plan, Program, Unfit, data};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataSection, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, ImportSection, Instruction, Module, TableSection,
    TypeSection, ValType,
};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, DataSectionReader, ExportSectionReader, FunctionSectionReader,
    GlobalSectionReader, ImportSectionReader, Parser, Table, TypeSectionReader,
};

pub struct First<'a> {
    program: &'a Program<'a>,
    plan: &'a Plan,
    indices: Indices,
}

type Done = Result<(), Error<Unfit>>;

impl<'a> First<'a> {
    pub fn write(wasm: &[u8], program: &'a Program<'a>, plan: &'a Plan) -> Result<Vec<u8>, Unfit> {
        let own = plan.first.iter().copied().chain(plan.stubs.iter().map(|(function, _)| *function));
        // The loader comes last of what is imported.
        let functions = plan.first_imports.iter().copied().map(Some).chain([None]).chain(own.map(Some));
        let mut first = Self { program, plan, indices: Indices::of(functions) };
        let mut module = Module::new();
        first.parse_core_module(&mut module, Parser::new(0), wasm)?;
        Ok(module.finish())
    }

    fn loader(&self) -> u32 {
        self.plan.first_imports.len() as u32
    }

    fn loader_type(&self) -> u32 {
        self.program.types.as_ref().map_or(0, TypeSectionReader::count)
    }

    fn is_there(&self) -> u32 {
        self.program.globals.len() as u32
    }

    fn stub(&self, function: u32, place: u32) -> Function {
        let (type_index, arguments) = self.program.signature(function);
        let mut stub = Function::new([]);
        stub.instruction(&Instruction::GlobalGet(self.is_there()))
            .instruction(&Instruction::I32Eqz)
            .instruction(&Instruction::If(BlockType::Empty))
            .instruction(&Instruction::Call(self.loader()))
            .instruction(&Instruction::End);
        for argument in 0..arguments {
            stub.instruction(&Instruction::LocalGet(argument));
        }
        stub.instruction(&Instruction::I32Const(place.cast_signed()))
            .instruction(&Instruction::CallIndirect { type_index, table_index: 0 })
            .instruction(&Instruction::End);
        stub
    }
}

impl Reencode for First<'_> {
    type Error = Unfit;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Unfit>> {
        self.indices.function_index(function)
    }

    fn parse_type_section(&mut self, types: &mut TypeSection, section: TypeSectionReader<'_>) -> Done {
        utils::parse_type_section(self, types, section)?;
        types.ty().function([], []);
        Ok(())
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Done {
        for (function, import) in (0..).zip(section.into_imports()) {
            if self.plan.first_imports.contains(&function) {
                self.parse_import(imports, import?)?;
            }
        }
        imports.import(LOADER, "load", EntityType::Function(self.loader_type()));
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Done {
        let stubs = self.plan.stubs.iter().map(|(function, _)| function);
        for function in self.plan.first.iter().chain(stubs) {
            functions.function(self.program.signature(*function).0);
        }
        Ok(())
    }

    fn parse_table(&mut self, tables: &mut TableSection, mut table: Table<'_>) -> Done {
        if tables.is_empty() {
            let more = u64::from(self.plan.table - self.program.table_size);
            table.ty.initial += more;
            table.ty.maximum = table.ty.maximum.map(|most| most + more);
        }
        utils::parse_table(self, tables, table)
    }

    fn parse_global_section(
        &mut self,
        globals: &mut GlobalSection,
        section: GlobalSectionReader<'_>,
    ) -> Done {
        utils::parse_global_section(self, globals, section)?;
        let kind = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        globals.global(kind, &ConstExpr::i32_const(0));
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Done {
        utils::parse_export_section(self, exports, section)?;
        let names = (0_u32..).map(|number| number.to_string());
        for (name, function) in names.zip(&self.plan.shared) {
            exports.export(&name, ExportKind::Func, self.function_index(*function)?);
        }
        for memory in 0..self.program.memories.len() as u32 {
            exports.export(&format!("m{memory}"), ExportKind::Memory, memory);
        }
        for table in 0..self.program.tables.len() as u32 {
            exports.export(&format!("t{table}"), ExportKind::Table, table);
        }
        for global in 0..self.program.globals.len() as u32 {
            exports.export(&format!("g{global}"), ExportKind::Global, global);
        }
        exports.export(IS_THERE, ExportKind::Global, self.is_there());
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader<'_>) -> Done {
        for &function in &self.plan.first {
            self.parse_function_body(code, self.program.body(function).clone())?;
        }
        for &(function, place) in &self.plan.stubs {
            code.function(&self.stub(function, place));
        }
        Ok(())
    }

    fn parse_data_section(&mut self, data: &mut DataSection, _: DataSectionReader<'_>) -> Done {
        *data = data::write(&self.program.data, |piece| self.plan.first_data[piece]);
        Ok(())
    }

    /// Names of functions and the like, which only people read.
    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader<'_>) -> Done {
        Ok(())
    }
}

//! A whole program, as far as parting it has to know it.

use super::Unfit;
use super::data::{self, Piece};
use wasmparser::{
    ConstExpr, ElementItems, ElementKind, Export, ExternalKind, FuncType, FunctionBody, Global, Import,
    MemoryType, Operator, Parser, Payload, TableType, TypeRef, TypeSectionReader,
};

#[derive(Default)]
pub struct Program<'a> {
    /// The section of types, which both parts have as it is.
    pub types: Option<TypeSectionReader<'a>>,
    signatures: Vec<FuncType>,
    /// The script's functions.
    pub imports: Vec<Import<'a>>,
    /// How many these are: the program's own functions come after them.
    pub imported: u32,
    /// The type of every function.
    pub functions: Vec<u32>,
    pub tables: Vec<TableType>,
    pub memories: Vec<MemoryType>,
    pub globals: Vec<Global<'a>>,
    /// The functions that are exported.
    pub exports: Vec<u32>,
    pub start: Option<u32>,
    /// What stands in the table of functions: place and function.
    pub table: Vec<(u32, u32)>,
    /// How long that is.
    pub table_size: u32,
    /// Its own functions.
    pub bodies: Vec<FunctionBody<'a>>,
    callees: Vec<Vec<u32>>,
    /// What its memory holds from the beginning.
    pub data: Vec<Piece<'a>>,
}

impl<'a> Program<'a> {
    pub fn read(wasm: &'a [u8]) -> Result<Self, Unfit> {
        let mut program = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            program.take(payload?)?;
        }
        program.table_size = program.tables.first().map_or(0, |table| table.initial as u32);
        Ok(program)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result<(), Unfit> {
        match payload {
            Payload::TypeSection(section) => {
                self.signatures = section.clone().into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
                self.types = Some(section);
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    self.import(import?)?;
                }
            }
            Payload::FunctionSection(section) => {
                for function in section {
                    self.functions.push(function?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(section) => {
                self.memories = section.into_iter().collect::<Result<_, _>>()?
            }
            Payload::GlobalSection(section) => {
                self.globals = section.into_iter().collect::<Result<_, _>>()?
            }
            Payload::ExportSection(section) => {
                for export in section {
                    self.export(&export?);
                }
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(section) => {
                for element in section {
                    let element = element?;
                    self.elements(&element.kind, element.items)?;
                }
            }
            Payload::DataSection(section) => self.data = data::pieces(section)?,
            Payload::CodeSectionEntry(body) => {
                self.callees.push(callees(&body)?);
                self.bodies.push(body);
            }
            _ => {}
        }
        Ok(())
    }

    fn import(&mut self, import: Import<'a>) -> Result<(), Unfit> {
        let TypeRef::Func(kind) = import.ty else { return Err(Unfit::Import) };
        self.functions.push(kind);
        self.imported += 1;
        self.imports.push(import);
        Ok(())
    }

    fn export(&mut self, export: &Export) {
        if export.kind == ExternalKind::Func {
            self.exports.push(export.index);
        }
    }

    fn elements(&mut self, kind: &ElementKind, items: ElementItems) -> Result<(), Unfit> {
        let (
            ElementKind::Active { table_index: None | Some(0), offset_expr },
            ElementItems::Functions(functions),
        ) = (kind, items)
        else {
            return Err(Unfit::Elements);
        };
        for (place, function) in (place(offset_expr)?..).zip(functions) {
            self.table.push((place, function?));
        }
        Ok(())
    }

    /// One of its own functions.
    pub fn body(&self, function: u32) -> &FunctionBody<'a> {
        &self.bodies[(function - self.imported) as usize]
    }

    /// The functions that one of the program's own names.
    pub fn callees(&self, function: u32) -> &[u32] {
        let own = (function - self.imported) as usize;
        self.callees.get(own).map(Vec::as_slice).unwrap_or_default()
    }

    /// The type of a function, and how many arguments it takes.
    pub fn signature(&self, function: u32) -> (u32, u32) {
        let kind = self.functions[function as usize];
        (kind, self.signatures[kind as usize].params().len() as u32)
    }
}

fn callees(body: &FunctionBody) -> Result<Vec<u32>, Unfit> {
    let mut callees = Vec::new();
    for operator in body.get_operators_reader()? {
        if let Operator::Call { function_index }
        | Operator::ReturnCall { function_index }
        | Operator::RefFunc { function_index } = operator?
        {
            callees.push(function_index);
        }
    }
    Ok(callees)
}

fn place(offset: &ConstExpr) -> Result<u32, Unfit> {
    match offset.get_operators_reader().read()? {
        Operator::I32Const { value } => u32::try_from(value).map_err(|_| Unfit::Elements),
        _ => Err(Unfit::Elements),
    }
}

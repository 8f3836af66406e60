//! How the cells of a workbook look, from its styles: their number formats, and whether they are struck through or raised.

use std::collections::HashMap;
use std::rc::Rc;

use calamine::ExcelDateTimeType;
use quick_xml::events::{BytesStart, Event};

use super::xml_attributes::attribute;
use crate::files::number_format::{Format, built_in, time};
use crate::files::superscript::Height;

/// As many looks as the number of one has room for; a spreadsheet takes 65,490.
const MOST_LOOKS: usize = u16::MAX as usize;

/// The looks of a workbook, which its cells name by their numbers.
#[derive(Default)]
pub struct Looks {
    list: List,
    codes: HashMap<u32, String>,
    formats: HashMap<u32, Shown>,
    fonts: Vec<Font>,
    cells: Vec<(u32, usize)>,
    looks: Vec<Look>,
}

/// What a number format shows, and as which time.
type Shown = (Option<Rc<Format>>, Option<ExcelDateTimeType>);

/// Which list of the styles is read. Conditional formats have fonts of their own.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum List {
    #[default]
    None,
    Formats,
    Fonts,
    Cells,
}

/// What a font does to a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Font {
    /// It is struck through.
    pub struck: bool,
    /// How high it stands.
    pub height: Height,
}

/// How a cell looks.
#[derive(Clone, Default)]
pub struct Look {
    /// Its number format, where that says something.
    pub format: Option<Rc<Format>>,
    /// Whether it shows a figure as a moment or as a length of time.
    pub time: Option<ExcelDateTimeType>,
    /// Its font.
    pub font: Font,
}

impl Looks {
    /// Hears the next of the styles.
    pub fn hear(&mut self, event: &Event) {
        match event {
            Event::Start(element) => self.open(element),
            Event::End(element) => {
                if matches!(element.local_name().as_ref(), "numFmts" | "fonts" | "cellXfs") {
                    self.list = List::None;
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, element: &BytesStart) {
        match (element.local_name().as_ref(), self.list) {
            ("numFmts", _) => self.list = List::Formats,
            ("fonts", _) => self.list = List::Fonts,
            ("cellXfs", _) => self.list = List::Cells,
            ("numFmt", List::Formats) => {
                if let (Some(id), Some(code)) =
                    (number(element, "numFmtId"), attribute(element, "formatCode"))
                {
                    self.format(id, code);
                }
            }
            ("font", List::Fonts) => self.font(Font::default()),
            ("strike", List::Fonts) => {
                if let Some(font) = self.fonts.last_mut() {
                    font.struck = is_on(element);
                }
            }
            ("vertAlign", List::Fonts) => {
                if let Some(font) = self.fonts.last_mut() {
                    font.height = Height::of(attribute(element, "val").as_deref());
                }
            }
            ("xf", List::Cells) => {
                let font = number(element, "fontId").map_or(usize::MAX, |id| id as usize);
                self.cell(number(element, "numFmtId").unwrap_or_default(), font);
            }
            _ => {}
        }
    }

    /// Adds the code of a number format.
    pub fn format(&mut self, id: u32, code: String) {
        self.codes.insert(id, code);
    }

    /// Adds the next font.
    pub fn font(&mut self, font: Font) {
        self.fonts.push(font);
    }

    /// Adds the next look by its number format and its font.
    pub fn cell(&mut self, format: u32, font: usize) {
        if self.cells.len() < MOST_LOOKS {
            self.cells.push((format, font));
        }
    }

    /// The font of a number.
    pub fn font_of(&self, number: usize) -> Font {
        self.fonts.get(number).copied().unwrap_or_default()
    }

    /// Makes the looks once all is heard, as their lists may come in any order.
    pub fn settle(&mut self) {
        for (id, font) in std::mem::take(&mut self.cells) {
            let code = self.codes.get(&id).map(String::as_str).or_else(|| built_in(id));
            let shown = || (code.and_then(Format::read).map(Rc::new), time(id, code));
            let (format, time) = self.formats.entry(id).or_insert_with(shown).clone();
            let font = self.font_of(font);
            self.looks.push(Look { format, time, font });
        }
    }

    /// The look of a number; cells that name none have the first.
    pub fn of(&self, number: u16) -> Option<&Look> {
        self.looks.get(usize::from(number))
    }
}

fn number(element: &BytesStart, name: &str) -> Option<u32> {
    attribute(element, name)?.trim().parse().ok()
}

/// Whether an element such as `strike` means what it says.
pub fn is_on(element: &BytesStart) -> bool {
    attribute(element, "val").is_none_or(|val| !matches!(val.trim(), "0" | "false"))
}

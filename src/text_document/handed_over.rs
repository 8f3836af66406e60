//! A document on its way to the program that writes its file: as text and back, within one version of the page.

use super::{Block, TableColumn, TableRow, TextDocument, TextTable};
use crate::json::{self, Fields, Misfit, Shape};

/// Why a text is no document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDocument;

impl From<Misfit> for BadDocument {
    fn from(_: Misfit) -> Self {
        Self
    }
}

impl TextDocument {
    /// The text that [`TextDocument::of_handed_over`] reads.
    #[must_use]
    pub fn handed_over(&self) -> String {
        // Nothing in it can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what [`TextDocument::handed_over`] wrote.
    ///
    /// # Errors
    /// Where the text is something else.
    pub fn of_handed_over(text: &str) -> Result<Self, BadDocument> {
        let json = json::parse(text).map_err(|_| BadDocument)?;
        let mut fields = Fields::of(String::new(), &json)?;
        let (language, title) = (fields.text("language")?, fields.text("title")?);
        let blocks = fields.needed_list("blocks")?.into_iter().map(block).collect::<Result<_, Misfit>>()?;
        fields.done()?;
        Ok(Self { language, title, blocks })
    }
}

fn block(mut fields: Fields) -> Result<Block, Misfit> {
    let kind = fields.text("kind")?;
    let block = match kind.as_str() {
        "heading" => Block::Heading {
            level: u8::try_from(fields.count("level")?).unwrap_or(u8::MAX).clamp(1, 3),
            text: fields.text("text")?,
        },
        "paragraph" => Block::Paragraph { text: fields.text("text")? },
        "strong" => Block::Strong { text: fields.text("text")? },
        "list" => Block::List { items: fields.texts("items")? },
        "table" => Block::Table(table(&mut fields)?),
        "blank" => Block::Blank { label: fields.text("label")? },
        "page-break" => Block::PageBreak,
        _ => return Err(fields.misfit(Shape::NotOneOf(kind))),
    };
    fields.done()?;
    Ok(block)
}

fn table(fields: &mut Fields) -> Result<TextTable, Misfit> {
    Ok(TextTable {
        caption: fields.text("caption")?,
        columns: fields.needed_list("columns")?.into_iter().map(column).collect::<Result<_, _>>()?,
        rows: fields.needed_list("rows")?.into_iter().map(row).collect::<Result<_, _>>()?,
    })
}

fn column(mut fields: Fields) -> Result<TableColumn, Misfit> {
    let is_number = fields.take("is_number").is_some();
    let share = u8::try_from(fields.count("share")?).unwrap_or(u8::MAX);
    Ok(TableColumn { heading: fields.text("heading")?, is_number, share })
}

fn row(mut fields: Fields) -> Result<TableRow, Misfit> {
    let kind = fields.text("kind")?;
    Ok(match kind.as_str() {
        "group" => TableRow::Group { name: fields.text("name")? },
        "plain" => TableRow::Plain { cells: fields.texts("cells")? },
        "subtotal" => TableRow::Subtotal { cells: fields.texts("cells")? },
        "total" => TableRow::Total { cells: fields.texts("cells")? },
        _ => return Err(fields.misfit(Shape::NotOneOf(kind))),
    })
}

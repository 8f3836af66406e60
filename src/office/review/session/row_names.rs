//! Where people find a row: by its number, and by its sheet where several are read as one table.

use leptos::prelude::*;

use super::{Session, Which};
use tranche::ui::words::office::review::rows::place;

impl Session {
    /// Where people find a row, in a column of such: `5`, `North, 5`.
    pub fn row_number(self, row: usize) -> String {
        self.at(row, place::short)
    }

    /// The same in a sentence: `row 5`, `sheet North, row 5`.
    pub fn row_name(self, row: usize) -> String {
        self.at(row, place::in_words)
    }

    /// The same at the beginning of one: `Row 5`, `Sheet North, row 5`.
    pub fn row_title(self, row: usize) -> String {
        self.at(row, place::title)
    }

    fn at(self, row: usize, name: impl FnOnce(Option<place::Sheet>, u32) -> String) -> String {
        let number = self.grid(|grid| grid.rows.get(row).map_or(0, |row| row.number));
        match self.which() {
            Which::One(_) => name(None, number),
            Which::Together => {
                let sheet = self.joined.with(|joined| joined.sheets.get(row).copied());
                self.table(|table| {
                    let sheet =
                        sheet.and_then(|at| Some(place::Sheet { at, name: &table.grids.get(at)?.name }));
                    name(sheet, number)
                })
            }
        }
    }

    /// Says of every bid in which sheet it stands, where several are read as one table.
    pub fn name_places(self, file: &mut tranche::FundFile) {
        if self.which() == Which::Together {
            self.joined.with(|joined| {
                self.table(|table| {
                    self.reading.with(|reading| joined.name_places(file, reading, &table.grids));
                });
            });
        }
    }
}

//! Cells that reach over several rows: which columns of the next rows they cover.

/// For each column, how many of the rows from here on are covered by a cell from above.
#[derive(Default)]
pub struct Spans {
    left: Vec<u32>,
}

/// Columns beyond these are refused anyway where anything stands in them.
const MOST: usize = 1_000;

impl Spans {
    /// Begins a row: the columns that are covered in it.
    pub fn row(&mut self) -> Vec<u32> {
        let mut covered = Vec::new();
        for (column, left) in (0..).zip(&mut self.left) {
            if *left > 0 {
                *left -= 1;
                covered.push(column);
            }
        }
        covered
    }

    /// A cell of the row that was begun reaches over so many rows, its own among them.
    pub fn reach(&mut self, column: u32, columns: u32, rows: u32) {
        if rows < 2 {
            return;
        }
        let start = column as usize;
        let end = start.saturating_add(columns as usize).min(MOST);
        if start < end {
            self.left.resize(self.left.len().max(end), 0);
            self.left[start..end].fill(rows - 1);
        }
    }

    /// Ends what reaches down: a group of rows ends.
    pub fn end(&mut self) {
        self.left.clear();
    }
}

/// More columns than any reader takes; a cell may say that it spans a thousand.
pub const MOST_SPANNED: u32 = 300;

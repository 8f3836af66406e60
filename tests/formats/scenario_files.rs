//! Work kept in a browser or a file opens as what it was, or not at all.

mod carry_over;
mod damage;
mod every_kind;
mod format_2_marks;
mod format_3;
mod format_3_fixture;
mod format_3_marks;
mod formats_1_and_2;

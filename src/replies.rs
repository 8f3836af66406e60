//! What members sent back, found in a pasted thread of mails or a column of amounts. Text in, data out.

mod amount_column_text;
mod amount_line;
mod amount_reply;
mod attribution;
mod collected;
mod column_cells;
mod earlier_figures;
mod html_characters;
mod html_tags;
mod mail_decoder;
mod mail_head;
mod mail_html;
mod mail_letters;
mod mail_parts;
mod mail_text;
mod outcome_words;
mod quoted_line;
mod reply;
mod sender_line;
mod sender_name;
mod speakers;
mod wrapped_quote;

pub use amount_column_text::{NoAmounts, read_amounts};
pub use amount_line::{AmountFault, BadLine};
pub use amount_reply::{AmountReply, UnitLine};
pub use collected::find;
pub use earlier_figures::{OpenedFile, Opener};
pub use reply::{BadReply, Double, EarlierFigures, Place, Replies, Reply};

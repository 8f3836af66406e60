//! Words for one file that is written after each change.

use crate::ui::store::auto_copy::{CopyFault, FileFault};

/// What the file is called in the browser’s own window, unless somebody says otherwise.
pub const FILE_NAME: &str = "tranche-kept.json";

/// What the browser’s own window calls files like it.
pub const KIND: &str = "Everything from Tranche";

/// What the part is called that is about it.
pub const TITLE: &str = "A file that is kept up to date";

/// What it is for.
pub const WHY: &str = "One file can also be kept up to date by itself: it is written anew after each change, on every page of this \
    site. Choose a new file for each browser, because whatever is in it is replaced.";

/// The button that asks for one.
pub const CHOOSE: &str = "Keep a file up to date";

/// The button that ends it.
pub const STOP: &str = "Stop writing it";

/// Said once a file was chosen and written.
pub fn begun(name: &str) -> String {
    format!("“{name}” is written, and from now on after each change.")
}

/// Said where the browser’s window was closed.
pub const NOT_CHOSEN: &str = "No file was chosen, so none is kept up to date.";

/// Said once it is ended.
pub const STOPPED: &str = "The file is not written any more. It stays as it was last written.";

/// That all is well, last at this time of day, such as `28 November 2026, 14:02`.
pub fn is_written(name: &str, last: Option<&str>) -> String {
    match last {
        Some(time) => format!("“{name}” is kept up to date. Last written: {time}."),
        None => format!("“{name}” is kept up to date."),
    }
}

/// That nobody can tell whether there is such a file.
const UNKNOWN: &str = "We can’t tell whether a file is kept up to date: the browser does not say which one you chose, if any. Reload the page.";

/// That it is not, which is said in full at the head of the page.
pub fn is_not_written(name: &str, last: Option<&str>) -> String {
    match last {
        _ if name.is_empty() => UNKNOWN.to_owned(),
        Some(time) => {
            format!("“{name}” is not being written: see the top of the page. Last written: {time}.")
        }
        None => format!("“{name}” is not being written: see the top of the page."),
    }
}

/// The button that writes it once more.
pub fn again(fault: Option<CopyFault>) -> &'static str {
    match fault {
        Some(CopyFault::Refused | CopyFault::File(FileFault::NotAllowed)) => "Allow writing it",
        _ => "Try writing it again",
    }
}

/// Why the file is not being written, and the way out.
pub fn not_written(name: &str, fault: Option<CopyFault>) -> String {
    if name.is_empty() {
        return UNKNOWN.to_owned();
    }
    let why = match fault {
        None => return is_written(name, None),
        Some(CopyFault::File(FileFault::NotAllowed)) => {
            return format!("“{name}” is not being written until you allow it again.");
        }
        Some(CopyFault::Refused) => {
            "this was not allowed. Allow it in the browser’s settings for this site, or stop and choose a file anew."
        }
        Some(CopyFault::File(FileFault::Gone)) => {
            "the file or its folder is gone. Put it back, or stop and choose another."
        }
        Some(CopyFault::File(FileFault::InUse)) => "another program has it open. Close it there.",
        Some(CopyFault::File(FileFault::Full)) => "its disk is full. Free some space.",
        Some(CopyFault::TooSlow) => "its disk does not answer. Look whether it is connected.",
        Some(CopyFault::Store(_)) => "the page can’t use this browser’s database. Reload the page.",
        Some(CopyFault::File(FileFault::Failed)) => {
            "the browser could not write it. Stop and choose another if that goes on."
        }
    };
    format!("“{name}” is not being written: {why} Your work is saved in this browser.")
}

/// Why no file is kept up to date though somebody wanted one.
pub fn not_begun(fault: CopyFault) -> &'static str {
    match fault {
        CopyFault::Refused | CopyFault::File(FileFault::NotAllowed) => {
            "The browser did not let the page ask for a file, so none is kept up to date. Press the button again."
        }
        CopyFault::File(_) | CopyFault::TooSlow => {
            "The browser could not use this file, so none is kept up to date. Choose another."
        }
        CopyFault::Store(_) => {
            "This browser did not keep which file you chose, so none is kept up to date. Reload the page and choose it again."
        }
    }
}

//! What a person brings to the page: a file dropped on it, a table pasted into it.

use serde_json::{Value, json};

use crate::page::Page;
use crate::site::SUB_PATH;

/// Where the site holds what is dropped next; a driver would take many seconds for a large file.
const IN_HAND: &str = "__in-hand";

/// A browser lets no script drop a file of the person's own, only one that it made itself.
const DROP: &str = "
    const [path, name, done] = arguments;
    fetch(path, { cache: 'no-store' })
        .then((response) => response.arrayBuffer())
        .then((bytes) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], name));
            document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
            document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
            done(dataTransfer.files.length === 1 ? null : 'nothing in hand');
        })
        .catch((error) => done(String(error)))";

/// Firefox gives the event a clipboard of its own, which can be filled until it is dispatched.
const PASTE: &str = "
    const clipboardData = new DataTransfer();
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
    for (const [kind, text] of arguments[0]) paste.clipboardData.setData(kind, text);
    const kinds = paste.clipboardData.types.length;
    (document.activeElement ?? document.body).dispatchEvent(paste);
    return kinds";

impl Page {
    /// Drops a file on the page.
    #[track_caller]
    pub fn drop_file(&self, name: &str, content: impl Into<Vec<u8>>) {
        self.site().put(IN_HAND, content);
        // From the site's own folder, also where the page that is shown lies in one beside it.
        let path = format!("{SUB_PATH}{IN_HAND}");
        let answer = self.run(self.driver().execute_async(DROP, vec![json!(path), json!(name)]));
        assert_eq!(answer.json(), &Value::Null, "{} drops nothing", self.engine());
    }

    /// Pastes, where the focus is, what a program put on the clipboard: kinds such as `text/html`, each with its text.
    #[track_caller]
    pub fn paste(&self, kinds: &[(&str, &str)]) {
        let answer = self.run(self.driver().execute(PASTE, vec![json!(kinds)]));
        assert_eq!(answer.json(), &json!(kinds.len()), "{} pastes nothing", self.engine());
    }
}

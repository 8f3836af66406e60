//! What a person brings to the page: a file dropped on it, a table pasted into it.

use serde_json::{Value, json};

use crate::page::Page;
use crate::site::SUB_PATH;

/// Where the site holds what is dropped next; a driver would take many seconds for a large file.
const IN_HAND: &str = "__in-hand";

/// A browser lets no script drop a file of the person's own, only one that it made itself.
const DROP: &str = "
    const [files, done] = arguments;
    const bytes = ([path]) => fetch(path, { cache: 'no-store' }).then((response) => response.arrayBuffer());
    Promise.all(files.map(bytes))
        .then((all) => {
            const dataTransfer = new DataTransfer();
            all.forEach((bytes, at) => dataTransfer.items.add(new File([bytes], files[at][1])));
            document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
            document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
            done(dataTransfer.files.length === files.length ? null : 'nothing in hand');
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
        self.drop_files([(name, content)]);
    }

    /// Drops several files on the page at once.
    #[track_caller]
    pub fn drop_files<'n>(&self, files: impl IntoIterator<Item = (&'n str, impl Into<Vec<u8>>)>) {
        let mut all = Vec::new();
        for (at, (name, content)) in files.into_iter().enumerate() {
            let place = format!("{IN_HAND}-{at}");
            self.site().put(&place, content);
            // From the site's own folder, also where the page that is shown lies in one beside it.
            all.push((format!("{SUB_PATH}{place}"), name));
        }
        let answer = self.run(self.driver().execute_async(DROP, vec![json!(all)]));
        assert_eq!(answer.json(), &Value::Null, "{} drops nothing", self.engine());
    }

    /// Pastes, where the focus is, what a program put on the clipboard: kinds such as `text/html`, each with its text.
    #[track_caller]
    pub fn paste(&self, kinds: &[(&str, &str)]) {
        let answer = self.run(self.driver().execute(PASTE, vec![json!(kinds)]));
        assert_eq!(answer.json(), &json!(kinds.len()), "{} pastes nothing", self.engine());
    }
}

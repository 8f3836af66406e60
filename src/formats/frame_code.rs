//! What a site puts on a page of its own to show a result in a frame. See `docs/embedding.md`.

use crate::text_document::escaped;

/// The frame of this address, called this for those who do not see it, and the script that makes it as high as what it shows.
#[must_use]
pub fn frame_code(address: &str, title: &str) -> String {
    let (address, title) = (escaped(address), escaped(title));
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"600\" style=\"border: 0\"></iframe>\n{SCRIPT}\n"
    )
}

const SCRIPT: &str = "<script>
  addEventListener(\"message\", (event) => {
    if (event.data?.tranche !== \"height\") return;
    for (const frame of document.querySelectorAll(\"iframe\"))
      if (frame.contentWindow === event.source) frame.height = event.data.pixels;
  });
</script>";

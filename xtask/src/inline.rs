//! A script written into a page that forbids all others.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The page with this script in the place of the element that asks for `boot.js`, at the end and allowed by its checksum.
/// `None` where the page asks for none, or the script cannot stand in a page.
pub fn boot(html: &str, script: &str) -> Option<String> {
    if script.contains("</") || script.contains("<!--") {
        return None;
    }
    let start = html.find("<script ")?;
    let end = start + html[start..].find("</script>")? + "</script>".len();
    let element = &html[start..end];
    let at = element.find("src=")?;
    let source = &element[at..at + element[at..].find([' ', '>'])?];
    if !source.contains("boot.js") {
        return None;
    }
    let opening = element.strip_suffix("</script>")?.replace(source, "").replace("defer", "");
    let (before, after) = (&html[..start], &html[end..]);
    let sum = BASE64_STANDARD.encode(Sha256::digest(script));
    let allowed = format!("script-src 'sha256-{sum}' ");
    let page = format!("{before}{after}").replacen("script-src ", &allowed, 1);
    // Behind all that it looks for.
    let body = page.rfind("</body>").unwrap_or(page.len());
    Some(format!("{}{opening}{script}</script>{}", &page[..body], &page[body..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_at_the_end_and_is_allowed() {
        let html = "<meta content=\"script-src 'self'\"><script defer src=./boot.js data-js=./a.js></script><div></div>";
        let page = boot(html, "start();").unwrap();
        let allowed = "script-src 'sha256-E6jQvrT2ZivWG9GJ4AAEZf4MhI7l3QkLroW4hgvUT4c=' 'self'";
        let page_to_be =
            format!("<meta content=\"{allowed}\"><div></div><script   data-js=./a.js>start();</script>");
        assert_eq!(page, page_to_be);
    }

    #[test]
    fn another_page_or_script_is_refused() {
        assert_eq!(boot("<p>No script</p>", "start();"), None);
        assert_eq!(boot("<script src=other.js></script>", "start();"), None);
        assert_eq!(boot("<script src=boot.js></script>", "'</script>'"), None);
    }
}

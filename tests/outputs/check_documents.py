"""Opens every document as other programs do, and holds what they see against what it says. Ends with an error where one differs.

Each folder holds `document.json` with what it says, and the same as `document.docx` and `document.html`.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
import lxml.html
from docx.oxml.ns import qn


def cells_of(row):
    return [row["name"]] if row["kind"] == "group" else row["cells"]


def table_rows(table):
    return [[column["heading"] for column in table["columns"]]] + [cells_of(row) for row in table["rows"]]


def tables_said(document):
    return [table_rows(block) for block in document["blocks"] if block["kind"] == "table"]


def headings_said(document):
    return [(block["level"], block["text"]) for block in document["blocks"] if block["kind"] == "heading"]


# What a spreadsheet takes for a formula at the beginning of a cell.
RUNS = tuple("=+-@＝＋－＠")


def plain(text):
    """As it is meant: spaces are one space, and the mark that keeps a formula from running is left out."""
    text = " ".join(text.split())
    return text[1:].lstrip() if text.startswith("'") and text[1:].lstrip().startswith(RUNS) else text


def same_tables(found, said, where):
    found = [[[plain(cell) for cell in row] for row in table] for table in found]
    said = [[[plain(cell) for cell in row] for row in table] for table in said]
    assert len(found) == len(said), f"{where}: {len(found)} tables for {len(said)}"
    for one, other in zip(found, said):
        assert len(one) == len(other), f"{where}: {len(one)} rows for {len(other)}"
        for row, wanted in zip(one, other):
            assert row == wanted, f"{where}: {row} for {wanted}"


def word(path, document):
    """Headings by their styles, tables with head rows that repeat and rows that do not split, and the language."""
    opened = docx.Document(path)
    headings = [
        (int(one.style.name.rsplit(" ", 1)[1]), one.text)
        for one in opened.paragraphs
        if one.style.name.startswith("Heading ")
    ]
    said = headings_said(document)
    assert [(level, plain(text)) for level, text in headings] == [(level, plain(text)) for level, text in said], headings
    tables = []
    for table in opened.tables:
        rows = table._tbl.tr_lst
        assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None, "a head row that does not repeat"
        for row in rows:
            assert row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None, "a row that may split"
        tables.append([["".join(part.text or "" for part in cell.iter(qn("w:t"))) for cell in row.tc_lst] for row in rows])
    assert_words(tables, tables_said(document), path)
    language = opened.styles.element.find(f".//{qn('w:lang')}")
    assert language.get(qn("w:val")) == document["language"], "another language"
    assert opened.core_properties.title == document["title"], opened.core_properties.title


def assert_words(found, said, where):
    """Line breaks are elements of their own in Word, so that words are compared without any space."""
    squeeze = lambda tables: [[["".join(plain(cell).split()) for cell in row] for row in table] for table in tables]
    assert squeeze(found) == squeeze(said), f"{where}: other cells"


def html_tables(text):
    page = lxml.html.document_fromstring(text)
    tables = page.iter("table")
    return [[[cell.text_content() for cell in row.iter("th", "td")] for row in table.iter("tr")] for table in tables]


def office():
    return shutil.which("soffice") or shutil.which("libreoffice")


def through_office(paths, document_of, room):
    """Each opened in LibreOffice, saved as a text document, opened again and saved as a page: the same cells."""
    home = f"-env:UserInstallation=file://{room}/home"
    copies = {}
    for at, path in enumerate(paths):
        copy = Path(room) / f"{at}{path.suffix}"
        shutil.copy(path, copy)
        copies[copy] = path
    run = lambda kind, files, extra: subprocess.run(
        [office(), home, "--headless", *extra, "--convert-to", kind, "--outdir", f"{room}/{kind.split(':')[0]}", *map(str, files)],
        check=True,
        capture_output=True,
        timeout=600,
    )
    pages = [copy for copy in copies if copy.suffix == ".html"]
    words = [copy for copy in copies if copy.suffix == ".docx"]
    run("odt", pages, ["--infilter=HTML (StarWriter)"])
    run("odt", words, [])
    texts = [Path(room) / "odt" / f"{copy.stem}.odt" for copy in copies]
    run("html:HTML (StarWriter)", texts, [])
    for copy, path in copies.items():
        back = Path(room) / "html" / f"{copy.stem}.html"
        found = html_tables(back.read_text(encoding="utf-8"))
        assert_words(found, tables_said(document_of(path)), path)


def main(folder):
    cases = sorted(Path(folder).glob("*/*/document.json"))
    assert cases, "no documents were written"
    said = {case.parent: json.loads(case.read_text(encoding="utf-8")) for case in cases}
    for place, case in said.items():
        document = case["document"]
        word(place / "document.docx", document)
        same_tables(html_tables((place / "document.html").read_text(encoding="utf-8")), tables_said(document), place)
        figures = [cell for table in tables_said(document) for row in table for cell in row]
        assert case["funded"] in figures, f"{place}: nowhere {case['funded']}"
        print(f"{place.parent.name}/{place.name}: {len(tables_said(document))} tables: good")
    if not office():
        print("LibreOffice is not installed: documents were opened by this check alone.")
        return
    with tempfile.TemporaryDirectory() as room:
        paths = [place / f"document.{kind}" for place in said for kind in ("docx", "html")]
        through_office(paths, lambda path: said[path.parent]["document"], room)
    print(f"LibreOffice: {len(paths)} documents opened with the same cells: good")


if __name__ == "__main__":
    main(sys.argv[1])

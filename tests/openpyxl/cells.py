"""Writes every cell of a workbook as JSON, as a reader sees it that knows nothing of the program that wrote it."""

import json
import re
import sys

import openpyxl


def decoded(text):
    """The library leaves this last step, `_x000D_` for a carriage return, to those who use it."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), text)


book = openpyxl.load_workbook(sys.argv[1])
sheets = []
for sheet in book.worksheets:
    cells = [
        {
            "row": cell.row,
            "column": cell.column,
            "kind": cell.data_type,
            "text": decoded(cell.value) if cell.data_type == "s" else repr(cell.value),
            "format": cell.number_format,
            "bold": bool(cell.font.bold),
        }
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    sheets.append({"name": sheet.title, "frozen": sheet.freeze_panes, "cells": cells})
json.dump(sheets, sys.stdout)

"""Holds every file that is handed to others against the tools of those who take it. Ends with an error where one of them has one.

Each folder of the one that is named holds the files of a result, and `expected.json` with the figures of its ledger.
"""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from decimal import Decimal
from pathlib import Path

import flattentool
import frictionless
import jsonschema
import openpyxl
import pycountry
from pabulib.checker import Checker

HERE = Path(__file__).parent
RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

# Said of files that are as they should be: a board follows no rule that the checker knows, its result has no place in the file where it is
# not all in full, and a bid that no member funds was voted on all the same.
EXPECTED_WARNINGS = {"rule validation skipped", "missing selected field in projects", "project with no votes"}


def sum_of(rows, column):
    return sum((Decimal(row[column]) for row in rows), Decimal(0))


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        for cell in row.values():
            assert not cell.lstrip(" \u00a0\ufeff").startswith(RUNS), f"{path}: {cell!r} runs"
    return rows


def decisions(folder, expected):
    report = frictionless.validate(str(folder / "datapackage.json"), type="package")
    assert report.valid, report.flatten(["type", "message"])
    resource = frictionless.Package(str(folder / "datapackage.json")).resources[0]
    assert resource.bytes == (folder / "decisions.csv").stat().st_size
    rows = [row.to_dict() for row in resource.read_rows()]
    assert len(rows) == expected["bids"]
    assert sum((row["amount"] for row in rows), Decimal(0)) == expected["funded"]
    assert sum((row["requested"] for row in rows), Decimal(0)) == expected["requested"]
    written = rows_of(folder / "decisions.csv")
    assert sum_of(written, "amount") == expected["funded"]
    assert len(rows_of(folder / "letters.csv")) == expected["letters"]
    assert sum_of(rows_of(folder / "letters.csv"), "amount") == expected["funded"]
    checksums(folder, expected["checksum"])


def checksums(folder, checksum):
    """The checksum of a final decision on each file that has a place for it, and on none before."""
    package = frictionless.Package(str(folder / "datapackage.json"))
    assert package.custom.get("checksum") == checksum, package.custom
    for name in ("decisions.csv", "letters.csv"):
        for row in rows_of(folder / name):
            assert row.get("checksum") == checksum, row
    votes = folder / "votes.pb"
    if votes.exists():
        remark = f" #2: The decision is final: 2013-11-05, checksum {checksum}."
        assert (remark in votes.read_text(encoding="utf-8-sig")) == (checksum is not None)


def schemas():
    ours = HERE / "360giving-grant.schema.json"
    package = {"type": "object", "required": ["grants"], "properties": {"grants": {"type": "array", "minItems": 1, "uniqueItems": True}}}
    yield ours, package
    official = os.environ.get("TRANCHE_360GIVING")
    if official:
        folder = Path(official)
        package = json.loads((folder / "360-giving-package-schema.json").read_text(encoding="utf-8"))
        yield folder / "360-giving-schema.json", package


def grants(folder, expected):
    path = folder / "grants.csv"
    assert path.exists() == (expected["grants"] > 0)
    if not path.exists():
        return
    for schema, package in schemas():
        with tempfile.TemporaryDirectory() as room:
            alone = Path(room) / "csv"
            alone.mkdir()
            shutil.copy(path, alone / "grants.csv")
            result = Path(room) / "grants.json"
            with warnings.catch_warnings(record=True) as told:
                warnings.simplefilter("always")
                flattentool.unflatten(
                    str(alone),
                    input_format="csv",
                    output_name=str(result),
                    root_list_path="grants",
                    root_id="",
                    id_name="id",
                    encoding="utf-8-sig",
                    schema=str(schema),
                    convert_titles=True,
                    disable_local_refs=True,
                )
            assert not told, [str(one.message) for one in told]
            data = json.loads(result.read_text(encoding="utf-8"), parse_float=Decimal)
        grant = json.loads(schema.read_text(encoding="utf-8"))
        # The package schema names the grant schema by an address, and an earlier version of it: it is taken from here.
        package["properties"]["grants"]["items"] = {}
        floats = json.loads(json.dumps(data, default=float))
        # All formats there are: those that draft 4 names know nothing of days.
        check, formats = jsonschema.Draft4Validator, jsonschema.FormatChecker()
        problems = list(check(package, format_checker=formats).iter_errors(floats))
        for one in floats["grants"]:
            problems += check(grant, format_checker=formats).iter_errors(one)
            assert pycountry.currencies.get(alpha_3=one["currency"]), one["currency"]
        assert not problems, [f"{list(one.absolute_path)}: {one.message}" for one in problems[:5]]
        assert len(floats["grants"]) == expected["grants"]
        assert sum(Decimal(str(one["amountAwarded"])) for one in data["grants"]) == expected["funded"]
    assert sum_of(rows_of(path), "Amount Awarded") == expected["funded"]


def votes(folder, expected):
    path = folder / "votes.pb"
    assert path.exists() == (expected["votes"] > 0)
    if not path.exists():
        return
    results = Checker().process_files([str(path)])
    found = results["votes"]["results"]
    if found == "File looks correct!":
        return
    assert not found.get("errors"), found["errors"]
    others = set(found.get("warnings", {})) - EXPECTED_WARNINGS
    assert not others, {name: found["warnings"][name] for name in others}


def worked_out(sheet, formula):
    """A sum of cells and ranges, and nothing else."""
    inside = re.fullmatch(r"=SUM\(([A-Z0-9:,]+)\)", formula)
    assert inside, formula
    total = Decimal(0)
    for part in inside[1].split(","):
        cells = sheet[part] if ":" in part else ((sheet[part],),)
        for (cell,) in cells:
            value = cell.value
            total += worked_out(sheet, value) if cell.data_type == "f" else Decimal(str(value or 0))
    return total


def same(one, other):
    return abs(Decimal(str(one)) - Decimal(str(other))) < Decimal("0.005")


def workbook(path, expected, has_sums):
    formulas = openpyxl.load_workbook(path).active
    values = openpyxl.load_workbook(path, data_only=True).active
    heads = [cell.value for cell in formulas[1]]
    amount, requested = heads.index("Amount"), heads.index("Requested")
    found, bids, total = 0, Decimal(0), None
    for row, cached in zip(formulas.iter_rows(min_row=2), values.iter_rows(min_row=2)):
        is_sum = row[amount].data_type == "f"
        for at, (cell, value) in enumerate(zip(row, cached)):
            if cell.data_type == "f":
                assert has_sums and at in (amount, requested), cell.coordinate
                assert same(worked_out(formulas, cell.value), value.value), cell.coordinate
                found += 1
            elif cell.value is not None:
                assert cell.data_type in ("s", "n"), cell.coordinate
                is_number = at in (amount, requested) or heads[at].startswith("Reserve")
                assert (cell.data_type == "n") == is_number, cell.coordinate
        for at in (amount, requested):
            assert expected["mark"] in row[at].number_format, row[at].number_format
        if is_sum:
            total = cached[amount].value
        else:
            bids += Decimal(str(row[amount].value))
    assert same(bids, expected["funded"]), bids
    if has_sums:
        # One for each partnership that bid and one for all, of two columns.
        assert found == 2 * (expected["groups"] + 1), found
        assert same(total, expected["funded"]), total
    return [[cell.value for cell in row] for row in values.iter_rows()]


def recalculated(path, values):
    """What LibreOffice makes of the formulas, where there is one."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        return False
    with tempfile.TemporaryDirectory() as room:
        home = f"-env:UserInstallation=file://{room}/home"
        # Saved so, it has formulas without the values that stood beside them.
        openpyxl.load_workbook(path).save(Path(room) / path.name)
        asked = [office, home, "--headless", "--convert-to", "xlsx", "--outdir", f"{room}/back", f"{room}/{path.name}"]
        subprocess.run(asked, check=True, capture_output=True, timeout=180)
        sheet = openpyxl.load_workbook(Path(room) / "back" / path.name, data_only=True).active
        for row, expected in zip(sheet.iter_rows(), values):
            for cell, value in zip(row, expected):
                if isinstance(value, (int, float)):
                    assert same(cell.value, value), cell.coordinate
    return True


def main(folder):
    has_office = False
    cases = sorted(path for path in Path(folder).iterdir() if path.is_dir())
    assert cases, "no files were written"
    for case in cases:
        expected = json.loads((case / "expected.json").read_text(encoding="utf-8"), parse_float=Decimal)
        for figure in ("funded", "requested"):
            expected[figure] = Decimal(expected[figure])
        decisions(case, expected)
        grants(case, expected)
        votes(case, expected)
        values = workbook(case / "decisions.xlsx", expected, True)
        workbook(case / "letters.xlsx", expected, False)
        has_office = recalculated(case / "decisions.xlsx", values)
        print(f"{case.name}: {expected['bids']} bids, {expected['grants']} grants, {expected['votes']} votes: good")
    if not has_office:
        print("LibreOffice is not installed: sums were worked out by this check alone.")


if __name__ == "__main__":
    main(sys.argv[1])

"""Reads workbooks with openpyxl, and has LibreOffice work their formulas out anew.

    check_workbook.py FOLDER NAME.xlsx...

Prints for each workbook its sheets as JSON: the cells as they stand, as they were kept, as they come out.
"""
import json
import subprocess
import sys

from openpyxl import load_workbook


def cells(sheet):
    return [[None if c.value is None else str(c.value) for c in row] for row in sheet.iter_rows()]


def main():
    folder, *names = sys.argv[1:]
    for name in names:
        written = load_workbook(f"{folder}/{name}")
        kept = load_workbook(f"{folder}/{name}", data_only=True)
        # Saved by openpyxl a workbook holds formulas without what they came to.
        written.save(f"{folder}/bare-{name}")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", f"{folder}/again",
             f"{folder}/bare-{name}"], check=True, capture_output=True, timeout=120)
        again = load_workbook(f"{folder}/again/bare-{name}", data_only=True)
        sheets = []
        for sheet in written.worksheets:
            kinds = [[c.data_type for c in row] for row in sheet.iter_rows()]
            sheets.append({
                "name": sheet.title, "kinds": kinds, "written": cells(sheet),
                "kept": cells(kept[sheet.title]), "again": cells(again[sheet.title]),
                "frozen": sheet.freeze_panes or "", "filter": sheet.auto_filter.ref or "",
                "area": str(sheet.print_area or ""), "heads": sheet.print_title_rows or "",
            })
        print(json.dumps(sheets, ensure_ascii=False))


main()

"""Writes the tables of papers, as offices print them, into documents and workbooks.

papers.py FOLDER PAPERS: each PAPERS/NAME.tsv becomes NAME.docx, NAME.xlsx, NAME-text.xlsx and NAME.csv.
"""

import os
import re
import sys

import docx
import openpyxl
from docx.shared import Pt


TITLES = {
    "estimate": "DỰ TOÁN KINH PHÍ", "tasks": "TIẾN ĐỘ THỰC HIỆN",
    "roster": "DANH SÁCH UBND CẤP XÃ NĂM 2018",
}


def table(path):
    """The lines above the table, its rows, and the lines below it."""
    lines = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    wide = [place for place, line in enumerate(lines) if len(line) > 1]
    first, last = wide[0], wide[-1]
    width = max(len(line) for line in lines)
    rows = [line + [""] * (width - len(line)) for line in lines[first : last + 1]]
    return [line[0] for line in lines[:first]], rows, [line[0] for line in lines[last + 1 :]]


def number(text):
    """A figure of a Vietnamese paper as a number of a workbook; None for other texts."""
    if not re.fullmatch(r"-?\d{1,3}(\.\d{3})*(,\d+)?|-?\d+(,\d+)?", text) or text.startswith("0"):
        return None
    plain = text.replace(".", "").replace(",", ".")
    return float(plain) if "." in plain else int(plain)


def write_document(path, title, above, rows, below, tall):
    """A document; `tall` merges what a number and its title reach down to."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(13)
    document.add_paragraph("Phụ lục")
    document.add_paragraph(title)
    for line in above:
        document.add_paragraph(line)
    if tall:
        rows = joined(rows)
    made = document.add_table(rows=len(rows), cols=len(rows[0]))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            made.cell(r, c).paragraphs[0].add_run(text)
    if tall:
        for first, last in spans(rows):
            for column in (0, 1):
                text = rows[first][column]
                for row in range(first + 1, last + 1):
                    made.cell(row, column).text = ""
                cell = made.cell(first, column).merge(made.cell(last, column))
                cell.text = text
    for line in below:
        document.add_paragraph(line)
    document.save(path)


def joined(rows):
    """Rows in which a title stands in the line of the first that hangs below it."""
    out = []
    for row in rows:
        heads = out and out[-1][0] and out[-1][1] and not any(out[-1][2:]) and out[-1][0].isdigit()
        if heads and not row[0] and not row[1]:
            out[-1] = out[-1][:2] + row[2:]
        else:
            out.append(list(row))
    return out


def spans(rows):
    """From where to where a number and its title reach."""
    first = None
    for place, row in enumerate(rows + [["x"]]):
        if row[0]:
            if first is not None and place - first > 1:
                yield first, place - 1
            first = place if row[0].isdigit() else None
        elif row[1]:
            first = None


def write_book(path, title, above, rows, below, numbers):
    """A workbook, with numbers as numbers or all cells as texts."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Phụ lục"
    sheet.append([title])
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(rows[0]))
    for line in above:
        sheet.append([""] * (len(rows[0]) - 1) + [line])
    for place, row in enumerate(rows):
        values = [number(text) if numbers and place else None for text in row]
        sheet.append([text if value is None else value for text, value in zip(row, values)])
    for line in below:
        sheet.append([line])
    book.save(path)


def main():
    folder, papers = sys.argv[1:3]
    for file in sorted(os.listdir(papers)):
        name = file[: -len(".tsv")]
        above, rows, below = table(os.path.join(papers, file))
        title = TITLES[name.split("-")[0]]
        base = os.path.join(folder, name)
        write_document(base + ".docx", title, above, rows, below, name == "tasks-pl23")
        write_book(base + ".xlsx", title, above, rows, below, True)
        write_book(base + "-text.xlsx", title, above, rows, below, False)
        with open(base + ".csv", "w", encoding="utf-8-sig", newline="\r\n") as out:
            for row in [[line] for line in above] + rows + [[line] for line in below]:
                out.write(";".join('"' + text.replace('"', '""') + '"' for text in row) + "\n")


main()

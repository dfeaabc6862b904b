"""Makes office files with writers that are not ours: openpyxl, python-docx, xlwt, LibreOffice, iconv.

usage: office.py FOLDER ROSTERS
"""
import datetime
import os
import subprocess
import sys
import unicodedata
import zipfile

import docx
import openpyxl
import xlwt
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
# What the tones, and the letters with marks, are behind a letter in VNI.
VNI_TONES = {"": "", "\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
VNI_MARKED = {
    "â": ("a", "âáàåãä"), "ê": ("e", "âáàåãä"), "ô": ("o", "âáàåãä"), "ă": ("a", "êéèúüë"),
}
VNI_ALONE = {
    "đ": "ñ", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "ơ": "ô", "ư": "ö",
}
ORDER = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]


def vni(text):
    """The text as a font of VNI wants it, each byte as the letter of that number."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        small = letter.lower()
        parts = unicodedata.normalize("NFD", small)
        tone = "".join(mark for mark in parts if mark in TONES)
        bare = unicodedata.normalize("NFC", "".join(m for m in parts if m not in TONES))
        if small in VNI_ALONE:
            made = VNI_ALONE[small]
        elif bare in VNI_MARKED:
            base, marks = VNI_MARKED[bare]
            made = base + marks[ORDER.index(tone)]
        else:
            made = VNI_ALONE.get(bare, bare) + VNI_TONES[tone]
        out.append(made.upper() if letter != small else made)
    return "".join(out)


def tcvn(text):
    """The bytes of the text in TCVN 5712, whose fonts have no capitals with tones."""
    plain = "".join(
        c if c in "ĂÂÊÔƠƯĐ" or c.isascii() else c.lower() for c in unicodedata.normalize("NFC", text))
    return subprocess.run(
        ["iconv", "-f", "UTF-8", "-t", "TCVN"], input=plain.encode(), capture_output=True, check=True
    ).stdout


def cp1258(text):
    """The bytes of the text in Windows-1258: letters with marks, tones behind them."""
    out = ""
    for letter in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", letter)
        bare = unicodedata.normalize("NFC", "".join(m for m in parts if m not in TONES))
        out += bare + "".join(m for m in parts if m in TONES)
    return out.encode("cp1258")


def roster(path):
    lines = [line.rstrip("\n") for line in open(path, encoding="utf-8")]
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def headings(rows):
    """The rows with Vietnamese headings."""
    return [["Mã đơn vị", "Cấp", "Loại", "Tên đơn vị", "Trực thuộc"]] + rows[1:]


def write_rosters(folder, rosters):
    for name in sorted(os.listdir(rosters)):
        rows = headings(roster(os.path.join(rosters, name)))
        base = os.path.join(folder, name[len("roster_"):-len(".tsv")])
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "Danh sách"
        sheet.append(["DANH SÁCH ĐƠN VỊ HÀNH CHÍNH"])
        sheet.merge_cells("A1:E1")
        for row in rows:
            sheet.append(row)
        book.save(base + ".xlsx")
        old = xlwt.Workbook()
        page = old.add_sheet("Danh sách")
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                page.write(r, c, text)
        old.save(base + "-xlwt.xls")
        document = docx.Document()
        document.add_paragraph("Phụ lục: danh sách đơn vị hành chính")
        table = document.add_table(rows=len(rows), cols=5)
        for cell, text in zip(table._cells, [text for row in rows for text in row]):
            cell.paragraphs[0].add_run(text)
        document.save(base + ".docx")
        text = {sign: "\r\n".join(sign.join(row) for row in rows) + "\r\n" for sign in "\t;,"}
        with open(base + "-utf8.csv", "wb") as file:
            file.write(text[";"].encode("utf-8-sig"))
        with open(base + "-utf16.txt", "wb") as file:
            file.write(text["\t"].encode("utf-16"))
        with open(base + "-1258.csv", "wb") as file:
            file.write(cp1258(text[","]))
        with open(base + "-tcvn3.csv", "wb") as file:
            file.write(tcvn(text[";"]))
        with open(base + "-vni.tsv", "wb") as file:
            file.write(vni(text["\t"]).encode("latin-1"))
        with open(base + "-nfd.csv", "wb") as file:
            file.write(unicodedata.normalize("NFD", text[","]).encode("utf-8"))


def write_features(path, epoch=None):
    """A workbook in which each cell of column B says something of its own."""
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    sheet = book.active
    sheet.title = "Số liệu"
    cells = [
        ("chữ", "  Xã Mường Nhà ", None), ("số", 1234567, "#,##0"), ("lẻ", 26.4, "General"),
        ("tổng lẻ", 0.1 + 0.2, "General"), ("mã", 7201, "00000"), ("phần trăm", 0.985, "0.0%"),
        ("ngày", datetime.date(2025, 7, 1), "dd/mm/yyyy"),
        ("ngày giờ", datetime.datetime(2025, 7, 1, 7, 30), "dd/mm/yyyy hh:mm"),
        ("giờ", datetime.time(7, 30), "h:mm"), ("tiền", 1234.5, '#,##0.00 "đồng"'),
        ("âm", -5000, "#,##0;(#,##0);\"-\""), ("không", 0, "#,##0;(#,##0);\"-\""),
        ("nghìn", 2500000, "#,##0,"), ("công thức", "=1+2", None), ("lỗi", "=1/0", None),
        ("đúng", True, None), ("nhỏ", 0.000125, "0.0000"), ("rõ", 12345678901, "0"),
    ]
    for place, (label, value, shown) in enumerate(cells, 1):
        sheet.cell(place, 1, label)
        cell = sheet.cell(place, 2, value)
        if shown:
            cell.number_format = shown
    sheet.cell(20, 1, "gộp")
    sheet.merge_cells("A20:C21")
    sheet.cell(21, 4, "cạnh")
    sheet.cell(22, 1, "dòng ẩn")
    sheet.row_dimensions[22].hidden = True
    sheet.cell(1, 5, "cột ẩn")
    sheet.column_dimensions["E"].hidden = True
    sheet.cell(23, 1, "S¬n La").font = Font(name=".VnTime")
    sheet.cell(24, 1, "®iÖn biªn").font = Font(name=".VnTimeH")
    sheet.cell(25, 1, vni("Điện Biên Phủ")).font = Font(name="VNI-Times")
    other = book.create_sheet("Nháp")
    other["A1"] = "kín"
    other.sheet_state = "hidden"
    book.create_sheet("Trang sau")["B3"] = "xa"
    book.save(path)


def paragraph(text, font=None, kind=None):
    """A paragraph with one run, in a font, or marked as inserted or deleted."""
    p, run = OxmlElement("w:p"), OxmlElement("w:r")
    if font:
        properties, fonts = OxmlElement("w:rPr"), OxmlElement("w:rFonts")
        fonts.set(qn("w:ascii"), font)
        fonts.set(qn("w:hAnsi"), font)
        properties.append(fonts)
        run.append(properties)
    letters = OxmlElement("w:delText" if kind == "w:del" else "w:t")
    letters.text = text
    run.append(letters)
    if kind:
        change = OxmlElement(kind)
        change.append(run)
        p.append(change)
    else:
        p.append(run)
    return p


def write_document(path):
    document = docx.Document()
    document.add_paragraph("ỦY BAN NHÂN DÂN TỈNH")
    first = document.add_table(rows=1, cols=2)
    first.cell(0, 0).text = "Số: 52/KH-BCĐ"
    first.cell(0, 1).text = "Điện Biên, ngày 05 tháng 5 năm 2018"
    document.add_paragraph("Phụ lục 1. Nội dung thực hiện")
    table = document.add_table(rows=5, cols=4)
    for place, text in enumerate(["TT", "Tên đơn vị", "Mã đơn vị", "Thời gian"]):
        table.cell(0, place).text = text
    table.cell(1, 0).merge(table.cell(1, 3)).text = "I. Cấp tỉnh"
    table.cell(2, 0).merge(table.cell(3, 0)).text = "1"
    table.cell(2, 1).text = "Sở Khoa học\nvà Công nghệ"
    table.cell(3, 1)._tc.append(paragraph("§iÖn Biªn", ".VnTime"))
    table.cell(3, 2)._tc.append(paragraph("cũ", kind="w:del"))
    table.cell(3, 2)._tc.append(paragraph("mới", kind="w:ins"))
    table.cell(4, 1).text = "Sở Nội vụ"
    inner = table.cell(4, 3).add_table(rows=1, cols=2)
    inner.cell(0, 0).text = "trong"
    inner.cell(0, 1).text = "bảng"
    document.save(path)


def write_numbered(path):
    """A table whose ordinals Word counts: I, 1., 2., II, 1., in a list of two levels."""
    document = docx.Document()
    numbering = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "90")
    for level, (format, text) in enumerate([("upperRoman", "%1"), ("decimal", "%2."), ("lowerLetter", "%2.%3)")]):
        lvl = OxmlElement("w:lvl")
        lvl.set(qn("w:ilvl"), str(level))
        for name, value in [("start", "1"), ("numFmt", format), ("lvlText", text)]:
            part = OxmlElement("w:" + name)
            part.set(qn("w:val"), value)
            lvl.append(part)
        abstract.append(lvl)
    numbering.insert(0, abstract)
    num = OxmlElement("w:num")
    num.set(qn("w:numId"), "91")
    link = OxmlElement("w:abstractNumId")
    link.set(qn("w:val"), "90")
    num.append(link)
    numbering.append(num)
    rows = [(None, "TT"), (0, "Chi"), (1, "Xăng"), (1, "Xe"), (2, "Thuê"), (0, "Thu"), (1, "Phí")]
    table = document.add_table(rows=len(rows), cols=2)
    for place, (level, text) in enumerate(rows):
        table.cell(place, 1).text = text
        if level is None:
            table.cell(place, 0).text = "TT"
            continue
        properties = table.cell(place, 0).paragraphs[0]._p.get_or_add_pPr()
        numbers = properties.get_or_add_numPr()
        numbers.get_or_add_ilvl().val = level
        numbers.get_or_add_numId().val = 91
    document.save(path)


def rewrite(source, target, change):
    """The same archive with its parts changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))


def write_rich(folder):
    """A workbook with text in pieces of several fonts, and a reading aid."""
    def change(name, data):
        if name != "xl/sharedStrings.xml":
            return data
        rich = (
            "<si><r><t xml:space=\"preserve\">Tỉnh </t></r><r><rPr><rFont val=\".VnTime\"/></rPr>"
            "<t>S¬n La</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si>")
        text = data.decode()
        plain = next(t for t in text.split("</si>") if t.endswith(">chữ</t>")).split("<si>")[-1]
        return text.replace("<si>" + plain + "</si>", rich).encode()
    rewrite(f"{folder}/lo/features.xlsx", f"{folder}/rich.xlsx", change)


def convert(folder, format, names):
    """One run of LibreOffice, which also works the formulas out."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    run = subprocess.run(
        ["soffice", "--headless", profile, "--convert-to", format, "--outdir", f"{folder}/lo"]
        + [os.path.join(folder, name) for name in names],
        capture_output=True, timeout=120)
    if run.returncode != 0:
        sys.exit("LibreOffice: " + run.stderr.decode())


def main():
    folder, rosters = sys.argv[1:3]
    write_rosters(folder, rosters)
    write_features(f"{folder}/features.xlsx")
    write_features(f"{folder}/features1904.xlsx", CALENDAR_MAC_1904)
    write_document(f"{folder}/document.docx")
    write_numbered(f"{folder}/numbered.docx")
    lists = [name for name in os.listdir(folder) if name.endswith(".xlsx") and "_20" in name]
    for format in ["ods", "xls"]:
        convert(folder, format, ["features.xlsx", "features1904.xlsx"] + lists)
    convert(folder, "xlsx", ["features.xlsx"])
    write_rich(folder)


main()

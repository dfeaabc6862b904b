"""Makes workbooks that are meant to do harm, or that are damaged; says of each what must come of it.

usage: hostile.py FOLDER     writes the files, and expected.tsv: name, tab, what comes of it

Sizes are meant for limits that are a tenth of the real ones, so that the tests are quick.
"""
import io
import os
import struct
import sys
import zipfile
import zlib

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
expected = []


def relations(*rows):
    body = "".join(
        f'<Relationship Id="{i}" Type="{REL}/{t}" Target="{g}"{e}/>' for i, t, g, e in rows)
    return f'<Relationships xmlns="{PACKAGE}">{body}</Relationships>'


def parts(sheet, strings=None, styles=None, book=None, links=()):
    """The parts of a workbook with one sheet."""
    rows = [("rId1", "worksheet", "worksheets/sheet1.xml", "")]
    if strings is not None:
        rows.append(("rId2", "sharedStrings", "sharedStrings.xml", ""))
    if styles is not None:
        rows.append(("rId3", "styles", "styles.xml", ""))
    out = {
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml", "")),
        "xl/workbook.xml": book or (
            f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        "xl/_rels/workbook.xml.rels": relations(*rows, *links),
        "xl/worksheets/sheet1.xml": sheet,
    }
    if strings is not None:
        out["xl/sharedStrings.xml"] = strings
    if styles is not None:
        out["xl/styles.xml"] = styles
    return out


def sheet(data, rest="", first=""):
    return f'<worksheet xmlns="{MAIN}">{first}<sheetData>{data}</sheetData>{rest}</worksheet>'


def texts(*strings):
    return f'<sst xmlns="{MAIN}">' + "".join(f"<si><t>{s}</t></si>" for s in strings) + "</sst>"


def zipped(contents, level=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", level) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return out.getvalue()


def save(name, outcome, data):
    if isinstance(data, dict):
        data = zipped(data)
    with open(os.path.join(sys.argv[1], name), "wb") as file:
        file.write(data)
    expected.append(f"{name}\t{outcome}")


def cell(place, value="1", kind="", inner=""):
    return f'<c r="{place}"{kind}>{inner}<v>{value}</v></c>'


def row(number, *cells, more=""):
    return f'<row r="{number}"{more}>' + "".join(cells) + "</row>"


def bombs():
    blank = b" " * (21 << 20)
    head = f'<worksheet xmlns="{MAIN}"><sheetData>'.encode()
    save("bomb-spaces.xlsx", "packedTooTightly", parts(head + blank))
    # Twenty sheets, each small enough and loose enough, that come to too much together.
    noise = zlib.compress(os.urandom(1 << 20), 0).hex().encode()
    big = head + b"<!--" + noise + b"-->" + b"</sheetData></worksheet>"
    many = parts(big)
    names = "".join(f'<sheet name="S{i}" sheetId="{i}" r:id="r{i}"/>' for i in range(1, 21))
    many["xl/workbook.xml"] = f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>'
    many["xl/_rels/workbook.xml.rels"] = relations(
        *[(f"r{i}", "worksheet", "worksheets/sheet1.xml", "") for i in range(1, 21)])
    save("bomb-same-sheet.xlsx", "unpacksTooLarge", many)
    save("bomb-parts.xlsx", "tooManyParts", zipped({f"p{i}": "" for i in range(2_001)}))
    lol = '<!DOCTYPE l [<!ENTITY a "lol">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
    save("entity-laughs.xlsx", "declaresEntities", parts(lol + sheet(row(1, cell("A1", "&j;")))))
    outside = '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    save("entity-outside.xlsx", "declaresEntities", parts(outside + sheet(row(1, cell("A1", "&x;")))))
    save("entity-strings.xlsx", "declaresEntities",
         parts(sheet(row(1, cell("A1", "0", ' t="s"'))), strings=lol + texts("&j;")))
    save("entity-book.xlsx", "declaresEntities", parts(sheet(""), book=lol + "<workbook/>"))
    save("entity-unknown.xlsx", "badXML", parts(sheet(row(1, cell("A1", "&nothing;")))))
    save("deep.xlsx", "tooDeep", parts(sheet("<a>" * 5000 + "</a>" * 5000)))
    save("deep-open.xlsx", "tooDeep", parts(sheet("<row>" * 100_000)))
    save("deep-strings.xlsx", "tooDeep",
         parts(sheet(""), strings=f'<sst xmlns="{MAIN}">' + "<si>" * 1000 + "</si>" * 1000 + "</sst>"))


def places():
    for name, place, outcome in [
        ("column-last", "XFD1", "ok"), ("column-beyond", "XFE1", "tooManyColumns"),
        ("column-far", "ZZZZZ1", "badPlace"), ("row-last", "A1048576", "ok"),
        ("row-beyond", "A1048577", "badPlace"), ("row-far", "A99999999999999999999", "badPlace"),
        ("row-none", "A0", "badPlace"), ("place-empty", "", "badPlace"),
        ("place-number", "17", "badPlace"), ("place-words", "R1C1", "badPlace"),
        ("place-minus", "A-1", "badPlace"),
    ]:
        save(f"{name}.xlsx", outcome, parts(sheet(f"<row>{cell(place)}</row>")))
    save("row-minus.xlsx", "badPlace", parts(sheet(row(-5, "<c><v>1</v></c>"))))
    save("row-words.xlsx", "badPlace", parts(sheet(row("x", "<c><v>1</v></c>"))))
    save("row-overflow.xlsx", "badPlace", parts(sheet(row(2 ** 63 - 1, "<c><v>1</v></c>"))))
    save("no-places.xlsx", "ok", parts(sheet("<row><c><v>1</v></c><c><v>2</v></c></row>" * 50)))
    save("rows-backwards.xlsx", "ok",
         parts(sheet("".join(row(n, cell(f"B{n}"), cell(f"A{n}")) for n in range(500, 0, -1)))))
    save("same-cell.xlsx", "ok", parts(sheet(row(1, cell("A1")) * 20_000)))
    letters = [chr(65 + i) for i in range(26)]
    names = letters + [a + b for a in letters for b in letters] + [
        a + b + c for a in letters[:24] for b in letters for c in letters]
    wide = "".join(cell(f"{n}1") for n in names[:16_384])
    save("columns-16384.xlsx", "ok", parts(sheet(f'<row r="1">{wide}</row>')))
    far = "".join(row(n, cell(f"XFD{n}")) for n in range(1, 20))
    save("far-cells.xlsx", "tooManyCells", parts(sheet(far)))
    noise = os.urandom(3000)
    thousand = "".join(f"<c><v>{noise[n]}{noise[n + 1000]}{noise[n + 2000]}</v></c>" for n in range(1000))
    million = "".join(f'<row r="{n}">{thousand}</row>' for n in range(1, 103))
    save("cells-many.xlsx", "tooManyCells", parts(sheet(million)))


def merges():
    base = row(1, cell("A1")) + row(2, cell("B2"))
    for name, ref, outcome in [
        ("all", "A1:XFD1048576", "ok"), ("backwards", "C3:A1", "badPlace"), ("half", "A1", "badPlace"),
        ("beyond", "A1:XFZ9", "ok"), ("words", "x:y", "badPlace"), ("empty", "", "badPlace"),
    ]:
        save(f"merge-{name}.xlsx", outcome,
             parts(sheet(base, f'<mergeCells><mergeCell ref="{ref}"/></mergeCells>')))
    many = '<mergeCell ref="A1:ZZ3000"/>' * 3000
    tall = "".join(row(n, cell(f"A{n}"), cell(f"ZZ{n}")) for n in range(1, 100))
    save("merge-many.xlsx", "tooManyCells", parts(sheet(tall, f"<mergeCells>{many}</mergeCells>")))


def values():
    s = ' t="s"'
    save("string-beyond.xlsx", "badIndex", parts(sheet(row(1, cell("A1", "7", s))), strings=texts("a")))
    save("string-minus.xlsx", "badIndex", parts(sheet(row(1, cell("A1", "-1", s))), strings=texts("a")))
    save("string-words.xlsx", "badIndex", parts(sheet(row(1, cell("A1", "x", s))), strings=texts("a")))
    save("string-huge.xlsx", "badIndex", parts(sheet(row(1, cell("A1", "9" * 30, s))), strings=texts("a")))
    save("string-none.xlsx", "badIndex", parts(sheet(row(1, cell("A1", "0", s)))))
    loop = "<si>" + "<r><t>x</t></r>" * 50_000 + "</si>"
    save("string-pieces.xlsx", "ok",
         parts(sheet(row(1, cell("A1", "0", s))), strings=f'<sst xmlns="{MAIN}">{loop}</sst>'))
    long = "x" * 3_000_000
    save("string-long.xlsx", "ok", parts(sheet(row(1, cell("A1", "0", s))), strings=texts(long)))
    for name, value in [
        ("exponent", "1E+300"), ("tiny", "1E-300"), ("nan", "NaN"), ("infinity", "INF"),
        ("digits", "9" * 5000), ("minus", "-0"), ("dots", "1.2.3"), ("plus", "+5"), ("hex", "0x10"),
    ]:
        save(f"number-{name}.xlsx", "ok", parts(sheet(row(1, cell("A1", value)))))
    for name, code in [
        ("brackets", "[" * 500), ("quotes", '&quot;' * 501), ("zeros", "0" * 100_000),
        ("sections", ";" * 1000), ("decimals", "0." + "0" * 300), ("commas", "#" + "," * 300),
        ("mixed", "[$đ-42A]#,##0.00_);[Red]\\-0;;@"), ("slash", "\\"),
    ]:
        styles = (
            f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="170" formatCode="{code}"/></numFmts>'
            '<fonts><font><name val=".VnTime"/></font></fonts>'
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="170" fontId="0"/></cellXfs></styleSheet>')
        cells = "".join(cell(f"{c}1", v, ' s="1"') for c, v in zip(
            "ABCDE", ["1234567.891", "-1", "0", "1E-17", "999999999999999999"]))
        save(f"format-{name}.xlsx", "ok", parts(sheet(row(1, cells)), styles=styles))
    dates = (
        f'<styleSheet xmlns="{MAIN}"><fonts><font/></fonts>'
        '<cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>')
    cells = "".join(cell(f"{c}1", v, ' s="0"') for c, v in zip(
        "ABCDEFG", ["0", "60", "-1", "2958466", "99999999999", "0.99999999999", "1.5"]))
    save("dates.xlsx", "ok", parts(sheet(row(1, cells)), styles=dates))
    save("style-beyond.xlsx", "ok", parts(sheet(row(1, cell("A1", "1", ' s="999999999999"')))))
    save("formulas.xlsx", "noTable", parts(sheet("".join(
        row(n, f'<c r="A{n}"><f>CMD|"/c calc"!A0</f></c>') for n in range(1, 2000)))))
    save("formula-text.xlsx", "ok", parts(sheet(row(1, '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>'))))
    save("escapes.xlsx", "ok", parts(
        sheet(row(1, cell("A1", "0", s))), strings=texts("a_x000D_b_x001B_[2Jc_x202E_d_xD800_")))


def shapes():
    good = parts(sheet(row(1, cell("A1"))))
    stray = dict(good)
    stray["../../evil.txt"] = "x"
    stray["/etc/evil"] = "x"
    stray["..\\evil.exe"] = "x"
    save("stray-names.xlsx", "ok", stray)
    save("macros.xlsm", "ok", dict(good, **{"xl/vbaProject.bin": b"\0" * 100}))
    save("links.xlsx", "ok", parts(
        sheet(row(1, cell("A1"))), links=[
            ("rId9", "externalLink", "externalLinks/externalLink1.xml", ""),
            ("rId8", "hyperlink", "file:////evil/share", ' TargetMode="External"')]))
    out = dict(good)
    out["xl/_rels/workbook.xml.rels"] = relations(
        ("rId1", "worksheet", "../../../../etc/passwd", ""))
    save("target-outside.xlsx", "missing", out)
    external = dict(good)
    external["xl/_rels/workbook.xml.rels"] = relations(
        ("rId1", "worksheet", "http://example.invalid/s.xml", ' TargetMode="External"'))
    save("target-external.xlsx", "missing", external)
    lone = dict(good)
    del lone["xl/_rels/workbook.xml.rels"]
    save("no-relations.xlsx", "missing", lone)
    gone = dict(good)
    del gone["xl/worksheets/sheet1.xml"]
    save("no-sheet.xlsx", "missing", gone)
    gone = dict(good)
    del gone["xl/workbook.xml"]
    save("no-book.xlsx", "missing", gone)
    save("no-sheets.xlsx", "noTable", parts("", book=f'<workbook xmlns="{MAIN}"><sheets/></workbook>'))
    loop = dict(good)
    loop["_rels/.rels"] = relations(("rId1", "officeDocument", "_rels/.rels", ""))
    save("loop-relations.xlsx", "noTable", loop)
    save("binary.xlsb", "binaryWorkbook", {
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.bin", "")), "xl/workbook.bin": "x"})
    save("slides.pptx", "slides", {
        "_rels/.rels": relations(("rId1", "officeDocument", "ppt/presentation.xml", ""))})
    save("other.zip", "archive", {"a.txt": "hello"})
    save("empty.zip", "archive", zipped({}))
    save("empty.xlsx", "empty", b"")
    save("not-xml.xlsx", "badXML", parts("hello"))
    save("empty-sheet.xlsx", "badXML", parts(""))
    save("two-roots.xlsx", "badXML", parts(sheet("") + sheet("")))
    save("bad-utf8.xlsx", "badXML", parts(sheet("").encode().replace(b"<sheetData>", b"<sheetData>\xff\xfe")))
    save("utf16.xlsx", "ok", parts(('<?xml version="1.0" encoding="UTF-16"?>' + sheet(row(1, cell("A1")))).encode("utf-16")))
    save("other-encoding.xlsx", "badXML", parts('<?xml version="1.0" encoding="x-none"?>' + sheet("")))
    save("prefixed.xlsx", "ok", parts(
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"))
    data = bytearray(zipped(parts(sheet(row(1, cell("A1")) + "<!--" + "z" * 1000 + "-->"))))
    broken = bytearray(data)
    at = broken.find(b"xl/worksheets/sheet1.xml") + len("xl/worksheets/sheet1.xml") + 20
    broken[at] ^= 0xFF
    save("flipped.xlsx", "damaged", bytes(broken))
    stored = bytearray(zipped(parts(sheet(row(1, cell("A1", "12345")))), zipfile.ZIP_STORED))
    stored[stored.find(b"12345")] = 0x39
    save("checksum.xlsx", "checksum", bytes(stored))
    lie = bytearray(data)
    at = lie.rfind(b"PK\x01\x02")
    lie[at + 24:at + 28] = struct.pack("<I", 0x7FFFFFFF)
    save("length-lie.xlsx", "ok", bytes(lie))
    locked = bytearray(data)
    at = 0
    while (at := locked.find(b"PK\x01\x02", at)) >= 0:
        locked[at + 8] |= 1
        at += 4
    at = 0
    while (at := locked.find(b"PK\x03\x04", at)) >= 0:
        locked[at + 6] |= 1
        at += 4
    save("encrypted.xlsx", "password", bytes(locked))
    save("tail.xlsx", "damaged", bytes(data[:-30]))
    save("head.xlsx", "damaged", b"PK\x03\x04" + b"\0" * 500)
    for name, first, outcome in [
        ("page.xls", b"<html><table><tr><td>1", "webPage"), ("page2.xls", b"\xef\xbb\xbf <TABLE>", "webPage"),
        ("paper.pdf", b"%PDF-1.7\n", "pdf"), ("paper.rtf", b"{\\rtf1", "richText"),
        ("picture.png", b"\x89PNG\r\n\x1a\n", "picture"), ("photo.jpg", b"\xff\xd8\xff\xe0", "picture"),
        ("program", b"\x7fELF\x02", "program"), ("program.exe", b"MZ\x90\0", "program"),
        ("old.xls", b"\x09\x08\x08\x00\x00\x05\x10\x00", "oldSpreadsheet"),
        ("packed.rar", b"Rar!\x1a\x07\x00", "archive"),
    ]:
        save(name, outcome, first + b"\0" * 200)


bombs()
places()
merges()
values()
shapes()
with open(os.path.join(sys.argv[1], "expected.tsv"), "w") as file:
    file.write("\n".join(expected) + "\n")

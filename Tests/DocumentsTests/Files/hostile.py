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


def crowds():
    """Much of what there is little of: each is harmless alone."""
    many = " ".join(f'a{i}="1"' for i in range(20_000))
    save("attributes.xlsx", "ok", parts(sheet(row(1, f'<c r="A1" {many}><v>1</v></c>'))))
    hidden = '<col min="1" max="16384" hidden="1"/>' * 15_000
    wide = row(1, cell("A1"), cell("XFD1"))
    save("columns-hidden.xlsx", "noTable", parts(sheet(wide, first=f"<cols>{hidden}</cols>")))
    columns = '<table:table-column table:default-cell-style-name="x"/>' * 15_000
    save("column-styles.ods", "ok", ods(columns + orow(ocell() * 300) * 100))
    save("rows-hidden.xlsx", "noTable", parts(sheet(
        "".join(row(n, cell(f"A{n}"), more=' hidden="1"') for n in range(1, 3000)))))
    save("sheets.xlsx", "ok", dict(
        parts(sheet(row(1, cell("A1")))),
        **{"xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>' + "".join(
            f'<sheet name="S{i}" sheetId="{i}" r:id="rId1"/>' for i in range(1, 500)) + "</sheets></workbook>"}))
    spaces = "".join(f'<x xmlns:n{i}="urn:{i}"/>' for i in range(3000))
    save("namespaces.xlsx", "ok", parts(sheet(row(1, cell("A1")), rest=spaces)))


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


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def ods(rows, name="S", first="", more=None):
    """The parts of a file of LibreOffice with one sheet."""
    out = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": (
            f'{first}<office:document-content xmlns:office="{OFFICE}" xmlns:table="{TABLE}" '
            f'xmlns:text="{TEXT}"><office:body><office:spreadsheet><table:table table:name="{name}">'
            f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"),
    }
    out.update(more or {})
    return out


def ocell(text="1", more=""):
    return f'<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>'


def orow(*cells, more=""):
    return f"<table:table-row {more}>" + "".join(cells) + "</table:table-row>"


def open_documents():
    columns, rows = "table:number-columns-repeated", "table:number-rows-repeated"
    for name, count, outcome in [
        ("million", 1_000_000, "tooManyColumns"), ("last", 16_384, "ok"), ("beyond", 16_385, "tooManyColumns"),
        ("minus", -1, "badNumber"), ("none", 0, "badNumber"), ("huge", "9" * 30, "badNumber"),
        ("words", "x", "badNumber"), ("fraction", "1.5", "badNumber"),
    ]:
        save(f"columns-{name}.ods", outcome, ods(orow(ocell(more=f'{columns}="{count}"'))))
    for name, count, outcome in [
        ("million", 1_048_576, "tooManyCells"), ("some", 1000, "ok"), ("minus", -7, "badNumber"),
        ("huge", 2 ** 70, "badNumber"),
    ]:
        save(f"rows-{name}.ods", outcome, ods(orow(ocell(), more=f'{rows}="{count}"')))
    blank = '<table:table-cell table:number-columns-repeated="16384"/>'
    save("rows-blank.ods", "ok", ods(orow(ocell()) + orow(blank, more=f'{rows}="1048575"') * 50))
    save("rows-only-blank.ods", "noTable", ods(orow(blank, more=f'{rows}="1048576"')))
    wide = orow(ocell(more=f'{columns}="16000"'), more=f'{rows}="1000"')
    save("cells-many.ods", "tooManyCells", ods(wide))
    span = 'table:number-columns-spanned="{}" table:number-rows-spanned="{}"'
    save("span-huge.ods", "ok", ods(orow(ocell(more=span.format(16384, 1048576)))))
    save("span-minus.ods", "badNumber", ods(orow(ocell(more=span.format(-1, 1)))))
    save("span-many.ods", "tooManyCells", ods(
        orow(ocell(more=span.format(900, 900)) * 900) + orow(ocell() * 900) * 100))
    laughs = '<!DOCTYPE l [<!ENTITY a "lol">]>'
    save("entity.ods", "declaresEntities", ods(orow(ocell("&a;")), first=laughs))
    save("deep.ods", "tooDeep", ods("<table:table-row>" * 500))
    save("deep-text.ods", "tooDeep", ods(orow(ocell("<text:span>" * 400 + "</text:span>" * 400))))
    save("nested.ods", "ok", ods(orow(ocell("a<text:s text:c='2'/>b"), (
        "<table:table-cell><table:table>" + orow(ocell("in")) + "</table:table></table:table-cell>"))))
    save("spaces-huge.ods", "ok", ods(orow(ocell("a<text:s text:c='2000000'/>b"))))
    save("spaces-minus.ods", "badNumber", ods(orow(ocell("a<text:s text:c='-2'/>b"))))
    save("values.ods", "ok", ods(orow(*[
        ocell("x", f'office:value-type="{t}" office:{a}="{v}"') for t, a, v in [
            ("float", "value", "1E400"), ("float", "value", "x"), ("percentage", "value", ""),
            ("date", "date-value", "2025-13-45"), ("date", "date-value", "99999-01-01"),
            ("date", "date-value", "2025-01-01T99:99:99"), ("boolean", "boolean-value", "maybe"),
            ("other", "value", "1")]])))
    save("formula.ods", "ok", ods(orow(
        ocell("a"), '<table:table-cell table:formula="of:=DDE(&quot;cmd&quot;)"/>')))
    manifest = '<m:manifest xmlns:m="urn:x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    save("locked.ods", "password", ods(orow(ocell()), more={"META-INF/manifest.xml": manifest}))
    save("macros.ods", "ok", ods(orow(ocell()), more={"Basic/Standard/Module1.xml": "<x/>"}))
    save("stray.ods", "ok", ods(orow(ocell()), more={"../../evil": "x"}))
    save("cut.ods", "badXML", {"content.xml": ods(orow(ocell()))["content.xml"][:-40]})
    save("no-body.ods", "noTable", {"content.xml": "<x/>"})
    save("rows-outside.ods", "noTable", {"content.xml": "<x><table-row><table-cell/></table-row></x>"})


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body, styles=None, first=""):
    """The parts of a document of Word."""
    out = {
        "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml", "")),
        "word/document.xml": f'{first}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
    }
    if styles:
        out["word/styles.xml"] = f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>'
    return out


def wcell(text="1", more=""):
    return f"<w:tc><w:tcPr>{more}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"


def wtable(*rows):
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def documents():
    for name, count, outcome in [
        ("huge", 2 ** 40, "badNumber"), ("minus", -3, "badNumber"), ("words", "x", "badNumber"),
        ("none", 0, "ok"), ("last", 16_384, "ok"), ("empty", "", "badNumber"),
    ]:
        more = f'<w:gridSpan w:val="{count}"/>'
        save(f"span-{name}.docx", outcome, docx(wtable(wcell(more=more), wcell())))
    wide = wcell(more='<w:gridSpan w:val="16384"/>')
    save("span-many.docx", "tooManyColumns", docx(wtable(wide + wcell())))
    save("span-rows.docx", "tooManyCells", docx(wtable(*[wide + ""] * 100, wcell() * 16_000)))
    save("before-huge.docx", "badNumber", docx(
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='99999999'/></w:trPr>" + wcell() + "</w:tr></w:tbl>"))
    merge = "<w:vMerge/>"
    save("merge-alone.docx", "ok", docx(wtable(wcell(), wcell(more=merge))))
    save("merge-long.docx", "ok", docx(
        wtable(wcell(more="<w:vMerge w:val='restart'/>"), *[wcell("", merge)] * 3000)))
    save("nested-deep.docx", "tooDeep", docx(
        "<w:tbl><w:tr><w:tc>" * 100 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 100))
    save("nested.docx", "ok", docx(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>" * 50 + "</w:tc></w:tr></w:tbl>" * 50))
    save("unordered.docx", "noTable", docx("<w:tc><w:tr><w:gridSpan w:val='3'/></w:tr></w:tc>"))
    save("many-tables.docx", "ok", docx(wtable(wcell()) * 3000))
    save("entity.docx", "declaresEntities", docx(wtable(wcell()), first='<!DOCTYPE x SYSTEM "file:///etc/passwd">'))
    save("cut.docx", "badXML", docx("<w:tbl><w:tr>"))
    save("no-table.docx", "noTable", docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>"))
    save("picture.docx", "onlyPictures", docx("<w:p><w:r><w:drawing/></w:r></w:p>"))
    loop = "".join(
        f'<w:style w:type="paragraph" w:styleId="{a}"><w:basedOn w:val="{b}"/></w:style>' for a, b in ["ab", "ba", "cc"])
    styled = "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
    save("styles-loop.docx", "ok", docx(f"<w:tbl><w:tr><w:tc>{styled}</w:tc></w:tr></w:tbl>", styles=loop))
    save("styles-bad.docx", "badXML", docx(wtable(wcell()), styles="<a>"))
    save("signs.docx", "ok", docx(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:sym w:font='.VnTime' w:char='F0B8'/><w:sym w:font='x' w:char='zz'/>"
        "<w:softHyphen/><w:t>x</w:t><w:tab/><w:br/></w:r></w:p></w:tc></w:tr></w:tbl>"))
    save("deleted.docx", "noTable", docx(
        "<w:tbl><w:tr><w:tc><w:p><w:del><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del></w:p></w:tc></w:tr></w:tbl>"))
    save("macros.docm", "ok", dict(docx(wtable(wcell())), **{"word/vbaProject.bin": b"x"}))


def record(kind, data=b""):
    return struct.pack("<HH", kind, len(data)) + data


BOF = record(0x809, struct.pack("<HHHH", 0x600, 5, 0, 0))
END = record(0x0A)


def biff(cells, before=b"", hidden=0):
    """The stream of an old workbook with one sheet."""
    name = b"\x01\0S"
    size = len(BOF) + len(before) + 4 + 6 + len(name) + len(END)
    bound = record(0x85, struct.pack("<IBB", size, hidden, 0) + name)
    return BOF + before + bound + END + BOF + cells + END


def number(row, column, value=1.5):
    return record(0x203, struct.pack("<HHHd", row, column, 0, value))


def compound(stream, name="Workbook", change=None, size=None):
    """A container with one stream."""
    stream = stream.ljust(4096, b"\0")
    count = (len(stream) + 511) // 512
    table = [0xFFFFFFFD, 0xFFFFFFFE] + [i + 3 for i in range(count - 1)] + [0xFFFFFFFE]
    table += [0xFFFFFFFF] * (128 - len(table))
    if change:
        change(table)
    head = bytearray(512)
    head[:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", head, 44, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    struct.pack_into("<109I", head, 76, 0, *[0xFFFFFFFF] * 108)

    def entry(name, kind, start, size):
        out = bytearray(128)
        text = name.encode("utf-16le")
        out[:len(text)] = text
        struct.pack_into("<HBB", out, 64, len(text) + 2, kind, 1)
        struct.pack_into("<III", out, 68, 0xFFFFFFFF, 0xFFFFFFFF, 1)
        struct.pack_into("<II", out, 116, start, size)
        return bytes(out)

    folder = entry("Root Entry", 5, 0xFFFFFFFE, 0) + entry(name, 2, 2, size or len(stream)) + bytes(256)
    body = stream.ljust(count * 512, b"\0")
    return bytes(head) + struct.pack("<128I", *table) + folder + body


def old_workbooks():
    good = biff(number(0, 0))
    save("old-good.xls", "ok", compound(good))

    def self_loop(table):
        table[3] = 3

    def far(table):
        table[3] = 5000

    def folder_loop(table):
        table[1] = 1

    save("chain-loop.xls", "loop", compound(good, change=self_loop))
    save("chain-far.xls", "badIndex", compound(good, change=far))
    save("folder-loop.xls", "loop", compound(good, change=folder_loop))
    save("stream-long.xls", "cutShort", compound(good, size=2 ** 31))
    save("stream-short.xls", "damaged", compound(good, size=100))
    save("locked.xls", "password", compound(biff(b"", before=record(0x2F, bytes(6)))))
    save("locked.xlsx", "password", compound(b"x", name="EncryptedPackage"))
    save("old.doc", "oldWord", compound(b"x", name="WordDocument"))
    save("old.ppt", "slides", compound(b"x", name="PowerPoint Document"))
    save("old-other.msi", "unknown", compound(b"x", name="Other"))
    shift = bytearray(compound(good))
    shift[30:32] = b"\x20\0"
    save("sectors.xls", "notAnArchive", bytes(shift))
    more = bytearray(compound(good))
    struct.pack_into("<I", more, 68, 1)
    save("more-tables.xls", "damaged", bytes(more))
    save("texts-many.xls", "cutShort", compound(biff(b"", before=record(0xFC, struct.pack("<II", 1, 2 ** 31)))))
    sst = struct.pack("<II", 1, 1) + struct.pack("<HB", 65535, 0) + b"abc"
    save("text-long.xls", "cutShort", compound(biff(b"", before=record(0xFC, sst))))
    runs = struct.pack("<II", 1, 1) + struct.pack("<HBHI", 1, 12, 65535, 2 ** 31) + b"a"
    save("text-runs.xls", "cutShort", compound(biff(b"", before=record(0xFC, runs))))
    save("text-beyond.xls", "badIndex", compound(biff(record(0xFD, struct.pack("<HHHI", 0, 0, 0, 9)))))
    save("column-beyond.xls", "tooManyColumns", compound(biff(number(0, 60_000))))
    save("row-last.xls", "ok", compound(biff(number(65_535, 255))))
    save("merge-backwards.xls", "badPlace", compound(
        biff(number(0, 0) + record(0xE5, struct.pack("<HHHHH", 1, 5, 1, 5, 1)))))
    save("merge-count.xls", "cutShort", compound(biff(record(0xE5, struct.pack("<H", 60_000)))))
    save("merge-all.xls", "ok", compound(
        biff(number(0, 0) + record(0xE5, struct.pack("<HHHHH", 1, 0, 65535, 0, 65535)))))
    save("number-none.xls", "ok", compound(biff(number(0, 0, float("nan")) + number(0, 1, float("inf")))))
    save("number-cut.xls", "cutShort", compound(biff(record(0x203, b"\0" * 7))))
    save("record-long.xls", "cutShort", compound(biff(struct.pack("<HH", 0x203, 60_000))))
    save("sheet-nowhere.xls", "noTable", compound(
        BOF + record(0x85, struct.pack("<IBB", 2 ** 31, 0, 0) + b"\x01\0S") + END))
    save("sheet-itself.xls", "noTable", compound(BOF + record(0x85, bytes(6) + b"\x01\0S") + END))
    save("no-end.xls", "ok", compound(BOF + biff(number(0, 0) * 20)[len(BOF):-4]))
    formula = record(6, struct.pack("<HHH", 0, 0, 0) + b"\0\0\0\0\0\0\xff\xff" + bytes(8))
    save("formula-text.xls", "noTable", compound(biff(formula)))
    save("formula-cut.xls", "cutShort", compound(biff(formula + record(0x207, struct.pack("<HB", 9, 0)))))
    save("only-hidden.xls", "noTable", compound(biff(number(0, 0), hidden=2)))


def lines():
    for name, data, outcome in [
        ("quote", b'a;b\n"c;d\n', "openQuote"), ("quotes", b'"' * 100_001, "openQuote"),
        ("zeros", b"\0" * 5000, "unknown"), ("mark", b"\xef\xbb\xbf", "noTable"),
        ("wide-odd", b"\xff\xfea\0b", "cutShort"), ("wide-half", b"\xff\xfe\x00\xd8a\0", "unknownEncoding"),
        ("wide-mark", b"\xfe\xff", "noTable"), ("bad-utf8", b"\xef\xbb\xbf\xff\xff", "unknownEncoding"),
        ("noise", bytes(range(128, 256)) * 40, "unknownEncoding"), ("blank", b"\r\n" * 50_000, "noTable"),
        ("line-long", b"x" * 3_000_000, "ok"), ("columns-16384", b"1;" * 16_383 + b"1\n", "ok"),
        ("columns-beyond", b"1;" * 16_384 + b"1\n", "tooManyColumns"), ("cells-many", b"1;1;1\n" * 40_000, "tooManyCells"),
        ("formulas", "=CMD|' /c calc'!A0;+1;-1;@x\n".encode() * 50, "ok"), ("controls", b"a;\x1b[2J;\x07\nb;c;d\n", "ok"),
        ("direction", "a;\u202ec\nb;d\n".encode(), "ok"), ("sep", b"sep=;\n", "noTable"),
        ("sep-long", b"sep=;;;;\na;b\n", "ok"), ("returns", b"a;b\rc;d\r", "ok"), ("one", b"x", "ok"),
    ]:
        save(f"lines-{name}.csv", outcome, data)


bombs()
places()
merges()
values()
shapes()
open_documents()
documents()
old_workbooks()
lines()
crowds()
with open(os.path.join(sys.argv[1], "expected.tsv"), "w") as file:
    file.write("\n".join(expected) + "\n")

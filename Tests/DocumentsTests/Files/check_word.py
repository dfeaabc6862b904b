"""Reads Word files with python-docx and holds them against the layout of Nghị định 30/2020/NĐ-CP.

    check_word.py FOLDER LAYOUT.tsv NAME.docx:KIND...

Prints a line for each fault, and for each file the texts of its table cells as JSON.
"""
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as align
from docx.shared import Mm, Pt

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# The order of elements that the schema of ECMA-376 asks for, of those that are written.
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind jc outlineLvl rPr sectPr",
    "rPr": "rFonts b bCs i iCs caps color sz szCs u lang",
    "tblPr": "tblStyle tblW jc tblBorders tblLayout tblCellMar",
    "trPr": "cantSplit tblHeader",
    "tcPr": "tcW gridSpan vMerge tcBorders shd vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar pgNumType titlePg",
    "style": "name basedOn next qFormat pPr rPr tblPr",
    "lvl": "start numFmt suff lvlText lvlJc pPr",
    "abstractNum": "multiLevelType lvl",
    "num": "abstractNumId lvlOverride",
    "numbering": "abstractNum num",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "settings": "zoom defaultTabStop characterSpacingControl compat",
}


def faults_of_order(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.startswith("word/") or not name.endswith(".xml"):
                continue
            for element in ElementTree.fromstring(archive.read(name)).iter():
                kind = element.tag.replace(W, "")
                if kind not in ORDER:
                    continue
                wanted = ORDER[kind].split()
                places = []
                for child in element:
                    tag = child.tag.replace(W, "")
                    if tag not in wanted:
                        yield f"{name}: {kind} holds {tag}, which is not known here"
                        continue
                    places.append(wanted.index(tag))
                if places != sorted(places):
                    yield f"{name}: the children of {kind} stand out of order"
                if kind == "tc" and (not len(element) or element[-1].tag != W + "p"):
                    yield f"{name}: a cell does not end with a paragraph"


class Paper:
    def __init__(self, path):
        self.document = Document(path)
        self.paragraphs = list(self.all(self.document))

    def all(self, holder):
        for element in holder.element.body.iter(W + "p"):
            from docx.text.paragraph import Paragraph
            yield Paragraph(element, holder._body)

    def styled(self, name):
        return [p for p in self.paragraphs if p.style.name == name and p.text.strip()]

    def size(self, style):
        return self.document.styles[style].font.size.pt

    def font(self, style):
        return self.document.styles[style].font


def look(paper, style, low, high, bold, italic, where=None):
    font = paper.font(style)
    if not low <= font.size.pt <= high:
        yield f"{style}: {font.size.pt} points"
    if bool(font.bold) != bold or bool(font.italic) != italic:
        yield f"{style}: bold {font.bold}, italic {font.italic}"
    if where is not None and paper.document.styles[style].paragraph_format.alignment != where:
        yield f"{style}: stands {paper.document.styles[style].paragraph_format.alignment}"


def both(*checks):
    for check in checks:
        yield from check


def capitals(paper, style):
    for paragraph in paper.styled(style):
        if paragraph.text != paragraph.text.upper():
            yield f"{style}: “{paragraph.text}” is not in capitals"


def alone(paper):
    """Whether it is appendices that leave without their document: these say to which they belong."""
    texts = [p for p in paper.paragraphs if p.text.strip()]
    return bool(texts) and texts[0].style.name == "Phụ lục" and bool(paper.styled("Kèm theo"))


def page(paper):
    for section in paper.document.sections:
        sides = sorted([section.page_width.mm, section.page_height.mm])
        if [round(side) for side in sides] != [210, 297]:
            yield f"the page measures {sides}"
    # A table that is no appendix of its own may lie so, and so may an appendix that leaves alone.
    first = paper.document.sections[0]
    if first.page_width > first.page_height and paper.styled("Nội dung") and not alone(paper):
        yield "the first page lies on its side"


def margins(paper, low, high, *sides):
    for section in paper.document.sections:
        for side in sides:
            value = getattr(section, side + "_margin").mm
            if not low - 0.1 <= value <= high + 0.1:
                yield f"{side} margin of {value} mm"


def face(paper):
    for element in paper.document.styles.element.iter(W + "rFonts"):
        if {element.get(W + key) for key in ("ascii", "hAnsi", "cs")} != {"Times New Roman"}:
            yield "another face than Times New Roman"
    for element in paper.document.element.iter(W + "rFonts", W + "color"):
        yield "a run has a face or a colour of its own"


def page_numbers(paper):
    for section in paper.document.sections:
        if not section.different_first_page_header_footer:
            yield "the first page of a section bears a number"
        start = section._sectPr.find(W + "pgNumType")
        if start is None or start.get(W + "start") != "1":
            yield "a section does not count its pages anew"
        if section.header_distance >= section.top_margin:
            yield "the number does not stand in the margin"
    header = paper.document.sections[0].header
    fields = [e.get(W + "instr", "").strip() for e in header._element.iter(W + "fldSimple")]
    if fields != ["PAGE"]:
        yield f"the head holds the fields {fields}"
    yield from look(paper, "header", 13, 14, False, False, align.CENTER)


def nation(paper):
    texts = [p.text for p in paper.styled("Quốc hiệu")]
    if set(texts) != {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"} and (texts or not alone(paper)):
        yield f"the state is called {texts}"
    yield from look(paper, "Quốc hiệu", 12, 13, True, False, align.CENTER)


def motto(paper):
    texts = [p.text for p in paper.styled("Tiêu ngữ")]
    if set(texts) != {"Độc lập - Tự do - Hạnh phúc"} and (texts or not alone(paper)):
        yield f"the motto is {texts}"
    for paragraph in paper.styled("Tiêu ngữ"):
        rule = paragraph._p.getnext()
        if rule is None or rule.find(f"{W}pPr/{W}pBdr/{W}top") is None:
            yield "no line below the motto"
    yield from look(paper, "Tiêu ngữ", 13, 14, True, False, align.CENTER)


def issuer(paper):
    yield from look(paper, "Cơ quan ban hành", 12, 13, True, False, align.CENTER)
    yield from capitals(paper, "Cơ quan ban hành")
    for paragraph in paper.styled("Cơ quan ban hành"):
        rule = paragraph._p.getnext()
        if rule is None or rule.find(f"{W}pPr/{W}pBdr/{W}top") is None:
            yield "no line below the issuer"


def number(paper):
    for paragraph in paper.styled("Số, ký hiệu"):
        if not re.match(r"Số: (\d\d+|……)/\S+$", paragraph.text):
            yield f"the number stands as “{paragraph.text}”"
    yield from look(paper, "Số, ký hiệu", 13, 13, False, False, align.CENTER)


def dateline(paper):
    for paragraph in paper.styled("Địa danh, ngày tháng"):
        found = re.match(r"(.+|……), (ngày (\d\d|……) )?tháng (0[12]|[3-9]|1[0-2]|……|\d\d/\d{4})", paragraph.text)
        if not found:
            yield f"the day stands as “{paragraph.text}”"
    yield from look(paper, "Địa danh, ngày tháng", 13, 14, False, True)


def bases(paper):
    found = paper.styled("Căn cứ")
    for place, paragraph in enumerate(found):
        following = place + 1 < len(found) and found[place + 1]._p.getprevious() is paragraph._p
        if not paragraph.text.endswith(";" if following else "."):
            yield f"a base ends so: “{paragraph.text[-12:]}”"
    yield from look(paper, "Căn cứ", 13, 14, False, True)


def body(paper):
    yield from look(paper, "Nội dung", 13, 14, False, False, align.JUSTIFY)
    form = paper.document.styles["Nội dung"].paragraph_format
    if abs(form.first_line_indent.cm - 1.27) > 0.01 and abs(form.first_line_indent.cm - 1) > 0.01:
        yield f"first lines are indented by {form.first_line_indent.cm} cm"
    if form.space_before < Pt(6):
        yield "paragraphs stand nearer than 6 points"
    if not 1 <= (form.line_spacing or 1) <= 1.5:
        yield f"line spacing {form.line_spacing}"


def heading(paper, style):
    yield from look(paper, style, 13, 14, True, False)


def point(paper):
    yield from look(paper, "Điểm", 13, 14, False, False)


def office(paper):
    yield from look(paper, "Chức vụ người ký", 13, 14, True, False, align.CENTER)
    yield from capitals(paper, "Chức vụ người ký")


def recipients(paper):
    for paragraph in paper.styled("Từ Nơi nhận"):
        cell = paragraph._p.getparent()
        if cell.getparent().findall(W + "tc").index(cell) != 0:
            yield "the recipients do not stand at the left"
        if paragraph.text != "Nơi nhận:":
            yield f"the word is “{paragraph.text}”"
    yield from look(paper, "Từ Nơi nhận", 12, 12, True, True)


def recipient_list(paper):
    found = paper.styled("Nơi nhận")
    for place, paragraph in enumerate(found):
        last = place + 1 == len(found) or found[place + 1]._p.getprevious() is not paragraph._p
        if last and not re.match(r"Lưu: .+\.$", paragraph.text):
            yield f"the last recipient stands as “{paragraph.text}”"
        if not last and not paragraph.text.endswith(";"):
            yield f"a recipient ends so: “{paragraph.text[-9:]}”"
        if paragraph._p.find(f"{W}pPr/{W}numPr") is None:
            yield "a recipient has no stroke"
    yield from look(paper, "Nơi nhận", 11, 11, False, False)


def appendix(paper):
    found = paper.styled("Phụ lục")
    for paragraph in found:
        if not re.match(r"Phụ lục( \S+)?$", paragraph.text):
            yield f"an appendix is called “{paragraph.text}”"
    yield from look(paper, "Phụ lục", 14, 14, True, False, align.CENTER)


def attachment(paper):
    for paragraph in paper.styled("Kèm theo"):
        if not re.match(r"\(Kèm theo .+ số .+ của .+\)$", paragraph.text):
            yield f"an appendix belongs to “{paragraph.text}”"
    yield from look(paper, "Kèm theo", 13, 14, False, True, align.CENTER)


CHECKS = {
    "khổ giấy": page,
    "lề trên, lề dưới": lambda p: margins(p, 20, 25, "top", "bottom"),
    "lề trái": lambda p: margins(p, 30, 35, "left"),
    "lề phải": lambda p: margins(p, 15, 20, "right"),
    "phông": face,
    "số trang": page_numbers,
    "Quốc hiệu": nation,
    "Tiêu ngữ": motto,
    "cơ quan chủ quản": lambda p: both(
        look(p, "Cơ quan chủ quản", 12, 13, False, False, align.CENTER),
        capitals(p, "Cơ quan chủ quản")),
    "cơ quan ban hành": issuer,
    "số, ký hiệu": number,
    "địa danh, ngày tháng năm": dateline,
    "tên loại văn bản": lambda p: both(
        look(p, "Tên loại văn bản", 13, 14, True, False, align.CENTER)),
    "trích yếu": lambda p: look(p, "Trích yếu", 13, 14, True, False, align.CENTER),
    "căn cứ": bases,
    "nội dung": body,
    "đề mục I, II (phần, mục không có điều)": lambda p: both(
        heading(p, "Heading 1"), capitals(p, "Heading 1")),
    "khoản có tiêu đề": lambda p: heading(p, "Heading 2"),
    "điểm": point,
    "quyền hạn, chức vụ người ký": office,
    "họ tên người ký": lambda p: look(p, "Họ tên người ký", 13, 14, True, False, align.CENTER),
    "từ Nơi nhận": recipients,
    "danh sách nơi nhận": recipient_list,
    "từ Phụ lục + số": appendix,
    "tên phụ lục": lambda p: both(
        look(p, "Tên phụ lục", 13, 14, True, False, align.CENTER),
        capitals(p, "Tên phụ lục")),
    "dòng kèm theo văn bản": attachment,
}


def ruled(paper):
    return [t for t in paper.document.tables if t.style is not None and t.style.name == "Table Grid"]


def tables(paper):
    for table in ruled(paper):
        head = table.rows[0]._tr.find(f"{W}trPr/{W}tblHeader")
        if head is None:
            yield "the head of a table does not stand on each page"
        for row in table.rows:
            if row._tr.find(f"{W}trPr/{W}cantSplit") is None:
                yield "a row may be broken over two pages"
                break


def main():
    folder, layout, *names = sys.argv[1:]
    with open(layout, encoding="utf-8") as file:
        rows = [line.split("\t")[0] for line in file if not line.startswith("#")][1:]
    for row in rows:
        if row not in CHECKS:
            print(f"fault\tno check of “{row}”")
    for name in names:
        path = f"{folder}/{name}"
        for fault in faults_of_order(path):
            print(f"fault\t{name}: {fault}")
        paper = Paper(path)
        # The leader's page is no document of the decree: it is to stand on one sheet.
        for row in rows if not name.startswith("dashboard") else []:
            for fault in CHECKS.get(row, lambda p: [])(paper):
                print(f"fault\t{name}: {row}: {fault}")
        for fault in tables(paper):
            print(f"fault\t{name}: {fault}")
        cells = [[[cell.text for cell in row.cells] for row in table.rows]
                 for table in ruled(paper)]
        texts = [p.text for p in paper.paragraphs]
        print("file\t" + json.dumps({"name": name, "tables": cells, "texts": texts}, ensure_ascii=False))


main()

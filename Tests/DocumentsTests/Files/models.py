"""Model documents as an office makes them, with marks cut into runs as Word cuts them, and content controls."""
import shutil
import sys
import zipfile

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

folder = sys.argv[1] + "/"


def control(name, text, of_paragraphs, by="w:tag"):
    """A content control that says where something belongs, with the text that asks for it."""
    element, about = OxmlElement("w:sdt"), OxmlElement("w:sdtPr")
    named = OxmlElement(by)
    named.set(qn("w:val"), name)
    about.append(named)
    about.append(OxmlElement("w:showingPlcHdr"))
    element.append(about)
    content = OxmlElement("w:sdtContent")
    element.append(content)
    run, look, style = OxmlElement("w:r"), OxmlElement("w:rPr"), OxmlElement("w:rStyle")
    style.set(qn("w:val"), "PlaceholderText")
    look.append(style)
    run.append(look)
    words = OxmlElement("w:t")
    words.text = text
    run.append(words)
    if of_paragraphs:
        paragraph = OxmlElement("w:p")
        paragraph.append(run)
        content.append(paragraph)
    else:
        content.append(run)
    return element


plan = Document()
plan.sections[0].header.paragraphs[0].text = "{{cơ quan ban hành}}"
plan.sections[0].footer.paragraphs[0].text = "Văn thư ghi: {{ Số }}"
head = plan.add_table(1, 2)
head.cell(0, 0).text = "{{CO_QUAN_BAN_HANH}}"
for piece in ["Số {", "{s", "ố}", "}, {{ngày tháng}}"]:
    head.cell(0, 1).paragraphs[0].add_run(piece)
run = plan.add_paragraph().add_run("{{tên loại}}")
run.bold, run.font.size = True, Pt(20)
for mark in ["{{trích yếu}}", "{{căn cứ}}", "{{nội dung}}"]:
    plan.add_paragraph(mark)
plan.add_paragraph("Tên: ")._p.append(control("title", "Bấm để gõ", False))
plan.element.body.insert(-1, control("Nơi nhận", "ở đây", True, by="w:alias"))
plan.element.body.insert(-1, control("chức vụ người ký", "ở đây", True))
plan.add_paragraph("{{phụ lục}}")
plan.save(folder + "plan.docx")

bad = Document()
bad.add_paragraph("{{số}} x {{không có}} y {{dở dang")
bad.element.body.insert(-1, control("trường lạ", "ở đây", True))
bad.save(folder + "unknown.docx")

bad = Document()
bad.add_paragraph("Xem {{nội dung}} dưới đây")
bad.save(folder + "crowded.docx")

minutes = Document()
minutes.sections[0].orientation = WD_ORIENT.PORTRAIT
minutes.add_paragraph("Biên bản ở {{Đơn vị}}")
minutes.add_paragraph("{{nội dung}}")
minutes.save(folder + "minutes.docx")
minutes.sections[0].footer.paragraphs[0].text = "{{Đơn vị}}"
minutes.save(folder + "margin.docx")

# Word calls its own looks otherwise in each language: u1 is heading 1, Lietk the grid.
styled = Document()
for name, other in [("Heading 1", "u1"), ("Normal", "Binhthng"), ("Table Grid", "LiBang")]:
    styled.styles[name].element.set(qn("w:styleId"), other)
for style in styled.styles.element:
    for about in style.findall(qn("w:basedOn")) + style.findall(qn("w:next")):
        if about.get(qn("w:val")) == "Normal":
            about.set(qn("w:val"), "Binhthng")
styled.add_paragraph("{{nội dung}}")
styled.save(folder + "styled.docx")

Document().save(folder + "blank.docx")

shutil.copy(folder + "plan.docx", folder + "stray.docx")
with zipfile.ZipFile(folder + "stray.docx", "a") as archive:
    archive.writestr("../../stray.xml", "<x/>")

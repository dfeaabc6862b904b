"""What a Word file says, as python-docx reads it, and in which parts a mark was left."""
import json
import sys
import zipfile

from docx import Document
from docx.oxml.ns import qn

path = sys.argv[1]
document = Document(path)
paragraphs = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))]
archive = zipfile.ZipFile(path)
names = [name for name in archive.namelist() if name.endswith(".xml")]
# A mark is left where two braces stand in the text of a part, whatever runs it is cut into.
left = []
for name in names:
    text = archive.read(name).decode("utf-8")
    bare = "".join(piece.split("<", 1)[0] for piece in text.split(">"))
    if "{{" in bare or "}}" in bare:
        left.append(name)
styles = {style.style_id for style in document.styles}
used = {p.pPr.pStyle.val for p in document.element.body.iter(qn("w:p")) if p.pPr is not None and p.pPr.pStyle is not None}
print(
    json.dumps(
        {
            "paragraphs": paragraphs,
            "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
            "head": [p.text for s in document.sections for p in s.header.paragraphs],
            "foot": [p.text for s in document.sections for p in s.footer.paragraphs],
            "wide": [s.page_width > s.page_height for s in document.sections],
            "left": left,
            "looks": {s.style_id: s.base_style.style_id for s in document.styles if getattr(s, "base_style", None)},
            "unstyled": sorted(used - styles),
            "placeholders": sum(1 for _ in document.element.body.iter(qn("w:showingPlcHdr"))),
        },
        ensure_ascii=False,
    )
)

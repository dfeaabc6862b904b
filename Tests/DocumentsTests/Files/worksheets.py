"""Makes worksheets of a reorganisation with writers that are not ours: openpyxl, the csv of Python.

usage: worksheets.py FOLDER ROSTERS

Who came out of whom is made up, in the order of the lists, and stands for no decision: each new commune
takes three old ones or so, every second one also a part of what the next one takes.
"""
import csv
import os
import sys

import openpyxl

folder, rosters = sys.argv[1:]


def roster(name):
    path = os.path.join(rosters, f"roster_{name}.tsv")
    with open(path, encoding="utf-8") as file:
        rows = list(csv.reader((line for line in file if line[0] != "#"), delimiter="\t"))
    return [dict(zip(rows[0], row)) for row in rows[1:]]


before, after = roster("dien-bien_2025-03"), roster("dien-bien_2025-07")
communes = [unit for unit in before if unit["level"] == "cấp xã"]
districts = [unit for unit in before if unit["level"] == "cấp huyện"]
rows = []  # old, new, share; None for none
for place, new in enumerate(after):
    first = place * len(communes) // len(after)
    last = (place + 1) * len(communes) // len(after)
    for old in communes[first:last]:
        shared = old is communes[first] and place % 2 == 1
        rows.append((old, new, 0.6 if shared else None))
    if place % 2 == 0 and last < len(communes):
        rows.append((communes[last], new, 0.4))

# A workbook: a title, a department, two rows of headings, a formula without a value among the notes.
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Sắp xếp"
sheet.append(["SỞ NỘI VỤ TỈNH ĐIỆN BIÊN"])
sheet.append(["PHƯƠNG ÁN SẮP XẾP ĐƠN VỊ HÀNH CHÍNH"])
sheet.append([])
sheet.append(["TT", "Trước sắp xếp", "", "", "Sau sắp xếp", "", "", "", "Tỷ lệ", "Ghi chú"])
sheet.append(["", "Mã", "Tên", "Thuộc huyện", "Mã", "Tên", "Loại", "Trực thuộc", "", ""])
sheet.merge_cells("B4:D4")
sheet.merge_cells("E4:H4")
for number, (old, new, share) in enumerate(rows, 1):
    # A program of sheets leaves the zeros of codes out.
    sheet.append([
        number, int(old["code"]), old["full_name"], old["parent"], int(new["code"]),
        new["full_name"], new["kind"], new["parent"], share, "=1+1"])
    if share:
        sheet.cell(sheet.max_row, 9).number_format = "0%"
for number, old in enumerate(districts, len(rows) + 1):
    sheet.append([number, int(old["code"]), old["full_name"], "", "", "Kết thúc hoạt động"])
book.save(os.path.join(folder, "worksheet.xlsx"))

# The same with a day and a decision in each row, as text.
with open(os.path.join(folder, "worksheet.csv"), "w", encoding="utf-8-sig", newline="") as file:
    out = csv.writer(file, delimiter=";")
    out.writerow([
        "Mã cũ", "Đơn vị cũ", "Huyện cũ", "Đơn vị mới", "Mã mới", "Nơi trực thuộc", "Tỷ lệ", "Ngày",
        "Quyết định"])
    for old, new, share in rows:
        out.writerow([
            old["code"], old["full_name"], old["parent"], new["full_name"], new["code"], "",
            f"{share:.0%}" if share else "", "01/07/2025", "1661/NQ-UBTVQH15"])
    for old in districts:
        out.writerow([old["code"], old["full_name"], "", "giải thể", "", "", "", "1/7/2025", ""])

# The list of the new units with their forerunners in one cell; who ends is said nowhere.
book = openpyxl.Workbook()
sheet = book.active
sheet.append(["STT", "Mã", "Tên đơn vị hành chính", "Loại", "Trực thuộc", "Được hợp nhất từ"])
for number, new in enumerate(after, 1):
    olds = []
    for old, heir, share in rows:
        if heir is new:
            name = f"{old['full_name']} ({old['parent']})"
            olds.append(f"một phần {name}" if share == 0.4 else name)
    names = ", ".join(olds[:-1]) + (" và " if len(olds) > 1 else "") + olds[-1]
    sheet.append([number, new["code"], new["full_name"], new["kind"], new["parent"], names])
book.save(os.path.join(folder, "forerunners.xlsx"))

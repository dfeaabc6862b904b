import Domain

/// Why a line of a paper is not brought in, and what came of all.
extension Phrases {
  /// Why a line is refused, and what would help.
  package func reason(_ fault: ImportFault) -> String {
    switch fault {
    case .noName: say("không có tên.", "it has no name.")
    case .twice(let row):
      say("trùng với \(self.row(row)) của tệp.", "it is in \(self.row(row)) of the file already.")
    case .badValue(let text, let fault): "“\(text)”: \(self.fault(fault))"
    case .unknownKind(let text):
      say("không có loại đơn vị “\(text)”.", "there is no kind of unit “\(text)”.")
    case .unknownObligation(let text):
      say(
        "“\(text)” không phải bắt buộc hay khuyến khích.",
        "“\(text)” is neither mandatory nor encouraged.")
    case .reorganisation(let fault):
      reason(fault, asked: .commandLine) { $0.text }
    case .unknownCriterion(let text):
      say("bộ tiêu chí không có “\(text)”.", "the criteria set has no “\(text)”.")
    case .otherCriterion(let title):
      say(
        "tiêu chí mang số ấy là “\(title)”.", "the criterion of that number is “\(title)”.")
    case .worksheet(let fault): reason(fault)
    case .score(let column, let text, let fault):
      "\(name(of: column)) “\(text)”: \(sheetInputFault(fault))"
    case .formOfNobody:
      say(
        "không rõ là phiếu của đơn vị nào; đặt tên trang là tên đơn vị, hoặc ghi “Đơn vị: …” ở trên.",
        "nobody can tell whose form it is; name its sheet after the unit, or write “Đơn vị: …” above."
      )
    case .noSheet:
      say(
        "phiếu của đơn vị này chưa mở được: đợt chưa có bộ tiêu chí, hoặc tệp của phiếu hỏng.",
        "the sheet of this unit cannot be opened: there are no criteria yet, or its file is damaged."
      )
    case .unknownParent, .severalParents, .parentRefused, .circle: parent(fault)
    case .codeOfAnother, .elsewhere, .near, .several, .ended: likeness(fault)
    }
  }

  /// What is wrong with where a unit belongs.
  private func parent(_ fault: ImportFault) -> String {
    switch fault {
    case .unknownParent(let text):
      say(
        "không có “\(text)” trong kho và trong tệp.",
        "there is no “\(text)” in the store or in the file.")
    case .severalParents(let text):
      say("có nhiều đơn vị tên “\(text)”.", "several units are called “\(text)”.")
    case .parentRefused(let row):
      say(
        "\(self.row(row)), mà nó đứng dưới, không nhập được.",
        "\(self.row(row)), under which it stands, is refused.")
    case .circle: say("trực thuộc chính nó.", "it belongs to itself.")
    case .noName, .twice, .badValue, .unknownKind, .unknownObligation, .codeOfAnother, .elsewhere,
      .near, .several, .ended, .reorganisation, .unknownCriterion, .otherCriterion, .worksheet,
      .score, .formOfNobody, .noSheet:
      ""
    }
  }

  /// What a unit may be and nobody can tell.
  private func likeness(_ fault: ImportFault) -> String {
    switch fault {
    case .codeOfAnother(let code, let title):
      say(
        "mã \(code) là của “\(title)”; sửa mã hoặc tên trong tệp, hay đổi tên đơn vị ấy trước.",
        "the code \(code) is that of “\(title)”; correct it in the file, or rename that unit first."
      )
    case .elsewhere(let parent):
      say(
        "có đơn vị cùng tên thuộc “\(parent)”; ghi mã vào tệp nếu là đơn vị khác, hay chuyển đơn vị "
          + "ấy trước.",
        "a unit of that name belongs to “\(parent)”; write a code in the file if it is another, or "
          + "move that unit first.")
    case .near(let title):
      say(
        "gần giống “\(title)”; viết cho đúng nếu là một, hay ghi mã nếu là đơn vị khác.",
        "it is nearly “\(title)”; spell it so if it is the same, or write a code if it is not.")
    case .ended(let day):
      say(
        "đơn vị tên này đã chấm dứt ngày \(date(day)); nếu là đơn vị mới thì ghi mã mới, hay lập bằng bảng sắp xếp; "
          + "nếu chưa chấm dứt thì bỏ ngày ấy đi.",
        "a unit of that name ended on \(date(day)); if it is a new one write its new code, or found it by a "
          + "worksheet; if it did not end, take that day out.")
    case .several(let count):
      say("có \(count) đơn vị tên như vậy ở đó.", "\(count) units there have that name.")
    case .noName, .twice, .badValue, .unknownKind, .unknownObligation, .unknownParent,
      .severalParents, .parentRefused, .circle, .reorganisation, .unknownCriterion,
      .otherCriterion, .worksheet,
      .score, .formOfNobody, .noSheet:
      ""
    }
  }

  /// What a person should look at in a line that is brought in.
  package func sentence(_ remark: ImportRemark) -> String {
    switch remark {
    case .ended(let day):
      say(
        "đơn vị cùng tên đã chấm dứt ngày \(date(day)), đây là đơn vị khác",
        "a unit of that name ended on \(date(day)), this is another one")
    case .linksNoUnit:
      say("không nối được với đơn vị nào của kho", "it is linked to no unit of the store")
    case .noSuchDay(let text): say("lịch không có ngày “\(text)”", "there is no day “\(text)”")
    }
  }

  /// That lines were refused, so that nothing was written.
  package func importRefused(_ count: Int) -> String {
    say(
      "\(count) dòng không nhập được, nên chưa ghi gì. Sửa trong tệp rồi nhập lại, hoặc thêm "
        + "--leave-refused để bỏ các dòng ấy.",
      "\(counted(count, "line")) refused, so nothing was written. Correct the file and import it "
        + "again, or add --leave-refused to leave them out.")
  }

  /// What comes of all lines.
  package func importCounts(
    _ counts: (added: Int, changed: Int, unchanged: Int, refused: Int)
  ) -> String {
    say(
      "Thêm \(counts.added), đổi \(counts.changed), như cũ \(counts.unchanged), không nhập được "
        + "\(counts.refused).",
      "Added \(counts.added), changed \(counts.changed), unchanged \(counts.unchanged), refused "
        + "\(counts.refused).")
  }

  /// That a list was brought in.
  package func imported(
    _ counts: (added: Int, changed: Int, unchanged: Int, refused: Int)
  ) -> String {
    say("đã nhập. \(importCounts(counts))", "imported. \(importCounts(counts))")
  }
}

import Domain
import Vietnamese

extension Phrases {
  /// One discrepancy in a sentence: where, what is printed, what holds, why.
  ///
  /// - Parameters:
  ///   - found: what does not agree.
  ///   - causes: the ordinals of the lines from which a carried figure follows.
  /// - Returns: one line for people.
  package func sentence(_ found: Discrepancy, causes: [String]) -> String {
    let figures = figures(of: found)
    // Several years of one line are one cause.
    let causes = causes.enumerated().filter { causes.firstIndex(of: $1) == $0 }.map(\.element)
    let why = reason(found) + (causes.isEmpty ? "" : " " + causes.joined(separator: ", "))
    return "\(label(of: found)): \(why)\(figures.isEmpty ? "" : " — \(figures)")"
  }

  /// The figures on both sides of what does not agree, as the rule wants them put.
  private func figures(of found: Discrepancy) -> String {
    switch found.code {
    case .unreachable, .named:
      let needed = text(found.printed, nil)
      let there = text(found.holds, nil)
      return say("cần \(needed), có \(there)", "needs \(needed), has \(there)")
    case .otherCriteria:
      return "\(text(found.printed, nil)) ≠ \(text(found.holds, nil))"
    case .base:
      let stated = text(found.printed, nil)
      let counted = text(found.holds, nil)
      if found.figures.count > 1 {
        return say("nêu \(stated), nhóm ghi \(counted)", "states \(stated), its group \(counted)")
      }
      return say("nêu \(stated), đếm được \(counted)", "states \(stated), counts \(counted)")
    case .missed:
      let needed = text(found.printed, nil)
      let reached = text(found.holds, nil)
      let year = text(found.figures.last?.printed, nil)
      return say(
        "năm \(year) cần \(needed), đạt \(reached)",
        "\(year) needed \(needed), reached \(reached)")
    case .ordinal:
      let before = text(found.figures.last?.printed, nil)
      return say(
        "\(text(found.printed, nil)) sau \(before)", "\(text(found.printed, nil)) after \(before)")
    case .numberDate:
      let right = text(found.holds, nil)
      return say(
        "ghi \(text(found.printed, nil)), kế hoạch ghi \(right)",
        "prints \(text(found.printed, nil)), the plan \(right)")
    case .basisLapsed, .basisTitle, .deadline, .appendixMissing:
      let sides = found.figures.map { figure in
        let name = field(figure.path.steps.last ?? "", of: found.record.kind)
        return "\(name) \(text(figure.printed, nil))"
      }
      return sides.joined(separator: " · ")
    case .sheetCut:
      let (there, entered) = (text(found.printed, nil), text(found.holds, nil))
      return say(
        "phiếu còn \(there) sự kiện, sổ ghi đến \(entered)",
        "events in the sheet: \(there), in the register: \(entered)")
    case .sheetOther:
      let (there, entered) = (text(found.printed, nil), text(found.holds, nil))
      return say(
        "phiếu \(there), sổ \(entered)", "sheet \(there), register \(entered)")
    case .sheetGone: return "\(text(found.printed, nil)) \(text(found.holds, nil))"
    case .registerBroken, .notRegistered: return text(found.printed, nil)
    case .placeMissing:
      let named = text(found.printed, nil)
      let there = text(found.figures.last?.printed, nil)
      return say("\(named); đang có \(there)", "\(named); there are \(there)")
    case .placeOther:
      let named = text(found.printed, nil)
      let heading = text(found.figures.last?.printed, nil)
      return say("\(named) là \(heading)", "\(named) is \(heading)")
    case .sumInWords:
      let words = text(found.printed, nil)
      let figure = text(found.holds, nil)
      return say(
        "chữ ghi \(words), số ghi \(figure) đồng",
        "the words say \(words), the figure \(figure) đồng")
    case .noLead, .unitNoKind, .unitNoParent, .reportYear: return ""
    case .unitCodeTwice, .unitNameTwice:
      let other = text(found.figures.last?.printed, nil)
      return say("\(other) cũng có", "\(other) has it too")
    case .unitHeirGone:
      let heir = text(found.figures.last?.printed, nil)
      return say("\(heir) đã bị xoá", "\(heir) was deleted")
    case .unitOverlap:
      let other = text(found.figures.last?.printed, nil)
      return say("cùng lúc với \(other)", "at the same time as \(other)")
    case .unitLivesOn:
      let day = text(found.figures.last?.printed, nil)
      return say("đã nhập vào từ \(day)", "was merged on \(day)")
    case .unitScope, .unitLeftOut, .unitStage, .unitCycle, .unitCode:
      return found.figures.map { figure in
        "\(field(figure.path, of: .unit)) \(text(figure.printed, nil))"
      }.joined(separator: " · ")
    case .formula: return sidesOfFormula(found)
    case .quantity: return sidesOfQuantity(found)
    case .unitEnded:
      let day = text(found.holds, nil)
      guard let heirs = found.figures.last?.printed, heirs != .text("") else {
        return say("chỉ tồn tại đến \(day)", "existed until \(day)")
      }
      let now = text(heirs, nil)
      return say("chỉ tồn tại đến \(day), nay là \(now)", "existed until \(day), now \(now)")
    case .yearLeftOut:
      let years = text(found.figures.last?.printed, nil)
      return say("dự toán chỉ có năm \(years)", "the estimate has \(years) only")
    case .maintenanceLeftOut, .maintenanceEarly: return sidesOfMaintenance(found)
    case .unitKind:
      let unit = text(found.printed, nil)
      let kind = text(found.holds, nil)
      let asked = text(found.figures.last?.printed, nil)
      return say(
        "\(unit) thuộc loại \(kind), chỉ tiêu nêu \(asked)",
        "\(unit) is of the kind \(kind), the target says \(asked)")
    case .formulaUnread: return text(found.printed, nil)
    case .wordsUnread:
      let rest = text(found.figures.last?.printed, nil)
      let understood = text(found.figures.last?.holds, nil)
      return say(
        "hiểu đến \(understood), không hiểu từ \(rest)",
        "understood \(understood), not from \(rest) on")
    case .count:
      guard found.path.steps.last == "groups" else { return printedAndHolding(found) }
      let sum = text(found.printed, nil)
      let base = text(found.holds, nil)
      return say(
        "chọn trong số \(sum), kế hoạch có \(base)", "chooses out of \(sum), the plan has \(base)")
    case .line, .parent, .years, .yearQuantity, .total, .words, .text, .carried, .norm,
      .criteriaParent, .criteriaTotal, .criteriaRule, .criteriaWeight, .criteriaGrades,
      .sheetEvent, .sheetTwice, .criteriaChanged, .sheetRights, .reference, .referenceDamaged:
      return printedAndHolding(found)
    }
  }

  /// Printed, what holds and the difference, for each figure concerned.
  private func printedAndHolding(_ found: Discrepancy) -> String {
    var parts: [String] = []
    for figure in found.figures {
      guard figure.printed != nil || figure.holds != nil else { continue }
      let printed = text(figure.printed, found.moneyUnit)
      let holds = figure.holds.map { text($0, found.moneyUnit) }
      let year = found.figures.count > 1 ? self.year(in: figure.path) : ""
      parts.append(
        year + say("ghi \(printed)", "printed \(printed)")
          + (holds.map { say(", đúng \($0)", ", expected \($0)") } ?? ""))
    }
    guard found.figures.count == 1, let difference = found.difference else {
      return parts.joined(separator: "; ")
    }
    let shown =
      found.moneyUnit.map { $0.figures(Money(dong: difference)) } ?? String(difference)
    return parts.joined() + say(", lệch \(shown)", ", off by \(shown)")
  }

  /// The year that a path names, `2018: `.
  private func year(in path: Path) -> String {
    guard let index = path.steps.firstIndex(of: "years"), index + 1 < path.steps.count else {
      return ""
    }
    return path.steps[index + 1] + ": "
  }

  /// A figure as it is shown.
  package func text(_ figure: Figure?, _ unit: MoneyUnit?) -> String {
    switch figure {
    case .money(let money): (unit ?? .dong).figures(money)
    case .count(let count): NumberFormat.grouped(count)
    case .points(let points): points.shown
    case .day(let day): "“\(date(day))”"
    case .text(let text): "“\(text)”"
    case nil: say("để trống", "blank")
    }
  }

  /// Where a discrepancy stands.
  package func label(of found: Discrepancy) -> String {
    label(found.place, of: found.record.kind)
  }

  /// A place as the kind of its record calls it.
  private func label(_ place: DiscrepancyPlace, of kind: RecordKind) -> String {
    switch place {
    case .line(let line, let year):
      (line.fullOrdinal.isEmpty ? line.content : line.fullOrdinal) + (year.map { " · \($0)" } ?? "")
    case .linePart(let line): line.fullOrdinal.isEmpty ? line.content : line.fullOrdinal
    case .total(let year): field("total", of: kind) + (year.map { " · \($0)" } ?? "")
    case .words: field("words", of: kind)
    case .planFigure: field("figures", of: kind)
    case .rosterGroup(_, let ordinal, let name), .rosterEntry(_, let ordinal, let name):
      "\(ordinal) \(name)"
    case .planRow(let list, let ordinal, let name):
      planRowLabel(list, ordinal, name)
    case .unitRow(let unit, let list, let name): unitRowLabel(unit, list, name)
    case .criterion(let ordinal, let title): ordinal.isEmpty ? title : ordinal
    case .event(let seq): "\(field("events", of: kind)) \(seq)"
    case .gradeScale: field("scales", of: kind)
    case .reference(let field, let fullOrdinal):
      (fullOrdinal.isEmpty ? "" : "\(fullOrdinal) ") + self.field(field, of: kind)
    }
  }

  /// Which rule is broken.
  package func reason(_ found: Discrepancy) -> String {
    switch found.code {
    case .line: say("thành tiền ≠ số lượng × đơn giá", "amount ≠ quantity × norm")
    case .formula: say("không khớp cách tính ghi kèm", "does not agree with its formula")
    case .formulaUnread:
      say("cách tính ghi kèm không đọc được nên chưa kiểm", "the formula cannot be read or checked")
    case .wordsUnread: say("số bằng chữ không đọc được", "the words cannot be read as an amount")
    case .parent: say("không bằng tổng các dòng con", "is not the sum of its lines")
    case .years: say("không bằng tổng các năm", "is not the sum of its years")
    case .yearQuantity:
      say("tiền năm ≠ số lượng năm × đơn giá", "a year's amount ≠ its quantity × norm")
    case .quantity:
      say("số lượng các năm không khớp", "the quantities of the years do not agree")
    case .unitEnded:
      say(
        "đơn vị đã kết thúc trước năm của danh sách", "the unit had ended before the roster's year")
    case .yearLeftOut:
      say(
        "còn số tiền của năm ngoài các năm của dự toán",
        "there are amounts of a year that is none of the estimate's")
    case .maintenanceLeftOut:
      say(
        "duy trì chưa kể hết đơn vị của các năm trước",
        "maintenance leaves out units of earlier years")
    case .maintenanceEarly:
      say(
        "chi duy trì sớm hơn năm sau năm chuyển đổi",
        "maintenance is charged before the year after conversion")
    case .unitKind:
      say("đơn vị nêu tên khác loại với chỉ tiêu", "a unit named is of another kind than asked")
    case .total: say("tổng cộng không bằng tổng các mục", "the total is not the sum of the groups")
    case .words: say("số bằng chữ khác số bằng số", "words and figures differ")
    case .text:
      say("số nêu trong kế hoạch khác dự toán", "the text of the plan gives another figure")
    case .carried:
      say("sai theo dòng", "follows from a wrong line")
    case .norm: say("đơn giá vượt mức trần", "the norm is above its ceiling")
    case .count: say("số đếm không khớp", "the counts do not agree")
    case .criteriaParent:
      say("không bằng tổng các tiêu chí con", "is not the sum of its criteria")
    case .criteriaTotal: say("tổng điểm không bằng tổng các mục", "is not the sum of the headings")
    case .criteriaRule:
      say("cách chấm không hợp với điểm tối đa", "the rule does not fit its maximum")
    case .criteriaWeight: say("trọng số đặt không đúng chỗ", "the weights do not fit the headings")
    case .criteriaGrades: say("thang xếp loại chưa kín", "the scale has a gap or a repeated bound")
    case .sheetEvent:
      say("nhật ký chấm bị sửa hoặc đứt", "the chain of events was altered or is broken")
    case .sheetTwice:
      say("có hai phiếu của một đơn vị, cùng bản", "two sheets of the same unit and version")
    case .criteriaChanged:
      say(
        "bộ tiêu chí bị sửa sau khi đã có phiếu chấm theo; số phiếu liên quan",
        "the set was changed after sheets were made by it; that many sheets")
    case .otherCriteria:
      say("phiếu chưa ký theo bộ tiêu chí khác với đợt", "uses another set than its campaign")
    case .sheetRights:
      say(
        "phiếu do chính đơn vị hoặc chính người đã chấm chấm, ký hay xác nhận",
        "scored, signed or confirmed by the unit itself, or confirmed by the one who scored")
    case .sheetCut: say("phiếu đã ký bị cắt phần cuối", "a signed sheet was cut")
    case .sheetOther:
      say("phiếu khác với lúc ký", "the sheet is not what was signed")
    case .sheetGone:
      say("phiếu đã ký không còn trong kho", "a signed sheet is not in the store")
    case .registerBroken:
      say("sổ phiếu đã ký bị sửa hoặc thiếu; số dòng sai", "the register was altered; wrong rows")
    case .notRegistered:
      say("phiếu đã ký chưa có trong sổ; số phiếu", "signed sheets that are missing")
    case .reference: say("trỏ tới hồ sơ không có", "points to something that does not exist")
    case .referenceDamaged:
      say("trỏ tới hồ sơ có tệp hỏng", "points to a record whose file cannot be read")
    case .unreachable:
      say("chỉ tiêu vượt quá số đã bố trí", "the target exceeds what is planned for")
    case .base:
      found.figures.count > 1
        ? say("tổng số đã nêu khác số của nhóm", "the stated base is not that of its group")
        : say("tổng số đã nêu khác số đếm được", "the stated base is not what the store counts")
    case .missed: say("hết năm chưa đạt chỉ tiêu", "the year is over and the target not reached")
    case .basisLapsed: say("căn cứ đã hết hiệu lực", "the basis was no longer in force")
    case .basisTitle:
      say("tên tiêu chuẩn trong căn cứ không đúng", "the basis cites an edition that cannot be")
    case .appendixMissing: say("phụ lục được nhắc không có", "an appendix named is not attached")
    case .named: say("nêu tên ít hơn số đã hứa", "fewer units are named than promised")
    case .numberDate:
      say("số hoặc ngày khác với kế hoạch", "number or date differs from that of the plan")
    case .placeMissing:
      say("mục, khoản được dẫn không có", "a heading that the text refers to is missing")
    case .placeOther:
      say(
        "mục, khoản được dẫn nói việc khác",
        "a heading that the text refers to is about something else")
    case .sumInWords:
      say("số bằng chữ khác số đứng trước", "the words differ from the figure before them")
    case .ordinal: say("số thứ tự lặp hoặc nhảy", "an ordinal is repeated or missing")
    case .noLead: say("chưa rõ ai chủ trì, thực hiện", "no one is named as responsible")
    case .reportYear:
      say(
        "báo cáo đã nhận chưa ghi năm nên chưa được tính",
        "a report received names no year, so it is not counted")
    case .deadline: say("thời gian nằm ngoài thời kỳ kế hoạch", "the schedule is outside the plan")
    case .unitScope:
      say(
        "công bố nhiều TTHC hơn số thuộc thẩm quyền",
        "more procedures declared than the unit is in charge of")
    case .unitLeftOut:
      say("chưa nêu lý do TTHC để ngoài hệ thống", "no reason is given for procedures left out")
    case .unitStage:
      say("công bố thiếu ngày hoặc ngày sai thứ tự", "a declaration has no date or is out of order")
    case .unitCycle:
      say("vòng lặp: đơn vị đứng trên chính nó", "the unit belongs to itself through others")
    case .unitCode:
      say(
        "mã hành chính phải là chữ số: tỉnh 2, huyện 3, xã 5",
        "official codes are digits: 2 of a province, 3 of a district, 5 of a commune")
    case .unitCodeTwice: say("hai đơn vị cùng một mã", "two units have the same code")
    case .unitNameTwice:
      say("hai đơn vị cùng tên dưới một cấp trên", "two units under one parent have the same name")
    case .unitNoKind: say("đơn vị chưa có loại", "the unit has no kind")
    case .unitNoParent:
      say("đơn vị chưa có cấp trên", "the unit has no parent, while similar units do")
    case .unitHeirGone:
      say("đơn vị đã kết thúc mà đơn vị ra đời từ nó bị xoá", "it ended, and its heir was deleted")
    case .unitOverlap:
      say("thời gian của hai mục chồng nhau", "two entries overlap in time")
    case .unitLivesOn:
      say("đơn vị đã nhập vào vẫn còn hoạt động", "a unit that was merged as a whole still exists")
    }
  }

  /// A row of a plan as a label names it: `Tiến độ 4 · Đôn đốc`.
  private func planRowLabel(_ list: String, _ ordinal: String, _ name: String) -> String {
    let head = ordinal.isEmpty ? field(list, of: .plan) : "\(field(list, of: .plan)) \(ordinal)"
    return name.isEmpty ? head : "\(head) · \(name)"
  }

  /// A row of a unit as a label names it: `Sở Tài chính · Công bố 12/QĐ-STC`.
  private func unitRowLabel(_ unit: String, _ list: String, _ name: String) -> String {
    "\(unit) · \(field(list, of: .unit))" + (name.isEmpty ? "" : " \(name)")
  }
}

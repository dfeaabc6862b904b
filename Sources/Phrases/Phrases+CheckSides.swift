import Domain

extension Phrases {
  /// What is needed, and what is there.
  func sidesOfNeed(_ found: Discrepancy) -> String {
    let needed = text(found.printed, nil)
    let there = text(found.holds, nil)
    return say("cần \(needed), có \(there)", "needs \(needed), has \(there)")
  }

  /// An end, and the beginning behind it.
  func sidesOfOrder(_ found: Discrepancy) -> String {
    // A year is no quotation.
    let said = { (figure: Figure?) in
      if case .text(let year)? = figure { year } else { text(figure, nil) }
    }
    let (end, begin) = (said(found.printed), said(found.figures.last?.printed))
    return say("bắt đầu \(begin), kết thúc \(end)", "begins \(begin), ends \(end)")
  }

  /// Two things that ought to be one.
  func sidesThatDiffer(_ found: Discrepancy) -> String {
    "\(text(found.printed, nil)) ≠ \(text(found.holds, nil))"
  }

  /// The base that a target states, and what is counted.
  func sidesOfBase(_ found: Discrepancy) -> String {
    let stated = text(found.printed, nil)
    let counted = text(found.holds, nil)
    if found.figures.count > 1 {
      return say("nêu \(stated), nhóm ghi \(counted)", "states \(stated), its group \(counted)")
    }
    return say("nêu \(stated), đếm được \(counted)", "states \(stated), counts \(counted)")
  }

  /// What a target needed in its year, and what was reached.
  func sidesOfMissed(_ found: Discrepancy) -> String {
    let needed = text(found.printed, nil)
    let reached = text(found.holds, nil)
    let year = text(found.figures.last?.printed, nil)
    return say(
      "năm \(year) cần \(needed), đạt \(reached)",
      "\(year) needed \(needed), reached \(reached)")
  }

  /// An ordinal, and the one before it.
  func sidesOfOrdinal(_ found: Discrepancy) -> String {
    let before = text(found.figures.last?.printed, nil)
    return say(
      "\(text(found.printed, nil)) sau \(before)", "\(text(found.printed, nil)) after \(before)")
  }

  /// What an appendix prints, and what its plan.
  func sidesOfNumber(_ found: Discrepancy) -> String {
    let right = text(found.holds, nil)
    return say(
      "ghi \(text(found.printed, nil)), kế hoạch ghi \(right)",
      "prints \(text(found.printed, nil)), the plan \(right)")
  }

  /// The fields concerned, each with what is printed there.
  func printedFields(_ found: Discrepancy) -> String {
    let sides = found.figures.map { figure in
      let name = field(figure.path.steps.last ?? "", of: found.record.kind)
      return "\(name) \(text(figure.printed, nil))"
    }
    return sides.joined(separator: " · ")
  }

  /// How many events a sheet has, and how many its register.
  func sidesOfCut(_ found: Discrepancy) -> String {
    let (there, entered) = (text(found.printed, nil), text(found.holds, nil))
    return say(
      "phiếu còn \(there) sự kiện, sổ ghi đến \(entered)",
      "events in the sheet: \(there), in the register: \(entered)")
  }

  /// What a sheet says, and what its register.
  func sidesOfRegister(_ found: Discrepancy) -> String {
    let (there, entered) = (text(found.printed, nil), text(found.holds, nil))
    return say(
      "phiếu \(there), sổ \(entered)", "sheet \(there), register \(entered)")
  }

  /// The sheet that its register names.
  func sidesOfGone(_ found: Discrepancy) -> String {
    "\(text(found.printed, nil)) \(text(found.holds, nil))"
  }

  /// What is printed, for nothing stands against it.
  func printedAlone(_ found: Discrepancy) -> String {
    text(found.printed, nil)
  }

  /// The place that a text names, and those that there are.
  func sidesOfMissingPlace(_ found: Discrepancy) -> String {
    let named = text(found.printed, nil)
    let there = text(found.figures.last?.printed, nil)
    return say("\(named); đang có \(there)", "\(named); there are \(there)")
  }

  /// The place that a text names, and what stands there.
  func sidesOfOtherPlace(_ found: Discrepancy) -> String {
    let named = text(found.printed, nil)
    let heading = text(found.figures.last?.printed, nil)
    return say("\(named) là \(heading)", "\(named) is \(heading)")
  }

  /// A sum in words and in figures.
  func sidesOfSum(_ found: Discrepancy) -> String {
    let words = text(found.printed, nil)
    let figure = text(found.holds, nil)
    return say(
      "chữ ghi \(words), số ghi \(figure) đồng",
      "the words say \(words), the figure \(figure) đồng")
  }

  /// Nothing: the rule says all.
  func noSides(_: Discrepancy) -> String {
    ""
  }

  /// The other unit that has it.
  func sidesOfTwice(_ found: Discrepancy) -> String {
    let other = text(found.figures.last?.printed, nil)
    return say("\(other) cũng có", "\(other) has it too")
  }

  /// What came out of the unit.
  func sidesOfHeir(_ found: Discrepancy) -> String {
    let heir = text(found.figures.last?.printed, nil)
    return say("\(heir) đã bị xoá", "\(heir) was deleted")
  }

  /// The entry that holds at the same time.
  func sidesOfOverlap(_ found: Discrepancy) -> String {
    let other = text(found.figures.last?.printed, nil)
    return say("cùng lúc với \(other)", "at the same time as \(other)")
  }

  /// When it was taken in.
  func sidesOfTakenIn(_ found: Discrepancy) -> String {
    let day = text(found.figures.last?.printed, nil)
    return say("đã nhập vào từ \(day)", "was merged on \(day)")
  }

  /// The fields of a unit concerned, each with what is printed there.
  func printedUnitFields(_ found: Discrepancy) -> String {
    found.figures.map { figure in
      "\(field(figure.path, of: .unit)) \(text(figure.printed, nil))"
    }.joined(separator: " · ")
  }

  /// Until when a unit existed, and what it is now.
  func sidesOfEnded(_ found: Discrepancy) -> String {
    let day = text(found.holds, nil)
    guard let heirs = found.figures.last?.printed, heirs != .text("") else {
      return say("chỉ tồn tại đến \(day)", "existed until \(day)")
    }
    let now = text(heirs, nil)
    return say("chỉ tồn tại đến \(day), nay là \(now)", "existed until \(day), now \(now)")
  }

  /// The years that an estimate has.
  func sidesOfYears(_ found: Discrepancy) -> String {
    let years = text(found.figures.last?.printed, nil)
    return say("dự toán chỉ có năm \(years)", "the estimate has \(years) only")
  }

  /// The kind of a unit, and the kind that is asked.
  func sidesOfKind(_ found: Discrepancy) -> String {
    let unit = text(found.printed, nil)
    let kind = text(found.holds, nil)
    let asked = text(found.figures.last?.printed, nil)
    return say(
      "\(unit) thuộc loại \(kind), chỉ tiêu nêu \(asked)",
      "\(unit) is of the kind \(kind), the target says \(asked)")
  }

  /// How far words were understood.
  func sidesOfUnread(_ found: Discrepancy) -> String {
    let rest = text(found.figures.last?.printed, nil)
    let understood = text(found.figures.last?.holds, nil)
    return say(
      "hiểu đến \(understood), không hiểu từ \(rest)",
      "understood \(understood), not from \(rest) on")
  }

  /// A stated count, and what is counted.
  func sidesOfCount(_ found: Discrepancy) -> String {
    guard found.path.steps.last == "groups" else { return printedAndHolding(found) }
    let sum = text(found.printed, nil)
    let base = text(found.holds, nil)
    return say(
      "chọn trong số \(sum), kế hoạch có \(base)", "chooses out of \(sum), the plan has \(base)")
  }
}

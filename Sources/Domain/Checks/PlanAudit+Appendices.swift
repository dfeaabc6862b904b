import Vietnamese

extension PlanAudit {
  /// Looks whether appendices print the plan's number and date, and whether all are there.
  mutating func checkAppendices(namedIn texts: [PlacedText]) {
    for appendix in plan.appendices {
      let path = Plan.fields.appendices[appendix.id]
      let place = DiscrepancyPlace.planRow(
        list: FieldKey(Plan.fields.appendices), ordinal: appendix.ordinal, name: appendix.title)
      if !appendix.number.isEmpty, !plan.number.isEmpty, appendix.number != plan.number {
        let right = Figure.text(plan.number)
        note(
          .numberDate, place,
          [
            PlacedFigure(
              path / Appendix.fields.number, printed: .text(appendix.number), holds: right),
            PlacedFigure(Path(Plan.fields.number), printed: right, holds: nil),
          ])
      }
      if let printed = appendix.date, let date = plan.date, printed != date {
        let right = Figure.day(date)
        note(
          .numberDate, place,
          [
            PlacedFigure(path / Appendix.fields.date, printed: .day(printed), holds: right),
            PlacedFigure(Path(Plan.fields.date), printed: right, holds: nil),
          ])
      }
    }
    checkMissingAppendices(namedIn: texts)
  }

  /// Looks for every appendix that a text names; each that is not there is told once.
  private mutating func checkMissingAppendices(namedIn texts: [PlacedText]) {
    let titles = plan.appendices.map(\.ordinal)
    let there = Set(titles.compactMap { OrdinalNumber.last(in: $0) })
    var told: Set<Int> = []
    for text in texts {
      for number in AppendixReference.numbers(in: text.text) {
        guard !there.contains(number), told.insert(number).inserted else { continue }
        let listed = titles.isEmpty ? nil : Figure.text(titles.joined(separator: ", "))
        note(
          .appendixMissing, text.place,
          [
            PlacedFigure(text.path, printed: .text(text.text), holds: nil),
            PlacedFigure(Path(Plan.fields.appendices), printed: listed, holds: nil),
          ])
      }
    }
  }
}

/// Finds the appendices that a text names.
enum AppendixReference {
  /// Their numbers, `Phụ lục 01, 02` naming two.
  static func numbers(in text: String) -> [Int] {
    let words = text.folded.split(whereSeparator: { " ;:()\n".contains($0) })
    var numbers: [Int] = []
    var index = 0
    while index + 2 < words.count {
      guard words[index] == "phu", words[index + 1] == "luc" else {
        index += 1
        continue
      }
      index += 2
      while index < words.count {
        let word = words[index]
        guard let number = OrdinalNumber.last(in: String(word.filter { $0 != "," })) else { break }
        numbers.append(number)
        index += 1
        if word.last != "," { break }
      }
    }
    return numbers
  }
}

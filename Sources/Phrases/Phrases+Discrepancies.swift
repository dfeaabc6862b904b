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
    let words = words(of: found)
    let figures = words.sides(found)
    // Several years of one line are one cause.
    let causes = causes.enumerated().filter { causes.firstIndex(of: $1) == $0 }.map(\.element)
    let why = words.rule + (causes.isEmpty ? "" : " " + causes.joined(separator: ", "))
    return "\(label(of: found)): \(why)\(figures.isEmpty ? "" : " — \(figures)")"
  }

  /// What is asked before something is written that cannot be meant.
  package func slipQuestion(_ found: Discrepancy) -> String {
    let figures = words(of: found).sides(found)
    return slip(found) + (figures.isEmpty ? "" : " — \(figures)")
      + say(". Ghi như vậy?", ". Write it so?")
  }

  /// Which rule a value breaks, as a sentence begins.
  package func slip(_ found: Discrepancy) -> String {
    let rule = reason(found)
    return rule.prefix(1).uppercased() + rule.dropFirst()
  }

  /// A figure as it is shown.
  package func text(_ figure: Figure?, _ unit: MoneyUnit?) -> String {
    switch figure {
    case .money(let money): (unit ?? .dong).figures(money, in: numbers)
    case .count(let count): numbers.grouped(count)
    case .quantity(let quantity): "“\(quantity.shown(in: numbers))”"
    case .points(let points): points.shown(in: numbers)
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
    case .request(let number): "\(field("requests", of: kind)) \(number)"
    case .planFigure: field("figures", of: kind)
    case .rosterGroup(_, let ordinal, let name), .rosterEntry(_, let ordinal, let name):
      "\(ordinal) \(name)"
    case .planRow(let list, let ordinal, let name):
      planRowLabel(list, ordinal, name)
    case .norm(let name, let units):
      [name, units].filter { !$0.isEmpty }.joined(separator: " · ")
    case .unitRow(let unit, let list, let name): unitRowLabel(unit, list, name)
    case .criterion(let ordinal, let title): ordinal.isEmpty ? title : ordinal
    case .event(let seq): "\(field("events", of: kind)) \(seq)"
    case .gradeScale: field("scales", of: kind)
    case .reference(let field, let fullOrdinal):
      (fullOrdinal.isEmpty ? "" : "\(fullOrdinal) ") + self.field(field, of: kind)
    }
  }

  /// A row of a plan as a label names it: `Tiến độ 4 · Đôn đốc`.
  private func planRowLabel(_ list: FieldKey, _ ordinal: String, _ name: String) -> String {
    let head = ordinal.isEmpty ? field(list, of: .plan) : "\(field(list, of: .plan)) \(ordinal)"
    return name.isEmpty ? head : "\(head) · \(name)"
  }

  /// A row of a unit as a label names it: `Sở Tài chính · Công bố 12/QĐ-STC`; a day may be all its name.
  private func unitRowLabel(_ unit: String, _ list: FieldKey, _ name: String) -> String {
    let name = Day(iso: name).map { date($0) } ?? name
    return "\(unit) · \(field(list, of: .unit))" + (name.isEmpty ? "" : " \(name)")
  }
}

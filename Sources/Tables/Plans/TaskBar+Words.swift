import Canvas
import Domain
import Phrases

extension TaskBar {
  /// The line of a year; what has no place on it is said in words.
  func line(of task: PlanTask, in year: Int, _ phrases: Phrases) -> String {
    let signs = signs(of: year)
    if task.state == .notApplicable {
      return text(signs, in: year, phrases.choice(TaskState.notApplicable.rawValue, of: .plan))
    }
    let isOutside = period.map { !$0.contains(year) } ?? false
    let words = isOutside ? [] : schedule.clauses.compactMap { phrases.word(for: $0.sense) }
    if !words.isEmpty { return text(signs, in: year, words.joined(separator: ", ")) }
    let line = String(signs.map(\.rawValue))
    guard isEmpty(signs), !schedule.clauses.isEmpty,
      let named = schedule.namedYears ?? period.map({ ($0.lowerBound, $0.upperBound) })
    else { return line }
    // What happens in another year is pointed at.
    if named.last < year { return text(signs, in: year, "← \(named.last)") }
    guard named.first > year else { return line }
    let pointer = " \(named.first) →"
    return String(line.dropLast(pointer.columns)) + pointer
  }

  /// Whether nothing happens on a line.
  private func isEmpty(_ signs: [Sign]) -> Bool {
    signs.allSatisfy { $0 == .month || $0 == .none || $0 == .today }
  }

  /// Signs with words over them, which leave the beginning and today to be seen.
  private func text(_ signs: [Sign], in year: Int, _ words: String) -> String {
    let now = signs.firstIndex(of: .today)
    var lead = isEmpty(signs) ? 0 : 2
    var end = TaskBar.length
    if let now, now < end / 2 { lead = now + 1 } else if let now { end = now }
    let label = " " + words + " "
    let room = end - lead
    let shown = label.shortened(to: room)
    let rest = signs.dropFirst(lead + shown.columns)
    return String(signs.prefix(lead).map(\.rawValue)) + shown + String(rest.map(\.rawValue))
  }

  /// The line of a row that only holds others: the months that they span.
  static func line(spanning months: Set<Int>, today: Day?, in year: Int) -> String {
    var signs: [Sign] = (0..<length).map { place in
      months.contains(place / 3 + 1) ? .below : place % 3 == 0 ? .month : .none
    }
    if let today, today.year == year { signs[place(of: today)] = .today }
    return String(signs.map(\.rawValue))
  }

  /// The quarters that months fall into.
  static func quarters(spanning months: Set<Int>) -> String {
    let signs: [Sign] = (0..<4).map { quarter in
      months.contains { ($0 - 1) / 3 == quarter } ? .below : .month
    }
    return String(signs.map(\.rawValue))
  }
}

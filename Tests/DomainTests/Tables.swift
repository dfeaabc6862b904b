import Domain

/// An id of a short name: its letter, the name, filled up with `a`.
func id(_ letter: Character, _ name: String) -> String {
  String(letter) + name + String(repeating: "a", count: max(0, 10 - name.count))
}

/// The id of a line of a hand-made estimate.
func lineID(_ name: String) throws -> ID<BudgetLine> {
  guard let id = ID<BudgetLine>(id("l", name)) else { throw Unreadable(what: name) }
  return id
}

/// A test's own mistake.
struct Unreadable: Error {
  let what: String
}

/// An estimate made by hand, a line a row.
///
/// Columns, parted by `|`: name, parent, ordinal, quantity, norm, amount, then a year each as
/// `year:amount` or `year:amount:quantity`, and `f:formula`, `p:1+2` (parts), `c:ceiling`.
/// Figures are in đồng; `-` is blank. A row named `total` is the grand total, `words` the words.
struct HandMade {
  static let key = RecordKey(.budget, id("b", "made"))
  var tree: Tree

  init(_ table: String) {
    var lines: [Tree] = []
    var members: [String: Tree] = [
      "title": .text("made"), "moneyUnit": .text("dong"), "id": .text(HandMade.key.id),
      "kind": .text("budget"),
    ]
    for row in table.split(separator: "\n") {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { trim($0) }
      switch cells[0] {
      case "words": members["words"] = .text(cells[1])
      case "total":
        members["total"] = .object(HandMade.fields(of: ["", "", "", "-", "-"] + cells.dropFirst()))
      default:
        var line = HandMade.fields(of: cells)
        line["id"] = .text(id("l", cells[0]))
        lines.append(.object(line))
      }
    }
    members["lines"] = .list(lines)
    tree = .object(members)
  }

  /// The fields of one row.
  private static func fields(of cells: [String]) -> [String: Tree] {
    var line: [String: Tree] = [:]
    if cells[1] != "-", !cells[1].isEmpty { line["parent"] = .text(id("l", cells[1])) }
    if cells[2] != "-", !cells[2].isEmpty { line["ordinal"] = .text(cells[2]) }
    if cells[3] != "-" { line["quantity"] = .text(cells[3]) }
    line["norm"] = Int(cells[4]).map { .integer($0) }
    line["amount"] = Int(cells[5]).map { .integer($0) }
    var years: [String: Tree] = [:]
    for cell in cells.dropFirst(6) {
      let pair = cell.split(separator: ":", maxSplits: 1).map { trim($0) }
      switch pair[0] {
      case "f": line["formula"] = .text(pair[1])
      case "c": line["ceiling"] = .text(pair[1])
      case "p": line["parts"] = parts(pair[1])
      default: years[pair[0]] = year(pair[1])
      }
    }
    if !years.isEmpty { line["years"] = .object(years) }
    return line
  }

  private static func year(_ text: String) -> Tree {
    let parts = text.split(separator: ":").map { trim($0) }
    var figures: [String: Tree] = [:]
    figures["amount"] = Int(parts[0]).map { .integer($0) }
    if parts.count > 1 { figures["quantity"] = .text(parts[1]) }
    return .object(figures)
  }

  private static func parts(_ text: String) -> Tree {
    var rows: [Tree] = []
    for (place, count) in text.split(separator: "+").enumerated() {
      let name = String(Array("abcdefgh")[place])
      rows.append(.object(["id": .text(id("i", name)), "count": .integer(Int(count) ?? 0)]))
    }
    return .list(rows)
  }

  /// The estimate, checked.
  func audit(plan: Plan? = nil, norms: NormCatalog = .none) throws -> BudgetAudit {
    BudgetAudit(
      try Budget(reading: TreeReader(tree)), plan: plan, norms: norms, record: HandMade.key)
  }

  /// What is found, a short line each: code, place, printed, holds, year.
  func findings() throws -> [String] { try audit().discrepancies.map(short) }
}

/// A discrepancy in one short line: `budget.line a.amount 90→100`.
func short(_ found: Discrepancy) -> String {
  var steps: [String] = []
  for step in found.path.steps.first == "lines" ? found.path.dropFirst.steps : found.path.steps {
    let named = step.count == 11 && isWellFormed(id: step)
    var name = named ? String(step.dropFirst()) : step
    while named, name.last == "a", name.count > 1 { name.removeLast() }
    steps.append(name)
  }
  return "\(found.code.rawValue) \(steps.joined(separator: ".")) "
    + "\(short(found.printed))→\(short(found.holds))"
}

private func short(_ figure: Figure?) -> String {
  switch figure {
  case .money(let money)?: String(money.dong)
  case .count(let count)?: String(count)
  case .points(let points)?: points.plain
  case .quantity(let quantity)?: quantity.shown(in: .vietnamese)
  case .text(let text)?: text
  case .day(let day)?: day.shown
  case nil: "-"
  }
}

private func trim(_ text: Substring) -> String {
  var rest = text
  while rest.first == " " { rest.removeFirst() }
  while rest.last == " " { rest.removeLast() }
  return String(rest)
}

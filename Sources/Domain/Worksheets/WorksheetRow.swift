import Vietnamese

/// A row of a worksheet as it stands in the file: what a unit was, and what it becomes.
package struct WorksheetRow: Hashable, Sendable {
  /// Its number in the file.
  package let number: Int
  /// The units that there were; one cell may name several.
  package let old: String
  let oldCode: String
  let oldParent: String
  /// What they become, or a word for it; blank for not known.
  package let new: String
  let code: String
  /// What it says of the kind of the new unit: its level, its type.
  let kinds: [String]
  let parent: String
  let share: String
  let date: PaperCell
  let decision: String
  /// Who may be meant, in the words of a draft.
  let near: String
  /// A column in which a formula came to no value.
  let failed: WorksheetField?

  /// Takes a row of a worksheet.
  package init(_ line: HeadingBody<WorksheetField>.Line) {
    number = line.row
    old = line.text(.old)
    oldCode = line.text(.oldCode)
    oldParent = line.text(.oldParent)
    new = line.text(.new)
    code = line.text(.code)
    kinds = [line.text(.level), line.text(.kind)].filter { !$0.isEmpty }
    parent = line.text(.parent)
    share = line.text(.share)
    date = line.cells[.date] ?? .blank
    decision = line.text(.decision)
    near = line.text(.near)
    failed = WorksheetField.allCases.first { line.cells[$0]?.value == .failed }
  }

  /// Takes a line of a list of units that says out of which each came.
  package init(forerunnersOf line: HeadingBody<UnitField>.Line) {
    number = line.row
    old = line.text(.forerunners)
    (oldCode, oldParent, share, decision, near) = ("", "", "", "", "")
    new = line.text(.name)
    code = line.text(.code)
    kinds = [line.text(.level), line.text(.kind)].filter { !$0.isEmpty }
    parent = line.text(.parent)
    date = .blank
    let isFailed = line.cells[.name]?.value == .failed || line.cells[.forerunners]?.value == .failed
    failed = isFailed ? .old : nil
  }

  /// What is said to become of the old units.
  var sort: Sort {
    let words = HeadingText(new).words
    if words.isEmpty || WorksheetRow.unknown.contains(words) { return .unknown }
    if WorksheetRow.kept.contains(words) { return .kept }
    return WorksheetRow.dissolved.contains(words) ? .dissolved : .becomes
  }

  /// What may be said to become of units.
  enum Sort: Hashable {
    /// Nobody said: they stay as they are.
    case unknown
    /// They are said to stay as they are.
    case kept
    /// Nothing follows them.
    case dissolved
    case becomes
  }

  private static let unknown: Set = ["chua ro", "chua biet", "chua xac dinh", "unknown"]
  private static let kept: Set = ["giu nguyen", "khong thay doi", "khong sap xep", "unchanged"]
  private static let dissolved: Set = [
    "giai the", "ket thuc hoat dong", "cham dut hoat dong", "ket thuc", "cham dut", "giai the ngay",
    "bai bo", "dissolved",
  ]
}

/// The rows of a worksheet, out of a table that is one or a list with forerunners.
package struct WorksheetRows: Hashable, Sendable {
  package let rows: [WorksheetRow]

  /// Takes the rows of a worksheet.
  package init(_ body: HeadingBody<WorksheetField>) { rows = body.lines.map { WorksheetRow($0) } }

  /// Takes the lines of a list of units with a column of forerunners.
  package init(forerunnersIn body: HeadingBody<UnitField>) {
    rows = body.lines.map { WorksheetRow(forerunnersOf: $0) }
  }
}

/// A worksheet as it would be carried out in a store: each row with what comes of it, and the changes.
///
/// Rows of several days are carried out in the order of their days, each on what the days before left.
/// Rows that are refused change nothing; whether the others are written all the same is up to the person.
package struct UnitWorksheet: Sendable {
  /// How a worksheet is to be taken.
  package struct Terms: Hashable, Sendable {
    /// The first day on which it is as decided, of rows that name none.
    package let day: Day?
    /// The decision, of rows that name none.
    package let decision: String

    package init(day: Day?, decision: String) {
      self.day = day
      self.decision = decision
    }
  }

  /// How many days one file may have.
  private static let mostDays = 24

  package private(set) var lines: [WorksheetLine] = []
  package private(set) var changes: [Change] = []
  /// The days on which units change, in order.
  package private(set) var days: [Day] = []
  private let terms: Terms

  /// Holds the rows of a worksheet against the units of a store; where `chosen` names some, no others are carried out.
  package init(
    _ worksheet: WorksheetRows, only chosen: Set<Int>? = nil, into workspace: Workspace,
    _ terms: Terms, ids: IDGenerator
  ) {
    self.terms = terms
    var (ids, workspace) = (ids, workspace)
    var (rowsOfDay, told): ([Day: [WorksheetRow]], [WorksheetLine]) = ([:], [])
    for row in worksheet.rows {
      do throws(WorksheetLineFault) {
        rowsOfDay[try day(of: row), default: []].append(row)
      } catch {
        told.append(UnitWorksheet.refusal(of: row, error))
      }
    }
    days = rowsOfDay.keys.sorted()
    if days.count > UnitWorksheet.mostDays {
      let fault = WorksheetLineFault(.tooManyDays(days.count), .date)
      lines = worksheet.rows.map { UnitWorksheet.refusal(of: $0, fault) }
      return
    }
    for day in days {
      let part = WorksheetDay(
        rowsOfDay[day] ?? [], only: chosen, in: workspace, on: day, by: terms.decision,
        ids: ids.branched())
      told += part.lines
      changes += part.act.changes
      // Only the next day asks for it; what does not go is said where it is written.
      if day != days.last { try? workspace.apply(part.act.changes, Stamp(at: day.iso, by: "")) }
    }
    let near = Dictionary(worksheet.rows.map { ($0.number, $0.near) }) { first, _ in first }
    lines = told.filter { chosen?.contains($0.row) ?? true }.sorted { $0.row < $1.row }
      .map { line in
        var line = line
        line.near = near[line.row] ?? ""
        return line
      }
  }

  /// The day from which a row holds.
  private func day(of row: WorksheetRow) throws(WorksheetLineFault) -> Day {
    if case .date(let day) = row.date.value { return day }
    guard !row.date.isBlank else {
      if let day = terms.day { return day }
      throw WorksheetLineFault(.noDay, .date)
    }
    guard let day = Day(typed: row.date.text) else {
      throw WorksheetLineFault(.badValue(row.date.text, .notADay), .date)
    }
    return day
  }

  private static func refusal(
    of row: WorksheetRow, _ fault: WorksheetLineFault
  ) -> WorksheetLine {
    WorksheetLine(
      row: row.number, old: row.old, new: row.new,
      outcome: .refused(fault.fault, column: fault.column))
  }

  /// How many rows come to each outcome.
  package var counts: (done: Int, unchanged: Int, unknown: Int, refused: Int) { lines.counts }
}

extension Paper {
  /// What rows of a worksheet do not say and nobody else did: its decision, and perhaps its day; nil for nothing.
  package var lacksOfWorksheet: (decision: Bool, day: Bool)? {
    guard case .worksheet(let terms) = terms else { return nil }
    let lacks = { (field: WorksheetField) in
      body.lines.contains { $0.text(Path([field.rawValue])).isEmpty }
    }
    let lacking = (
      decision: terms.decision.isEmpty && lacks(.decision), day: terms.day == nil && lacks(.date)
    )
    return lacking.decision || lacking.day ? lacking : nil
  }

  /// The same worksheet by a decision, from a day, where its rows name none.
  package func deciding(_ decision: String, from day: Day?) -> Paper {
    guard case .worksheet(let terms) = terms else { return self }
    let cleaned = (try? Workspace.cleaned(decision)) ?? ""
    return with(.worksheet(UnitWorksheet.Terms(day: day ?? terms.day, decision: cleaned)))
  }
}

extension Workspace {
  /// Of which units a code or a name is that of another one too, once a worksheet of that day was carried out.
  package func borneTwice(after changes: [Change], on day: Day) -> Set<ReorganisationDoubt> {
    var after = self
    do throws(ChangeRefusal) {
      try after.apply(changes, Stamp(at: day.iso, by: ""))
    } catch {
      return []
    }
    let order = Reorganisation(of: self, on: day, by: "", ids: IDGenerator(seed: 0))
    return order.doubts(of: changes, in: after).filter { doubt in
      if case .borneToo = doubt { true } else { false }
    }
  }
}

extension PaperTerms {
  /// The same for a file: where it is to be a list of units and is a worksheet, it is taken as that.
  package func fitting(_ tables: PaperTables, sheet: String) -> PaperTerms {
    guard case .units(let terms) = self else { return self }
    let taken = sheet.isEmpty ? tables.tables : tables.table(named: sheet).map { [$0] } ?? []
    guard taken.contains(where: { HeadingLayout<WorksheetField>($0) != nil }) else { return self }
    return .worksheet(UnitWorksheet.Terms(day: terms.isDated ? terms.day : nil, decision: ""))
  }
}

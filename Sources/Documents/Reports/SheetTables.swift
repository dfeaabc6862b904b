import Domain

/// The tables of a score sheet: its criteria with what was given, what was found.
struct SheetTables {
  let workspace: Workspace
  let sheet: ReplayedSheet
  let wording: OfficialWording

  /// The criteria with the scores of unit and team, and what counts; the reasons and notes beside them.
  var scores: OfficeTable {
    var rows = ordered.map { row, isHeading in
      OfficeRow(
        [.words(row.ordinal), .words(row.title), .points(row.maximum)]
          + ScoreFigure.allCases.map { figure in
            isHeading ? sum(of: row.id, figure) : score(sheet.entries[row.id], figure)
          } + [.words(isHeading ? "" : remark(on: row.id))],
        isHeading ? .group : .plain)
    }
    rows.append(
      OfficeRow(
        [.blank, .text(wording.total), maximum]
          + ScoreFigure.allCases.map { figure in
            result(figure).map { .points($0.total.points) } ?? .blank
          } + [.blank], .total))
    return OfficeTable(
      "",
      columns: wording.scoreColumns
        + [OfficeColumn(wording.remark, width: 26)], rows: rows)
  }

  /// What was found, with who mends it by when.
  var findings: OfficeTable {
    FindingTable(wording).table(
      sheet.findings.map { finding in
        FindingTable.Row(
          unit: "",
          criterion: finding.criterion.flatMap { sheet.criteria?.tree[$0] }?.ordinal ?? "",
          finding: finding, repeats: workspace.repeated(by: finding, in: sheet)?.year)
      })
  }

  /// The criteria in the order of the set, each with whether others stand below it.
  private var ordered: [(row: Criterion, isHeading: Bool)] {
    guard let criteria = sheet.criteria else { return [] }
    return criteria.set.criteria.map { ($0, criteria.tree.isHeading($0.id)) }
  }

  /// What a sheet comes to by one of its figures.
  func result(_ figure: ScoreFigure) -> SheetResult? { workspace.result(of: sheet, figure) }

  private var maximum: OfficeCell {
    result(.settled).map { .points($0.total.applicable) } ?? .blank
  }

  private func sum(of heading: ID<Criterion>, _ figure: ScoreFigure) -> OfficeCell {
    guard let part = result(figure)?.parts[heading], part.scored > 0 else { return .blank }
    return .points(part.points)
  }

  private func score(_ entry: SheetEntry?, _ figure: ScoreFigure) -> OfficeCell {
    guard let score = entry?.counting(as: figure) else { return .blank }
    guard let points = score.points else { return .text(wording.phrases.notApplicableShort) }
    return .points(points)
  }

  /// Why a score is what it is, what was noted, what the unit says.
  private func remark(on id: ID<Criterion>) -> String {
    guard let entry = sheet.entries[id] else { return "" }
    let said = entry.explanation.isEmpty ? "" : wording.explanation(entry.explanation)
    return [entry.reason, entry.note, said].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What the unit brought as evidence, by criterion.
  var evidence: [String] {
    ordered.compactMap { row, _ in
      let references = sheet.entries[row.id]?.evidence ?? []
      return references.isEmpty ? nil : row.ordinal + ": " + wording.phrases.evidence(references)
    }
  }

  /// What the unit says of its scores, by criterion.
  var explanations: [String] {
    ordered.compactMap { row, _ in
      let text = sheet.entries[row.id]?.explanation ?? ""
      return text.isEmpty ? nil : row.ordinal + ": " + text
    }
  }
}

/// Findings as a table: of one sheet, or of a campaign with the units named.
struct FindingTable {
  /// A finding with where it was made.
  struct Row {
    let unit: String
    let criterion: String
    let finding: Finding
    /// The year in which it was found before.
    let repeats: Int?

    /// What was found, and that it was before.
    func text(_ wording: OfficialWording) -> String {
      finding.text.unmarked + (repeats.map { " " + wording.repeated(since: $0) } ?? "")
    }
  }

  private let wording: OfficialWording

  init(_ wording: OfficialWording) { self.wording = wording }

  /// The findings of a visit, or of all units of a campaign where rows name them.
  ///
  /// Minutes are signed on the day of the visit: when something was looked at again is not in them yet.
  func table(_ rows: [Row]) -> OfficeTable {
    let hasUnits = rows.contains { !$0.unit.isEmpty }
    let hasActions = hasUnits || rows.contains { !$0.finding.action.isEmpty }
    let cells = rows.enumerated().map { place, row in
      let finding = row.finding
      return OfficeRow(
        [OfficeCell.count(place + 1)] + (hasUnits ? [.words(row.unit)] : [])
          + [
            .words(row.criterion), .text(wording.phrases.findingKind(finding.kind)),
            .words(row.text(wording)), .words(finding.owner),
            finding.due.map(OfficeCell.day) ?? .blank,
          ] + (hasActions ? [.words(finding.action.unmarked)] : [])
          + (hasUnits ? [finding.verified.map(OfficeCell.day) ?? .blank] : []))
    }
    return OfficeTable("", columns: columns(hasUnits, hasActions), rows: cells)
  }

  private func columns(_ hasUnits: Bool, _ hasActions: Bool) -> [OfficeColumn] {
    let label = { (field: any AnyField) in
      wording.phrases.field(FieldKey(field), in: SheetTables.findingList, of: .sheet)
    }
    let finding = Finding.fields
    return [OfficeColumn(wording.order, .mark, width: 5)]
      + (hasUnits ? [OfficeColumn(wording.unit, width: 22)] : [])
      + [
        OfficeColumn(label(finding.criterion), .mark, width: 8),
        OfficeColumn(label(finding.kind), width: 12), OfficeColumn(label(finding.text), width: 30),
        OfficeColumn(label(finding.owner), width: 16),
        OfficeColumn(label(finding.due), .day, width: 10),
      ] + (hasActions ? [OfficeColumn(label(finding.action), width: 20)] : [])
      + (hasUnits ? [OfficeColumn(label(finding.verified), .day, width: 10)] : [])
  }
}

extension SheetTables {
  /// Where findings stand among the fields of a sheet.
  static let findingList =
    Path(ScoreSheet.fields.events).appending("")
    / (Path(SheetEvent.fields.change) / SheetChange.fields.finding)
}

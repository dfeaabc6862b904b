import Canvas
import Domain
import Phrases
import Widgets

/// The scores of one sheet: the criteria as a tree, with the figures beside each other.
struct SheetScoreSource: TableDataSource {
  let name: SheetName

  var takesDigits: Bool { true }
  var permission: Permission { .selfScores }
  var firstColumn: Int { SheetColumn.team.rawValue }
  func headline(_ view: GridView) -> Headline? { view.headline(of: name) }

  func title(_ view: GridView) -> String { view.phrases.sheetScores }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    let figure = { (title: String, width: Int, rank: Int) in
      TableColumn(title, width: width, alignment: .right, rank: rank)
    }
    return [
      TableColumn(SheetChange.fields.criterion, of: .sheet, phrases, width: 30, isFlexible: true),
      figure(phrases.maximum, 6, 0), figure(phrases.yearBefore, 9, 0),
      figure(phrases.scoreFigure(.own), 8, 0), figure(phrases.scoreFigure(.team), 8, 0),
      figure(phrases.scoreFigure(.settled), 8, 1), figure(phrases.gap, 7, 0),
      TableColumn(phrases.besideScores, width: 5, rank: 2),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noCriteria }

  func rows(_ view: GridView) -> [GridRow] {
    guard let sheet = view.workspace.sheet(name), let tree = sheet.criteria?.tree else { return [] }
    var rows: [GridRow] = []
    let key = sheet.heading.sheet.key
    for root in tree.roots { add(root, depth: 0, tree, key, to: &rows) }
    return rows
  }

  /// The first criterion without a score while the sheet takes any, else the first of all.
  func opening(_ rows: [GridRow], _ view: GridView) -> GridRow? {
    let criteria = rows.filter { !$0.hasChildren }
    guard let sheet = view.workspace.sheet(name), sheet.state.takesScores else {
      return criteria.first
    }
    let unscored = Set(sheet.gaps.unscored.map(\.text))
    return criteria.first { unscored.contains($0.id) } ?? criteria.first
  }

  /// Adds a criterion and what stands below it.
  private func add(
    _ criterion: Criterion, depth: Int, _ tree: CriteriaTree, _ key: RecordKey,
    to rows: inout [GridRow]
  ) {
    rows.append(
      GridRow(
        criterion.id.text, depth: depth, hasChildren: tree.isHeading(criterion.id),
        search: "\(criterion.ordinal) \(criterion.title)",
        .sheetRow(key, .criterion(criterion.id))))
    guard depth < 12 else { return }
    for child in tree.children(of: criterion.id) {
      add(child, depth: depth + 1, tree, key, to: &rows)
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard let column = SheetColumn(rawValue: column), let id = ID<Criterion>(row.id),
      let sheet = view.workspace.sheet(name), let criterion = sheet.criteria?.tree[id]
    else { return GridCell("") }
    let isHeading = row.hasChildren
    switch column {
    case .criterion:
      let isWanted = sheet.wantsReason(criterion)
      return GridCell(
        "\(criterion.ordinal) \(criterion.title)", as: isHeading ? .group : .text,
        mark: isWanted ? .lookAgain : nil
      ).sorted(by: .ordinal(criterion.ordinal))
    case .maximum:
      return GridCell(
        criterion.maximum.short(in: view.phrases.numbers), as: isHeading ? .group : .text)
    case .before: return GridCell(before(criterion, sheet, view), as: .faint)
    case .gap: return GridCell(gap(of: id, sheet, view), as: .computed)
    case .beside:
      let entry = sheet.entries[id] ?? SheetEntry()
      let hasFinding = sheet.findings.contains { $0.criterion == id }
      return GridCell(view.phrases.beside(entry, hasFinding: hasFinding), as: .note)
    case .own, .team, .settled:
      let figure = column.figure ?? .team
      if isHeading { return GridCell(sum(of: id, sheet, figure, view), as: .computed) }
      let score = sheet.entries[id]?[figure]
      return GridCell(
        score.map { $0.points?.shown(in: view.phrases.numbers) ?? view.phrases.notApplicableShort }
          ?? "",
        CellBinding(sheet, name, .score(id, figure))
      ).sorted(by: score?.points.map { .number($0.hundredths) })
    }
  }

  /// What the rows below a heading add up to, nothing before any is scored.
  private func sum(
    of id: ID<Criterion>, _ sheet: ReplayedSheet, _ figure: ScoreFigure, _ view: GridView
  ) -> String {
    guard let tree = sheet.criteria?.tree else { return "" }
    guard tree.isSaid(below: id, in: sheet, figure) else { return "" }
    return sheet.part(of: id, figure).points.shown(in: view.phrases.numbers)
  }

  /// How far the settled points are from the unit's own, where both were given.
  private func gap(
    of id: ID<Criterion>, _ sheet: ReplayedSheet, _ view: GridView
  ) -> String {
    guard let tree = sheet.criteria?.tree else { return "" }
    let gaps = tree.leaves(below: id).compactMap { leaf -> Points? in
      guard let entry = sheet.entries[leaf], let own = entry[.own]?.points else { return nil }
      return entry.counting(as: .settled)?.points?.subtracting(own)
    }
    guard let sum = Points.sum(gaps), sum != .zero else { return "" }
    return sum.shown(in: view.phrases.numbers)
  }

  /// What the same unit had for the same criterion in the campaign before.
  private func before(
    _ criterion: Criterion, _ sheet: ReplayedSheet, _ view: GridView
  ) -> String {
    guard let campaign = view.workspace.campaign(sheet.heading.campaign),
      let before = view.workspace.sheetBefore(campaign, of: sheet.heading.unit),
      let same = before.criteria?.same(as: criterion, in: sheet.cited.id)
    else { return "" }
    if before.criteria?.tree.isHeading(same.id) == true {
      return before.part(of: same.id, .settled).points.shown(in: view.phrases.numbers)
    }
    let score = before.entries[same.id]?.counting(as: .settled)
    return score.map {
      $0.points?.shown(in: view.phrases.numbers) ?? view.phrases.notApplicableShort
    } ?? ""
  }
}

extension SheetScoreSource {
  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    guard let id = ID<Criterion>(row.id), let sheet = view.workspace.sheet(name),
      let criterion = sheet.criteria?.tree[id]
    else { return [] }
    let phrases = view.phrases
    var lines: [TextPage.Line] = []
    if let fault = sheet.fault {
      lines.append(TextPage.Line("", phrases.brokenSheet(fault), as: .error))
    }
    let gaps = sheet.gaps
    if !row.hasChildren { lines += entryLines(of: criterion, sheet, column, gaps, view) }
    lines.append(TextPage.Line("", phrases.stillToDo(gaps), as: .faint))
    return lines.filter { !$0.right.isEmpty }
  }

  /// What is wanted and what was said of a criterion, then how it is scored.
  private func entryLines(
    of criterion: Criterion, _ sheet: ReplayedSheet, _ column: Int, _ gaps: SheetGaps,
    _ view: GridView
  ) -> [TextPage.Line] {
    let phrases = view.phrases
    let entry = sheet.entries[criterion.id] ?? SheetEntry()
    var lines: [TextPage.Line] = []
    if gaps.unreasoned.contains(criterion.id) {
      let wanted = sheet.criteria?.set.reasonsWanted(for: criterion, entry) ?? []
      lines.append(TextPage.Line("", phrases.reasonWanted(wanted), as: .warning))
    }
    let figure = SheetColumn(rawValue: column)?.figure ?? .team
    lines.append(TextPage.Line("", phrases.said(entry, figure: figure), as: .text))
    let found = sheet.findings.filter { $0.criterion == criterion.id }.map(\.text.inOneLine)
    lines.append(TextPage.Line(phrases.findings, found.joined(separator: "; "), as: .text))
    lines.append(TextPage.Line(criterion.ordinal, criterion.title.inOneLine, as: .strong))
    lines.append(TextPage.Line("", view.howScored(criterion), as: .text))
    return lines
  }
}

extension CriteriaTree {
  /// The criteria that are scored at or below one.
  fileprivate func leaves(below id: ID<Criterion>) -> [ID<Criterion>] {
    isHeading(id) ? children(of: id).flatMap { leaves(below: $0.id) } : [id]
  }

  /// Whether any criterion at or below one was scored by a figure.
  package func isSaid(below id: ID<Criterion>, in sheet: ReplayedSheet, _ figure: ScoreFigure)
    -> Bool
  {
    if sheet.entries[id]?[figure] != nil { return true }
    return children(of: id).contains { isSaid(below: $0.id, in: sheet, figure) }
  }
}

extension ReplayedSheet {
  /// Whether a reason is wanted for a criterion and none was given.
  fileprivate func wantsReason(_ row: Criterion) -> Bool {
    guard let entry = entries[row.id], entry.reason.isEmpty, let criteria,
      !criteria.tree.isHeading(row.id)
    else { return false }
    return !criteria.set.reasonsWanted(for: row, entry).isEmpty
  }
}

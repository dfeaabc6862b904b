import Domain
import Vietnamese

extension GridView {
  /// The finding of a row and the sheet in which it stands.
  package func finding(of row: GridRow) -> (ReplayedSheet, Finding)? {
    guard case .sheetRow(let key, .finding(let id)) = row.subject,
      let sheet = ID<ScoreSheet>(key.id).flatMap({ workspace.sheets[$0] }),
      let finding = sheet.findings.first(where: { $0.id == id })
    else { return nil }
    return (sheet, finding)
  }

  /// What a sheet is called: its unit, and its version when it is not the latest.
  package func title(of name: SheetName) -> String {
    switch name {
    case .latest(let unit, _): return workspace.name(of: unit)
    case .version(let id):
      guard let heading = workspace.sheets[id]?.heading else { return id.text }
      let unit = workspace.name(of: heading.unit)
      return "\(unit) · \(phrases.versionNumber(heading.version))"
    }
  }

  /// What a sheet comes to by one of its figures.
  func result(of sheet: ReplayedSheet, _ figure: ScoreFigure) -> SheetResult? {
    workspace.result(of: sheet, figure)
  }

  /// The line above a sheet: whose it is, by which team; how far and how good, and its state.
  func headline(of name: SheetName) -> Headline? {
    guard let sheet = workspace.sheet(name) else { return nil }
    let campaign = workspace.campaign(sheet.heading.campaign)
    let visit = campaign?.visits.first { $0.unit == sheet.heading.unit }
    let team = campaign?.teams.first { $0.id == visit?.team }
    let parts = [
      title(of: name), phrases.otherSet(of: sheet, in: workspace), campaign?.title ?? "",
      team?.name ?? "",
    ]
    return Headline(
      left: parts.filter { !$0.isEmpty }.joined(separator: " · "),
      right: phrases.standing(sheet, result(of: sheet, .settled)))
  }

  /// How a criterion is scored, which evidence it asks for, and what its set notes of it.
  package func howScored(_ criterion: Criterion) -> String {
    var parts = criterion.rule.map { [phrases.rule($0, criterion.maximum)] } ?? []
    if !criterion.evidence.isEmpty { parts.append(phrases.expected(criterion.evidence.inOneLine)) }
    if !criterion.note.isEmpty { parts.append(criterion.note.inOneLine) }
    return parts.joined(separator: " · ")
  }

  /// What was said of an input, as it is put into the field to be typed over.
  package func editable(_ input: SheetInput, _ sheet: ReplayedSheet?) -> String {
    guard let sheet else { return "" }
    switch input {
    case .score(let id, let figure):
      return sheet.entries[id]?[figure]?.typed(in: phrases.numbers) ?? ""
    case .note(let id): return sheet.entries[id]?.note ?? ""
    case .reason(let id): return sheet.entries[id]?.reason ?? ""
    case .explanation(let id): return sheet.entries[id]?.explanation ?? ""
    case .evidence(let id):
      return (sheet.entries[id]?.evidence ?? []).map(\.text).joined(separator: "; ")
    case .finding(let id, _):
      return sheet.findings.first { $0.id == id }.map { editable(input, sheet, saying: $0) } ?? ""
    case .findingKind, .findingText, .superseding: return ""
    }
  }

  /// What a finding says at a field, as it did at some time.
  func editable(_ input: SheetInput, _ sheet: ReplayedSheet, saying finding: Finding) -> String {
    guard case .finding(_, let field) = input else { return "" }
    if field == FieldKey(Finding.fields.criterion) {
      return finding.criterion.flatMap { sheet.criteria?.tree[$0]?.ordinal } ?? ""
    }
    return text(of: finding.tree[field], as: input.form, sheet.heading.sheet.key)
  }
}

import Domain

/// The form on which a unit scores itself (phiếu tự chấm): criteria, the wanted evidence, room for its words.
///
/// What a sheet that was begun says already stands in it. The import reads it back.
struct ScoreFormTable {
  let unit: String
  let criteria: SheetCriteria
  let entries: [ID<Criterion>: SheetEntry]
  let wording: OfficialWording

  /// The form of a unit of a campaign; nil where the campaign has no criteria yet.
  init?(
    of unit: ID<Unit>, in campaign: Campaign, _ workspace: Workspace, _ wording: OfficialWording
  ) {
    let sheet = workspace.sheets.sheet(of: unit, in: campaign.id)
    let set = campaign.criteriaSet.flatMap { workspace.criteriaSet($0) }
    guard let criteria = sheet?.criteria ?? set.map({ SheetCriteria($0) }) else { return nil }
    let day = campaign.to ?? campaign.year.flatMap { Day.last(of: $0) }
    self.unit = workspace.unit(unit)?.name(on: day) ?? wording.gap
    self.criteria = criteria
    entries = sheet?.entries ?? [:]
    self.wording = wording
  }

  var table: OfficeTable {
    let rows = criteria.set.criteria.map { row in
      let isHeading = criteria.tree.isHeading(row.id)
      return OfficeRow(
        [.words(row.ordinal), .words(row.title), .points(row.maximum)]
          + (isHeading ? [.blank, .blank, .blank, .blank] : said(of: row)),
        isHeading ? .group : .plain)
    }
    return OfficeTable(
      unit, subtitle: "\(wording.unit): \(unit)", columns: wording.formColumns, rows: rows)
  }

  private func said(of row: Criterion) -> [OfficeCell] {
    let entry = entries[row.id]
    let evidence = (entry?.evidence ?? []).map(\.text).joined(separator: "; ")
    return [
      score(entry?[.own]), .words(entry?.explanation ?? ""), .words(evidence),
      .words(row.evidence.unmarked),
    ]
  }

  /// A score as it is typed, so that what comes back is the same: points as a figure, a sample as `45/47`.
  private func score(_ score: Score?) -> OfficeCell {
    guard let score else { return .blank }
    guard let points = score.points, score.met == nil, score.share == nil else {
      return .text(score.typed(in: wording.phrases.numbers))
    }
    return .points(points)
  }
}

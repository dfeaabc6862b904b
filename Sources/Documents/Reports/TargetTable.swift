import Domain

/// How far targets are reached, as counted from the units: of a plan, or of all plans of a year.
struct TargetTable {
  let aims: [YearProgress.Aim]
  let wording: OfficialWording

  var table: OfficeTable {
    OfficeTable(
      wording.targetsReached, columns: wording.targetColumns, rows: aims.map { row(of: $0.now) })
  }

  private func row(of progress: TargetProgress) -> OfficeRow {
    // Where nobody knows which units are meant nothing was counted.
    let counted = progress.isKnown ? progress : nil
    return OfficeRow([
      .words(progress.target.ordinal), .text(wording.phrases.title(of: progress.target)),
      counted.map { .count($0.reached.count) } ?? .blank,
      counted.map { .count($0.base) } ?? .blank, .percentage(counted?.share?.percent),
      progress.needed.map(OfficeCell.count) ?? .blank, .text(wording.verdict(progress)),
    ])
  }
}

extension OfficeCell {
  /// A share with two decimals, or nothing.
  static func percentage(_ percent: Percent?) -> OfficeCell {
    percent.map { .number(PaperNumber(scaled: $0.hundredths, places: 2), .share) } ?? .blank
  }

  /// Points with two decimals, or nothing.
  static func points(_ points: Points?) -> OfficeCell {
    points.map { .number(PaperNumber(scaled: $0.hundredths, places: 2), .fixed(2)) } ?? .blank
  }
}

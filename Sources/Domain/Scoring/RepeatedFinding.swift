import Vietnamese

/// What was found before at the same unit: the same criterion of an earlier year, or the same words.
package struct RepeatedFinding: Equatable, Sendable {
  package let year: Int
  package let sheet: ID<ScoreSheet>
  package let finding: Finding
}

extension Workspace {
  /// The finding of an earlier year that one of a sheet repeats, the latest of them; nil where it is new.
  ///
  /// Only what was not met repeats: an improvement that is suggested again is no failing.
  package func repeated(by finding: Finding, in sheet: ReplayedSheet) -> RepeatedFinding? {
    guard finding.kind.isNonconformity, let year = campaign(sheet.heading.campaign)?.year else {
      return nil
    }
    var latest: RepeatedFinding?
    for id in sheets.campaigns(of: sheet.heading.unit) {
      guard let earlier = campaign(id)?.year, earlier < year, earlier > latest?.year ?? 0,
        let before = sheets.sheet(of: sheet.heading.unit, in: id),
        let same = before.findings.first(where: { old in
          old.kind.isNonconformity && sheet.isSame(finding, as: old, in: before)
        })
      else { continue }
      latest = RepeatedFinding(year: earlier, sheet: before.heading.sheet, finding: same)
    }
    return latest
  }
}

extension ReplayedSheet {
  /// Whether a finding of the sheet is at the same criterion as one of another, or says the same.
  fileprivate func isSame(_ finding: Finding, as old: Finding, in other: ReplayedSheet) -> Bool {
    if let id = finding.criterion, let row = criteria?.tree[id], let oldID = old.criterion {
      return other.criteria?.same(as: row, in: cited.id)?.id == oldID
    }
    return finding.text.inOneLine.folded == old.text.inOneLine.folded
  }
}

extension SheetCriteria {
  /// The criterion of these that is the same as one of another set: by id, else by its name and place.
  package func same(as other: Criterion, in set: ID<CriteriaSet>) -> Criterion? {
    if set == self.set.id { return tree[other.id] }
    return self.set.criteria.first { $0.ordinal == other.ordinal && $0.title == other.title }
  }
}

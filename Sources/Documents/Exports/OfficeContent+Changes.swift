import Domain

extension OfficeContent {
  /// The same with what changed since a day, or in a week, at the head of its documents.
  package func telling(
    since day: Day?, _ request: OfficeRequest, in workspace: Workspace, on today: Day?,
    _ wording: OfficialWording
  ) -> OfficeContent {
    guard let year = request.year(in: workspace), let told = Day.told(ofYear: year, today: today),
      let since = day ?? told.adding(days: -7)
    else { return self }
    let changes = StoreChanges(workspace, since: since, to: told)
    let phrases = wording.phrases
    let sentence = OfficialBlock.entry(
      label: phrases.since(changes.since), value: phrases.changes(changes))
    let changed = papers.map { paper in
      var paper = paper
      paper.body.insert(sentence, at: 0)
      return paper
    }
    var content = OfficeContent(
      title: title, papers: changed, tables: tables, head: head, isOnePage: isOnePage)
    content.fields = fields
    content.names = names
    return content
  }
}

extension OfficeRequest {
  /// The year that it tells of; nil where it tells of none.
  fileprivate func year(in workspace: Workspace) -> Int? {
    switch self {
    case .annual(_, let year), .targets(_, let year), .months(_, let year), .reminders(let year),
      .dashboard(let year, _), .due(let year):
      year
    case .campaign(let id), .decision(let id), .notice(let id), .findings(let id),
      .scoreForms(let id, _), .ranking(let id):
      workspace.campaign(id)?.year
    case .plan, .estimate, .rosters, .minutes, .discrepancies, .table: nil
    }
  }
}

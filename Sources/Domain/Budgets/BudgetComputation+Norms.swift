extension BudgetComputation {
  /// Reports a norm above its ceiling (Thông tư 116/2015/TT-BTC: a limit, so a warning), or one whose ceiling
  /// was of a time that the estimate is not of.
  mutating func checkNorm(of place: Int) {
    let line = budget.lines[place]
    guard let named = norms[line.ceiling] else { return }
    guard let entry = norms.inForce(line.ceiling, on: day) else {
      let path = path(place, BudgetLine.fields.ceiling)
      return note(
        .normLapsed, place,
        [PlacedFigure(path, printed: .text(named.title), holds: day.map { .day($0) })])
    }
    guard let norm = line.norm, let limit = entry.limit, norm > limit else { return }
    note(
      .norm, place, [PlacedFigure(path(place, BudgetLine.fields.norm), printed: norm, holds: limit)]
    )
  }

  /// Reports what units ask for above its ceiling, or by one that is of another time or in no norm table.
  mutating func checkRequests() {
    for (number, request) in budget.requests.enumerated() where !request.ceiling.isEmpty {
      let path = Budget.fields.requests[request.id]
      let place = DiscrepancyPlace.request(number + 1)
      let ceiling = path / BudgetRequest.fields.ceiling
      guard let named = norms[request.ceiling] else {
        foundBelow.append(.missing(request.ceiling, in: record, at: ceiling))
        continue
      }
      guard let entry = norms.inForce(request.ceiling, on: day) else {
        let figure = PlacedFigure(
          ceiling, printed: .text(named.title), holds: day.map { .day($0) })
        foundBelow.append(Discrepancy(.normLapsed, in: record, place, [figure]))
        continue
      }
      guard let amount = request.amount, let limit = entry.limit, amount > limit else { continue }
      let figure = PlacedFigure(
        path / BudgetRequest.fields.amount, printed: amount, holds: limit)
      foundBelow.append(
        Discrepancy(.norm, in: record, place, [figure], unit: budget.moneyUnit))
    }
  }

  /// Reports a norm below that of lines whose ceiling goes by its own: a branch (chi cục) that gets less than a
  /// commune for the same.
  ///
  /// The highest of those lines is named.
  mutating func checkOrderOfNorms() {
    var highest: [String: Int] = [:]
    for (place, line) in budget.lines.enumerated() {
      guard let norm = line.norm, let basis = norms[line.ceiling]?.norm.basis?.text else {
        continue
      }
      if let known = highest[basis], let most = budget.lines[known].norm, most >= norm { continue }
      highest[basis] = place
    }
    for (place, line) in budget.lines.enumerated() {
      guard let norm = line.norm, let other = highest[line.ceiling],
        let more = budget.lines[other].norm, norm < more
      else { continue }
      note(
        .normOrder, place,
        [
          PlacedFigure(path(place, BudgetLine.fields.norm), printed: norm, holds: nil),
          PlacedFigure(path(other, BudgetLine.fields.norm), printed: more, holds: nil),
        ])
    }
  }
}

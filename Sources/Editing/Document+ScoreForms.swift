import Domain

extension Document {
  /// Holds the lines of a form against a sheet; blanks say nothing, and a sum over others is not taken.
  package mutating func lines(
    of form: ScoreForm, in sheet: ReplayedSheet
  ) -> [ScoreFormLine] {
    var lines: [ScoreFormLine] = []
    for line in form.lines {
      lines.append(ScoreFormLine(line: line, outcome: outcome(of: line, form, in: sheet)))
    }
    return lines
  }

  private mutating func outcome(
    of line: ScoreForm.Line, _ form: ScoreForm, in sheet: ReplayedSheet
  ) -> ScoreFormLine.Outcome {
    guard let set = sheet.criteria?.set else { return .refused(.unknownCriterion(line.title)) }
    let criterion: Criterion
    do throws(ImportFault) {
      criterion = try form.criterion(of: line, in: set)
    } catch {
      return .refused(error)
    }
    guard !set.criteria.contains(where: { $0.parent == criterion.id }) else { return .unchanged }
    var changes: [SheetChange] = []
    for (column, text) in line.cells {
      guard let input = column.input(criterion.id) else { continue }
      do throws(SheetInputFault) {
        changes += try self.changes(saying: text, of: input, in: sheet)
      } catch {
        return .faulty(column, text: text.text, error)
      }
    }
    let news = changes.filter { !sheet.says($0) }
    return news.isEmpty ? .unchanged : .said(news)
  }
}

/// A form of a paper, held against the sheet that it is about.
package struct HeldForm: Sendable {
  /// The number of its table in the file.
  package let table: Int
  /// The sheet by its name; nil where nobody can tell whose form it is.
  package let name: SheetName?
  /// The sheet; nil where it cannot be had.
  package let sheet: ReplayedSheet?
  package let lines: [ScoreFormLine]

  /// What it says that the sheet does not, reasons dropped that were given for other scores.
  package var changes: [SheetChange] {
    sheet?.withStaleReasonsDropped(lines.flatMap(\.changes)) ?? []
  }
}

extension Document {
  /// Holds the forms of a paper, or some of their rows, against their sheets.
  package mutating func forms(of paper: Paper, only rows: Set<Int>? = nil) -> [HeldForm] {
    guard case .scores(let target) = paper.terms else { return [] }
    var found: [HeldForm] = []
    for (table, heads, form) in paper.forms {
      let name = sheet(target, heads)
      let sheet = name.flatMap { workspace.sheet($0) }
      let fault = name == nil ? ImportFault.formOfNobody : .noSheet
      var lines = form.lines.map { ScoreFormLine(line: $0, outcome: .refused(fault)) }
      if let sheet { lines = self.lines(of: form, in: sheet) }
      lines.removeAll { line in rows.map { !$0.contains(line.line.row) } ?? false }
      found.append(HeldForm(table: table, name: name, sheet: sheet, lines: lines))
    }
    return found
  }

  /// The sheet of a form: that which was named, else that of the unit whose name its table bears.
  private func sheet(_ target: ScoreTarget, _ heads: [String]) -> SheetName? {
    switch target {
    case .sheet(let name): return name
    case .campaign(let campaign):
      for text in heads {
        let found = workspace.meant(.unit, text, as: .newest)
        if found.count == 1, let unit = ID<Unit>(found[0].key.id) {
          return .latest(of: unit, in: campaign)
        }
      }
      return nil
    }
  }

  /// Records what forms say, in one step.
  package mutating func record(
    _ forms: [HeldForm], as label: String
  ) throws(EditRefusal) -> [SaveRequest] {
    try record(forms.compactMap { form in form.sheet.map { ($0, form.changes) } }, as: label)
  }

  /// Records what is said in sheets, an edit for each, all in one step for undo and in one commit.
  ///
  /// Whether every sheet takes it of this person is asked before the first one is told.
  package mutating func record(
    _ said: [(sheet: ReplayedSheet, changes: [SheetChange])], as label: String
  ) throws(EditRefusal) -> [SaveRequest] {
    var trial = self
    for (sheet, changes) in said { _ = try trial.record(changes, in: sheet, as: label) }
    var requests: [SaveRequest] = []
    for (sheet, changes) in said {
      let outcome = try record(changes, in: sheet, as: label, isJoined: !requests.isEmpty)
      if let request = outcome.request { requests.append(request) }
    }
    return requests
  }
}

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

/// What the columns of a form of scores hold: one sheet, a line for each criterion.
package enum ScoreColumn: String, CaseIterable, Sendable {
  case ordinal, title, maximum, own, team, settled, note, explanation, evidence, reason

  /// The headings, folded, as forms print them.
  var headings: [String] {
    switch self {
    case .ordinal: ["tt", "stt", "so tt", "muc", "ma tieu chi"]
    case .title: ["tieu chi", "noi dung", "noi dung danh gia", "tieu chi danh gia"]
    case .maximum: ["diem toi da", "diem chuan", "thang diem", "diem quy dinh"]
    case .own:
      [
        "tu cham", "diem tu cham", "don vi tu cham", "tu danh gia", "diem tu danh gia",
        "don vi tu danh gia", "diem don vi tu cham",
      ]
    case .team:
      [
        "diem doan", "doan cham", "doan danh gia", "diem doan danh gia", "diem tham dinh",
        "tham dinh", "diem kiem tra", "doan kiem tra", "diem danh gia", "diem cua doan",
      ]
    case .settled: ["diem chot", "diem thong nhat", "diem cuoi cung", "diem ket luan"]
    case .note: ["ghi chu", "nhan xet", "nhan xet cua doan"]
    case .explanation: ["giai trinh", "giai trinh cua don vi", "y kien cua don vi"]
    case .evidence: ["minh chung", "tai lieu kiem chung", "tai lieu minh chung"]
    case .reason: ["ly do", "ly do cham", "ly do tru diem"]
    }
  }

  /// What is said of a criterion in such a column; nil for those that only tell which it is.
  package func input(_ criterion: ID<Criterion>) -> SheetInput? {
    switch self {
    case .ordinal, .title, .maximum: nil
    case .own: .score(criterion, .own)
    case .team: .score(criterion, .team)
    case .settled: .score(criterion, .settled)
    case .note: .note(criterion)
    case .explanation: .explanation(criterion)
    case .evidence: .evidence(criterion)
    case .reason: .reason(criterion)
    }
  }

  /// The columns of a form; it has a score at least.
  package static var vocabulary: PaperVocabulary<ScoreColumn> {
    PaperVocabulary(
      entries: allCases.map { .init(field: $0, headings: $0.headings + [$0.rawValue]) },
      needed: [], oneOf: [.own, .team, .settled], telling: [.ordinal, .title], ordinal: .ordinal,
      outlineTitle: .title)
  }
}

/// A form of scores as it was read: which criterion each line is about, and what it says.
package struct ScoreForm: Sendable {
  /// A line of the form.
  package struct Line: Sendable {
    /// The number of its row in the file.
    package let row: Int
    package let title: String
    /// What stands in the columns that say something.
    package let cells: [(column: ScoreColumn, text: TypedText)]
    /// The number of the criterion, with those above it: `I.1`.
    fileprivate let ordinal: String
    fileprivate let name: String
  }

  package let lines: [Line]

  /// Reads the lines of a table.
  package init(_ body: HeadingBody<ScoreColumn>) {
    let numbers = body.lines.map { $0.text(.ordinal) }
    let parents = OutlineReading(numbers).parents
    lines = body.lines.enumerated().map { place, line in
      var (chain, here) = ([numbers[place]], parents[place])
      while let above = here {
        chain.insert(numbers[above], at: 0)
        here = parents[above]
      }
      let cells = ScoreColumn.allCases.compactMap { column -> (ScoreColumn, TypedText)? in
        guard let cell = line.cells[column], !cell.isBlank else { return nil }
        return (column, TypedText(printed: cell.text))
      }
      return Line(
        row: line.row, title: [numbers[place], line.text(.title)].joined(separator: " "),
        cells: cells, ordinal: Ordinal.joined(chain), name: line.text(.title))
    }
  }

  /// The criterion of a set that a line is about: by its number, else by what it is called.
  ///
  /// One that is called quite otherwise than the number says is none.
  package func criterion(of line: Line, in set: CriteriaSet) throws(ImportFault) -> Criterion {
    let numbered = set.criteria.first { criterion in
      let core = CountedOrdinal.core(of: criterion.ordinal)
      return !core.isEmpty && core == CountedOrdinal.core(of: line.ordinal)
    }
    if let numbered {
      guard line.name.isEmpty || line.name.isAlike(numbered.title) else {
        throw .otherCriterion(numbered.title)
      }
      return numbered
    }
    let named = set.criteria.filter { $0.title.folded == line.name.folded }
    guard named.count == 1 else { throw .unknownCriterion(line.title) }
    return named[0]
  }
}

/// What comes of a line of a form of scores.
package struct ScoreFormLine: Sendable {
  package let line: ScoreForm.Line
  package let outcome: Outcome

  package init(line: ScoreForm.Line, outcome: Outcome) {
    self.line = line
    self.outcome = outcome
  }

  /// Whether it says something new of its criterion.
  package enum Outcome: Sendable {
    case said([SheetChange])
    case unchanged
    case refused(ImportFault)
    case faulty(ScoreColumn, text: String, SheetInputFault)
  }

  /// What it says that the sheet does not.
  package var changes: [SheetChange] {
    if case .said(let changes) = outcome { changes } else { [] }
  }
}

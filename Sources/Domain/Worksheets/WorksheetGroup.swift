import Vietnamese

/// The rows of one day that lead to the same new unit.
struct WorksheetGroup {
  /// What the new unit is.
  enum Target: Hashable {
    /// One of the old units goes on as it.
    case goesOn(ID<Unit>)
    /// A unit that is there already takes others in, or is only described.
    case takesIn(ID<Unit>)
    case founded

    /// The unit that is there already.
    var unit: ID<Unit>? {
      switch self {
      case .goesOn(let id), .takesIn(let id): id
      case .founded: nil
      }
    }
  }

  /// What one of the rows says of the new unit; all that say it have to agree.
  struct Said {
    var text = ""
    /// The place of the row among the rows.
    var row = 0
  }

  let name: String
  /// The places of its rows.
  var rows: [Int]
  var code = Said()
  var kind = Said()
  var parent = Said()
  /// The words of a row for the kind, its level first.
  var kinds: [String] = []
  /// The old units, each with the place of its row.
  var mentions: [(row: Int, old: OldMention)] = []
  var target = Target.founded

  init(_ row: WorksheetRow, at place: Int) {
    name = row.new
    rows = [place]
  }

  /// Takes what a row says of the new unit.
  ///
  /// - Throws: where another row says otherwise.
  mutating func take(
    _ row: WorksheetRow, at place: Int, _ rows: [WorksheetRow]
  ) throws(WorksheetLineFault) {
    let said = [
      (WorksheetField.code, \WorksheetGroup.code, row.code),
      (.kind, \.kind, row.kinds.joined(separator: " ")), (.parent, \.parent, row.parent),
    ]
    for (field, key, text) in said where !text.isEmpty {
      let known = self[keyPath: key]
      if known.text.isEmpty {
        self[keyPath: key] = Said(text: text, row: place)
        if field == .kind { kinds = row.kinds }
      } else if known.text.folded != text.folded {
        throw WorksheetLineFault(.saidOtherwise(text, row: rows[known.row].number), field)
      }
    }
  }
}

/// Sets of rows that stand or fall together.
struct WorksheetLinks {
  private var above: [Int]

  init(_ count: Int) { above = Array(0..<count) }

  /// The row that stands for the set of a row.
  mutating func root(of row: Int) -> Int {
    var next = row
    while above[next] != next {
      above[next] = above[above[next]]
      next = above[next]
    }
    return next
  }

  /// Has two rows stand or fall together.
  mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (root(of: one), root(of: other))
    above[max(one, other)] = min(one, other)
  }
}

import Domain
import Phrases

/// A list of rows that a record holds and no other table shows: one beside the form of the record.
package struct RecordRows: RowTable {
  let kind: RecordKind
  package let list: Path

  /// The layouts of all such lists, by kind and field, worked out once.
  private static let layouts: [RecordKind: [String: PartLayout]] = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { kind in
      let lists = Record.form(of: kind).entries.compactMap { entry -> (String, PartLayout)? in
        guard case .rows(let form) = entry.form else { return nil }
        return (entry.key, PartLayout(form, columns: columns(of: form)))
      }
      return (kind, Dictionary(lists) { first, _ in first })
    })

  var layout: PartLayout {
    RecordRows.layouts[kind]?[list.steps.first ?? ""] ?? PartLayout(RecordForm([]), columns: [])
  }

  /// The lists of a kind that no other table shows, in their order.
  static func all(of kind: RecordKind) -> [RecordRows] {
    switch kind.home.tables {
    case .list, .groups, .budgets, .none: break
    case .plans, .units, .campaigns, .sheets: return []
    }
    let lists = Record.form(of: kind).entries.filter { entry in
      if case .rows = entry.form { return entry.key != Budget.fields.lines.key }
      return false
    }
    // What rows of another list are chosen for stands behind that list.
    let behind = lists.filter { $0.isNamedByRows }
    return (lists.filter { !$0.isNamedByRows } + behind).map {
      RecordRows(kind: kind, list: Path($0))
    }
  }

  /// What must be typed stands first; more than a table has room for is seen where it is chosen.
  private static func columns(of form: RecordForm) -> [PartColumn] {
    form.entryOrder.dropFirst().prefix(6).enumerated().map { number, entry in
      PartColumn(entry, rank: number < 2 ? 0 : number)
    }
  }

  func title(_ phrases: Phrases) -> String { phrases.field(list, of: kind) }
}

extension PartColumn {
  /// A column of a field, as wide as such values are.
  fileprivate init(_ entry: RecordForm.Entry, rank: Int) {
    let width =
      switch entry.form.nature {
      case .figure, .date, .flag: 10
      case .choice, .digits: 14
      case .words, .texts, .name, .names, .parts: 22
      }
    self.init(FieldKey(entry), entry.form, width: width, rank: rank, isExtra: false)
  }
}

extension RecordForm.Entry {
  /// Whether the rows of this list are each known by a row of another list of the record.
  fileprivate var isNamedByRows: Bool {
    guard case .rows(let form) = self.form, case .name(.row)? = form.naming?.form.nature else {
      return false
    }
    return true
  }
}

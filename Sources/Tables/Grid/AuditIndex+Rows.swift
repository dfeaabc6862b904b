import Canvas
import Domain

extension AuditIndex {
  /// Those that concern the subject of a row itself, not the rows under it.
  package func discrepancies(of subject: GridRow.Subject) -> [Discrepancy] {
    switch subject {
    case .record(let key): discrepancies(of: key)
    case .row(let key, let path):
      discrepancies(of: key).filter { found in found.figures.contains { path.covers($0.path) } }
    case .total(let key):
      discrepancies(of: key).filter { found in
        found.figures.contains {
          $0.path.isWithin(Budget.fields.total) || $0.path.isWithin(Budget.fields.words)
        }
      }
    case .sheetRow, .heading, .figure, .unreadable: []
    }
  }

  /// A discrepancy in a table: the number of its row, and its own among all.
  package struct Position: Equatable, Sendable {
    package let row: Int
    package let number: Int
  }

  /// The discrepancies that rows show, in the order of the rows; each stands in the innermost one.
  package func positions(in rows: [GridRow]) -> [Position] {
    var byPath: [RecordKey: [Path: Int]] = [:]
    for (number, row) in rows.enumerated() {
      if let key = row.record, let path = row.subjectPath {
        byPath[key, default: [:]][path] = number
      }
    }
    var positions: [Position] = []
    for (number, found) in all.enumerated() {
      guard let own = byPath[found.record] else { continue }
      let steps = found.path.steps
      let row = (0...steps.count).reversed().lazy.compactMap { own[Path(Array(steps.prefix($0)))] }
      if let row = row.first { positions.append(Position(row: row, number: number)) }
    }
    return positions.sorted { ($0.row, $0.number) < ($1.row, $1.number) }
  }

  /// The sign for a cell, if anything is wrong there.
  package func mark(of record: RecordKey, at path: Path) -> GridCell.Mark? {
    worst(of: record, at: path)?.mark
  }
}

extension Discrepancy.Severity {
  /// How it is drawn.
  package var role: Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  /// The sign before it, told apart without colour.
  package var sign: String {
    switch self {
    case .error: "▲"
    case .warning: "!"
    case .note: "·"
    }
  }
}

extension Discrepancy {
  /// The sign in the gap left of a cell.
  var mark: GridCell.Mark {
    GridCell.Mark(sign: code == .carried ? "△" : severity.sign, role: severity.role)
  }
}

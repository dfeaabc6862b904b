/// What a field holds, as it is met everywhere: the one place in which a form says what it is.
///
/// Who draws, sorts, chooses, follows or checks asks for this. Only who reads what is typed and who words
/// what is held has to know each form (`Workspace.tree(from:as:)`, `Workspace.text(of:as:)`).
package enum FormNature: Hashable, Sendable {
  case words
  /// Words in order.
  case texts
  /// Digits that count nothing: telephone numbers.
  case digits
  /// What is counted or measured, and drawn at the right of its column.
  case figure
  /// A day or a year.
  case date
  case flag
  /// A key of a list, whose order is that of the list.
  case choice(Choices)
  /// The id of something else.
  case name(Named)
  /// The ids of several of them, in order.
  case names(Named)
  /// Fields of its own.
  case parts(Parts)

  /// From what a key is chosen.
  package enum Choices: Hashable, Sendable {
    case keys([String])
    /// A list that is data of the store.
    case unitKinds
  }

  /// What is named.
  package enum Named: Hashable, Sendable {
    case record(RecordKind)
    /// A line of any estimate.
    case line
    /// A row of any norm table.
    case norm
    /// A kind of unit.
    case unitKind
    /// A row of the same record, in the list of that name.
    case row(of: String)
  }

  /// What has fields of its own.
  package enum Parts: Hashable, Sendable {
    case rows(RecordForm)
    case byYear(RecordForm)
    case group(RecordForm)
  }
}

extension FieldForm {
  /// What it is: total over all forms, so that a new one says it before anything compiles.
  package var nature: FormNature {
    switch self {
    case .text, .prose: .words
    case .texts: .texts
    case .telephone: .digits
    case .integer, .quantity, .share, .percent, .hundredths, .money: .figure
    case .day, .year: .date
    case .flag: .flag
    case .choice(let keys): .choice(.keys(keys))
    case .unitKind: .choice(.unitKinds)
    case .reference(let kind): .name(.record(kind))
    case .unitKinds: .names(.unitKind)
    case .line: .name(.line)
    case .norm: .name(.norm)
    case .row(let list): .name(.row(of: list))
    case .references(let kind): .names(.record(kind))
    case .lines: .names(.line)
    case .rows(let form): .parts(.rows(form))
    case .byYear(let form): .parts(.byYear(form))
    case .group(let form): .parts(.group(form))
    }
  }

  /// What of its own it has; nil for one value.
  package var parts: FormNature.Parts? { if case .parts(let parts) = nature { parts } else { nil } }

  /// The fields of what it holds; none for a single value.
  package var inner: RecordForm? {
    switch parts {
    case .rows(let inner)?, .byYear(let inner)?, .group(let inner)?: inner
    case nil: nil
    }
  }

  /// Whether its values are figures, written and read in the form of the language that is spoken.
  package var isFigure: Bool { nature == .figure }

  /// Whether it is typed and shown as one value, not as fields or rows of its own.
  package var isOneValue: Bool { parts == nil }

  /// Whether it holds rows, or values for each year: each has a place of its own.
  package var holdsRows: Bool {
    switch parts {
    case .rows?, .byYear?: true
    case .group?, nil: false
    }
  }

  /// The steps that lead from a list to its rows, or to its years.
  package func children(of tree: Tree?) -> [String] {
    switch parts {
    case .rows?: (tree?.elements ?? []).compactMap(\.rowID)
    case .byYear?: (tree?.members ?? [:]).keys.sorted()
    case .group?, nil: []
    }
  }
}

/// Where something stands inside a record: English keys and row ids, joined by dots.
///
///     Path("lines.lqk3v7m2xwa.amount")
package struct Path: Hashable, Sendable {
  package let steps: [String]

  /// The record itself.
  package static let root = Path([])

  /// Makes a path of its steps.
  package init(_ steps: [String]) { self.steps = steps }

  /// Reads a dotted path; empty steps are left out.
  package init(_ dotted: String) {
    steps = dotted.split(separator: ".").map(String.init)
  }

  /// The dotted form, as in files and on the command line.
  package var text: String { steps.joined(separator: ".") }

  /// Whether it leads nowhere below the record.
  package var isEmpty: Bool { steps.isEmpty }

  /// The path after its first step.
  package var dropFirst: Path { Path(Array(steps.dropFirst())) }

  /// The path of what holds the last step.
  package var parent: Path { Path(Array(steps.dropLast())) }

  /// The path one step further.
  package func appending(_ step: String) -> Path { Path(steps + [step]) }

  /// Whether `other` is this place or lies below it.
  package func covers(_ other: Path) -> Bool { other.steps.starts(with: steps) }
}

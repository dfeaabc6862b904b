extension Plan {
  /// The full ordinal of a task with those of the tasks above it, such as `II.3`.
  package func fullOrdinal(of task: ID<PlanTask>) -> String {
    fullOrdinal(of: task) { id in
      tasks.first { $0.id == id }.map { (ordinal: $0.ordinal, parent: $0.parent) }
    }
  }

  /// The full ordinal of a heading with those of the headings above it, such as `II.2.1`.
  package func fullOrdinal(of section: ID<PlanSection>) -> String {
    fullOrdinal(of: section) { id in
      sections.first { $0.id == id }.map { (ordinal: $0.ordinal, parent: $0.parent) }
    }
  }

  /// Joins the ordinals from the top down; what an ordinal repeats of the one above is said once.
  private func fullOrdinal<Row: Hashable>(
    of row: Row, _ find: (Row) -> (ordinal: String, parent: Row?)?
  ) -> String {
    var upwards: [String] = []
    var seen: Set<Row> = []
    var here: Row? = row
    while let id = here, seen.insert(id).inserted, let found = find(id) {
      upwards.append(found.ordinal)
      here = found.parent
    }
    return Ordinal.joined(upwards.reversed())
  }
}

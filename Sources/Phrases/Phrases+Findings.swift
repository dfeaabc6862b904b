import Domain

extension Phrases {
  /// A finding with its steps.
  package var findingSteps: String { say("Các bước khắc phục", "Steps of a correction") }

  /// The heading of the year in which something was found before.
  package var repeatedSince: String { say("Lặp lại từ", "Repeated since") }

  /// That something was found before at the same unit.
  package func repeats(_ before: RepeatedFinding) -> String {
    say(
      "Lặp lại: đã nêu năm \(before.year): \(before.finding.text.inOneLine)",
      "Repeated: found in \(before.year) already: \(before.finding.text.inOneLine)")
  }

  /// What somebody said of a finding: that it was found, or which of its fields changed to what.
  package func step(
    from last: Finding?, to now: Finding, fields: [FieldKey], text: (FieldKey) -> String
  ) -> String {
    guard let last else { return say("nêu ra", "found it") }
    let changed = fields.filter { last.tree[$0] != now.tree[$0] }
    return changed.map { field in
      let value = text(field).inOneLine
      return "\(self.field(field, of: .sheet)): \(value.isEmpty ? say("bỏ", "taken back") : value)"
    }.joined(separator: "; ")
  }
}

/// A text that people said in a score sheet: where, and of what.
///
/// It stands in no tree: an event put it there, and only an event says it otherwise.
package struct SheetText: Hashable, Sendable {
  /// Which of the texts at its place it is.
  package enum Part: Hashable, Sendable {
    case note, reason, explanation
    case evidence(ID<EvidenceReference>)
    /// A field of a finding.
    case finding(FieldKey)
    /// Why the sheet does not stand, or was scored again.
    case state
  }

  /// The criterion or the finding; the root for what is said of the sheet as a whole.
  package let place: RecordPlace
  package let part: Part
  package let text: String

  /// The key of its label.
  package var field: FieldKey {
    switch part {
    case .note: FieldKey(SheetChange.Act.note)
    case .reason, .state: FieldKey(SheetChange.Act.reason)
    case .explanation: FieldKey(SheetChange.Act.explanation)
    case .evidence: FieldKey(SheetChange.Act.evidence)
    case .finding(let field): field
    }
  }

  /// How it is typed.
  package var form: FieldForm {
    switch (part, place) {
    case (.note, .criterion(let id)): SheetInput.note(id).form
    case (.reason, .criterion(let id)): SheetInput.reason(id).form
    case (.explanation, .criterion(let id)): SheetInput.explanation(id).form
    case (.finding(let field), .finding(let id)): SheetInput.finding(id, field).form
    case (.state, _): SheetInput.superseding.form
    case (_, _): .text
    }
  }

  /// By what it is told from the other texts of its sheet.
  package var key: String {
    if case .evidence(let id) = part { return "\(place.text) \(id.text)" }
    return "\(place.text) \(field.key)"
  }

  /// Whether it may still be said otherwise in a sheet of that state.
  func isOpen(in state: SheetState) -> Bool {
    switch part {
    case .note, .explanation, .evidence: !state.isFrozen
    case .reason: state.takesScores
    // Once signed, what was found stands; who puts it right, and how, goes on.
    case .finding(let field):
      field == FieldKey(Finding.fields.text) ? !state.isFrozen : state != .superseded
    case .state: false
    }
  }
}

extension ReplayedSheet {
  /// All texts that are said in it, criterion by criterion, then those of its findings.
  package var texts: [SheetText] {
    var texts: [SheetText] = []
    for (id, entry) in wordyEntries {
      let place = RecordPlace.criterion(id)
      let said: [(SheetText.Part, String)] =
        [(.note, entry.note), (.reason, entry.reason), (.explanation, entry.explanation)]
        + entry.evidence.map { (.evidence($0.id), $0.text) }
      for (part, text) in said where !text.isEmpty {
        texts.append(SheetText(place: place, part: part, text: text))
      }
    }
    for finding in findings {
      let said = [
        (FieldKey(Finding.fields.text), finding.text),
        (FieldKey(Finding.fields.owner), finding.owner),
        (FieldKey(Finding.fields.action), finding.action),
      ]
      for (field, text) in said where !text.isEmpty {
        texts.append(SheetText(place: .finding(finding.id), part: .finding(field), text: text))
      }
    }
    for reason in [heading.reason, stateReason] where !reason.isEmpty {
      let text = SheetText(place: .tree(.root), part: .state, text: reason)
      if texts.last != text { texts.append(text) }
    }
    return texts
  }

  /// What was said of criteria beside the team's score, in the order of the criteria.
  private var wordyEntries: [(ID<Criterion>, SheetEntry)] {
    let found = entries.filter { $0.value.hasMore }
    guard found.count > 1 else { return found.map { ($0, $1) } }
    let leaves = criteria?.tree.leaves.map(\.id) ?? []
    let known = leaves.compactMap { id in found[id].map { (id, $0) } }
    guard known.count < found.count else { return known }
    let rest = found.filter { !leaves.contains($0.key) }
    return known + rest.sorted { $0.key.text < $1.key.text }.map { ($0, $1) }
  }

  /// The changes that say some of its texts otherwise, a finding's in one event.
  package func changes(saying texts: [(said: SheetText, new: String)]) -> [SheetChange] {
    var changes: [SheetChange] = []
    var known: [ID<Finding>: Finding] = [:]
    for (said, new) in texts {
      switch (said.part, said.place) {
      case (.note, .criterion(let id)): changes.append(.note(id, new))
      case (.reason, .criterion(let id)): changes.append(.reason(id, new))
      case (.explanation, .criterion(let id)): changes.append(.explanation(id, new))
      case (.evidence(let evidence), .criterion(let id)):
        let old = entries[id]?.evidence.first { $0.id == evidence }
        if let changed = old?.saying(new) { changes.append(.evidence(id, changed)) }
      case (.finding(let field), .finding(let id)):
        guard let old = known[id] ?? findings.first(where: { $0.id == id }),
          let changed = old.saying(new, as: field)
        else { continue }
        known[id] = changed
        changes.removeAll { $0.place == .finding(id) }
        changes.append(.finding(changed))
      case (_, _): continue
      }
    }
    return changes
  }

  /// Whether it says a text as it was found.
  package func says(_ text: SheetText) -> Bool { texts.contains(text) }
}

extension EvidenceReference {
  /// The same reference in other words.
  fileprivate func saying(_ text: String) -> EvidenceReference? {
    guard let reader = try? TreeReader(tree.with(Self.fields.text, text)) else { return nil }
    return try? EvidenceReference(reading: reader)
  }
}

extension Finding {
  /// The same finding with another text in a field.
  fileprivate func saying(_ text: String, as field: FieldKey) -> Finding? {
    guard let reader = try? TreeReader(tree.with(field, tree: .text(text))) else { return nil }
    return try? Finding(reading: reader)
  }
}

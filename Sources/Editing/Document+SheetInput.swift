import Domain

extension Document {
  /// The changes that typed text makes in a sheet.
  package mutating func changes(
    saying typed: TypedText, of input: SheetInput, in sheet: ReplayedSheet
  ) throws(SheetInputFault) -> [SheetChange] {
    switch input {
    case .score(let id, let figure):
      return [.score(id, figure, try score(typed, at: id, figure, in: sheet))]
    case .note(let id): return [.note(id, try words(typed, input.form))]
    case .reason(let id): return [.reason(id, try words(typed, input.form))]
    case .explanation(let id): return [.explanation(id, try words(typed, input.form))]
    case .evidence(let id): return evidence(try words(typed, input.form), at: id, in: sheet)
    case .findingText(let kind, let criterion):
      let text = try words(typed, input.form)
      guard !text.isEmpty else { throw .nothingSaid }
      let tree = Tree.row(id: ids.next(letter: Finding.letter)).with(Finding.fields.kind, kind)
        .with(Finding.fields.criterion, criterion).with(Finding.fields.text, text)
      return [.finding(try finding(tree))]
    case .finding(let id, let field):
      guard let known = sheet.findings.first(where: { $0.id == id }) else { throw .nothingSaid }
      let value = try value(typed, of: field, input.form, in: sheet)
      return [.finding(try finding(known.tree.with(field, tree: value)))]
    case .superseding:
      let reason = try words(typed, input.form)
      guard !reason.isEmpty else { throw .nothingSaid }
      return [.state(.superseded, reason)]
    case .findingKind: return []
    }
  }

  /// The same typed text as the score of several criteria; a fault is that of the first refused.
  package func scores(
    _ typed: TypedText, at ids: [ID<Criterion>], _ figure: ScoreFigure, in sheet: ReplayedSheet
  ) throws(SheetInputFault) -> [SheetChange] {
    var changes: [SheetChange] = []
    for id in ids {
      let change = SheetChange.score(id, figure, try score(typed, at: id, figure, in: sheet))
      if !sheet.says(change) { changes.append(change) }
    }
    return changes
  }

  /// The score that was typed, nil where it is taken back.
  private func score(
    _ typed: TypedText, at id: ID<Criterion>, _ figure: ScoreFigure, in sheet: ReplayedSheet
  ) throws(SheetInputFault) -> Score? {
    guard let row = sheet.criteria?.tree[id] else { throw .noSuchCriterion }
    do {
      return typed.text.allSatisfy(\.isWhitespace) ? nil : try row.score(typed: typed)
    } catch {
      throw .scoring(error)
    }
  }

  /// Typed words as a file may hold them.
  private func words(
    _ typed: TypedText, _ form: FieldForm
  ) throws(SheetInputFault) -> String {
    try tree(typed, form)?.asText ?? ""
  }

  /// Typed text as the value of a form.
  private func tree(_ typed: TypedText, _ form: FieldForm) throws(SheetInputFault) -> Tree? {
    do {
      return try workspace.tree(from: typed, as: form)
    } catch {
      throw .typing(error)
    }
  }

  /// A field of a finding: a criterion by its ordinal, anything else by its form.
  private func value(
    _ typed: TypedText, of field: FieldKey, _ form: FieldForm, in sheet: ReplayedSheet
  ) throws(SheetInputFault) -> Tree? {
    guard let value = try tree(typed, form) else { return nil }
    guard field == FieldKey(Finding.fields.criterion) else { return value }
    guard let row = sheet.criteria?.set.criterion(called: value.asText ?? "") else {
      throw .noSuchCriterion
    }
    return .text(row.id.text)
  }

  /// A finding as it was filled in; kind and text must be there.
  private func finding(_ tree: Tree) throws(SheetInputFault) -> Finding {
    do {
      return try Finding(reading: TreeReader(tree))
    } catch {
      throw .nothingSaid
    }
  }

  /// The references typed, parted by semicolons, against those that stand there.
  private mutating func evidence(
    _ typed: String, at id: ID<Criterion>, in sheet: ReplayedSheet
  ) -> [SheetChange] {
    let known = sheet.entries[id]?.evidence ?? []
    let texts = typed.split(separator: ";").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
    var changes: [SheetChange] = known.filter { !texts.contains($0.text) }
      .map { .evidenceDropped(id, $0.id) }
    for text in texts where !known.contains(where: { $0.text == text }) {
      let tree = Tree.row(id: ids.next(letter: EvidenceReference.letter))
        .with(EvidenceReference.fields.text, text)
      guard let reader = try? TreeReader(tree), let made = try? EvidenceReference(reading: reader)
      else { continue }
      changes.append(.evidence(id, made))
    }
    return changes
  }
}

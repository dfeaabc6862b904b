import Domain
import Tables

extension App {
  /// What the draft would be read as, shown before it is committed.
  func reading(of draft: Grid.Draft) -> String? {
    if case .cell(let binding) = draft.purpose,
      case .sheet(.score(let id, _), let name) = binding.target
    {
      return reading(ofScore: draft.field.text, at: id, in: name)
    }
    let text = draft.field.text
    do {
      switch draft.purpose {
      case .cell(let binding):
        if case .value(let path) = binding.target {
          let changes = try workspace.setting(
            path, of: binding.record, to: typed(text, as: binding.form), as: binding.form,
            in: binding.moneyUnit)
          if let measure = measure(in: changes, besides: path) {
            return phrases.readAs("\(figure(changes, at: path)) · \(measure)")
          }
        }
        return try reading(of: text, as: binding.form, in: binding.moneyUnit)
      case .new(let row):
        return try reading(of: text, as: row.form, in: row.owner.map(view.moneyUnit) ?? .dong)
      }
    } catch {
      guard case .unclearNumber(let readings) = error else { return nil }
      return phrases.either(readings)
    }
  }

  /// What a figure says; nil for what is no figure.
  private func reading(
    of text: String, as form: FieldForm, in unit: MoneyUnit
  ) throws(TypingFault) -> String? {
    let typed = self.typed(text, as: form)
    if form.nature == .date {
      // A year of two digits was filled in.
      let isWhole = text.split { !$0.isNumber }.contains { $0.count == 4 }
      guard !isWhole, let value = try workspace.tree(from: typed, as: form) else { return nil }
      return phrases.readAs(workspace.text(of: value, as: form, in: phrases.numbers))
    }
    guard form.isFigure,
      let value = try workspace.tree(from: typed, as: form, moneyUnit: unit)
    else { return nil }
    if form == .money, let dong = value.asInteger {
      return phrases.readAs(phrases.amount(Money(dong: dong)))
    }
    return phrases.readAs(workspace.text(of: value, as: form, in: phrases.numbers))
  }

  /// What is counted, where a typed quantity says that too.
  private func measure(in changes: [Change], besides path: Path) -> String? {
    for change in changes where change.path.ends(in: BudgetLine.fields.measure) {
      if change.path != path, case .set(_, _, let measure) = change.act { return measure?.asText }
    }
    return nil
  }

  /// The quantity that changes write at a place.
  private func figure(_ changes: [Change], at path: Path) -> String {
    for change in changes where change.path == path {
      if case .set(_, _, let value) = change.act {
        return workspace.text(of: value, as: .quantity, in: phrases.numbers)
      }
    }
    return ""
  }
}

extension Workspace {
  /// A change that makes a row or a record, with the default value in each field that must be there.
  ///
  /// So a new row begins with one typed field, and the others are filled in afterwards. What has no
  /// default value (a reference) stays out, and the change is refused when it is made.
  package func completed(_ change: Change) -> Change {
    var whole = change
    for _ in 0..<8 {
      guard let gap = gap(of: whole), let next = whole.filled(gap.path, gap.value) else {
        return whole
      }
      whole = next
    }
    return whole
  }

  /// The first field that is missing if the change is made, with its default value.
  private func gap(of change: Change) -> (path: Path, value: Tree)? {
    var next = self
    do {
      try next.apply(change, Stamp(at: "", by: ""))
      return nil
    } catch .decodingFailure(let decodingFailure) where decodingFailure.reason == .missing {
      let form = Record.form(of: change.record.kind).form(at: decodingFailure.path)
      return form?.defaultValue.map { (decodingFailure.path, $0) }
    } catch .decodingFailure(let decodingFailure) where isDefault(decodingFailure, in: change) {
      // A text that is read as a number, the weight of a part, is one.
      return (decodingFailure.path, .text("1"))
    } catch {
      return nil
    }
  }
}

extension Workspace {
  /// Whether what cannot be read is the default value of a text.
  fileprivate func isDefault(_ failure: DecodingFailure, in change: Change) -> Bool {
    switch change.act {
    case .create(let tree): return tree[failure.path] == .text("…")
    case .insert(_, let row, _):
      let rest = Path(Array(failure.path.steps.dropFirst(change.path.steps.count)))
      return change.path.covers(failure.path) && row[rest] == .text("…")
    case .set, .remove, .move: return false
    }
  }
}

extension Change {
  /// The same change with one field more in what it makes; nil when the field lies elsewhere.
  fileprivate func filled(_ path: Path, _ value: Tree) -> Change? {
    switch act {
    case .create(let tree):
      var next = tree
      return next.put(value, at: path) ? Change(record, .create(next)) : nil
    case .insert(let list, let row, let after):
      guard self.path.covers(path), path != self.path else { return nil }
      var next = row
      let rest = Path(Array(path.steps.dropFirst(self.path.steps.count)))
      return next.put(value, at: rest)
        ? Change(record, .insert(list, row: next, after: after)) : nil
    case .set, .remove, .move: return nil
    }
  }
}

extension FieldForm {
  /// The default value of a form that is one value, none or the first; nil where there is none.
  fileprivate var defaultValue: Tree? {
    switch nature {
    case .figure: self == .quantity ? .text("0") : .integer(0)
    case .flag: .flag(false)
    case .words, .digits: .text("…")
    case .choice(.keys(let keys)): keys.first.map { .text($0) }
    case .choice(.unitKinds), .date, .texts, .name, .names, .parts: nil
    }
  }
}

import Domain
import Editing
import Tables

extension App {
  /// Gives the selected cell the value of the one above, or the cells of marked rows its own.
  ///
  /// One step for undo.
  mutating func fillDown() -> [Effect] {
    guard let grid, let row = grid.selected, let own = cell(row, grid.column)?.binding else {
      notice = Notice(text: phrases.cannotEdit, role: .warning)
      return []
    }
    let isMarked = grid.takesMarks && !grid.marked.isEmpty
    let above = isMarked || grid.selection == 0 ? nil : grid.rows[grid.visible[grid.selection - 1]]
    let source = isMarked ? own : above.flatMap { cell($0, grid.column)?.binding }
    let targets = isMarked ? bindingsToSet(own).filter { $0 != own } : [own]
    guard let source, source.form == own.form, source.field == own.field, !targets.isEmpty,
      targets.allSatisfy(\.isInRecord)
    else {
      notice = Notice(text: phrases.nothingAbove, role: .warning)
      return []
    }
    do {
      let typed = typedText(of: source)
      guard let changes = try changes(setting: targets, to: typed) else { return [] }
      guard !changes.isEmpty else {
        notice = Notice(text: phrases.filledAlready, role: .note)
        return []
      }
      let label = phrases.filledDown(columnTitle, rows: targets.count)
      return make(Edit(label: label, changes: changes)) ?? []
    } catch {
      notice = Notice(text: phrases.fault(error), role: .warning)
      return []
    }
  }

  /// What would be typed to put into another cell what stands in this one: names by their ids.
  private func typedText(of binding: CellBinding) -> String {
    guard case .value(let path) = binding.target,
      let value = workspace[binding.record]?.tree[path]
    else { return "" }
    if let id = currentChoice(value, binding) { return id }
    if binding.form.isList {
      return value.named.compactMap(\.asText).joined(separator: "; ")
    }
    return editable(value, binding)
  }
}

extension CellBinding {
  /// Whether what is typed goes into a field of its record.
  fileprivate var isInRecord: Bool {
    switch target {
    case .value, .unmade: true
    case .sheet, .unitsOfGroup: false
    }
  }
}

extension Workspace {
  /// What the line of an estimate is called whose id a text is; nil for any other text.
  package func lineName(ofID text: String) -> String? {
    guard isWellFormed(id: text, letter: BudgetLine.letter) else { return nil }
    let name = BudgetLineNames(self).name(of: text)
    return name == text ? nil : name
  }

  /// The id behind what was typed for the line that a target rests on; nil for any other field.
  func targetLine(
    called typed: String, at path: Path, in tree: Tree
  ) throws(TypingFault) -> Tree? {
    guard path.steps.count == 3, path.steps[0] == "targets", path.steps[2] == Target.fields.line.key
    else { return nil }
    let current = tree[path].map { [$0] } ?? []
    return .text(
      try BudgetLineNames(self).line(called: Workspace.cleaned(typed), current: current))
  }

  /// Refuses a row that would stand under itself: nobody could see it any more.
  func checkParent(_ row: String, at path: Path, in tree: Tree) throws(TypingFault) {
    guard path.steps.count == 3, path.steps[2] == "parent" else { return }
    guard !tree.row(row, standsUnder: path.steps[1], in: Path([path.steps[0]])) else {
      throw .underItself
    }
  }
}

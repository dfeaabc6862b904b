extension Workspace {
  /// Refuses a row that would stand under itself: nobody could see it any more.
  func checkParent(_ row: String, at path: Path, in tree: Tree) throws(TypingFault) {
    guard path.steps.count == 3, path.ends(in: Outline.parent) else { return }
    guard !tree.row(row, standsUnder: path.steps[1], in: Path([path.steps[0]])) else {
      throw .underItself
    }
  }
}

extension String {
  /// A line of hints that are parted by ` · `, as many as fit whole: those that stand first come before the others.
  ///
  /// Half a hint says nothing, and half a key something wrong.
  package func hints(to width: Int) -> String {
    var line = ""
    for hint in split(separator: " · ") {
      let next = line.isEmpty ? String(hint) : line + " · " + hint
      if next.columns <= width { line = next }
    }
    return line
  }
}

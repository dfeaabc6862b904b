import Domain

/// Who acts, as `--as` names them: an office, a role, or `OFFICE:ROLE`.
struct NamedAuthor {
  /// Nil where only a role was named.
  let office: String?
  /// Nil where only an office was named.
  let role: AuthorRole?

  /// Reads what was typed; nil where something stands for a role that is none.
  ///
  /// Offices have no colon, so what stands behind one is a role. A lone word that is nearly a role is
  /// one mistyped: taken for an office, it would give more rights than were meant.
  init?(_ typed: String) {
    let roles = AuthorRole.allCases.map(\.rawValue)
    guard let text = try? Workspace.cleaned(typed) else { return nil }
    if let colon = text.lastIndex(of: ":") {
      guard let role = AuthorRole(rawValue: String(text[text.index(after: colon)...])) else {
        return nil
      }
      let office = String(text[..<colon])
      guard !office.contains(":") else { return nil }
      self.office = office.isEmpty ? nil : office
      self.role = role
      return
    }
    role = AuthorRole(rawValue: text)
    let isWord = text.utf8.count > 4 && text.unicodeScalars.allSatisfy(\.isASCII)
    if role == nil, isWord, !text.contains(" "), text.nearest(among: roles) != nil { return nil }
    office = role == nil && !text.isEmpty ? text : nil
  }
}

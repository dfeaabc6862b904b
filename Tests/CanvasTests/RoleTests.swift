import Canvas
import Testing

@Test("Every role has a name of its own that a theme can state and a file can hold")
func roleNames() {
  let names = Role.allCases.map(\.rawValue)
  #expect(Set(names).count == names.count)
  for role in Role.allCases {
    let parts = role.rawValue.split(separator: ".", omittingEmptySubsequences: false)
    #expect(parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { "a"..."z" ~= $0 } }, "\(role)")
    #expect(Role(rawValue: role.rawValue) == role)
  }
}

@Test("A role left out of a theme is found under a shorter name; the shortest ones are families")
func roleFallback() {
  let families = Set(Role.allCases.map { $0.rawValue.prefix { $0 != "." } })
  // `row`, `cell`, `mark` and `chart` are families without a role of their own.
  let ownRole = families.filter { Role(rawValue: String($0)) != nil }
  #expect(families.subtracting(ownRole) == ["row", "cell", "mark", "chart"])
  #expect(ownRole.contains("text"), "the end of every chain")
}

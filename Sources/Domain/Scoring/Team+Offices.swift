extension Campaign {
  /// The teams to which an office belongs.
  package func teams(of office: String, in workspace: Workspace) -> Set<ID<Team>> {
    Set(teams.filter { $0.includes(office, in: workspace) }.map(\.id))
  }
}

extension Team {
  /// Whether an office belongs to it: as the team itself, its head, a member, or the unit that sends it.
  package func includes(_ office: String, in workspace: Workspace) -> Bool {
    guard !office.isEmpty else { return false }
    return name.isSameOffice(as: office) || head.isSameOffice(as: office)
      || members.contains { $0.office.isSameOffice(as: office) }
      || owner.flatMap { workspace.unit($0) }?.isCalled(office) ?? false
  }
}

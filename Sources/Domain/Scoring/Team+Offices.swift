extension Campaign {
  /// The teams to which an office belongs: as their head or a member, or as the unit that sends them.
  package func teams(of office: String, in workspace: Workspace) -> Set<ID<Team>> {
    guard !office.isEmpty else { return [] }
    let own = teams.filter { team in
      let offices = [team.name, team.head] + team.members.map(\.office)
      return offices.contains { $0.isSameOffice(as: office) }
        || team.owner.flatMap { workspace.unit($0) }?.isCalled(office) ?? false
    }
    return Set(own.map(\.id))
  }
}

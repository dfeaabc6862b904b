/// Who sits at the screen: the office as it goes into the log, and the role.
package struct Actor: Equatable, Sendable {
  /// The office, or `user@host` until one was named.
  ///
  /// Never a person's name.
  package let office: String
  package let role: ActorRole

  /// Names an actor.
  package init(office: String, role: ActorRole) {
    self.office = office
    self.role = role
  }
}

/// The three roles.
///
/// A courtesy: whoever can write the folder can write any file.
package enum ActorRole: String, CaseIterable, Sendable {
  case secretary, inspector, leader

  /// Whether the role edits plans, units and estimates.
  package var editsRecords: Bool { self == .secretary }
}

/// Who sits at the screen: the office as it goes into the log, and the role.
package struct Author: Equatable, Sendable {
  /// The office, or `user@host` until one was named.
  ///
  /// Never a person's name.
  package let office: String
  package let role: AuthorRole

  package init(office: String, role: AuthorRole) {
    self.office = office
    self.role = role
  }
}

/// The four roles.
///
/// A courtesy: whoever can write the folder can write any file.
package enum AuthorRole: String, CaseIterable, Sendable {
  case secretary, inspector, leader
  /// An agency that is scored, which enters its own scores (tự chấm).
  case unit

  /// Whether the role edits plans, units and estimates.
  package var editsRecords: Bool { has(.records) }

  /// Whether the role has a permission.
  package func has(_ permission: Permission) -> Bool {
    switch permission {
    case .records: self == .secretary
    case .selfScores: self == .inspector || self == .unit
    case .scores: self == .inspector
    case .words: self != .leader
    case .sheets: self == .secretary || self == .inspector
    case .confirmation: self != .unit
    }
  }
}

/// What the roles allow, each some of it.
package enum Permission: Equatable, Sendable {
  /// Plans, units, estimates, campaigns.
  case records
  /// The scores that a unit gives itself: typed by it, or by an inspector from its paper.
  case selfScores
  /// The scores of the team, and those that are settled.
  case scores
  /// What a unit may say beside its scores: notes, explanations, evidence.
  case words
  /// What the team says of a sheet: reasons, findings, its state.
  case sheets
  /// That the committee stands by a signed sheet: of a leader the one thing they write.
  case confirmation
}

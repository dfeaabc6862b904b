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

/// The three roles.
///
/// A courtesy: whoever can write the folder can write any file.
package enum AuthorRole: String, CaseIterable, Sendable {
  case secretary, inspector, leader

  /// Whether the role edits plans, units and estimates.
  package var editsRecords: Bool { has(.records) }

  /// Whether the role has a permission.
  package func has(_ permission: Permission) -> Bool {
    switch permission {
    case .records: self == .secretary
    case .scores: self == .inspector
    case .sheets: self != .leader
    case .confirmation: true
    }
  }
}

/// What the roles allow, each some of it.
package enum Permission: Equatable, Sendable {
  /// Plans, units, estimates, campaigns.
  case records
  /// The scores of a sheet.
  case scores
  /// What else a sheet says: notes, reasons, evidence, findings, its state.
  case sheets
  /// That the committee stands by a signed sheet: of a leader the one thing they write.
  case confirmation
}

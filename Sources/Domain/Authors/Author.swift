/// Who sits at the screen: the office as it goes into the log, and the role.
package struct Author: Equatable, Sendable {
  /// The office, or `user@host` until one was named.
  ///
  /// Never a person's name.
  package let office: String
  package let role: AuthorRole

  /// Names an author.
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
  package var editsRecords: Bool { may(.records) }

  /// Whether the role does a sort of work.
  package func may(_ work: Work) -> Bool {
    switch work {
    case .records: self == .secretary
    case .scores: self == .inspector
    case .sheets: self != .leader
    }
  }
}

/// The sorts of work that the roles share out.
package enum Work: Equatable, Sendable {
  /// Plans, units, estimates, campaigns.
  case records
  /// The scores of a sheet.
  case scores
  /// What else a sheet says: notes, reasons, evidence, findings, its state.
  case sheets
}

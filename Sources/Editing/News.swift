import Domain

/// What the disk had that a document did not know, and what became of edits that waited for it.
package struct News: Equatable, Sendable {
  /// Records that are other than they were held, as they are now.
  package internal(set) var changed: [Record] = []
  /// Edits made anew behind what others wrote: to be saved.
  package internal(set) var renewed: [SaveRequest] = []
  /// Edits that say something else of the same than others did meanwhile: the person decides.
  package internal(set) var contested: [Contest] = []
  /// Edits that cannot be made any more.
  package internal(set) var dropped: [Dropped] = []
  /// What the first record was called whose file somebody took away.
  package internal(set) var lostTitle: String?

  /// Two words about one thing in a sheet: ours, not written, and theirs.
  package struct Contest: Equatable, Sendable {
    package let request: SaveRequest
    package let theirs: SheetEvent?
    package let criteria: SheetCriteria?
  }

  /// An edit that was given up, and why.
  package struct Dropped: Equatable, Sendable {
    package let edit: Edit
    package let reason: EditRefusal
  }
}

import Domain

/// A built-in store: what a real document says, with ids that never change.
///
/// Figures and names stand as printed, also where they are wrong; longer sentences are worded anew,
/// and no person is named. One sample adds results that are made up and says so in its header.
///
///     let sample = try Sample.named("dien-bien")
///     let workspace = try sample?.workspace()
package struct Sample: Hashable, Sendable {
  package let name: String
  /// The tree of `store.json`.
  package let header: Tree
  /// The records, in a fixed order: units, groups, norm table, plans, estimates, the rest, sheets.
  package let records: [Record]

  /// The names of all samples, in the order in which they are offered.
  package static let names = [
    "bac-giang", "dien-bien", "phu-luc-2023", DienBien2019.name,
  ]

  /// The sample of that name, or nil when there is none.
  ///
  /// `digest` seals the events of score sheets; without one a sample that has sheets comes without
  /// them, since nobody could tell later whether they are genuine.
  ///
  /// - Throws: a decodingFailure only when the built-in data are wrong, which a test rules out.
  package static func named(
    _ name: String, sealing digest: SheetDigest? = nil
  ) throws(DecodingFailure) -> Sample? {
    switch name {
    case "bac-giang": try BacGiang().sample()
    case "dien-bien": try DienBien().sample()
    case "phu-luc-2023": try Appendix2023().sample()
    case DienBien2019.name: try DienBien2019().sample(sealing: digest)
    default: nil
    }
  }

  /// The sample as a workspace; its score sheets are replayed by the digest that sealed them.
  ///
  /// - Throws: a decodingFailure only when the built-in header is wrong, which a test rules out.
  package func workspace(digest: SheetDigest? = nil) throws(DecodingFailure) -> Workspace {
    Workspace(header: try StoreHeader(header), records: records, digest: digest)
  }
}

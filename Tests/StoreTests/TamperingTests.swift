import Foundation
import Samples
import Testing

@testable import Domain
@testable import Store

/// Each way of tampering, with keys and without: what notices it, as the article on signatures tells.
@Suite("Tampering with signed sheets")
struct TamperingTests {
  /// What a store says of itself, and of heads that were noted before.
  private struct Seen {
    /// What `check` finds that was not there before, by its codes.
    let codes: Set<String>
    let differsFromHeads: Bool
    /// Whether the list of the campaign shows the sheet as altered or damaged, and it takes nothing.
    let isHeld: Bool

    /// As a cell of the table.
    var check: String {
      if !codes.isEmpty {
        return codes.sorted().prefix(3).map { "`\($0)`" }.joined(separator: ", ")
      }
      return differsFromHeads ? "`--heads`" : "–"
    }
  }

  /// What `check` finds, each with its place.
  private static func found(_ workspace: Workspace) -> Set<[String]> {
    let told =
      workspace.all(ScoreSheet.self).flatMap { workspace.discrepancies(of: $0) }
      + workspace.all(Campaign.self).flatMap { workspace.registerDiscrepancies(of: $0) }
      + workspace.all(SigningKey.self).flatMap { workspace.discrepancies(of: $0) }
    return Set(
      told.map { [$0.code.rawValue, $0.record.id, $0.path.text] }
        + workspace.unreadable.map { ["file.*", $0.file, ""] })
  }

  /// All that `check` finds, which takes longer.
  private static func everything(_ workspace: Workspace) -> Set<[String]> {
    Set(AuditIndex(workspace).all.map { [$0.code.rawValue, $0.record.id, $0.path.text] })
  }

  /// What nothing notices, and the article says why.
  private static let unnoticed: Set<Tampering> = [.bound]

  /// A store before anybody did anything to it.
  private struct Honest {
    let found: Set<[String]>
    let everything: Set<[String]>
    let noted: NotedHeads
    let heading: SheetHeading

    init(_ store: SignedStore) throws {
      let workspace = try store.opened()
      found = TamperingTests.found(workspace)
      everything = TamperingTests.everything(workspace)
      noted = NotedHeads(of: workspace)
      heading = try #require(workspace.sheets[store.sheet]).heading
    }
  }

  private static let honest = [
    true: Result { try Honest(try SignedStore.made.get()) },
    false: Result { try Honest(try SignedStore.bare.get()) },
  ]

  private func seen(_ tampering: Tampering, usesKeys: Bool) throws -> Seen {
    let first = try (usesKeys ? SignedStore.made : SignedStore.bare).get()
    let store = try first.copy()
    let before = try #require(Self.honest[usesKeys]).get()
    let heading = before.heading
    try tampering.make(in: store)
    let workspace = try store.opened()
    var codes = Self.found(workspace).subtracting(before.found).map { $0[0] }
    if codes.isEmpty {
      // Other checks than those of sheets may tell it, such as that of what is named and not there.
      codes = Self.everything(workspace).subtracting(before.everything).map { $0[0] }
    }
    let name = SheetName.latest(of: heading.unit, in: heading.campaign)
    let standing = workspace.campaign(heading.campaign).flatMap { campaign in
      workspace.standings(of: campaign).first { $0.row.unit == heading.unit }
    }
    let isBroken = workspace.sheet(name)?.fault != nil
    let isShown = standing.map { $0.altered != nil || $0.damaged != nil || isBroken } ?? true
    let takesNothing = workspace.obstacle(to: name) != nil || isBroken
    return Seen(
      codes: Set(codes), differsFromHeads: !before.noted.differences(in: workspace).isEmpty,
      isHeld: isShown && (takesNothing || standing == nil))
  }

  /// The lines of the table in the article, by what is done.
  private static func told() throws -> [String: String] {
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = "/" + here + "/Sources/bcdiso/bcdiso.docc/Signatures.md"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map(String.init)
    return Dictionary(
      rows.map { row in
        (String(row.dropFirst(2).prefix { $0 != "|" }.dropLast()), row)
      }
    ) { first, _ in first }
  }

  @Test(
    "Each way is noticed with keys, and the article says by what", arguments: Tampering.allCases)
  func table(_ tampering: Tampering) throws {
    let keyed = try seen(tampering, usesKeys: true)
    #expect(
      (!keyed.codes.isEmpty || keyed.differsFromHeads) != Self.unnoticed.contains(tampering),
      "nobody notices")
    let screen = keyed.isHeld ? "yes" : "–"
    let bare = tampering.wantsKeys ? "" : try seen(tampering, usesKeys: false).check
    let row = "| \(tampering.rawValue) | \(keyed.check) | \(screen) | \(bare) |"
    #expect(try Self.told()[tampering.rawValue] == row, "measured: \(row)")
  }

  @Test("At least 45 ways are tried, and the article has no other")
  func complete() throws {
    let told = try Set(Self.told().keys)
    #expect(Tampering.allCases.count >= 45)
    #expect(told.subtracting(Tampering.allCases.map(\.rawValue)) == ["What is done"])
  }

  @Test("Nothing is said of an honest store, with keys or without, nor of any sample")
  func honest() throws {
    for usesKeys in [true, false] {
      let store = try (usesKeys ? SignedStore.made : SignedStore.bare).get()
      let workspace = try store.opened()
      let sheet = try #require(workspace.sheets[store.sheet])
      #expect(workspace.unreadable.isEmpty && workspace.signatureCodes.isEmpty)
      #expect(workspace.sheets.all.allSatisfy { workspace.alteration(of: $0) == nil })
      #expect(sheet.state == .confirmed && workspace.keys.isInUse == usesKeys)
      #expect(sheet.steps.suffix(2).allSatisfy { $0.sig.isEmpty != usesKeys })
      #expect(NotedHeads(of: workspace).differences(in: workspace).isEmpty)
    }
    for name in Samples.Sample.names {
      let sample = try #require(try Samples.Sample.named(name, sealing: sheetDigest))
      let workspace = try sample.workspace(digest: sheetDigest)
      #expect(workspace.signatureCodes.isEmpty, "\(name)")
      #expect(workspace.sheets.all.allSatisfy { workspace.alteration(of: $0) == nil }, "\(name)")
    }
  }

  @Test("What is cut, stripped, forged and signed by nobody known has a code of its own")
  func words() throws {
    let codes: [(Tampering, String)] = [
      (.cut, "sign.cut"), (.gone, "sign.gone"), (.stripped, "sign.missing"),
      (.digit, "sign.wrong"), (.scoreAnew, "sign.wrong"), (.unknownKey, "sign.unknown-key"),
      (.entryOut, "sign.register"), (.keyOffice, "key.untrusted"), (.datedBack, "key.before"),
    ]
    for (tampering, code) in codes {
      #expect(try seen(tampering, usesKeys: true).codes.contains(code), "\(tampering)")
    }
  }
}

extension Workspace {
  /// The codes of what `check` says of signatures and keys.
  var signatureCodes: Set<String> {
    let found =
      all(ScoreSheet.self).flatMap { discrepancies(of: $0) }
      + all(Campaign.self).flatMap { registerDiscrepancies(of: $0) }
      + all(SigningKey.self).flatMap { discrepancies(of: $0) }
    return Set(found.map(\.code.rawValue).filter { !$0.hasPrefix("score.") })
  }
}

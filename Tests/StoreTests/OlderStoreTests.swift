import Foundation
import Testing

@testable import Domain
@testable import Store

/// A store as an older version of the program made it, packed into one file: a line for each of its
/// files, with path, digest and content.
struct OlderStore {
  let path: String

  /// Unpacks the store of that name into a folder, byte by byte as it was.
  init(_ name: String, in folder: TemporaryFolder) throws {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "jsonl", subdirectory: "Stores"))
    path = folder(name)
    for folder in ["", "/tmp", "/rec"] { mkdir(path + folder, 0o755) }
    for line in try Data(contentsOf: url).split(separator: 0x0A) {
      let row = try JSONText.read(Array(line))
      let (place, digest) = (row["path"]?.asText, row["sha256"]?.asText)
      let (name, content) = (try #require(place), JSONText.write(try #require(row["content"])))
      try #require(Digest(of: content).hex == digest, "\(name)")
      mkdir(path + "/" + name.split(separator: "/").dropLast().joined(separator: "/"), 0o755)
      put(content, in: "\(path)/\(name)")
    }
    put([], in: path + "/lock")
  }

  static let names = ["bac-giang", "dien-bien", "phu-luc-2023", "dien-bien-2019"]
}

@Suite("Stores of older versions")
struct OlderStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "A store made before sets were cited opens, and its sheets stand", arguments: OlderStore.names)
  func opens(_ name: String) throws {
    let store = try StoreFolder.open(at: OlderStore(name, in: folder).path)
    let workspace = store.workspace
    #expect(workspace.unreadable.isEmpty && workspace.records.count > 10)
    #expect(workspace.sheets.all.allSatisfy { $0.fault == nil && $0.heading.criteriaDigest == nil })
    let codes = audit(workspace).map(\.code)
    #expect(!codes.contains(.sheetEvent) && !codes.contains(.criteriaChanged))
    #expect(!codes.contains(.otherCriteria))
    // There one office scored itself in two years: a note, and both sheets stand.
    #expect(codes.count { $0 == .sheetRights } == (name == "dien-bien-2019" ? 2 : 0))
    #expect(workspace.sheets.all.count == (name == "dien-bien-2019" ? 77 : 0))
  }

  @Test("The set of its sheets is frozen, and what is added to them still fits their chains")
  func goesOn() throws {
    let store = try StoreFolder.open(at: OlderStore("dien-bien-2019", in: folder).path)
    var workspace = store.workspace
    let sheet = try #require(workspace.sheets.all.first { $0.state == .scoring })
    let set = try #require(sheet.criteria?.set)
    let key = set.id.key
    let leaf = try #require(sheet.criteria?.tree.leaves.first)
    let path = Path(["criteria", leaf.id.text, "maximum"])
    let change = Change(
      key, .set(path, old: workspace[key]?.tree[path], new: .integer(10_00)))
    var ids = IDGenerator(seed: 1)
    guard case .nextVersion(let next) = workspace.guarded([change], ids: &ids) else {
      Issue.record("a set in use was not guarded")
      return
    }
    #expect(next.sheets == 77 && next.isNew)
    let before = workspace.sheets
    try workspace.apply(next.changes, Sample.stamp)
    #expect(workspace.sheets.all == before.all)
    let event = try sheet.event(
      .note(leaf.id, "mới"), id: try #require(ID<SheetEvent>("yaaaaaaaaaa")), Sample.stamp,
      sheetDigest)
    try workspace.apply(sheet.adding(event), Sample.stamp)
    #expect(workspace.sheets[sheet.heading.sheet]?.fault == nil)
  }
}

import Domain
import Samples
import TestSupport
import Testing

/// One text in the place of another: what counts as found, and what is left as it is.
@Suite("Replacing a text")
struct TextReplacementTests {
  private func workspace(_ name: String = "dien-bien") throws -> Workspace {
    try #require(try Sample.named(name, sealing: testDigest)).workspace(digest: testDigest)
  }

  private func replaced(
    _ text: String, _ sought: String, _ put: String, _ way: TextReplacement.Matching
  ) throws -> String? {
    try TextReplacement(sought, with: put, way, in: .store).replacing(in: text)
  }

  @Test("Whole words are words; letters are found within words; case counts where it is said to")
  func matching() throws {
    #expect(try replaced("phòng, văn phòng", "phòng", "ban", .words) == "ban, văn ban")
    #expect(try replaced("phòngs", "phòng", "ban", .words) == nil)
    #expect(try replaced("phòngs", "phòng", "ban", .letters) == "bans")
    #expect(try replaced("Sở sở SỞ", "sở", "Ban", .words) == "Sở Ban SỞ")
    #expect(try replaced("Sở sở SỞ", "sở", "Ban", .anyCase) == "Ban Ban Ban")
    #expect(try replaced("ISO 9001:2008", "2008", "2015", .words) == "ISO 9001:2015")
    // A mark makes another letter: what is written over the whole store is typed in full.
    #expect(try replaced("Sở", "So", "x", .anyCase) == nil)
  }

  @Test("What stands at the ends, twice, in itself or beside itself is found as often as it stands")
  func edges() throws {
    #expect(try replaced("aaa", "a", "aa", .letters) == "aaaaaa")
    #expect(try replaced("aaa", "aa", "b", .letters) == "ba")
    #expect(try replaced("a", "a", "", .letters) == "")
    #expect(try replaced("", "a", "b", .letters) == nil)
    #expect(try replaced("(a)", "(a", "b", .words) == "b)")
    // The letter and its mark as two signs are the same letter.
    #expect(try replaced("Đề án", "án", "tài", .words) == "Đề tài")
  }

  @Test("A text of blanks is not sought, nor one put in its own place")
  func refused() {
    #expect(throws: TextReplacement.Fault.nothingSought) { try replaced("a b", " ", "-", .letters) }
    #expect(throws: TextReplacement.Fault.same) { try replaced("a", "a", "a", .letters) }
  }

  @Test(
    "A scope holds what it names, and the changes of all hits leave none", arguments: Sample.names)
  func scopes(_ name: String) throws {
    var workspace = try workspace(name)
    let everywhere = try TextReplacement("ISO", with: "I.S.O", .words, in: .store)
    let all = workspace.hits(of: everywhere)
    #expect(all.hits.count > 5)
    let first = try #require(all.hits.first)
    let own = try TextReplacement("ISO", with: "I.S.O", .words, in: .record(first.record))
    #expect(workspace.hits(of: own).hits == all.hits.filter { $0.record == first.record })
    guard case .field(let path) = first.place else { throw DecodingFailure("hit", .missing) }
    let field = try TextReplacement(
      "ISO", with: "I.S.O", .words, in: .field(first.record, path))
    #expect(workspace.hits(of: field).hits == [first])
    let back = workspace
    let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "Tổ giúp việc")
    try workspace.apply(all.hits.compactMap(\.change), stamp)
    // What sheets say is changed by events.
    #expect(workspace.hits(of: everywhere).hits.allSatisfy { $0.record.kind == .sheet })
    try workspace.apply(all.hits.reversed().compactMap(\.change?.inverse), stamp)
    #expect(workspace.hits(of: everywhere) == back.hits(of: everywhere))
  }

  @Test("What would be left empty or too long stays, and so does what sheets are judged by")
  func stays() throws {
    let workspace = try workspace("dien-bien-2019")
    let plan = try #require(workspace.all(Plan.self).first)
    let whole = try TextReplacement(plan.title, with: "", .letters, in: .record(plan.id.key))
    #expect(workspace.hits(of: whole) == workspace.hits(of: whole))
    #expect(workspace.hits(of: whole).stays >= 1)
    let long = try TextReplacement(
      plan.title, with: String(repeating: "x", count: 5000), .letters, in: .record(plan.id.key))
    #expect(workspace.hits(of: long).hits.isEmpty && workspace.hits(of: long).stays >= 1)
    let set = try #require(workspace.all(CriteriaSet.self).first { workspace.isInUse($0.id) })
    let word = try #require(set.title.split(separator: " ").first).description
    let judged = try TextReplacement(word, with: "x", .letters, in: .record(set.id.key))
    #expect(workspace.hits(of: judged).hits.isEmpty && workspace.hits(of: judged).stays >= 1)
  }
}

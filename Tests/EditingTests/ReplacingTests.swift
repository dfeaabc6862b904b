import Domain
import Editing
import TestSupport
import Testing

/// One term in the place of another, in records and in what score sheets say, without a screen.
@Suite("Replacing in a document")
struct ReplacingTests {
  private static let unit = RecordKey(.unit, ScoringStore.id("u", "Sở Nội vụ"))

  private func document(
    _ office: String, _ role: AuthorRole = .secretary, on workspace: Workspace
  ) -> Document {
    Document(
      workspace, author: Author(office: office, role: role),
      ids: IDGenerator(seed: UInt64(office.utf8.count)), clock: AppAtWork.clock(1))
  }

  private func sheet(_ unit: String, _ document: Document) throws -> ReplayedSheet {
    try #require(document.workspace.sheet(try ScoringStore.name(unit)))
  }

  private func say(
    _ text: String, _ input: SheetInput, _ unit: String, in document: inout Document
  ) throws -> SaveRequest? {
    let sheet = try sheet(unit, document)
    let changes = try document.changes(
      saying: TypedText(text, .vietnamese), of: input, in: sheet)
    return try document.record(changes, in: sheet, as: text).request
  }

  /// A store whose sheets say a term in every way: one that is scored, one that is signed.
  private func said() throws -> Workspace {
    var team = document("Đoàn 1", .inspector, on: try ScoringStore().workspace())
    let leaves = try #require(try sheet("Sở Nội vụ", team).criteria?.tree.leaves.map(\.id))
    let (first, second) = (leaves[0], leaves[1])
    for unit in ["Sở Nội vụ", "Sở Tài chính"] {
      _ = try say("Theo ISO 9001:2008\nbản **2008**", .note(second), unit, in: &team)
      _ = try say("chưa theo 2008", .reason(first), unit, in: &team)
      _ = try say("quy trình 2008", .explanation(first), unit, in: &team)
      _ = try say("Sổ tay 2008; biên bản", .evidence(first), unit, in: &team)
      _ = try say("Còn dùng bản 2008", .findingText(.minor, first), unit, in: &team)
      let finding = try #require(try sheet(unit, team).findings.first?.id)
      _ = try say(
        "thay bản 2008", .finding(finding, FieldKey(Finding.fields.action)), unit, in: &team)
    }
    let signed = try sheet("Sở Tài chính", team)
    let full = leaves.compactMap { id in signed.criteria?.tree[id]?.maximum }
    let scores = zip(leaves, full).map { SheetChange.score($0, .team, Score($1)) }
    _ = try team.record(scores, in: signed, as: "")
    for id in try sheet("Sở Tài chính", team).gaps.unreasoned {
      _ = try say("đủ", .reason(id), "Sở Tài chính", in: &team)
    }
    for state in [SheetState.complete, .signed] {
      _ = try team.record([.state(state, "")], in: try sheet("Sở Tài chính", team), as: "")
    }
    let note = Change(
      Self.unit, .set(Path(Unit.fields.note), old: nil, new: .text("đang theo bản 2008")))
    var office = document("Văn phòng", on: team.workspace)
    _ = try office.make(Edit(label: "", changes: [note]))
    return office.workspace
  }

  private func replacement() throws -> TextReplacement {
    try TextReplacement("2008", with: "2015", .letters, in: .store)
  }

  @Test("Every text that a sheet says is found; what a signed one says stays, with its reason")
  func found() throws {
    let hits = try said().hits(of: try replacement())
    let own = hits.hits.filter { $0.record.kind == .sheet }
    // Of the signed sheet only the correction of its finding goes on.
    #expect(own.count == 7 && hits.hits.count == 8)
    #expect(hits.staying == [.signed: 5])
    let note = try #require(own.first { $0.before.contains("\n") })
    #expect(note.after == "Theo ISO 9001:2015\nbản **2015**", "its paragraphs are kept")
  }

  @Test("Records and sheets change in one step, which one undo takes back and one redo makes again")
  func step() throws {
    let start = try said()
    var document = document("Văn phòng", on: start)
    let done = try document.replace(start.hits(of: try replacement()).hits, as: "thay")
    #expect(done.count == 8 && done.requests.count == 3 && done.refused.isEmpty)
    #expect(document.workspace.hits(of: try replacement()).hits.isEmpty)
    let after = try sheet("Sở Nội vụ", document)
    #expect(after.fault == nil && after.findings.first?.action == "thay bản 2015")
    #expect(after.findings.first?.text == "Còn dùng bản 2015")
    let back = try #require(try document.undo())
    #expect(back.requests.count == 3 && document.history.undoable.isEmpty)
    #expect(document.workspace.hits(of: try replacement()) == start.hits(of: try replacement()))
    let again = try #require(try document.redo())
    #expect(again.requests.count == 3 && document.history.redoable.isEmpty)
    #expect(document.workspace.hits(of: try replacement()).hits.isEmpty)
  }

  @Test("What another terminal scored meanwhile stays, and the texts are said behind it")
  func shared() throws {
    let start = try said()
    var (office, team) = (
      document("Văn phòng", on: start), document("Đoàn 22", .inspector, on: start)
    )
    var disk = MemoryDisk(workspace: start)
    let done = try office.replace(start.hits(of: try replacement()).hits, as: "thay")
    let leaf = try #require(try sheet("Sở Nội vụ", team).criteria?.tree.leaves[2].id)
    disk.carryOut(try say("của Đoàn\nhai dòng", .note(leaf), "Sở Nội vụ", in: &team), of: &team)
    for request in done.requests {
      let news = disk.carryOut(request, of: &office)
      #expect(news?.contested.isEmpty ?? true && news?.dropped.isEmpty ?? true)
    }
    let written = try #require(disk.workspace.sheet(try ScoringStore.name("Sở Nội vụ")))
    #expect(written.entries[leaf]?.note == "của Đoàn\nhai dòng" && written.fault == nil)
    #expect(disk.workspace.hits(of: try replacement()).hits.isEmpty)
    #expect(office.workspace.sheets == disk.workspace.sheets && office.saving.unsavedCount == 0)
  }

  @Test("A text that was said otherwise meanwhile is left alone; an own sheet keeps what was found")
  func left() throws {
    let start = try said()
    let hits = start.hits(of: try replacement()).hits
    var document = document("Sở Nội vụ", on: start)
    let leaf = try #require(try sheet("Sở Nội vụ", document).criteria?.tree.leaves[1].id)
    _ = try say("khác", .note(leaf), "Sở Nội vụ", in: &document)
    let done = try document.replace(hits, as: "thay")
    #expect(done.refused.map(\.sheet) == [try sheet("Sở Nội vụ", document).heading.sheet.key])
    #expect(done.refused.first?.reason == .bar(.ownSheet))
    #expect(try sheet("Sở Nội vụ", document).entries[leaf]?.note == "khác")
  }
}

import Domain
import Editing
import TestSupport
import Testing

/// A disk in memory on which several documents work, as on a store folder.
struct MemoryDisk {
  private(set) var workspace: Workspace

  /// Brings an edit to the disk, and what it leads to, until the document asks for nothing more.
  ///
  /// - Returns: what the disk had that the document did not know.
  @discardableResult
  mutating func carryOut(_ request: SaveRequest?, of document: inout Document) -> News? {
    var (waiting, last) = (request.map { [$0] } ?? [], News?.none)
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      do {
        try workspace.apply(next.edit.changes, next.stamp)
        document.saved(next.number, next.edit.records.compactMap { workspace[$0] })
      } catch {
        guard case .renews(let key) = document.failed(next.number, .conflict(error)) else {
          return last
        }
        let news = document.reread([workspace[key]].compactMap { $0 }, [])
        waiting += news.renewed
        last = news
      }
    }
    return last
  }
}

/// A document without a screen: edits, undo and conflicts as values.
@Suite("The document")
struct DocumentTests {
  private let key = RecordKey(.unit, ScoringStore.id("u", "Sở Nội vụ"))

  /// A document of somebody on the store for scoring.
  private func document(_ office: String, _ role: AuthorRole = .secretary) throws -> Document {
    Document(
      try ScoringStore().workspace(), author: Author(office: office, role: role),
      ids: IDGenerator(seed: UInt64(office.utf8.count)), clock: AppAtWork.clock(1))
  }

  /// An edit that gives a unit another note.
  private func note(_ text: String, in document: Document) -> Edit {
    let old = document.workspace[key]?.tree[Unit.fields.note]
    let change = Change(key, .set(Path(Unit.fields.note), old: old, new: .text(text)))
    return Edit(label: text, changes: [change])
  }

  /// What the note of the unit says in a workspace.
  private func note(_ workspace: Workspace) -> String? {
    workspace[key]?.tree.value(of: Unit.fields.note)
  }

  @Test("An edit is made, taken back and made again, each a request of its own")
  func undo() throws {
    var document = try document("Sở KH&CN")
    var disk = MemoryDisk(workspace: document.workspace)
    #expect(try document.make(Edit(label: "", changes: [])) == .unchanged)
    disk.carryOut(try document.make(note("một", in: document)).request, of: &document)
    #expect(note(disk.workspace) == "một" && document.saving.unsavedCount == 0)
    let back = try #require(try document.undo())
    disk.carryOut(back.request, of: &document)
    #expect(back.edit.label == "một" && note(disk.workspace) == "")
    disk.carryOut(try document.redo()?.request, of: &document)
    #expect(note(disk.workspace) == "một" && document.workspace == disk.workspace)
    #expect(try document.redo() == nil)
  }

  @Test("What another wrote meanwhile is not written over unasked, and undo does not undo it")
  func conflict() throws {
    var (mine, theirs) = (try document("Sở KH&CN"), try document("Sở Tài chính"))
    var disk = MemoryDisk(workspace: mine.workspace)
    let first = try #require(try theirs.make(note("họ", in: theirs)).request)
    let request = try #require(try mine.make(note("tôi", in: mine)).request)
    disk.carryOut(first, of: &theirs)
    disk.carryOut(request, of: &mine)
    let refused = try #require(mine.saving.unanswered.first)
    guard case .conflict(let refusal, _) = refused.failure else {
      Issue.record("no conflict: \(refused.failure)")
      return
    }
    #expect(note(disk.workspace) == "họ" && mine.isOverwritable(refusal))
    mine.answered(request)
    disk.carryOut(try mine.overwrite(request, refusal), of: &mine)
    #expect(note(disk.workspace) == "tôi" && mine.saving.unsavedCount == 0)
    let changed = disk.workspace[key].map { [$0] } ?? []
    #expect(theirs.reread(changed, []).changed.map(\.key) == [key])
    #expect(throws: EditRefusal.self) { try theirs.undo() }
  }

  @Test("A file that goes is told with its title, kept as it was held, and back once it is read")
  func gone() throws {
    var document = try document("Sở KH&CN")
    let record = try #require(document.workspace[key])
    let news = document.reread([], [], gone: [key.file])
    #expect(news.lostTitle == "Sở Nội vụ" && document.workspace[key] == nil)
    let file = try #require(document.workspace.unreadable.first)
    #expect(document.heldRecord(of: file) == record)
    _ = document.reread([record], [])
    #expect(document.workspace[key] == record && document.workspace.unreadable.isEmpty)
    #expect(document.heldRecord(of: file) == nil)
  }

  @Test("Nothing is written once the disk is in doubt, and what waits stays")
  func doubt() throws {
    var document = try document("Sở KH&CN")
    let request = try #require(try document.make(note("một", in: document)).request)
    #expect(document.failed(request.number, .disk(.full)) == .waits && document.access.isWritable)
    #expect(document.failed(request.number, .mustReopen) == .waits && !document.access.isWritable)
    #expect(document.saving.pending.map(\.number) == [request.number])
  }
}

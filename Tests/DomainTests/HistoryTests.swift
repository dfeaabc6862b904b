import Domain
import Samples
import Testing

/// The log of a record leads back to every state that it had.
@Suite("History of a record")
struct HistoryTests {
  private let stamp = Stamp(at: "2026-11-21T09:41:00Z", by: "Tổ giúp việc")

  /// A record with its log left out, to compare what it says.
  private func content(_ record: Record) -> Tree {
    guard case .object(var members) = record.tree else { return record.tree }
    members[FrameKey.log] = nil
    return .object(members)
  }

  /// An estimate edited a few times in every way, and what it was after each edit.
  private func edited() throws -> (record: Record, states: [Tree]) {
    let sample = try #require(try Sample.named("dien-bien"))
    var record = try #require(sample.records.first { $0.key.kind == .budget })
    guard let budget = record.value(as: Budget.self) else {
      throw DecodingFailure("kind", .wrongKind)
    }
    let (first, second) = (budget.lines[1].id.text, budget.lines[2].id.text)
    let row = Tree.object(["id": .text("labcdefghij"), "content": .text("Mới")])
    var states = [content(record)]
    let acts: [(Tree) -> Change.Act] = [
      { .set("title", old: $0["title"], new: .text("Khác")) },
      {
        .set(Path(["lines", second, "norm"]), old: $0[Path(["lines", second, "norm"])], new: nil)
      },
      { _ in .insert("lines", row: row, after: first) },
      { _ in
        .set("lines.labcdefghij.years.2019.amount", old: nil, new: .integer(5))
      },
      { tree in
        .remove(
          "lines", row: tree[Path(["lines", second])] ?? .null,
          after: tree.row(before: second, in: "lines"))
      },
      { .set("deleted", old: $0["deleted"], new: .flag(true)) },
    ]
    for act in acts {
      record = try record.applying(Change(record.key, act(record.tree)), stamp)
      states.append(content(record))
    }
    return (record, states)
  }

  @Test("A record can be brought back to each state it had, and the log only grows")
  func restored() throws {
    let (record, states) = try edited()
    #expect(record.tree.history(of: record.key).map(\.seq) == [1, 2, 3, 4, 5, 6])
    for (seq, state) in states.enumerated() {
      var back = record
      for change in try #require(record.tree.changes(backTo: seq, of: record.key)) {
        back = try back.applying(change, stamp)
      }
      #expect(content(back) == state, "revision \(seq)")
      #expect(back.tree.logEntries.count == 6 + (6 - seq))
    }
  }

  @Test("A revision that the log does not reach is none", arguments: [-1, 7, 99])
  func unreachable(seq: Int) throws {
    let (record, _) = try edited()
    #expect(record.tree.changes(backTo: seq, of: record.key) == nil)
  }
}

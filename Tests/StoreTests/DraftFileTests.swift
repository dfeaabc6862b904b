import CLinux
import Glibc
import Testing

@testable import Domain
@testable import Store

@Suite("Drafts that programs leave")
struct DraftFileTests {
  private static let store = "haaaaaaaaaa"
  private static let old = Tree.object(["text": .text("cũ")])
  private static let new = Tree.object(["text": .text("mới")])

  /// What a program that starts now finds, taken from it again at once.
  private func left(in path: String) -> Tree? {
    DraftFile(leftIn: path, store: Self.store)?.read()
  }

  /// The same, soon: what other tests fork at that moment holds the lock until it ends.
  private func leftSoon(in path: String) -> Tree? {
    for _ in 0..<3000 {
      if let found = left(in: path) { return found }
      usleep(10_000)
    }
    return nil
  }

  /// Keeps a draft, and says whether that went well.
  private func keep(_ draft: Tree?, in file: inout DraftFile?) -> Bool {
    do {
      try file?.keep(draft)
      return file != nil
    } catch {
      return false
    }
  }

  @Test("It is found once its program is gone, by one other, and only for its store")
  func found() throws {
    let place = try TemporaryFolder()
    let path = place("drafts")
    #expect(left(in: path) == nil)
    var first: DraftFile? = try DraftFile(newIn: path, store: Self.store)
    for draft in [Self.old, Self.new] {
      let isKept = keep(draft, in: &first)
      #expect(isKept && left(in: path) == nil)
    }
    first = nil
    #expect(leftSoon(in: path) == Self.new)
    let other = DraftFile(leftIn: path, store: "hbbbbbbbbbb")?.read()
    #expect(other == nil)

    var second = DraftFile(leftIn: path, store: Self.store)
    for _ in 0..<3000 where second == nil {
      usleep(10_000)
      second = DraftFile(leftIn: path, store: Self.store)
    }
    #expect(left(in: path) == nil)
    let isReplaced = keep(Self.old, in: &second)
    #expect(isReplaced && left(in: path) == nil)
    let isGone = keep(nil, in: &second)
    second = nil
    #expect(isGone && left(in: path) == nil)
    let names = try Folder(path: path).names()
    #expect(names.isEmpty)
  }

  @Test(
    "When a call goes wrong, the old or the new is kept, and success is only told of the new",
    arguments: FaultTests.Fault.allCases)
  func faults(_ fault: FaultTests.Fault) throws {
    let place = try TemporaryFolder()
    var call: Int32 = 1
    var isOver = false
    while !isOver {
      let path = place("\(call)")
      var file: DraftFile? = try DraftFile(newIn: path, store: Self.store)
      try #require(keep(Self.old, in: &file))
      fl_test_reset()
      fault.arm(at: call)
      let isKept = keep(Self.new, in: &file)
      isOver = fl_test_calls() < call
      fl_test_reset()
      file = nil
      let found = leftSoon(in: path)
      #expect(found == Self.new || !isKept && found == Self.old, "\(fault) at \(call)")
      call += 1
    }
    #expect(call > 5)
  }
}

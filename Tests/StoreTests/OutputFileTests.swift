import CLinux
import Domain
import Glibc
import Testing

@testable import Store

@Suite("Files for people, written whole or not at all")
struct OutputFileTests {
  private static let old = Array("cũ".utf8)
  private static let new = Array("mới".utf8)

  private func content(_ folder: TemporaryFolder, _ name: String) throws -> [UInt8]? {
    try Folder(path: folder.path).read(name, limit: 1000).bytes
  }

  /// Writes a file, and says whether that went well.
  private func written(_ name: String, _ bytes: [UInt8], in folder: TemporaryFolder) -> Bool {
    (try? OutputFile(folder(name)).write(bytes)) != nil
  }

  @Test("A file is made, then replaced, and nothing is left beside it")
  func replacing() throws {
    let folder = try TemporaryFolder()
    for bytes in [Self.old, Self.new, []] {
      #expect(written("page.md", bytes, in: folder))
      #expect(try content(folder, "page.md") == bytes)
    }
    #expect(try Folder(path: folder.path).names() == ["page.md"])
    let status = try Folder(path: folder.path).status(of: "page.md")
    let mask = umask(0o022)
    umask(mask)
    #expect(status?.mode == 0o644 & ~mask, "whom the umask lets may read it")
  }

  @Test(
    "The folder of a file is made at the first time, also where it is locked before it is written")
  func firstTime() throws {
    let folder = try TemporaryFolder()
    let file = OutputFile(folder("home/.config/bcdiso/settings.json"))
    try file.alone { () throws(StoreFailure) in try file.write(Self.new, makingFolder: true) }
    let made = try Folder(path: folder("home/.config/bcdiso"))
    let bytes = made.read("settings.json", limit: 1000).bytes
    #expect(bytes == Self.new)
  }

  @Test("A link stays, and what it names is written; a ring of links is refused")
  func links() throws {
    let folder = try TemporaryFolder()
    symlink("page.md", folder("link"))
    #expect(written("link", Self.new, in: folder))
    #expect(try content(folder, "page.md") == Self.new)
    symlink("b", folder("a"))
    symlink("a", folder("b"))
    #expect(!written("a", Self.new, in: folder))
    #expect(try Folder(path: folder.path).names() == ["a", "b", "link", "page.md"])
  }

  @Test("Folders that are missing are made for it the first time, where that is asked for")
  func makesFolders() throws {
    let folder = try TemporaryFolder()
    for name in ["a/b/page.json", "a/b/page.json", "c/page.json"] {
      try OutputFile(folder(name)).write(Self.new, makingFolder: true)
    }
    #expect(try content(folder, "a/b/page.json") == Self.new)
    #expect(try Folder(path: folder.path).names() == ["a", "c"])
  }

  @Test("What is remembered of a place is read again; what is no text of ours is none")
  func place() throws {
    let folder = try TemporaryFolder()
    let file = PlaceFile(in: folder("places"), store: "habc")
    #expect(file.read() == nil)
    file.keep(.object(["row": .text("u1")]))
    #expect(file.read() == .object(["row": .text("u1")]))
    #expect(written("places/habc.json", Self.old, in: folder) && file.read() == nil)
    // A folder that cannot be made is no matter.
    PlaceFile(in: folder("places/habc.json/none"), store: "habc").keep(.object([:]))
  }

  @Test(
    "What cannot be a file is refused and makes none",
    arguments: ["", "none/page.md", "sub/", "sub", "."])
  func refused(name: String) throws {
    let folder = try TemporaryFolder()
    mkdir(folder("sub"), 0o700)
    #expect(!written(name, Self.new, in: folder))
    #expect(try Folder(path: folder.path).names() == ["sub"])
    #expect(try Folder(path: folder("sub")).names().isEmpty)
  }

  @Test(
    "When a call goes wrong the file is as it was or new, and success is only told of the new",
    arguments: FaultTests.Fault.allCases)
  func faults(_ fault: FaultTests.Fault) throws {
    let folder = try TemporaryFolder()
    var call: Int32 = 1
    var isOver = false
    while !isOver {
      let name = "\(call).md"
      try #require(written(name, Self.old, in: folder))
      fl_test_reset()
      fault.arm(at: call)
      let isWritten = written(name, Self.new, in: folder)
      isOver = fl_test_calls() < call
      fl_test_reset()
      let found = try content(folder, name)
      #expect(found == Self.new || !isWritten && found == Self.old, "\(fault) at \(call)")
      call += 1
    }
    #expect(call > 4)
  }
}

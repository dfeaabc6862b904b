import Foundation
import TestSupport
import Testing

/// Exports that end in the middle, by a disk that is full or a process that is killed.
@Suite("An export that is broken off leaves whole files only")
struct CommandLineBrokenExportTests {
  /// Whether a file is a whole archive: its directory of contents stands at its end.
  private func isWhole(_ path: String) -> Bool {
    let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    return bytes.starts(with: [0x50, 0x4B, 3, 4])
      && bytes.suffix(22).starts(with: [0x50, 0x4B, 5, 6])
  }

  private func documents(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".docx") }
  }

  private func words(_ store: String, to folder: String) -> [String] {
    ["export", "minutes", "2019", "--each", "--to", folder + "/bb.docx", "--store", store]
  }

  @Test("A full disk is said; what stands there is whole, and a file that was to be replaced stays")
  func full() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let disk = desk("stores/disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    guard mount("tmpfs", disk, "tmpfs", 0, "size=256k") == 0 else {
      try Test.cancel("only root may mount a small disk")
    }
    defer { umount2(disk, Int32(MNT_DETACH)) }
    let ran = desk.run(words(store, to: disk))
    #expect(ran.status == 4 && ran.error.contains("đầy"), "\(ran)")
    let there = try documents(in: disk)
    #expect(!there.isEmpty && there.count < 57 && there.allSatisfy { isWhole(disk + "/" + $0) })
    // Nothing that was begun stays beside them.
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk).count == there.count)
    let first = disk + "/" + (there.first ?? "")
    let before = FileManager.default.contents(atPath: first)
    let again = desk.run(
      "export", "plan", "--to", first, "--overwrite", "--store", store)
    #expect(again.status == 4 && FileManager.default.contents(atPath: first) == before, "\(again)")
  }

  @Test("A killed export leaves whole files; made again it writes all")
  func killed() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let folder = desk("ra")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for count in [1, 5, 20] {
      let running = desk.start(words(store, to: folder) + ["--overwrite"])
      let deadline = ContinuousClock.now.advanced(by: .seconds(60))
      while try documents(in: folder).count < count, .now < deadline { usleep(200) }
      _ = running.finish(0)
      #expect(try documents(in: folder).allSatisfy { isWhole(folder + "/" + $0) })
    }
    #expect(desk.run(words(store, to: folder) + ["--overwrite"]).status == 0)
    let all = try documents(in: folder)
    #expect(all.count == 57 && all.allSatisfy { isWhole(folder + "/" + $0) })
  }
}

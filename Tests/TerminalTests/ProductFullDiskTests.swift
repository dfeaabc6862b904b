import Canvas
import Foundation
import TestSupport
import Testing

@Suite("A full disk costs patience and no work")
struct ProductFullDiskTests {
  @Test("The status line says so, and the change is saved by itself once there is room")
  func full() throws {
    let desk = try Desk()
    let disk = desk("stores/disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    // Elsewhere the store's own tests have made full disks of another kind.
    guard mount("tmpfs", disk, "tmpfs", 0, "size=2m") == 0 else {
      try Test.cancel("only root may mount a small disk")
    }
    defer { umount2(disk, Int32(MNT_DETACH)) }
    let store = try desk.store(named: "disk/s")
    let session = try desk.atFigure(of: store)
    let before = try desk.figure(in: store)
    try fill(disk)

    session.send("4321\r")
    #expect(session.wait { $0.shows("✗ Chưa lưu vào kho") && $0.shows("đĩa đầy.") })
    #expect(session.shows("4.321"))
    #expect(try desk.figure(in: store) == before)
    let refused = desk.run("set", "line", "I", "amount", "1", "--store", store)
    #expect(refused.status == 4 && refused.isOneSentence && refused.error.contains("đầy"))
    session.send(Keys.f10)
    #expect(session.wait { $0.shows("CHƯA lưu") })
    session.send("\r")
    #expect(session.wait { !$0.shows("Vẫn thoát") })

    try FileManager.default.removeItem(atPath: disk + "/filler")
    #expect(session.wait { $0.shows("✓ đã lưu") })
    #expect(try desk.figure(in: store) == 4_321_000_000)
    session.quit()
  }

  /// Writes until nothing more fits.
  private func fill(_ disk: String) throws {
    let file = Glibc.open(disk + "/filler", O_WRONLY | O_CREAT, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let page = [UInt8](repeating: 0, count: 4096)
    while write(file, page, page.count) > 0 {}
    #expect(errno == ENOSPC)
  }
}

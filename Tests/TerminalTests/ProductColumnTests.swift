import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Columns of a person")
struct ProductColumnTests {
  /// The settings as they stand on the disk.
  private func settings(_ desk: Desk) throws -> String {
    try String(contentsOfFile: desk("home/config/bcdiso/settings.json"), encoding: .utf8)
  }

  @Test("What two programs choose at once is both kept, and found again; other settings stay")
  func twoPrograms() throws {
    let desk = try Desk()
    let store = try desk.store()
    let folder = desk("home/config/bcdiso")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(#"{"office":"Chi cục","role":"secretary","later":[1]}"#.utf8)
      .write(to: URL(filePath: folder + "/settings.json"))
    let (one, two) = (try desk.open(["--store", store]), try desk.open(["--store", store]))
    two.send("5")
    #expect(two.wait { $0.shows("Khái toán chuyển đổi") })
    one.send("\u{1B}w\u{1B}[B ")
    two.send("\u{1B}w\u{1B}[B ")
    #expect(one.wait { $0.shows("[ ] Mã") } && two.wait { $0.shows("[ ] ĐVT") })
    #expect(one.wait { _ in (try? settings(desk))?.contains("-measure") ?? false })
    let text = try settings(desk)
    #expect(text.contains("-codes") && text.contains("-measure"), "\(text)")
    #expect(text.contains("Chi cục") && text.contains("later"))
    for session in [one, two] {
      session.send("\u{1B}")
      #expect(session.wait { !$0.shows("Cột của bảng") })
      session.quit()
    }
    let again = try desk.open(["--store", store])
    // It opens where one of them was left.
    again.send("\u{1B}3")
    #expect(again.wait { $0.shows("Loại") && $0.shows("Sở Nội vụ") && !$0.shows("Mã ") })
    again.quit()
  }

  @Test("Settings that are damaged, or name what is not there, harm nothing")
  func damaged() throws {
    let desk = try Desk()
    let store = try desk.store()
    let folder = desk("home/config/bcdiso")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for text in [
      #"{"office":"a","columns":{"list.units":["-codes","gone",""],"nothing":["a"],"list.plans":[1]}}"#,
      #"{"office":"a","columns":[1]}"#, #"{"office":"a","columns":{"list.units":{}}}"#,
    ] {
      try Data(text.utf8).write(to: URL(filePath: folder + "/settings.json"))
      let session = try desk.open(["--store", store])
      #expect(session.shows("Sở Nội vụ") && session.shows("Loại"), "\(session.screenText)")
      session.quit()
    }
    try Data("{".utf8).write(to: URL(filePath: folder + "/settings.json"))
    let session = try desk.open(["--store", store])
    session.send("\u{1B}3")
    #expect(session.wait { $0.shows("Sở Nội vụ") })
    session.send("\u{1B}w\u{1B}[B ")
    #expect(session.wait { $0.shows("[ ] Mã") })
    #expect(try settings(desk) == "{", "what cannot be read stays to be mended")
    session.send("\u{1B}")
    #expect(session.wait { !$0.shows("Cột của bảng") })
    session.quit()
  }
}

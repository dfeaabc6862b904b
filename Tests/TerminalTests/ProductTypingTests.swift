import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Typing as Vietnamese input methods send it")
struct ProductTypingTests {
  @Test("Letters that an input method corrects arrive composed, on the screen and in the file")
  func inputMethod() throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.open(["--store", store])
    session.send(Keys.down + Keys.f2)
    #expect(session.wait { $0.shows("Tên: Sở Khoa học và Công nghệ") })
    // As ibus-bamboo and Unikey do it: what was typed is deleted, then written with its marks.
    session.send(" Dien")
    #expect(session.wait { $0.shows("Công nghệ Dien") })
    session.send([0x7F, 0x7F] + Array("ện".utf8))
    #expect(session.wait { $0.shows("Công nghệ Diện") })
    session.send([0x7F, 0x7F, 0x7F, 0x7F] + Array("Điện Bie\u{302}n".utf8))
    #expect(session.wait { $0.shows("Công nghệ Điện Biên") })
    // Decomposed, its marks in the order that macOS sends; then a mark that comes late.
    session.send(" tho\u{323}\u{302}t")
    #expect(session.wait { $0.shows("Điện Biên thột") })
    session.send(" ta")
    #expect(session.wait { $0.shows("thột ta") })
    session.send("\u{301}")
    #expect(session.wait { $0.shows("thột tá") })
    session.send("\r")
    #expect(session.wait { $0.shows("đã lưu") })

    let name = "Sở Khoa học và Công nghệ Điện Biên thột tá"
    session.send(Keys.up)
    #expect(session.wait { $0.shows(name) })
    let text = try desk.record("unit", "u6smcthkiod", in: store)
    #expect(text.utf8.contains(name.utf8))
    #expect(!text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) })
    session.quit()
  }

  @Test("The built-in Telex and VNI turn keys into letters", arguments: ["Telex", "VNI"])
  func builtIn(_ method: String) throws {
    let desk = try Desk()
    let session = try desk.open(["--store", try desk.store()])
    session.send(Keys.down + Keys.f2)
    #expect(session.wait { $0.shows("Tên: Sở Khoa học") })
    session.send(method == "Telex" ? "\u{14}" : "\u{14}\u{14}")
    #expect(session.wait { $0.shows(method.uppercased()) })
    session.send(method == "Telex" ? " Ddieejn Bieen" : " D9ie65n Bie6n")
    #expect(session.wait { $0.shows("Công nghệ Điện Biên") })
    session.send("\u{1B}")
    #expect(session.wait { !$0.shows("Công nghệ Điện Biên") })
    session.quit()
  }

  @Test("A paste that stalls goes on where it stalled: nothing in it is a key")
  func stalledPaste() throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.open(["--store", store])
    session.send(Keys.down + Keys.f2)
    #expect(session.wait { $0.shows("Tên: Sở Khoa học") })
    session.send("\u{1B}[200~ một\r\u{1B}[20")
    for _ in 0..<15 { _ = session.wait(0.1) { _ in false } }
    // The end mark is cut, and what looks like it does not end the paste.
    session.send("\rhai\u{1B}[200~ đ\u{E1}")
    for _ in 0..<15 { _ = session.wait(0.1) { _ in false } }
    session.send(" ba\r\r4\u{1B}[201~")
    #expect(session.wait { $0.shows("ba  4") })
    #expect(session.shows("Tên: ") && !session.shows("đã lưu"))
    session.send("\u{1B}[201~")
    session.quit()
  }

  @Test("A paste whose end is lost is text after a silence, and keys are keys again")
  func lostEnd() throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.open(["--store", store])
    session.send(Keys.down + Keys.f2)
    #expect(session.wait { $0.shows("Tên: Sở Khoa học") })
    session.send("\u{1B}[200~ một\rhai")
    #expect(session.wait(20) { $0.shows("Công nghệ một hai") })
    session.quit()
  }

  @Test("A paste of several lines is one line of the field, and no command")
  func paste() throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.open(["--store", store])
    session.send(Keys.down + Keys.f2)
    #expect(session.wait { $0.shows("Tên: Sở Khoa học") })
    session.send("\u{1B}[200~ và\rĐổi mới\u{1B}[201~")
    #expect(session.wait { $0.shows("Công nghệ và Đổi mới") })
    #expect(!session.shows("đã lưu"))
    session.send("\r")
    #expect(session.wait { $0.shows("đã lưu") })
    let text = try desk.record("unit", "u6smcthkiod", in: store)
    #expect(text.contains("Sở Khoa học và Công nghệ và Đổi mới"))
    session.quit()
  }
}

extension Desk {
  /// The text of a record's file.
  func record(_ kind: String, _ id: String, in store: String) throws -> String {
    try String(contentsOfFile: "\(store)/rec/\(kind)/\(id).json", encoding: .utf8)
  }
}

extension Sequence<UInt8> {
  /// Whether these bytes hold those in a row; as strings, NFC and NFD would be equal.
  func contains(_ wanted: some Sequence<UInt8>) -> Bool {
    Data(self).range(of: Data(wanted)) != nil
  }
}

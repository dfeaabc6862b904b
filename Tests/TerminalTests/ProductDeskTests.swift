import Canvas
import Foundation
import TestSupport
import Testing

@Suite("The desk from its first screen to its last word")
struct ProductDeskTests {
  @Test(
    "A sample opens on the units, shows its estimate, and says at the end where its copy lies",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func sample(_ size: Size) throws {
    let desk = try Desk()
    let session = try desk.open(["--sample", "dien-bien"], size: size)
    #expect(session.line(0).contains("3 Đơn vị"))
    #expect(session.line(1).contains("▸Đơn vị") && session.line(1).contains("bản sao mẫu"))
    #expect(session.shows("UBND tỉnh Điện Biên") && session.shows("Sở Nội vụ"))

    session.send("5")
    #expect(session.wait { $0.shows("Khái toán chuyển đổi") && $0.shows(" sai lệch") })
    #expect(session.shows("3.325"))
    session.send("\u{1B}3")
    #expect(session.wait { $0.shows("Sở Nội vụ") && !$0.shows("sai lệch") })
    session.send("\u{1B}5")
    #expect(session.wait { $0.shows("Khái toán chuyển đổi") && $0.shows(" sai lệch") })

    session.send(Keys.f10)
    #expect(session.wait { $0.shows("Thoát chương trình?") && $0.shows("Có") })
    session.send("\r")
    #expect(session.waitForExit() == .exited(0))
    #expect(session.isGivenBack)

    let words = try #require(session.lastWords.split(separator: "\r\n").last)
    let path = try #require(
      words.components(separatedBy: "bcdiso --store ").last?
        .components(separatedBy: ". ").first)
    #expect(words.hasPrefix("Bản sao mẫu nằm ở \(path)."))
    #expect(path.hasPrefix(desk("tmp") + "/"))
    #expect(desk.run("list", "units", "--store", path).output.contains("Sở Nội vụ"))
    let again = try desk.open(["--store", path])
    #expect(again.shows("Sở Nội vụ") && !again.shows("bản sao mẫu"))
  }

  @Test("A sample's copy that was changed is kept as the person's store, with its log")
  func kept() throws {
    let desk = try Desk()
    let session = try desk.open(["--sample", "dien-bien"])
    session.send("\u{1B}[B\u{1B}[B\u{1B}[B" + Keys.f2 + " X\r")
    try #require(session.wait { $0.shows("đã lưu") }, "\(session.screenText)")
    session.send(Keys.f10)
    try #require(session.wait { $0.shows("giữ làm kho của tôi") }, "\(session.screenText)")
    session.send(Keys.right + Keys.right + "\r")
    #expect(session.waitForExit() == .exited(0))
    let place = desk("home/data/bcdiso/store")
    #expect(session.lastWords.contains("OK bản sao mẫu nay là kho của bạn, ở \(place)."))
    // A name holds from a day on: the one before ends, the new one begins.
    let log = desk.run("history", "--json").items
    #expect(log.count == 2 && desk.run("check").status != 4)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk("tmp")).isEmpty)
    // From now on there is a store, and another copy is only left.
    let again = try desk.open(["--sample", "dien-bien"])
    again.send("\u{1B}[B\u{1B}[B\u{1B}[B" + Keys.f2 + " X\r")
    try #require(again.wait { $0.shows("đã lưu") })
    again.send(Keys.f10)
    #expect(again.wait { $0.shows("Thoát chương trình?") && !$0.shows("giữ làm kho") })
    again.send("\r")
    #expect(again.waitForExit() == .exited(0))
  }

  @Test("The locale C is enough: the screens fall back to UTF-8")
  func plainLocale() throws {
    let desk = try Desk()
    let session = try desk.open(["--sample", "bac-giang"], ["LC_ALL": "C"])
    #expect(session.shows("3 Đơn vị") && session.shows("F10 Thoát"))
    session.quit()
  }

  @Test("An untouched desk writes nothing and uses no processor")
  func idle() throws {
    let desk = try Desk()
    let session = try desk.open(["--store", try desk.store()])
    try session.expectIdle()
  }
}

/// Keys as an xterm sends them.
enum Keys {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let home = "\u{1B}[H"
  static let f2 = "\u{1B}OQ"
  static let f4 = "\u{1B}OS"
  static let f10 = "\u{1B}[21~"
  static let f11 = "\u{1B}[23~"
  static let f12 = "\u{1B}[24~"
  static let budgets = "\u{1B}5"
}

extension TerminalSession {
  /// Whether the whole frame stands: its last line is the bar of function keys.
  var isDrawn: Bool { line(size.rows - 1).hasPrefix("F1") }

  /// What was printed after the screen had been given up.
  var lastWords: String {
    let text = String(decoding: rawOutput, as: UTF8.self)
    guard let end = text.ranges(of: "\u{1B}[?1049l").last else { return "" }
    // Some modes are switched off after the screen, before the words.
    return String(text[end.upperBound...])
      .replacing(/\u{1B}(\[[0-9;?]*[a-zA-Z]|[()][A-Z0-9]|[=>])/, with: "")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Leaves by the keys, as a person does.
  func quit() {
    send(Keys.f10)
    #expect(wait { $0.shows("Thoát chương trình?") })
    send("\r")
    #expect(waitForExit() == .exited(0))
    #expect(isGivenBack)
  }
}

import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Names from a hostile file cannot act, hide or imitate anything")
struct ProductHostileTests {
  /// As a JSON text: title and clear commands, direction and zero-width characters, line ends.
  private static let name =
    #"An\u001b]0;x\u0007A\u001b[2JB\u202eC\u200bD\r\nE\tF\u007fG\u009b31mH\u0085I\u2028J\ufeffK"#

  @Test("Neither the screens nor the lists, pages, checks and errors let them through")
  func names() throws {
    let desk = try Desk()
    let store = try desk.hostileStore(name: Self.name)
    let session = try desk.open(["--store", store])
    try #require(session.wait { $0.shows("An␛]0;x␇A␛[2JB⍰C⍰D") }, "\(session.screenText)")
    session.send(Keys.down + "\r")
    #expect(session.wait { $0.shows("Chi tiết") })
    session.send("\u{1B}")
    #expect(session.wait { !$0.shows("Chi tiết") })
    session.send(Keys.f2)
    #expect(session.wait { $0.shows("Enter ghi") })
    session.send("\u{1B}")
    #expect(session.wait { !$0.shows("Enter ghi") })
    session.quit()
    // The program sets a title of its own, which ends with BEL.
    #expect(!session.rawText.contains("\u{1B}]0;x") && !session.rawText.contains("x\u{7}"))
    let isFree = session.rawText.isFreeOf("\u{202E}\u{200B}\u{2028}\u{FEFF}\u{9B}\u{85}\u{7F}")
    #expect(isFree)

    for words in [
      ["list", "units"], ["show", "unit", "uhs2"], ["check"], ["show", "unit", "u"],
      ["set", "unit", "uhs2", "note", "mới"],
    ] {
      let ran = desk.run(words + ["--store", store])
      #expect((ran.output + ran.error).isHarmless, "\(words)")
    }
    #expect(desk.run("list", "units", "--store", store).output.contains("An␛]0;x␇A"))
  }

  @Test("Machines get such a name escaped, so that no terminal obeys it either")
  func machines() throws {
    let desk = try Desk()
    let store = try desk.hostileStore(name: Self.name)
    let ran = desk.run("list", "units", "--json", "--store", store)
    let names = ran.items.compactMap { $0["name"] as? String }
    #expect(
      names.contains {
        $0.hasPrefix("An\u{1B}]0;x\u{7}A\u{1B}[2JB\u{202E}C\u{200B}D\r\nE\tF\u{7F}G")
      })
    let isHarmless = ran.output.isHarmless
    #expect(isHarmless)
  }

  @Test(
    "A bad file is a row with its place and reason; the others stay usable",
    arguments: BadFile.allCases)
  func badFiles(_ bad: BadFile) throws {
    let desk = try Desk()
    let store = try desk.store()
    let path = "\(store)/rec/unit/uhs2qcylo3q.json"
    try bad.take(path)
    let session = try desk.open(["--store", store], size: Size(columns: 120, rows: 40))
    session.send("G")
    try #require(
      session.wait { $0.shows("✗  rec/unit/uhs2qcylo3q.json") && $0.shows("84/84") },
      "\(session.screenText)")
    #expect(session.shows(bad.reason) && session.shows("UBND xã Lay Nưa"))
    session.send("\r")
    #expect(session.wait { $0.shows("Tệp không đọc được") }, "\(session.screenText)")
    #expect(!session.rawText.contains("root:"))
    session.send("\u{1B}")
    #expect(session.wait { !$0.shows("Tệp không đọc được") })
    session.quit()

    let check = desk.run("check", "--json", "--store", store)
    #expect(check.status == 1)
    let item = try #require(check.items.first { ($0["code"] as? String ?? "").hasPrefix("file.") })
    #expect(item["code"] as? String == bad.code)
    #expect(item["path"] as? String == "rec/unit/uhs2qcylo3q.json")
    #expect((item["record"] as? [String: String]) == ["kind": "unit", "id": "uhs2qcylo3q"])
    #expect(bad != .noJSON || item["line"] as? Int == 2)
    #expect(desk.run("set", "unit", "u6sm", "note", "x", "--store", store).status == 0)
    let refused = desk.run("set", "unit", "uhs2qcylo3q", "note", "x", "--store", store)
    #expect(refused.status == 4 && refused.isOneSentence)
    #expect(refused.error.contains("bcdiso repair"))
  }

  @Test(
    "A store whose head cannot be read says so in one sentence, with exit status 4",
    arguments: [
      "", "{", "[]", "{\"schema\": 1}", "{\"schema\": \"x\", \"id\": \"\u{202E}\"}", "\u{FEFF}{}",
    ])
  func head(_ text: String) throws {
    let desk = try Desk()
    let store = try desk.store()
    try Data(text.utf8).write(to: URL(fileURLWithPath: store + "/store.json"))
    for words in [["list", "units"], ["check"], ["set", "unit", "uhs2", "note", "x"]] {
      let ran = desk.run(words + ["--store", store])
      #expect(ran.status == 4 && ran.output.isEmpty && ran.isOneSentence, "\(ran)")
      #expect(ran.error.isHarmless && ran.error.contains("store.json"), "\(ran)")
    }
    let session = try desk.tryOpening(["--store", store])
    #expect(session.waitForExit() == .exited(4))
    #expect(session.saidOneSentence)
  }
}

/// Ways in which a file can be bad.
enum BadFile: CaseIterable {
  case noJSON, notUTF8, empty, folder, link, fifo

  var code: String {
    switch self {
    case .noJSON, .empty: "file.syntax"
    case .notUTF8: "file.encoding"
    case .folder, .link, .fifo: "file.irregular"
    }
  }

  var reason: String {
    switch self {
    case .noJSON, .empty: "không phải JSON"
    case .notUTF8: "không phải văn bản UTF-8"
    case .folder, .link, .fifo: "không phải tệp thường"
    }
  }

  /// Puts such a file in the place of a good one.
  func take(_ path: String) throws {
    try FileManager.default.removeItem(atPath: path)
    let url = URL(fileURLWithPath: path)
    switch self {
    case .noJSON: try Data("{\n  \"id\": ,\n}".utf8).write(to: url)
    case .notUTF8: try Data([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x7D]).write(to: url)
    case .empty: try Data().write(to: url)
    case .folder:
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    case .link:
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
    case .fifo: try #require(mkfifo(path, 0o600) == 0)
    }
  }
}

extension Desk {
  /// A store in which the first department has that name, a JSON text.
  func hostileStore(name: String) throws -> String {
    let store = try self.store()
    let text =
      #"{"id": "uhs2qcylo3q", "kind": "unit", "schema": 1, "#
      + #""names": [{"id": "vaaaaaaaaaa", "text": "\#(name)"}], "note": "\#(name)", "#
      + #""kinds": [{"id": "w4sp4qzfahq", "kind": "department"}], "#
      + #""parents": [{"id": "ysv2u65rktl", "unit": "ui7v6cbmxy2"}]}"#
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(store)/rec/unit/uhs2qcylo3q.json"))
    return store
  }
}

extension String {
  /// Whether none of these scalars stands in it.
  func isFreeOf(_ scalars: String) -> Bool {
    !unicodeScalars.contains { scalars.unicodeScalars.contains($0) }
  }
}

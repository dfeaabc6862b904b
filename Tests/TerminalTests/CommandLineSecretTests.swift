import Canvas
import Foundation
import TestSupport
import Testing

/// The private half of a key, and its passphrase, are nowhere but in the file of the key and in the head of a person.
@Suite("Secrets of keys")
struct CommandLineSecretTests {
  private static let team = ["--as", "Đoàn 1:inspector"]
  private static let secret = "mật khẩu Mường Lay"
  private let desk: Desk
  private let store: String

  init() throws {
    desk = try Desk()
    store = try desk.store("dien-bien-2019")
  }

  private func folder(_ person: String) -> [String: String] {
    ["XDG_DATA_HOME": desk("home/\(person)")]
  }

  private func run(_ person: String, _ words: [String]) -> Ran {
    desk.run(words, folder(person))
  }

  /// The file of a person's only key.
  private func file(_ person: String) throws -> String {
    let path = desk("home/\(person)/bcdiso/keys")
    return "\(path)/\(try #require(FileManager.default.subpaths(atPath: path)?.first))"
  }

  private func publicHalf(_ person: String) throws -> String {
    let shown = run(person, ["key", "show"]).output
    return String(try #require(shown.split(separator: " ").first))
  }

  private func enrol(_ person: String, _ office: String, _ role: String) throws -> Ran {
    run(
      "thư ký",
      ["key", "enrol", try publicHalf(person), "--office", office, "--role", role]
        + ["--store", store, "--as", "Sở KHCN:secretary"])
  }

  private func complete() throws -> String {
    let items = desk.run("list", "sheets", "--json", "--store", store).items
    let item = try #require(items.first { $0["state"] as? String == "complete" })
    return try #require(item["id"] as? String)
  }

  /// The files of the desk that hold a text, but for one.
  private func files(with text: String, but own: String = "") throws -> [String] {
    let files = FileManager.default.subpaths(atPath: desk.path) ?? []
    return try files.map { desk.path + "/" + $0 }.filter { path in
      var isFolder: ObjCBool = false
      guard path != own, FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue, FileManager.default.isReadableFile(atPath: path)
      else { return false }
      return try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil
    }
  }

  @Test("No command says the private half, whatever it is asked, and no other file has it")
  func commands() throws {
    for person in ["thư ký", "đoàn"] { #expect(run(person, ["key", "new"]).status == 0) }
    let path = try file("đoàn")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let words = text.split(whereSeparator: \.isWhitespace)
    let seed = String(try #require(words.last))
    #expect(seed.count == 64)
    let sheet = try complete()
    let sign = ["sheet", "sign", sheet, "--store", store] + Self.team
    var said = [try enrol("thư ký", "Sở KHCN", "secretary"), run("đoàn", sign)]
    said += [try enrol("đoàn", "Đoàn 1", "inspector"), run("đoàn", sign)]
    #expect(said.map(\.status) == [0, 1, 0, 0])
    for words in [
      ["key", "show"], ["key", "list", "--store", store], ["key", "new"], ["key", "nothing"],
      ["sheet", "show", sheet, "--store", store], ["check", "--json", "--store", store],
      ["list", "keys", "--json", "--store", store], ["key", "show", "--json"],
    ] {
      said.append(run("đoàn", words))
    }
    // A file that is damaged is told of, not shown.
    let own = try file("đoàn")
    let damaged = try String(contentsOfFile: own, encoding: .utf8).replacing("seed", with: "sead")
    try damaged.write(toFile: own, atomically: false, encoding: .utf8)
    said += [run("đoàn", ["key", "show"]), run("đoàn", sign)]
    for ran in said {
      #expect(!ran.output.contains(seed) && !ran.error.contains(seed), "\(ran.output.prefix(200))")
      #expect(!ran.error.contains(seed.prefix(16)) && !ran.output.contains(seed.prefix(16)))
    }
    #expect(try files(with: seed, but: path).allSatisfy { $0 == own })
  }

  @Test("Killed while a draft is typed, nothing of key or passphrase is left beside the key")
  func killed() throws {
    #expect(run("thư ký", ["key", "new"]).status == 0)
    #expect(try enrol("thư ký", "Sở KHCN", "secretary").status == 0)
    let environment = desk.environment.merging(folder("đoàn")) { _, new in new }
    let maker = try TerminalSession(
      TerminalSession.builtBinary(named: "bcdiso"), ["key", "new", "--passphrase"],
      environment: environment, size: Size(columns: 100, rows: 24))
    for question in ["Mật khẩu mới:", "Gõ lại mật khẩu:"] {
      try #require(maker.wait { $0.shows(question) && $0.echoes == false })
      maker.send(Self.secret + "\r")
    }
    #expect(maker.waitForExit() == .exited(0))
    #expect(try enrol("đoàn", "Đoàn 1", "inspector").status == 0)
    let session = try TerminalSession(
      TerminalSession.builtBinary(named: "bcdiso"), ["--store", store] + Self.team,
      environment: environment, size: Size(columns: 100, rows: 24))
    try #require(session.wait { $0.shows("Mật khẩu của") && $0.echoes == false })
    session.send(Self.secret + "\r")
    try #require(session.wait { $0.shows("F1") }, "\(session.screenText)")
    #expect(!session.screenText.contains("Mường Lay"))
    session.send("\r")
    try #require(session.wait { $0.shows("Đơn vị được chấm") }, "\(session.screenText)")
    session.send("\r")
    try #require(session.wait { $0.shows("Phiếu chấm") }, "\(session.screenText)")
    session.send("\u{1B}c")
    session.send("đang gõ dở")
    #expect(session.wait { $0.shows("đang gõ dở") }, "\(session.screenText)")
    _ = session.wait { _ in !desk.drafts.isEmpty }
    session.kill(SIGKILL)
    #expect(session.waitForExit() == .killed(signal: SIGKILL))
    #expect(try files(with: Self.secret).isEmpty)
    let path = try file("đoàn")
    let sealed = try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).filter { $0.count >= 64 }.map(String.init)
    #expect(!sealed.isEmpty)
    for word in sealed where word != (try? publicHalf("đoàn")) {
      #expect(try files(with: word, but: path).isEmpty, "\(word.prefix(8))")
    }
  }
}

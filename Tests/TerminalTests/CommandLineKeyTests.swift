import Canvas
import Foundation
import TestSupport
import Testing

/// Keys by commands: made, enrolled, used and retired, each person with a folder of their own.
@Suite("Keys by commands")
struct CommandLineKeyTests {
  private let desk: Desk
  private let store: String
  private static let secretary = ["--as", "Sở KHCN:secretary"]
  private static let team = ["--as", "Đoàn 1:inspector"]
  private static let secret = "mật khẩu Điện Biên"

  init() throws {
    desk = try Desk()
    store = try desk.store("dien-bien-2019")
  }

  private func folder(_ person: String) -> [String: String] {
    ["XDG_DATA_HOME": desk("home/\(person)")]
  }

  /// Runs a command as somebody with keys of their own.
  private func run(_ person: String, _ words: String..., author: [String] = []) -> Ran {
    desk.run(words + author, folder(person))
  }

  /// Makes a key without a passphrase; its public half.
  private func key(_ person: String) throws -> String {
    let made = run(person, "key", "new")
    #expect(made.status == 0 && made.output.hasPrefix("OK đã tạo khóa"), "\(made)")
    let shown = run(person, "key", "show").output
    return String(try #require(shown.split(separator: " ").first))
  }

  private func enrol(
    _ key: String, _ office: String, _ role: String, _ more: String...
  ) -> Ran {
    let words = ["key", "enrol", key, "--office", office, "--role", role, "--store", store]
    return desk.run(words + more + Self.secretary, folder("thư ký"))
  }

  /// The first sheet that is complete.
  private func complete() throws -> String {
    let items = desk.run("list", "sheets", "--json", "--store", store).items
    let item = try #require(items.first { $0["state"] as? String == "complete" })
    return try #require(item["id"] as? String)
  }

  @Test("The secretary's own key is the first; then a sheet is signed by key, or not at all")
  func signing() throws {
    #expect(run("thư ký", "key", "list", "--store", store).output.contains("chưa dùng khóa"))
    let others = enrol(try key("đoàn"), "Đoàn 1", "inspector")
    #expect(others.status == 1 && others.isOneSentence && others.error.contains("Khóa đầu tiên"))
    let root = enrol(try key("thư ký"), "Sở KHCN", "secretary")
    #expect(root.status == 0 && root.output.contains("Từ nay"), "\(root)")
    let sheet = try complete()
    let sign = ["sheet", "sign", sheet, "--store", store] + Self.team
    let refused = desk.run(sign, folder("đoàn"))
    #expect(refused.status == 1 && refused.isOneSentence && refused.error.contains("key enrol"))
    let half = String(try #require(run("đoàn", "key", "show").output.split(separator: " ").first))
    #expect(enrol(half, "Đoàn 1", "inspector").status == 0)
    let signed = desk.run(sign, folder("đoàn"))
    #expect(signed.status == 0 && signed.output.contains("đã ký"), "\(signed)")
    let listed = run("ai đó", "key", "list", "--store", store).output
    #expect(listed.contains("khóa gốc") && listed.contains("Đoàn 1 (Đánh giá viên)"), "\(listed)")
    #expect(!listed.contains("␊"))
    #expect(!desk.run("check", "--store", store).output.contains("sign."))
    let shown = desk.run("sheet", "show", sheet, "--store", store).output
    #expect(
      shown.contains("đã ký, Đoàn 1: khóa \(half.prefix(16)) (Đoàn 1)"), "\(shown.suffix(200))")
    // The private half is in no file of the store.
    let files = FileManager.default.subpaths(atPath: desk("home/đoàn/bcdiso/keys")) ?? []
    let file = desk("home/đoàn/bcdiso/keys/\(try #require(files.first))")
    let seed =
      try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n").last?.split(separator: " ").last ?? ""
    #expect(seed.count == 64 && mode(of: file) == 0o600)
    #expect(try !isAnywhere(String(seed), in: store))
  }

  @Test("On screen a sheet is signed by the key that the question names, at 80×24")
  func screen() throws {
    _ = enrol(try key("thư ký"), "Sở KHCN", "secretary")
    let half = try key("đoàn")
    _ = enrol(half, "Đoàn 1", "inspector")
    let session = try desk.open(["--store", store] + Self.team, folder("đoàn"))
    session.send("\r")
    try #require(session.wait { $0.shows("Đơn vị được chấm") }, "\(session.screenText)")
    session.send("\u{1B}OR")
    try #require(session.wait { $0.shows("Tìm:") })
    session.send("Nà Hỳ")
    session.send("\r")
    session.send("\r")
    try #require(session.wait { $0.shows("· hoàn tất") }, "\(session.screenText)")
    session.send("\u{1B}j")
    try #require(session.wait { $0.shows(String(half.prefix(16))) }, "\(session.screenText)")
    session.send("\t\r")
    #expect(session.wait { $0.shows("· đã ký") && $0.shows("đã lưu") }, "\(session.screenText)")
    let list = desk.run("list", "sheets", "--store", store).output.split(separator: "\n")
    let line = try #require(list.first { $0.contains("Nà Hỳ") && $0.contains("đã ký") })
    let file = line.prefix(11)
    let text = try String(contentsOfFile: "\(store)/rec/sheet/\(file).json", encoding: .utf8)
    #expect(text.contains(#""sig": "j"#))
    #expect(!desk.run("check", "--store", store).output.contains("sign."))
  }

  @Test("Cut, stripped and altered signatures each have their own words; the screen shows them")
  func words() throws {
    _ = enrol(try key("thư ký"), "Sở KHCN", "secretary")
    _ = enrol(try key("đoàn"), "Đoàn 1", "inspector")
    let sheet = try complete()
    _ = desk.run(["sheet", "sign", sheet, "--store", store] + Self.team, folder("đoàn"))
    let file = "\(store)/rec/sheet/\(sheet).json"
    let whole = try String(contentsOfFile: file, encoding: .utf8)
    let mark = try #require(whole.firstRange(of: #""sig": "j"#)?.upperBound ?? nil)
    let hex = whole.index(mark, offsetBy: 20)
    let digit = whole[hex] == "0" ? "1" : "0"
    for (text, code, said) in [
      (whole.replacingCharacters(in: hex...hex, with: digit), "sign.wrong", "chữ ký không đúng"),
      (
        whole.replacing(/"sig": "j[^"]*"/, with: #""sig": """#), "sign.missing",
        "không có chữ ký"
      ),
      (
        whole.replacing(#/"sig": "j.{10} /#, with: #""sig": "jzzzzzzzzzz "#), "sign.unknown-key",
        "không biết"
      ),
    ] {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      let check = desk.run("check", "--store", store).output
      let line = check.split(separator: "\n").first { $0.contains(code) } ?? ""
      #expect(line.contains(said), "\(code): \(check.suffix(300))")
      let shown = desk.run("sheet", "show", sheet, "--store", store).output
      #expect(shown.contains("▲") && shown.contains(said), "\(shown.prefix(300))")
      let refused = desk.run(
        ["sheet", "confirm", sheet, "--store", store] + Self.secretary, folder("thư ký"))
      #expect(refused.status == 1 && refused.error.contains(said), "\(refused)")
    }
    try whole.write(toFile: file, atomically: true, encoding: .utf8)
    let confirmed = desk.run(
      ["sheet", "confirm", sheet, "--store", store] + Self.secretary, folder("thư ký"))
    #expect(confirmed.status == 0, "\(confirmed)")
  }

  @Test("A passphrase is asked unseen; three wrong ones leave the key shut and the sheet unsigned")
  func passphrase() throws {
    _ = enrol(try key("thư ký"), "Sở KHCN", "secretary")
    let maker = try terminal(["key", "new", "--passphrase"])
    try answer(maker, "Mật khẩu mới:", Self.secret)
    try answer(maker, "Gõ lại mật khẩu:", Self.secret)
    #expect(maker.waitForExit() == .exited(0), "\(maker.screenText)")
    #expect(!maker.screenText.contains("Điện Biên"))
    let shown = run("đoàn", "key", "show").output
    #expect(shown.contains("có mật khẩu"))
    let half = String(try #require(shown.split(separator: " ").first))
    #expect(enrol(half, "Đoàn 1", "inspector").status == 0)
    let sheet = try complete()
    let sign = ["sheet", "sign", sheet, "--store", store] + Self.team
    let wrong = try terminal(sign)
    for number in 1...3 {
      #expect(wrong.wait { $0.screenText.components(separatedBy: "Mật khẩu của").count > number })
      wrong.send("sai\r")
    }
    #expect(wrong.waitForExit() == .exited(1) && wrong.shows("Sai mật khẩu ba lần"))
    #expect(try complete() == sheet)
    let right = try terminal(sign)
    try answer(right, "Mật khẩu của", Self.secret)
    #expect(right.waitForExit() == .exited(0) && right.shows("đã ký"), "\(right.screenText)")
    #expect(try !isAnywhere(Self.secret, in: desk.path))
  }

  @Test("A retired key signs no more; how many steps that takes along is said")
  func retired() throws {
    _ = enrol(try key("thư ký"), "Sở KHCN", "secretary")
    let half = try key("đoàn")
    _ = enrol(half, "Đoàn 1", "inspector", "--to", "31/12/2099")
    let sheet = try complete()
    let sign = ["sheet", "sign", sheet, "--store", store] + Self.team
    #expect(desk.run(sign, folder("đoàn")).status == 0)
    let retire = ["key", "retire", String(half.prefix(8)), "--store", store] + Self.secretary
    let nobody = desk.run(retire, folder("ai đó"))
    #expect(nobody.status == 1 && nobody.isOneSentence)
    let done = desk.run(retire, folder("thư ký"))
    #expect(done.status == 0 && done.output.contains("1 bước"), "\(done)")
    #expect(desk.run("check", "--store", store).output.contains("sign.key-not-in-force"))
    let next = desk.run(
      ["sheet", "sign", try complete(), "--store", store] + Self.team, folder("đoàn"))
    #expect(next.status == 1 && next.isOneSentence)
    let again = desk.run(retire, folder("thư ký"))
    #expect(again.status == 1 && again.isOneSentence && again.error.contains("đã thôi dùng"))
  }

  @Test("A key file that others may read, or that is damaged, is left out and named")
  func files() throws {
    _ = try key("đoàn")
    let path = desk("home/đoàn/bcdiso/keys")
    let name = try #require(FileManager.default.subpaths(atPath: path)?.first)
    #expect(chmod("\(path)/\(name)", 0o644) == 0)
    let open = run("đoàn", "key", "show")
    #expect(open.output.contains("chưa có khóa") && open.error.contains("chmod 600"), "\(open)")
    #expect(chmod("\(path)/\(name)", 0o600) == 0)
    try "bcdiso-key-1\npublic x\nseed y\n".write(
      toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    #expect(run("đoàn", "key", "show").error.contains("hỏng"))
  }

  @Test("Heads noted elsewhere tell of a store that was put back, and of a sheet that is gone")
  func heads() throws {
    let sheet = try complete()
    let old = desk("stores/cũ")
    try FileManager.default.copyItem(atPath: store, toPath: old)
    #expect(desk.run(["sheet", "sign", sheet, "--store", store] + Self.team).status == 0)
    let noted = desk.run("sheet", "heads", "--store", store)
    let lines = noted.output.split(separator: "\n")
    #expect(noted.status == 0 && lines.count == 68 && lines.allSatisfy { $0.contains(" · ") })
    let file = desk("mã.txt")
    try ("Danh sách\n" + noted.output).write(toFile: file, atomically: true, encoding: .utf8)
    let same = desk.run("check", "--heads", file, "--store", store).output
    #expect(same.contains("Đã so 68 mã niêm phong: đúng cả"), "\(same.suffix(200))")
    let back = desk.run("check", "--heads", file, "--store", old)
    #expect(back.status == 1 && back.output.contains("sign.noted") && back.output.contains(sheet))
    #expect(back.output.contains("1 không đúng"))
    #expect(unlink("\(store)/rec/sheet/\(sheet).json") == 0)
    let json = desk.run("check", "--heads", file, "--json", "--store", store).items
    #expect(json.first?["code"] as? String == "sign.noted")
    try "không có gì".write(toFile: file, atomically: true, encoding: .utf8)
    let empty = desk.run("check", "--heads", file, "--store", store)
    #expect(empty.status == 2 && empty.isOneSentence)
  }

  @Test("Keys are not typed into, copied or taken away")
  func sealed() throws {
    _ = enrol(try key("thư ký"), "Sở KHCN", "secretary")
    for words in [
      ["set", "key", "Sở KHCN", "role=inspector"], ["remove", "key", "Sở KHCN"],
      ["add", "key", "office=Sở Nội vụ"],
    ] {
      let ran = desk.run(words + ["--store", store] + Self.secretary, folder("thư ký"))
      #expect(ran.status != 0 && ran.isOneSentence, "\(words): \(ran)")
    }
    #expect(!desk.run("check", "--store", store).output.contains("key."))
  }

  private func terminal(_ words: [String]) throws -> TerminalSession {
    try TerminalSession(
      TerminalSession.builtBinary(named: "bcdiso"), words,
      environment: desk.environment.merging(folder("đoàn")) { _, new in new },
      size: Size(columns: 100, rows: 24))
  }

  private func answer(_ session: TerminalSession, _ question: String, _ text: String) throws {
    try #require(session.wait { $0.shows(question) && $0.echoes == false }, "\(session.screenText)")
    session.send(text + "\r")
  }

  private func mode(of path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }

  /// Whether a text stands in any file below a folder.
  private func isAnywhere(_ text: String, in path: String) throws -> Bool {
    let bytes = Data(text.utf8)
    return try (FileManager.default.subpaths(atPath: path) ?? []).contains { name in
      var isFolder: ObjCBool = false
      let file = "\(path)/\(name)"
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
        !isFolder.boolValue
      else { return false }
      return try Data(contentsOf: URL(filePath: file)).range(of: bytes) != nil
    }
  }
}

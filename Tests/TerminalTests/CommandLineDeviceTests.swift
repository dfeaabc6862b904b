import Foundation
import TestSupport
import Testing

@Suite("Devices and settings that are not as they should be")
struct CommandLineDeviceTests {
  /// Runs a line of the shell in which `$bcdiso` is the program.
  private func shell(_ desk: Desk, _ line: String) throws -> (status: Int32, error: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.environment = desk.environment.merging([
      "bcdiso": TerminalSession.builtBinary(named: "bcdiso")
    ]) { _, new in new }
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test(
    "What cannot be printed ends with status 4 and a sentence, whatever the command",
    arguments: [
      "list units", "list units --json", "list due", "show unit \"Sở Nội vụ\"", "check",
      "check --json", "keys", "themes", "completions bash", "--help", "list --help",
      "report dashboard --to -", "set unit \"Sở Nội vụ\" note x",
    ])
  func full(_ command: String) throws {
    let desk = try Desk()
    let store = try desk.store()
    for device in [">/dev/full", ">&-"] {
      let ran = try shell(desk, "BCDISO_STORE=\(store) \"$bcdiso\" \(command) \(device)")
      #expect(ran.status == 4, "\(command) \(device): \(ran)")
      #expect(ran.error.hasPrefix("bcdiso: ") && ran.error.count > 20, "\(ran.error)")
    }
    #expect(desk.run("check", "--store", store).status != 4)
  }

  @Test("A reader that has enough ends the command quietly")
  func head() throws {
    let desk = try Desk()
    let store = try desk.store()
    let ran = try shell(desk, "\"$bcdiso\" list units --store \(store) | head -n 1")
    #expect(ran.status == 0 && ran.error.isEmpty, "\(ran)")
  }

  @Test("A report that cannot be written ends with status 4")
  func report() throws {
    let desk = try Desk()
    let store = try desk.store()
    let file = desk("none/report.md")
    #expect(desk.run("report", "dashboard", "--to", file, "--store", store).status == 4)
  }

  @Test(
    "What stands for a role and is none is refused with the roles there are",
    arguments: [
      "VP:leadr", ":Leader", "VP:", "VP:Leader", "leadr", "Leader", "a:b:leader", "x\u{202E}y",
    ])
  func roles(_ named: String) throws {
    let desk = try Desk()
    let store = try desk.store()
    for command in [["list", "units"], ["set", "unit", "Sở Nội vụ", "note", "x"]] {
      let ran = desk.run(command + ["--store", store, "--as", named])
      #expect(ran.status == 2 && ran.isOneSentence, "\(ran)")
      #expect(ran.error.contains("secretary, inspector, leader"), "\(ran.error)")
    }
  }

  /// Contents of settings, and whether they leave no role.
  private static let settings: [(String, Bool)] = [
    ("{\"office\": \"VP\", \"role\": \"secretary\",}", true),
    ("\u{FEFF}{\"office\": \"VP\"}", true), ("[]", true), ("", true), ("{", true),
    ("{\"role\": \"Leader\"}", true), ("{\"role\": 5}", true), ("{\"role\": null}", true),
    ("{\"office\": 5, \"role\": \"secretary\"}", false), ("{\"language\": \"fr\"}", false),
    ("{\"theme\": []}", false),
  ]

  @Test("Broken settings are said and never widen rights", arguments: settings)
  func broken(_ text: String, _ isReadOnly: Bool) throws {
    let desk = try Desk()
    let store = try desk.store()
    let folder = desk("home/config/bcdiso")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: folder + "/settings.json"))
    let listed = desk.run("list", "units", "--store", store)
    #expect(listed.status == 0 && listed.error.contains("settings.json"), "\(listed.error)")
    let set = ["set", "unit", "Sở Nội vụ", "note", "x", "--store", store]
    #expect(desk.run(set).status == (isReadOnly ? 1 : 0))
    #expect(desk.run(set + ["--as", "VP"]).status == (isReadOnly ? 1 : 0))
    #expect(desk.run(set + ["--as", "VP:secretary"]).status == 0)
  }

  @Test("Settings that are no file, or a file without an end, are said and hold nobody up")
  func noFile() throws {
    let desk = try Desk()
    let store = try desk.store()
    let path = desk("home/config/bcdiso/settings.json")
    for make in ["mkdir", "mkfifo", "ln -s settings.json", "ln -s /dev/zero"] {
      let line = "rm -rf \(path); mkdir -p \(desk("home/config/bcdiso")); \(make) \(path)"
      #expect(try shell(desk, line).status == 0)
      let ran = desk.run("list", "units", "--store", store)
      #expect(ran.status == 0 && ran.error.contains("settings.json"), "\(make): \(ran.error)")
    }
  }

  @Test("Screens tell of broken settings at the first look, and of a theme that there is not")
  func screens() throws {
    let desk = try Desk()
    let store = try desk.store()
    let folder = desk("home/config/bcdiso")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("{".utf8).write(to: URL(filePath: folder + "/settings.json"))
    let session = try TerminalSession(
      TerminalSession.builtBinary(named: "bcdiso"), ["--store", store],
      environment: desk.environment)
    #expect(session.wait(40) { $0.screenText.contains("Không đọc được tệp thiết lập") })
  }

  @Test("A link to settings or a report stays, and what it names is written")
  func links() throws {
    let desk = try Desk()
    let store = try desk.store()
    let files = FileManager.default
    let (link, target) = (desk("home/a.md"), desk("home/b.md"))
    try files.createSymbolicLink(atPath: link, withDestinationPath: "b.md")
    for _ in 0..<2 {
      #expect(desk.run("report", "dashboard", "--to", link, "--store", store).status == 0)
      #expect(try files.destinationOfSymbolicLink(atPath: link) == "b.md")
      #expect(files.contents(atPath: target)?.isEmpty == false)
    }
    let ring = desk("home/ring.md")
    try files.createSymbolicLink(atPath: ring, withDestinationPath: "ring.md")
    #expect(desk.run("report", "dashboard", "--to", ring, "--store", store).status == 4)
  }
}

import Foundation
import TestSupport
import Testing

@Suite("Names from outside can neither lead out of the store nor lose an edit")
struct CommandLineHostileTests {
  static let ids = [
    "../x", "../../store", "/etc/passwd", "/", ".", "..", "", " ", "-", "*", "?", "u*", "~",
    "uhs2qcylo3q.json", "uhs2qcylo3q/", "./uhs2qcylo3q", "../unit/uhs2qcylo3q", "lock", "journal",
    "tmp", "store.json", "UHS2QCYLO3Q", "uhs2qcylo3q\n", "uhs2qcylo3q ", "uhs2qcylo3\u{0301}q",
    "a\u{1B}]0;x\u{7}b", "a\u{1B}[2Jb", "\u{9B}31m", "q\rz", "q\nz", "q\tz", "\u{202E}abc",
    "\u{200B}", "\u{FEFF}", "％2e％2e", "..\\x", "C:\\x", "con", "$(touch x)", "`id`", "; ls", "%s%n",
    String(repeating: "a", count: 100_000), String(repeating: "../", count: 1000) + "etc/passwd",
  ]

  @Test("An id that is none is refused with a reason and without touching anything")
  func ids() throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = try desk.contents(of: store)
    let files = desk.files
    for id in Self.ids {
      for words in [
        ["show", "unit", id], ["set", "unit", id, "note", "x"], ["show", "line", id],
      ] {
        let isFound = desk.run(words + ["--store", store])
        // Upper case and outer space are how people type; they find the record or nothing.
        guard isFound.status != 0 || !id.lowercased().hasPrefix("uhs2qcylo3q") else { continue }
        let isOption = id == "-"
        #expect(
          isFound.status == 1 || isOption && isFound.status == 2, "\(id.prefix(40)): \(isFound)")
        #expect(isFound.output.isEmpty && isFound.isOneSentence, "\(id.prefix(40)): \(isFound)")
        #expect(isFound.error.isHarmless, "\(id.prefix(40))")
        #expect(isFound.error.count < 1000, "a sentence stays readable: \(id.prefix(40))")
      }
    }
    // Space around an id is no part of it: that unit alone may have its note.
    let after = try desk.contents(of: store)
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(changed.allSatisfy { $0 == "rec/unit/uhs2qcylo3q.json" }, "\(changed)")
    #expect(desk.files.filter { !$0.hasSuffix("/lock-holder") } == files)
  }

  @Test("Two edits of different fields at once both land")
  func differentFields() throws {
    let desk = try Desk()
    let store = try desk.store()
    for round in 0..<5 {
      let one = desk.start(["set", "unit", "uhs2", "note", "n\(round)", "--store", store])
      let two = desk.start(["set", "unit", "uhs2", "telephone", "0\(round)", "--store", store])
      #expect([one.finish().status, two.finish().status] == [0, 0])
      let item = try #require(
        desk.run("show", "unit", "uhs2", "--json", "--store", store).items.first)
      #expect(item["note"] as? String == "n\(round)")
      #expect(item["telephone"] as? String == "0\(round)")
    }
  }

  @Test("Of twenty edits of one field none is lost in silence")
  func sameField() throws {
    let desk = try Desk()
    let store = try desk.store()
    let running = (0..<20).map { number in
      desk.start(["set", "unit", "uhs2", "note", "số \(number)", "--store", store])
    }
    let ended = running.map { $0.finish() }
    let text = try desk.record("unit", "uhs2qcylo3q", in: store)
    for (number, ran) in ended.enumerated() {
      let isLogged = text.contains("\"new\": \"số \(number)\"")
      #expect(ran.status == 0 ? isLogged : !isLogged && [1, 3].contains(ran.status), "\(ran)")
      #expect(ran.status == 0 || ran.isOneSentence)
    }
    #expect(ended.contains { $0.status == 0 })
    let untouched = desk.run("check", "--json", "--store", try desk.store(named: "untouched"))
    #expect(desk.run("check", "--json", "--store", store).items.count == untouched.items.count)
  }
}

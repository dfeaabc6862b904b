import Canvas
import TestSupport
import Testing

@Suite("Colours and the mouse are the person's choice")
struct ProductColourTests {
  @Test(
    "Without colour there is not one colour command, while bold and reverse stay",
    arguments: [(["--color", "never"], [:]), ([], ["NO_COLOR": "1"])])
  func plain(_ arguments: [String], _ variables: [String: String]) throws {
    let desk = try Desk()
    let session = try desk.open(["--sample", "dien-bien"] + arguments, variables)
    session.send("5")
    #expect(session.wait { $0.shows(" sai lệch") })
    session.send(Keys.f11)
    #expect(session.wait { $0.shows("Bộ màu:") })
    session.quit()
    // 39 and 49 are no colours: they name the terminal's own.
    let codes = session.attributeCodes.subtracting([39, 49])
    #expect(!codes.contains { (30...49).contains($0) || (90...107).contains($0) }, "\(codes)")
    #expect(codes.contains(1) && codes.contains(7))
  }

  @Test("Colours are there when nothing forbids them, also with an empty NO_COLOR")
  func colours() throws {
    let desk = try Desk()
    let session = try desk.open(["--sample", "dien-bien"], ["NO_COLOR": ""])
    session.send("5")
    #expect(session.wait { $0.shows(" sai lệch") })
    #expect(session.attributeCodes.contains { (30...38).contains($0) })
    session.quit()
  }

  @Test("F11 goes through the themes and comes back to the first")
  func themes() throws {
    let desk = try Desk()
    let session = try desk.open(["--sample", "bac-giang"])
    var names: [String] = []
    for _ in 0..<20 {
      let seen = names.last ?? ""
      session.send(Keys.f11)
      try #require(session.wait { $0.themeShown.map { $0 != seen } ?? false })
      names.append(session.themeShown ?? "")
      if names.count > 1, names.first == names.last { break }
    }
    #expect(names.first == names.last && Set(names).count == names.count - 1 && names.count > 3)
    session.quit()
  }

  @Test("F12 gives the mouse to the terminal and takes it again")
  func mouse() throws {
    let desk = try Desk()
    let session = try desk.open(["--sample", "bac-giang"])
    #expect(session.mode(1000) == true || session.mode(1002) == true)
    #expect(session.mode(1006) == true)
    session.send(Keys.f12)
    #expect(session.wait { $0.mode(1006) == false })
    #expect(session.mode(1000) != true && session.mode(1002) != true)
    session.send(Keys.f12)
    #expect(session.wait { $0.mode(1006) == true })
    session.quit()
  }

  @Test("A click selects the row under it, and the wheel scrolls")
  func click() throws {
    let desk = try Desk()
    let session = try desk.open(["--sample", "dien-bien"])
    session.send("\u{1B}[<0;10;6M\u{1B}[<0;10;6m")
    #expect(session.wait { $0.shows(" 3/") }, "\(session.line(22))")
    session.quit()
  }
}

extension TerminalSession {
  /// The numbers of all commands that set attributes of letters.
  var attributeCodes: Set<Int> {
    var codes: Set<Int> = []
    for match in rawText.matches(of: /\u{1B}\[([0-9;:]*)m/) {
      for part in match.output.1.split(whereSeparator: { $0 == ";" || $0 == ":" }) {
        if let code = Int(part) { codes.insert(code) }
      }
    }
    return codes
  }

  /// The theme that the status line names.
  fileprivate var themeShown: String? {
    let line = self.line(size.rows - 2)
    guard let name = line.split(separator: "Bộ màu: ").last, line.contains("Bộ màu: ") else {
      return nil
    }
    return name.split(separator: " ").first.map(String.init)
  }
}

import Domain
import TestSupport
import Testing

@Suite("Texts of paragraphs")
struct ProseTests {
  @Test(
    "Paragraphs are kept, each cleaned as a line is",
    arguments: [
      ("một\nhai", "một\nhai"),
      ("một\r\nhai\rba", "một\nhai\nba"),
      ("\n\n  một  \t hai \n\n\n\n ba\n\n", "một hai\n\nba"),
      ("một\u{2029}hai\u{2028}ba", "một\nhai\nba"),
      ("ghi\u{301} chu\u{301}", "ghí chú"),
      (" \n \n", ""),
    ])
  func cleaned(_ typed: String, _ kept: String) throws {
    #expect(try Workspace.cleaned(typed, as: .prose) == kept)
    #expect(try Workspace.cleaned(kept, as: .prose) == kept)
    #expect(try !Workspace.cleaned(typed).contains("\n"))
  }

  @Test("What cannot be seen is refused in any paragraph, and a text beyond the limit")
  func refused() throws {
    #expect(throws: TypingFault.invisible(0x202E)) {
      try Workspace.cleaned("một\nhai\u{202E}", as: .prose)
    }
    let limit = Workspace.proseLimit
    let longest = String(repeating: "x", count: limit)
    #expect(try Workspace.cleaned(longest, as: .prose) == longest)
    #expect(throws: TypingFault.tooLong(limit: limit)) {
      try Workspace.cleaned(longest + "x", as: .prose)
    }
    #expect(throws: TypingFault.tooLong(limit: Workspace.textLimit)) {
      try Workspace.cleaned(longest)
    }
  }

  @Test(
    "Signs mean bold and italic only where they enclose words",
    arguments: [
      ("một **hai** ba", "một [hai]1 ba"),
      ("*nghiêng*, **đậm** và ***cả hai***", "[nghiêng]2, [đậm]1 và [cả hai]3"),
      ("**đậm *cả hai* đậm**", "[đậm ]1[cả hai]3[ đậm]1"),
      ("(*) Ghi chú của (*) trên", "(*) Ghi chú của (*) trên"),
      ("2 * 3 * 4", "2 * 3 * 4"),
      ("2*3*4", "2*3*4"),
      ("* mục một", "* mục một"),
      ("**chưa hết", "**chưa hết"),
      ("****bốn****", "****bốn****"),
      ("**một\nhai**", "**một¶hai**"),
      ("**một**\n\n*hai*", "[một]1¶¶[hai]2"),
      ("", ""),
    ])
  func runs(_ text: String, _ told: String) {
    let paragraphs = Prose(text).paragraphs.map { runs in
      runs.map { $0.style.isEmpty ? $0.text : "[\($0.text)]\($0.style.rawValue)" }.joined()
    }
    #expect(paragraphs.joined(separator: "¶") == told)
  }

  @Test("In one line a text has neither signs nor line ends")
  func oneLine() {
    #expect("**Mục tiêu**\n\nđến *2020*".inOneLine == "Mục tiêu đến 2020")
    #expect("**Mục tiêu**\n\nđến *2020*".unmarked == "Mục tiêu\n\nđến 2020")
    #expect("(*) một".inOneLine == "(*) một")
  }
}

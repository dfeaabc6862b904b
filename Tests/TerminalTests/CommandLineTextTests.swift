import Foundation
import TestSupport
import Testing

@Suite("Texts of the command line that look like options")
struct CommandLineTextTests {
  @Test(
    "A text that begins with a dash is taken as the text it is",
    arguments: ["- Thuê hội trường", "-h Thuê", "-5 %", "–", "-help", "--- x", "-- Thuê"])
  func taken(_ text: String) throws {
    let desk = try Desk()
    let store = try desk.store()
    let set = desk.run("set", "line", "III.3", "content", text, "--store", store)
    #expect(set.status == 0 && set.output.hasPrefix("OK ") && set.error.isEmpty, "\(set)")
    let line = desk.run("show", "line", "III.3", "--json", "--store", store).items.first
    #expect(line?["content"] as? String == text)
  }

  @Test("A dash alone is a text where no paragraphs are taken from standard input")
  func dash() throws {
    let desk = try Desk()
    let store = try desk.store()
    #expect(desk.run("set", "line", "III.3", "measure", "-", "--store", store).status == 0)
    let line = desk.run("show", "line", "III.3", "--json", "--store", store).items.first
    #expect(line?["measure"] as? String == "-")
  }

  @Test("A negative figure is a figure, also as the value of an option")
  func negative() throws {
    let desk = try Desk()
    let store = try desk.store()
    for words in [
      ["report", "dashboard", "--year", "-5", "--to", "-"], ["list", "due", "--days", "-1"],
      ["list", "due", "--as-of", "-1/1/2019"],
    ] {
      let ran = desk.run(words + ["--store", store])
      #expect(ran.status != 0 && ran.output.isEmpty && ran.isOneSentence, "\(ran)")
    }
  }

  @Test("A text behind the sign for it is taken whatever it is")
  func behind() throws {
    let desk = try Desk()
    let store = try desk.store()
    let set = desk.run("set", "--store", store, "line", "III.3", "content", "--", "--help")
    #expect(set.status == 0 && set.output.hasPrefix("OK "), "\(set)")
  }

  @Test("What has the form of an option and is none is refused with the way out")
  func refused() throws {
    let desk = try Desk()
    let store = try desk.store()
    let ran = desk.run("set", "line", "III.3", "content", "--thue", "--store", store)
    #expect(ran.status == 2 && ran.error.contains("“--”") && ran.isOneSentence, "\(ran)")
  }

  @Test(
    "Help for a command that there is not is refused",
    arguments: [["frobnicate", "--help"], ["--help", "frobnicate"], ["sheet", "frob", "-h"]])
  func noSuchHelp(_ words: [String]) throws {
    let ran = try Desk().run(words)
    #expect(ran.status == 2 && ran.output.isEmpty && ran.isOneSentence, "\(ran)")
    #expect(ran.error.contains("Không có lệnh “frob"))
  }

  @Test("The foot of the help is in the language spoken")
  func foot() throws {
    let help = try Desk().run("--help")
    #expect(help.output.contains("Xem 'bcdiso help <lệnh>'") && !help.output.contains("See "))
  }
}

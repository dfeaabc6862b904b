import Foundation
import TestSupport
import Testing

@Suite("What the command line says of calls that it does not understand")
struct CommandLineUsageTests {
  private static let calls: [([String], String, String)] = [
    (["list"], "thiếu <loại>", "<kind> is missing"),
    (["show", "unit"], "thiếu <mã-hoặc-tên>", "<id-or-name> is missing"),
    (["unit", "move", "x"], "thiếu --to <đơn-vị>", "--to <unit> is missing"),
    (["list", "plans", "--bogus"], "không có tùy chọn “--bogus”", "there is no option “--bogus”"),
    (["list", "plans", "--jsn"], "Có phải “--json”?", "Is it “--json”?"),
    (["check", "--store"], "thiếu giá trị cho --store <thư-mục>", "a value for --store <folder>"),
    (["list", "plans", "--json=1"], "không đi kèm giá trị “1”", "takes no value “1”"),
    (["list", "plans", "a", "b"], "thừa “a”, “b”", "too many arguments: “a”, “b”"),
    (["list", "plans", "a"], "thừa “a”", "too many arguments: “a”"),
    (
      ["restore", "plan", "x", "y"], "“y” không dùng được cho <số-lần-sửa>",
      "“y” is not a valid <revision>"
    ),
    (["open", "--color", "blue"], "không nhận “blue”", "not “blue”"),
    (["open", "--sample", "a", "--store", "b"], "bản sao riêng", "a copy of its own"),
    (["frob"], "Không có lệnh “frob”", "There is no command “frob”"),
    (["lsit", "units", "--json"], "Có phải “list”?", "Is it “list”?"),
    (["--store", "x", "chekc"], "Có phải “check”?", "Is it “check”?"),
    (["unit", "mreg", "x"], "Có phải “merge”?", "Is it “merge”?"),
    (["theme", "frob"], "Không có lệnh “frob”. Có: check", "There is no command “frob”"),
    (["help", "frob"], "Không có lệnh “frob”", "There is no command “frob”"),
    (
      ["completions", "tcsh"], "Không có shell “tcsh”. Có: bash, zsh, fish", "No such shell “tcsh”"
    ),
    (["--generate-completion-script", "csh"], "Không có shell “csh”", "No such shell “csh”"),
  ]

  @Test("A wrong call is told in the language spoken, never in the parser's", arguments: calls)
  func told(_ arguments: [String], _ vietnamese: String, _ english: String) throws {
    let desk = try Desk()
    for (language, expected) in [("vi", vietnamese), ("en", english)] {
      let ran = desk.run(arguments + ["--lang", language])
      #expect(ran.status == 2 && ran.output.isEmpty && ran.isOneSentence, "\(ran)")
      #expect(ran.error.contains(expected), "\(ran.error)")
      for word in ["Missing", "Unknown", "Unexpected", "unexpected", "invalid for", "Please"] {
        #expect(!ran.error.contains(word), "\(ran.error)")
      }
    }
    #expect(desk.files.isEmpty)
  }

  @Test(
    "Help speaks one language from its headings to its options",
    arguments: [["--help"], ["list", "--help"], ["unit", "--help"], ["help", "unit", "merge"]])
  func help(_ arguments: [String]) throws {
    let desk = try Desk()
    let vietnamese = desk.run(arguments)
    #expect(vietnamese.status == 0 && vietnamese.error.isEmpty)
    #expect(vietnamese.output.hasPrefix("GIỚI THIỆU: ") && vietnamese.output.contains("CÁCH GỌI: "))
    for word in ["USAGE", "OPTIONS", "ARGUMENTS", "Show ", "<subcommand>", "(default)", "<kind>"] {
      #expect(!vietnamese.output.contains(word), "\(vietnamese.output)")
    }
    let english = desk.run(["--lang", "en"] + arguments)
    #expect(english.output.hasPrefix("OVERVIEW: ") && english.output.contains("USAGE: "))
    #expect(!english.output.contains("TÙY CHỌN") && !english.output.contains("<loại>"))
  }

  @Test(
    "The script of each shell names the commands and the kinds", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let ran = try Desk().run("completions", shell)
    #expect(ran.status == 0 && ran.error.isEmpty)
    for word in ["list", "merge", "criteria-sets", "roster-entries", "dien-bien", "secretary"] {
      #expect(ran.output.contains(word), "\(word)")
    }
  }

  @Test("bash takes the script and completes a kind that was begun")
  func bash() throws {
    let desk = try Desk()
    let script = desk("tmp/completions")
    try desk.run("completions", "bash").output.write(
      toFile: script, atomically: true, encoding: .utf8)
    let words = """
      source "$1"; COMP_WORDS=(bcdiso list ta); COMP_CWORD=2; COMP_LINE="bcdiso list ta"
      COMP_POINT=14; _bcdiso bcdiso ta list; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let bash = Process()
    let output = Pipe()
    bash.executableURL = URL(fileURLWithPath: "/bin/bash")
    bash.arguments = ["-c", words, "bash", script]
    bash.standardOutput = output
    try bash.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    bash.waitUntilExit()
    #expect(String(decoding: bytes, as: UTF8.self).split(separator: "\n") == ["tasks", "targets"])
  }
}

import ArgumentParser
import Phrases
import Screens
import TestSupport
import Testing

@testable import CommandLine

/// Every command with every fault of a call, parsed and never run.
@Suite("Calls of all commands")
struct CallTests {
  /// A command as the parser has it, with the words that lead to it.
  struct Known: CustomTestStringConvertible {
    let words: [String]
    let command: any ParsableCommand.Type
    var testDescription: String { words.joined(separator: " ") }

    var isGroup: Bool { !command.configuration.subcommands.isEmpty }
    /// Its help, as wide as it gets, so that no line is broken.
    var page: String { command.helpMessage(columns: 400) }
    /// The options that want a value.
    var valued: [String] { page.matches(of: /(?m)^ +(--[a-z\-]+) </).map { String($0.1) } }
    /// The options that want none.
    var flags: [String] { page.matches(of: /(?m)^ +(--[a-z\-]+)(?: {2,}|$)/).map { String($0.1) } }
    /// What it cannot do without.
    var needs: [String] {
      let usage = page.split(separator: "\n").first { $0.hasPrefix("USAGE:") } ?? ""
      let own = usage.replacing(/\[[^\]]*\]/, with: "")
      return own.matches(of: /<[^>]+>/).map { String($0.0) }
    }
    /// Whether it takes any number of words.
    var takesMore: Bool { page.contains("...") }
  }

  /// All commands, groups too, in the order of the parser.
  static func commands(below command: any ParsableCommand.Type, _ words: [String]) -> [Known] {
    command.configuration.subcommands.flatMap { inner -> [Known] in
      let path = words + [inner.configuration.commandName ?? ""]
      return [Known(words: path, command: inner)] + commands(below: inner, path)
    }
  }

  static let all = commands(below: Bcdiso.self, [])

  @Test("The parser has commands of every sort: groups, needs, flags and options with a value")
  func sorts() {
    #expect(Self.all.count > 20 && Self.all.contains { $0.isGroup })
    #expect(Self.all.contains { !$0.needs.isEmpty } && Self.all.contains { $0.takesMore })
    #expect(Self.all.contains { !$0.valued.isEmpty } && Self.all.contains { $0.flags.count > 1 })
  }

  /// The sentence of a refused call; nil, with an issue, for one that is not refused.
  private func refusal(_ words: [String], _ language: Language = .vietnamese) -> String? {
    guard case .refused(let sentence) = Call(words, Phrases(language)) else {
      Issue.record("\(words) is not refused")
      return nil
    }
    return sentence
  }

  /// Whether a sentence is ours: in Vietnamese, on one line, with nothing of the parser's English.
  private func expectOurs(_ sentence: String?, _ words: [String]) {
    guard let sentence else { return }
    let why = Comment(rawValue: "\(words): \(sentence)")
    #expect(["Gọi chưa đúng: ", "Không có lệnh "].contains { sentence.hasPrefix($0) }, why)
    #expect(!sentence.contains("\n") && sentence.hasSuffix("."), why)
    for word in Self.english { #expect(!sentence.contains(word), why) }
  }

  private static let english = [
    "Missing", "Unknown", "Unexpected", "unexpected", "invalid", "Please", "expected", "USAGE",
    "Usage", "Error", "See ", "Did you", "value", "option", "argument", "subcommand", "not ",
    " is ",
  ]

  @Test("The parser's own list of commands is what is tried")
  func list() {
    let names = Self.all.map(\.testDescription)
    #expect(names.count > 30)
    for name in ["list", "unit merge", "sheet finalise", "theme check", "campaign move", "repair"] {
      #expect(names.contains(name))
    }
  }

  @Test("An option that there is not, a flag with a value and an option without one are refused")
  func options() {
    for known in Self.all {
      for fault in [["--bogus"], ["--bogus=1"], ["--bogus", "x"]] {
        let words = known.words + fault
        expectOurs(refusal(words), words)
        #expect(refusal(words)?.contains("--bogus") == true, "\(words)")
      }
      for flag in known.flags where flag != "--help" {
        let words = known.words + ["\(flag)=1"]
        expectOurs(refusal(words), words)
      }
      for option in known.valued {
        let words = known.words + [option]
        expectOurs(refusal(words), words)
      }
    }
  }

  @Test("What is missing is named, what is too much is refused")
  func words() {
    for known in Self.all {
      if !known.isGroup, !known.needs.isEmpty {
        expectOurs(refusal(known.words), known.words)
        #expect(refusal(known.words)?.contains("thiếu") == true, "\(known.words)")
      }
      if !known.isGroup, !known.takesMore {
        let words = known.words + (1...20).map { "w\($0)" }
        expectOurs(refusal(words), words)
      }
      if known.isGroup {
        expectOurs(refusal(known.words), known.words)
        let words = known.words + ["frob"]
        #expect(refusal(words)?.contains("Không có lệnh “frob”") == true, "\(words)")
      }
    }
  }

  @Test("Help of every command is one page, however it is asked for, in Vietnamese throughout")
  func help() {
    for known in Self.all {
      var pages: Set<String> = []
      for words in [known.words + ["--help"], known.words + ["-h"], ["help"] + known.words] {
        guard case .help(let page) = Call(words, Phrases()) else {
          Issue.record("\(words) is no help")
          continue
        }
        pages.insert(page)
        for word in ["USAGE", "OPTIONS", "ARGUMENTS", "OVERVIEW", "Show ", "See ", "(default"] {
          #expect(!page.contains(word), "\(words): \(word)")
        }
      }
      #expect(pages.count == 1, "\(known.words)")
    }
  }

  @Test("What was typed is repeated harmlessly and never at length")
  func hostile() {
    let long = String(repeating: "x", count: 50_000)
    for word in ["a\u{1B}]0;x\u{7}b", "a\nb", "\u{202E}abc", "it's", "''", long] {
      for words in [[word], ["list", "plans", word], ["list", "plans", "--" + word]] {
        guard let sentence = refusal(words) else { continue }
        let told = CommandError(.usage, sentence).sentence
        let why = Comment(rawValue: "\(word.prefix(20)): \(told.prefix(300))")
        #expect(told.isHarmless && !told.contains(where: \.isNewline), why)
        #expect(told.count < 1000 && told.count > 10, why)
      }
    }
  }

  @Test("Help with a word or an option too much, or for no command, is refused")
  func helpFaults() {
    for known in Self.all {
      for fault in [["extra"], ["extra", "more"], ["--bogus"]] {
        let words = ["help"] + known.words + fault
        expectOurs(refusal(words), words)
        #expect(refusal(words, .english) != nil)
      }
    }
    for words in [
      ["help", "frob"], ["frob", "--help"], ["help", "--bogus"], ["help", "list", "--"],
    ] {
      if words.last != "--" { expectOurs(refusal(words), words) }
    }
  }
}

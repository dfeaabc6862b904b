import ArgumentParser

/// The words of a call as the parser may read them.
///
/// The parser takes whatever begins with a dash for options, letter by letter, so that `- Thuê hội
/// trường` asks for help. Our options have long names, and `-h`; all else that begins with a dash is the
/// text that it is. Such texts are put behind `--`, or joined to the option that they are the value of.
struct CallWords {
  /// The words to be parsed.
  let words: [String]

  /// Takes the words of a call as they were typed.
  init(_ arguments: [String]) {
    guard arguments.first != "help", arguments.contains(where: { CallWords.isText($0) }) else {
      words = arguments
      return
    }
    let path = WrongCall.CommandPath(arguments)
    let valued = CallWords.valued(of: path.command)
    var options: [String] = []
    var others: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        others += rest
        break
      }
      guard CallWords.isOption(word) else {
        others.append(word)
        continue
      }
      guard valued.contains(word), let value = rest.first, !CallWords.isOption(value),
        value != "--"
      else {
        options.append(word)
        continue
      }
      rest.removeFirst()
      options.append("\(word)=\(value)")
    }
    let count = path.commands.count - 1
    words = others.prefix(count) + options + ["--"] + others.dropFirst(count)
  }

  /// Whether a word begins with a dash and is no option for all that.
  private static func isText(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-" && word != "--" && !isOption(word)
  }

  /// Whether a word has the form of an option: `-h`, `--store`, `--store=…`.
  private static func isOption(_ word: String) -> Bool {
    if word == "-h" { return true }
    let name = word.utf8.prefix { $0 != UInt8(ascii: "=") }.dropFirst(2)
    guard word.hasPrefix("--"), let first = name.first, first != UInt8(ascii: "-") else {
      return false
    }
    return name.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == 0x2D }
  }

  /// The options of a command that take a value, as its help shows them.
  private static func valued(of command: any ParsableCommand.Type) -> Set<String> {
    let found = command.helpMessage(columns: 400).matches(of: /(?m)^ +(--[a-z\-]+) </)
    return Set(found.map { String($0.1) })
  }

  /// The first word that has the form of an option of a command and is none of its options.
  static func unknownOption(in arguments: [String], of command: any ParsableCommand.Type) -> String?
  {
    let known = command.helpMessage(columns: 400).matches(of: /(--[a-z\-]+)/)
      .map { String($0.1) }
    let names = arguments.prefix { $0 != "--" }.filter { isOption($0) && $0 != "-h" }
      .map { String($0.prefix { $0 != "=" }) }
    // The parser's own option, which no help shows.
    return names.first { !known.contains($0) && $0 != "--generate-completion-script" }
  }
}

import Domain

/// What the command line says of calls that it does not understand, and the frame of its help.
extension Phrases {
  /// The arguments are off: why, and where help is.
  package func wrongUsage(_ reason: String, _ help: String) -> String {
    let end = reason.last.map { ".?".contains($0) } == true ? "" : "."
    return say(
      "Gọi chưa đúng: \(reason)\(end) Xem \(help).", "Wrong usage: \(reason)\(end) See \(help).")
  }

  /// A word that is no command.
  package func noSuchCommand(
    _ word: String, _ names: [String], nearest: String?, _ help: String
  ) -> String {
    let hint = nearest.map { didYouMean($0) } ?? ""
    let list = names.joined(separator: ", ")
    return say(
      "Không có lệnh “\(word)”.\(hint) Có: \(list). Xem \(help).",
      "There is no command “\(word)”.\(hint) There are: \(list). See \(help).")
  }

  /// An option that there is not.
  package func unknownOption(_ option: String, nearest: String? = nil) -> String {
    let hint = nearest.map { "." + didYouMean($0) } ?? ""
    let way = nearest == nil && option.hasPrefix("-")
    return say(
      "không có tùy chọn “\(option)”\(hint)"
        + (way ? ". Nếu đó là nội dung, đặt nó sau “--”" : ""),
      "there is no option “\(option)”\(hint)"
        + (way ? ". If it is text, put it after “--”" : ""))
  }

  /// An option without its value.
  package func missingValue(_ option: String) -> String {
    say("thiếu giá trị cho \(option)", "a value for \(option) is missing")
  }

  /// A flag with a value.
  package func takesNoValue(_ option: String, _ value: String) -> String {
    say("\(option) không đi kèm giá trị “\(value)”", "\(option) takes no value “\(value)”")
  }

  /// More words than the command takes.
  package func unexpectedWords(_ words: [String]) -> String {
    let list = words.map { "“\($0)”" }.joined(separator: ", ")
    return say("thừa \(list)", "too many arguments: \(list)")
  }

  /// Fewer words than the command takes.
  package func missingArguments(_ names: [String]) -> String {
    let list = names.joined(separator: say(" hoặc ", " or "))
    return say("thiếu \(list)", "\(list) is missing")
  }

  /// A value that cannot be read.
  package func invalidValue(_ value: String, _ name: String) -> String {
    say("“\(value)” không dùng được cho \(name)", "“\(value)” is not a valid \(name)")
  }

  package var missingCommand: String { say("thiếu lệnh con", "a subcommand is missing") }

  /// A flag that says the same as another one, or the contrary.
  package func saidTwice(_ flag: String) -> String {
    say("\(flag) được nêu hai lần", "\(flag) is given twice")
  }

  package var notUnderstood: String {
    say("không hiểu lệnh này", "the command line is not understood")
  }

  /// A shell without a script.
  package func noSuchShell(_ name: String, _ shells: [String]) -> String {
    let list = shells.joined(separator: ", ")
    return say(
      "Không có shell “\(name)”. Có: \(list).", "No such shell “\(name)”. There are: \(list).")
  }

  /// A wish for colour that is none.
  package func noSuchColour(_ name: String) -> String {
    say(
      "--color nhận auto, never hoặc always, không nhận “\(name)”",
      "--color takes auto, never or always, not “\(name)”")
  }

  /// A theme that there is not.
  package func noSuchTheme(_ name: String, _ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return say(
      "Không có bộ màu “\(name)”. Có: \(list).", "No such theme “\(name)”. There are: \(list).")
  }

  /// What stands for a role is none.
  package func noSuchRole(_ typed: String) -> String {
    let roles = AuthorRole.allCases.map(\.rawValue).joined(separator: ", ")
    return say(
      "“\(typed)” không nêu vai trò nào có thật. Ghi cơ-quan:vai-trò, vai trò là \(roles)",
      "“\(typed)” names no known role. Write office:role; the roles are \(roles)")
  }

  /// The answer could not be written to standard output.
  package var outputLost: String {
    say(
      "Không ghi được kết quả ra thiết bị xuất: phần đã in là không đủ. Kho không bị hư; hãy giải phóng chỗ hoặc xuất ra nơi khác rồi gọi lại.",
      "The output could not be written completely. The store is unharmed; free some space or print elsewhere, and run it again."
    )
  }

  package var sampleIsACopy: String {
    say(
      "--sample luôn mở một bản sao riêng, không đi cùng --store",
      "--sample always opens a copy of its own, not with --store")
  }

  package var aboutCompletions: String {
    say(
      "In đoạn mã tự hoàn thành lệnh cho shell.", "Prints the completion script of a shell.")
  }

  /// The shells, for help.
  package func helpShell(_ shells: [String]) -> String {
    say("Shell: ", "Shell: ") + shells.joined(separator: ", ") + "."
  }

  /// The headings of a page of help, by the parser's English ones.
  package var helpHeadings: [(String, String)] {
    [
      ("OVERVIEW:", say("GIỚI THIỆU:", "OVERVIEW:")), ("USAGE:", say("CÁCH GỌI:", "USAGE:")),
      ("ARGUMENTS:", say("THAM SỐ:", "ARGUMENTS:")), ("OPTIONS:", say("TÙY CHỌN:", "OPTIONS:")),
      ("SUBCOMMANDS:", say("LỆNH CON:", "SUBCOMMANDS:")),
    ]
  }

  /// Other words of a page of help, by the parser's English ones.
  package var helpWords: [(String, String)] {
    [
      ("Show help information.", say("Hiện trợ giúp này.", "Shows this help.")),
      ("Show subcommand help information.", say("Trợ giúp của một lệnh.", "Help of a command.")),
      ("  See 'bcdiso", say("  Xem 'bcdiso", "  See 'bcdiso")),
      ("<subcommand>' for detailed help.", say("<lệnh>' để biết rõ hơn.", "<command>' for more.")),
      ("[<options>]", say("[<tùy chọn>]", "[<options>]")),
      ("<subcommand>", say("<lệnh>", "<command>")),
      (" (default)", say(" (mặc định)", " (default)")),
      ("(default: ", say("(mặc định: ", "(default: ")),
    ]
  }

  // What stands for a value in help and in sentences about it.
  package var valueFolder: String { say("thư-mục", "folder") }
  package var valueAuthor: String { say("cơ-quan:vai-trò", "office:role") }
  package var valueLanguage: String { say("ngôn-ngữ", "language") }
  package var valueSample: String { say("mẫu", "sample") }
  package var valueTheme: String { say("bộ-màu", "theme") }
  package var valueColour: String { say("màu", "when") }
  package var valueFile: String { say("tệp", "file") }
  package var valueID: String { say("mã-hoặc-tên", "id-or-name") }
  package var valueField: String { say("trường", "field") }
  package var valueValue: String { say("giá-trị", "value") }
  package var valueRevision: String { say("số-lần-sửa", "revision") }
  package var valueShell: String { say("shell", "shell") }
  package var valueDay: String { say("ngày", "day") }
  package var valueText: String { say("văn-bản", "text") }
  package var valueUnit: String { say("đơn-vị", "unit") }
  package var valueName: String { say("tên", "name") }
  package var valueCode: String { say("mã", "code") }
  package var valueKind: String { say("loại", "kind") }
}

import Phrases

/// The parser's page of help with its own English words told in the language spoken.
struct HelpText {
  let text: String

  /// Takes the page as the parser lays it out; what is not its own stays as it is.
  init(_ page: String, _ phrases: Phrases) {
    var lines: [String] = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(HelpText.told(String(line), phrases))
    }
    text = lines.joined(separator: "\n")
  }

  /// One line, its heading and the other words of the parser.
  private static func told(_ line: String, _ phrases: Phrases) -> String {
    var told = line
    for (english, ours) in phrases.helpHeadings where line.hasPrefix(english) {
      told = ours + line.dropFirst(english.count)
    }
    for (english, ours) in phrases.helpWords { told = told.replacing(english, with: ours) }
    return told
  }
}

import Documents
import Domain
import Phrases
import Vietnamese

/// What `bcdiso export` can make: an official document of something, or the list of a kind.
enum ExportKind {
  /// A document about one thing, or with nothing named about what there is.
  enum Paper: String, CaseIterable {
    case plan, budget, roster, minutes
    case scoreForm = "score-form"
    case decision, findings
    case campaign, annual
    case targetReport = "target-report"
    case reminders, dashboard
  }

  case paper(Paper)
  case list(ListedKind)

  /// The words for all of them.
  static var words: [String] {
    Paper.allCases.map(\.rawValue) + ListedKind.words.filter { Paper(rawValue: $0) == nil }
  }

  /// The kind of that name, or a refusal that lists the kinds there are.
  static func named(_ text: String, _ phrases: Phrases) throws(CommandError) -> ExportKind {
    if let paper = Paper(rawValue: text.lowercased()) { return .paper(paper) }
    if let kind = ListedKind(text) { return .list(kind) }
    throw CommandError(
      .usage, phrases.noSuchKind(text.quotable, words, nearest: text.nearest(among: words)))
  }
}

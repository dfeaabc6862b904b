import Canvas
import Documents
import Domain
import Phrases
import Vietnamese

/// What `bcdiso export` can make: an official document of something, or the list of a kind.
enum ExportKind {
  /// A document about one thing, or with nothing named about what there is.
  case paper(OfficeRequest.Kind)
  case list(ListedKind)

  /// What kind of document it is; nil for a list.
  var document: OfficeRequest.Kind? {
    switch self {
    case .paper(let kind): kind
    case .list: nil
    }
  }

  /// The words for all of them.
  static var words: [String] {
    OfficeRequest.Kind.allCases.map(\.rawValue)
      + ListedKind.words.filter { OfficeRequest.Kind(rawValue: $0) == nil }
  }

  /// The kind of that name, or a refusal that lists the kinds there are.
  static func named(_ text: String, _ phrases: Phrases) throws(CommandError) -> ExportKind {
    if let paper = OfficeRequest.Kind(rawValue: text.lowercased()) { return .paper(paper) }
    if let kind = ListedKind(text) { return .list(kind) }
    throw CommandError(
      .usage, phrases.noSuchKind(text.quotable, words, nearest: text.nearest(among: words)))
  }
}

extension OfficeForm {
  /// The endings by which files ask for a form.
  static var endings: [String] { allCases.map { "." + $0.rawValue } }

  /// The form that a file of a call asks for, or a refusal that lists the endings there are.
  static func asked(by file: String, _ phrases: Phrases) throws(CommandError) -> OfficeForm {
    guard let form = OfficeForm(file: file) else {
      throw CommandError(.usage, phrases.noSuchOfficeForm(file.quotable, endings))
    }
    return form
  }
}

import Domain
import Vietnamese

/// The figures in what is shown that a reader of another language may read as other figures.
///
///     PrintedFigures.marked(in: "84,60/94,00 = 90,00%")   // ["84,60", "94,00", "90,00"]
package enum PrintedFigures {
  /// The figures with a dot or a comma in them, as they stand.
  package static func marked(in text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "," }
    return words.compactMap { word in
      var figure = word
      while let last = figure.last, last == "." || last == "," { figure.removeLast() }
      while let first = figure.first, first == "." || first == "," { figure.removeFirst() }
      let isFigure = figure.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
      return isFigure && figure.contains { $0 == "." || $0 == "," } ? String(figure) : nil
    }
  }

  /// The figures in the texts of a store: what papers say, in the same form for every reader.
  package static func ofPapers(_ workspace: Workspace) -> Set<String> {
    var found: Set<String> = []
    for record in workspace.records.values { add(record.tree, to: &found) }
    return found
  }

  private static func add(_ tree: Tree, to found: inout Set<String>) {
    switch tree {
    case .text(let text): found.formUnion(marked(in: text))
    case .list(let elements): for element in elements { add(element, to: &found) }
    case .object(let members): for member in members.values { add(member, to: &found) }
    case .null, .flag, .integer, .literal: break
    }
  }

  /// What an English text says in the Vietnamese form, told by the Vietnamese text of the same place.
  ///
  /// A figure that only looks so (`1,200`) is the mirror of one that stands there; one that papers
  /// say stands in both texts.
  package static func strays(
    english: String, vietnamese: String, papers: Set<String>
  ) -> [String] {
    let there = Set(marked(in: vietnamese))
    return marked(in: english).filter { figure in
      guard let reading = NumberReading(figure, in: .vietnamese),
        reading.unmistakable(in: .vietnamese) == figure,
        reading.unmistakable(in: .english) != figure
      else { return false }
      let isOfPapers = papers.contains(figure) && there.contains(figure)
      return !isOfPapers && !there.contains(NumberForm.english.text(figure, in: .vietnamese))
    }
  }
}

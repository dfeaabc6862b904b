import Domain
import Foundation
import Testing

/// The table of documents in the architecture, held against the fields that there are.
@Suite("The table of documents")
struct DocumentTableTests {
  /// The names of fields in the third cell of each row of the tables: `plan.targets[].share`, and
  /// `.count` after it for a field beside that one.
  private func named() throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/bcdiso/bcdiso.docc/Documents.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.flatMap { line -> [String] in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 6, cells[2].contains("`") else { return [] }
      var last = ""
      return cells[3].split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.compactMap { _, quoted in
          guard let name = quoted.split(separator: " ").first.map(String.init) else { return nil }
          if name.hasPrefix(".") {
            // Beside the field named before, or in a row of it.
            return last.isEmpty ? nil : "\(last)|\(name)"
          }
          guard let kind = name.split(separator: ".").first,
            RecordKind(rawValue: String(kind)) != nil
          else { return nil }
          last = name
          return name
        }
    }
  }

  /// Whether a kind of record has a field at such a path.
  private func exists(_ name: String) -> Bool {
    var steps = name.split { ".[]".contains($0) }.map(String.init)
    guard let kind = steps.first.flatMap({ RecordKind(rawValue: $0) }) else { return false }
    steps.removeFirst()
    var form = Record.form(of: kind)
    for (place, step) in steps.enumerated() {
      if step == "YEAR" { continue }
      guard let entry = form.entries.first(where: { $0.key == step }) else { return false }
      guard let inner = entry.form.inner else { return place == steps.count - 1 }
      form = inner
    }
    return true
  }

  /// The paths that an abbreviated name may stand for: beside each step of the one before it.
  private func meanings(of name: String) -> [String] {
    let parts = name.split(separator: "|").map(String.init)
    guard parts.count == 2 else { return [name] }
    var steps = parts[0].split(separator: ".")
    var found = [parts[0] + parts[1]]
    while steps.count > 1 {
      steps.removeLast()
      found.append(steps.joined(separator: ".") + parts[1])
    }
    return found
  }

  @Test("Every field that it names is a field of a record")
  func fields() throws {
    let named = try named()
    #expect(named.count > 250)
    let wrong = named.filter { name in !meanings(of: name).contains { exists($0) } }
    #expect(wrong == [])
  }
}

import Canvas
import Domain
import Store
import Vietnamese

/// The keys of an answer and of its items, beside those of fields: scripts rely on them.
enum JSONKey: String, TreeKey {
  case schema, store, kind, items, leftOut
  /// Which record an item is about, and where in it.
  case record, id, path
  case code, severity, label, message, carriedFrom, figures, printed, holds, difference, unit, line
  case title, day, overdue, days, who, units
  case category = "sort"
  case revision
  case group, place, percent, points, applicable, grade
  /// The files among the evidence of a criterion.
  case files
  case row, table, remark, outcome, fields, field, old, new
}

extension RecordKey {
  /// How an answer names a record.
  var json: Tree { Tree([JSONKey.kind: .text(kind.rawValue), .id: .text(id)]) }
}

/// An answer for machines: one JSON object, as scripts may rely on it.
struct JSONOutput {
  let store: String
  let kind: String
  let items: [Tree]
  /// The files that could not be read, so that the items are not all.
  var leftOut: [UnreadableFile] = []

  /// Prints it to standard output.
  func print() { StandardOutput.write(bytes) }

  /// The whole answer.
  var bytes: [UInt8] {
    let tree = Tree([
      JSONKey.schema: .integer(1), .store: .text(store), .kind: .text(kind), .items: .list(items),
    ]).with(JSONKey.leftOut, tree: .list(leftOut.map { JSONOutput.tree(of: $0) }))
    return JSONOutput.harmless(JSONText.write(tree))
  }

  /// A file that was left out: where it lies, what is wrong with it, and what it was.
  private static func tree(of file: UnreadableFile) -> Tree {
    let title = file.traces.title
    return Tree([JSONKey.path: .text(file.file), .code: .text(file.fault.code)])
      .with(JSONKey.record, tree: file.key?.json)
      .with(JSONKey.title, tree: title.isEmpty ? nil : .text(title))
  }

  /// The same JSON composed (NFC), whatever a terminal would obey or hide written as `\u…`.
  ///
  /// Such letters can only stand in texts, where both forms mean the same; a store keeps them as
  /// they are, but an answer may be looked at by a person.
  static func harmless(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self).composed
    guard text.unicodeScalars.contains(where: acts) else { return Array(text.utf8) }
    var out = ""
    for scalar in text.unicodeScalars {
      guard acts(scalar) else {
        out.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return Array(out.utf8)
  }

  /// Whether a terminal may act on it, or show nothing of it.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && String(scalar).displayed != String(scalar)
  }
}

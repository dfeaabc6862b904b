import Documents
import Domain
import Glibc
import Store
import Vietnamese

/// The files that something goes out into: one, or one for each of its documents.
struct ExportedFiles {
  /// Where each goes, in their order.
  let files: [(path: String, content: OfficeContent)]

  /// Names files after the one that was named: behind its name stands whom a document is about.
  ///
  ///     bien-ban.docx → bien-ban-ubnd-xa-muong-pon.docx
  init(_ content: OfficeContent, at path: String, isEach: Bool) {
    let each = isEach ? content.each : [content]
    guard each.count > 1 else {
      files = [(path, content)]
      return
    }
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    var taken: [String: Int] = [:]
    files = each.map { one in
      let word = (one.names.first ?? "").fileWords(atMost: 12)
      let count = (taken[word] ?? 0) + 1
      taken[word] = count
      let name = [word, count > 1 ? String(count) : ""].filter { !$0.isEmpty }
      return (path[..<dot] + "-" + name.joined(separator: "-") + path[dot...], one)
    }
  }

  /// The first that is there already, and how many others are; nil where none is.
  static func there(
    _ files: [(path: String, content: OfficeContent)]
  ) -> (first: String, others: Int)? {
    let there = files.map(\.path).filter { access($0, F_OK) == 0 }
    return there.first.map { ($0, there.count - 1) }
  }
}

extension String {
  /// The first words of the text, as the name of a file has them.
  func fileWords(atMost count: Int) -> String {
    folded.split { !$0.isLetter && !$0.isNumber }.prefix(count).joined(separator: "-")
  }
}

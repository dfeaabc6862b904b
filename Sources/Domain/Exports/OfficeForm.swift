/// In which form something leaves the program, by the ending of the file's name.
package enum OfficeForm: String, CaseIterable, Sendable {
  case docx, xlsx, csv, tsv, md, html, json
  /// What the office program of the machine prints of the Word document.
  case pdf

  /// The form that the name of a file asks for; nil for any other ending.
  package init?(file name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt": self = .md
    case "htm": self = .html
    case let ending:
      guard let form = OfficeForm(rawValue: ending) else { return nil }
      self = form
    }
  }
}

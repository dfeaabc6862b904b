import Domain

/// How the cells of a workbook look, as far as it tells what they say: format and font.
struct WorkbookStyles: XMLTaker {
  private var codes: [Int: NumberFormat] = [:]
  private var fonts: [String] = []
  private var styles: [(format: Int, font: Int)] = []
  private var isFonts = false
  private var isStyles = false
  /// Formats that are no codes of the file.
  private var builtIn: [Int: NumberFormat] = [:]

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    switch event {
    case .start("numFmt", let attributes):
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), codes.count < 5000 {
        codes[id] = NumberFormat(attributes["formatCode"] ?? "")
      }
    case .start("fonts", _): isFonts = true
    case .end("fonts"): isFonts = false
    case .start("font", _): if isFonts { fonts.append("") }
    case .start("name", let attributes):
      if isFonts, !fonts.isEmpty { fonts[fonts.count - 1] = attributes["val"] ?? "" }
    case .start("cellXfs", _): isStyles = true
    case .end("cellXfs"): isStyles = false
    case .start("xf", let attributes):
      if isStyles {
        let format = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        styles.append((format, attributes["fontId"].flatMap { Int($0) } ?? 0))
        if codes[format] == nil, builtIn[format] == nil, builtIn.count < 5000 {
          builtIn[format] = NumberFormat(builtIn: format)
        }
      }
    case .start, .end, .text: break
    }
  }

  /// The format of a style of cells.
  func format(of style: Int) -> NumberFormat {
    guard styles.indices.contains(style) else { return .general }
    return codes[styles[style].format] ?? builtIn[styles[style].format] ?? .general
  }

  /// The font of a style of cells.
  func font(of style: Int) -> String? {
    guard styles.indices.contains(style), fonts.indices.contains(styles[style].font) else {
      return nil
    }
    return fonts[styles[style].font]
  }
}

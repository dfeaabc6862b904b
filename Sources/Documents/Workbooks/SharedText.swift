import Domain

/// A text in pieces, each in a font of its own or in that of its cell.
struct SharedText {
  /// A piece, with its font where it has one.
  typealias Run = (text: String, font: String?)

  private(set) var runs: [Run] = []

  mutating func append(_ text: String, in font: String?) {
    if let last = runs.last, last.font == font {
      runs[runs.count - 1].text += text
    } else {
      runs.append((text, font))
    }
  }

  /// The whole text, read in its fonts.
  func text(in font: String?, _ fonts: inout LegacyFonts) -> String {
    if runs.count == 1 { return fonts.text(runs[0].text, in: runs[0].font ?? font) }
    var text = ""
    for run in runs { text += fonts.text(run.text, in: run.font ?? font) }
    return text.composed
  }
}

/// Reads texts of a workbook: one alone or in pieces, without the reading aids of East Asia.
struct TextTaker {
  private(set) var text = SharedText()
  private var font: String?
  private var isText = false
  private var isAid = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start("t", _): isText = !isAid
    case .end("t"): isText = false
    case .start("r", _): font = nil
    case .start("rFont", let attributes): font = attributes["val"]
    case .end("r"): font = nil
    case .start("rPh", _): isAid = true
    case .end("rPh"): isAid = false
    case .text(let letters): if isText { text.append(TextTaker.unescaped(letters), in: font) }
    case .start, .end: break
    }
  }

  /// Letters that XML cannot hold stand as `_x000D_`.
  static func unescaped(_ letters: String) -> String {
    guard letters.contains("_x") else { return letters }
    return letters.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      guard let code = UInt32(match.1, radix: 16), let scalar = Unicode.Scalar(code) else {
        return String(match.0)
      }
      return code == 0x0D ? "" : String(Character(scalar))
    }
  }
}

/// The table of texts that all sheets of a workbook share.
struct SharedTexts: XMLTaker {
  private(set) var texts: [SharedText] = []
  private var open: TextTaker?
  let limits: ReadingLimits

  init(_ limits: ReadingLimits) { self.limits = limits }

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    switch event {
    case .start("si", _): open = TextTaker()
    case .end("si"):
      if let open { texts.append(open.text) }
      open = nil
      guard texts.count <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
    case .start, .end, .text: open?.take(event)
    }
  }
}

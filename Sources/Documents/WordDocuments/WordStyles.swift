import Domain

/// The fonts of the styles of a document of Word.
struct WordStyles: XMLTaker {
  private var fonts: [String: String] = [:]
  private var parents: [String: String] = [:]
  private var lists: [String: WordNumbering.Place] = [:]
  private var open: String?
  /// The style of paragraphs that name none.
  private var usual: String?
  private var isDefaults = false
  private var defaultFont: String?

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    switch event {
    case .start("docDefaults", _): isDefaults = true
    case .end("docDefaults"): isDefaults = false
    case .start("style", let attributes):
      open = attributes["styleId"]
      if attributes.isOn("default"), attributes["type"] == "paragraph" { usual = open }
    case .end("style"): open = nil
    case .start("basedOn", let attributes):
      if let open, parents.count < 5000 { parents[open] = attributes["val"] }
    case .start("numId", let attributes):
      if let open, let list = attributes["val"], lists.count < 5000 {
        lists[open] = WordNumbering.Place(list: list, level: lists[open]?.level ?? 0)
      }
    case .start("ilvl", let attributes):
      if let open, let level = attributes["val"].flatMap({ Int($0) }), lists.count < 5000 {
        lists[open] = WordNumbering.Place(list: lists[open]?.list ?? "", level: level)
      }
    case .start("rFonts", let attributes):
      let font = attributes["ascii"] ?? attributes["hAnsi"]
      if isDefaults { defaultFont = font }
      if let open, fonts.count < 5000 { fonts[open] = font }
    case .start, .end, .text: break
    }
  }

  /// The font of a style; without one that of the document.
  func font(of style: String?) -> String? { first(fonts, from: style) ?? defaultFont }

  /// The list in which paragraphs of a style stand.
  func list(of style: String?) -> WordNumbering.Place? { first(lists, from: style) }

  /// What a style says, or the next one on which it is based.
  private func first<Value>(_ values: [String: Value], from style: String?) -> Value? {
    var (next, steps) = (style ?? usual, 0)
    while let name = next, steps < 20 {
      if let value = values[name] { return value }
      (next, steps) = (parents[name], steps + 1)
    }
    return nil
  }
}

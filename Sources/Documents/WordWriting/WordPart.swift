/// The fixed parts of a Word file, and the names that its parts are known by.
enum WordPart {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let references = office
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// The parts that the main one refers to, each with its place and the kind of file that it is.
  private static let parts = [
    (name: "styles", kind: "styles"), (name: "numbering", kind: "numbering"),
    (name: "settings", kind: "settings"), (name: "header1", kind: "header"),
  ]

  /// By what the sections name the head with the number of the page.
  static let pageHead = "rId4"

  /// The list of what kind of file each part is.
  static var contentTypes: [UInt8] {
    var markup = MarkupWriter()
    markup.element("Types", ["xmlns": package + "/content-types"]) { markup in
      markup.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      markup.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      let overrides =
        [("/word/document.xml", word + ".document.main+xml")]
        + parts.map { ("/word/\($0.name).xml", "\(word).\($0.kind)+xml") }
        + [
          (
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"
          )
        ]
      for (name, type) in overrides {
        markup.element("Override", ["PartName": name, "ContentType": type])
      }
    }
    return markup.bytes
  }

  /// Where the main part of the file stands.
  static var packageRelations: [UInt8] {
    relations([
      (office + "/officeDocument", "word/document.xml"),
      (package + "/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  /// What the main part refers to.
  static var documentRelations: [UInt8] {
    relations(parts.map { ("\(office)/\($0.kind)", "\($0.name).xml") })
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
    var markup = MarkupWriter()
    markup.element("Relationships", ["xmlns": package + "/relationships"]) { markup in
      for (place, target) in targets.enumerated() {
        markup.element(
          "Relationship",
          ["Id": "rId\(place + 1)", "Type": target.type, "Target": target.target])
      }
    }
    return markup.bytes
  }

  /// What the file says of itself: its title alone, for a day would make each copy another file.
  static func properties(title: String) -> [UInt8] {
    var markup = MarkupWriter()
    markup.element(
      "cp:coreProperties",
      [
        "xmlns:cp": package + "/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { $0.element("dc:title") { $0.text(title) } }
    return markup.bytes
  }

  /// How Word is to treat the file: as one of its newer versions writes it.
  static var settings: [UInt8] {
    var markup = MarkupWriter()
    markup.element("w:settings", ["xmlns:w": namespace]) { markup in
      markup.element("w:zoom", ["w:percent": "100"])
      markup.element("w:defaultTabStop", ["w:val": String(WordLook.indent)])
      markup.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
      markup.element("w:compat") {
        $0.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
    return markup.bytes
  }

  /// The number of the page, in the middle of the upper margin.
  static var pageNumber: [UInt8] {
    var markup = MarkupWriter()
    markup.element("w:hdr", ["xmlns:w": namespace]) { markup in
      markup.element("w:p") { markup in
        markup.element("w:pPr") { $0.element("w:pStyle", ["w:val": WordStyle.head.rawValue]) }
        markup.element("w:fldSimple", ["w:instr": " PAGE "]) {
          $0.element("w:r") { $0.element("w:t") { $0.text("2") } }
        }
      }
    }
    return markup.bytes
  }

  /// The looks of all that the program writes, smaller where more is to stand on a page.
  static func styles(isSmall: Bool) -> [UInt8] {
    var markup = MarkupWriter()
    markup.element("w:styles", ["xmlns:w": namespace]) { markup in
      markup.element("w:docDefaults") { markup in
        markup.element("w:rPrDefault") {
          $0.element("w:rPr") { markup in
            let face = "Times New Roman"
            markup.element(
              "w:rFonts",
              ["w:ascii": face, "w:hAnsi": face, "w:eastAsia": face, "w:cs": face])
            markup.element("w:color", ["w:val": "000000"])
            markup.element("w:sz", ["w:val": "28"])
            markup.element("w:szCs", ["w:val": "28"])
            markup.element(
              "w:lang", ["w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "ar-SA"])
          }
        }
        markup.element("w:pPrDefault") {
          $0.element("w:pPr") {
            $0.element(
              "w:spacing",
              ["w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"])
          }
        }
      }
      for style in WordStyle.allCases { write(style, isSmall: isSmall, to: &markup) }
      writeTableStyle(to: &markup)
    }
    return markup.bytes
  }

  private static func write(
    _ style: WordStyle, isSmall: Bool, named name: String? = nil, to markup: inout MarkupWriter
  ) {
    let look = isSmall ? style.look.smaller : style.look
    // Of a model document the plain look is its own.
    var attributes: MarkupWriter.Attributes {
      style == .normal && name == nil
        ? ["w:type": "paragraph", "w:default": "1", "w:styleId": style.rawValue]
        : ["w:type": "paragraph", "w:styleId": style.rawValue]
    }
    markup.element("w:style", attributes) { markup in
      markup.element("w:name", ["w:val": name ?? style.shownName])
      if style != .normal { markup.element("w:basedOn", ["w:val": WordStyle.normal.rawValue]) }
      if style.outlineLevel != nil {
        markup.element("w:next", ["w:val": WordStyle.body.rawValue])
      }
      markup.element("w:qFormat")
      markup.element("w:pPr") { write(look, of: style, to: &$0) }
      markup.element("w:rPr") { markup in
        if look.weight.contains(.bold) {
          markup.element("w:b")
          markup.element("w:bCs")
        }
        if look.weight.contains(.italic) {
          markup.element("w:i")
          markup.element("w:iCs")
        }
        markup.element("w:sz", ["w:val": String(look.size * 2)])
        markup.element("w:szCs", ["w:val": String(look.size * 2)])
      }
    }
  }

  private static func write(_ look: WordLook, of style: WordStyle, to markup: inout MarkupWriter) {
    if look.isKept { markup.element("w:keepNext") }
    markup.element(
      "w:spacing",
      ["w:before": String(look.before * 20), "w:after": String(look.after * 20)])
    if look.firstLine > 0 { markup.element("w:ind", ["w:firstLine": String(look.firstLine)]) }
    markup.element("w:jc", ["w:val": look.alignment.rawValue])
    if let level = style.outlineLevel { markup.element("w:outlineLvl", ["w:val": String(level)]) }
  }

  /// The looks of a model document, and after them those of ours that it does not have itself.
  ///
  /// Word knows looks by their names, and calls them by others in each language (`u1` is *heading 1*): one that
  /// the model has under another id is taken as it looks there.
  static func completed(_ styles: MarkupElement?) -> MarkupElement? {
    guard var styles else { return nil }
    let own = styles.elements.filter { $0.name == "w:style" }
    let ids = Set(own.compactMap { $0.attributes["w:styleId"] })
    let named = { (name: String, type: String) in
      own.first { style in
        style.value(of: "w:name")?.lowercased() == name.lowercased()
          && style.attributes["w:type"] ?? "paragraph" == type
      }?.attributes["w:styleId"]
    }
    var added = MarkupWriter(piece: ())
    for style in WordStyle.allCases where !ids.contains(style.rawValue) {
      if let other = named(style.shownName, "paragraph") {
        added.style(style.rawValue, named: "ISO " + style.shownName, as: other, type: "paragraph")
      } else {
        write(style, isSmall: false, named: style.shownName, to: &added)
      }
    }
    if let other = named(tableName, "table"), !ids.contains(tableStyle) {
      added.style(tableStyle, named: "ISO " + tableName, as: other, type: "table")
    } else if !ids.contains(tableStyle) {
      writeTableStyle(named: tableName, to: &added)
    }
    styles.children.append(.written(added))
    return styles
  }

  /// The table with thin lines around each cell.
  private static func writeTableStyle(
    named name: String = tableName, to markup: inout MarkupWriter
  ) {
    markup.element("w:style", ["w:type": "table", "w:styleId": WordPart.tableStyle]) { markup in
      markup.element("w:name", ["w:val": name])
      markup.element("w:tblPr") { markup in
        markup.element("w:tblBorders") { markup in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            markup.element(
              "w:\(side)",
              ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
          }
        }
        markup.element("w:tblCellMar") { markup in
          markup.element("w:left", ["w:w": String(cellMargin), "w:type": "dxa"])
          markup.element("w:right", ["w:w": String(cellMargin), "w:type": "dxa"])
        }
      }
    }
  }

  /// The lines of a paragraph that is there only to end a section.
  static let noHeight: MarkupWriter.Attributes = [
    "w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact",
  ]

  static let tableStyle = "TableGrid"
  private static let tableName = "Table Grid"
  /// The space left and right in a cell, in twentieths of a point.
  static let cellMargin = 85
}

extension MarkupWriter {
  /// Writes a look that is another one under an id of ours.
  fileprivate mutating func style(
    _ id: String, named name: String, as other: String, type: String
  ) {
    element("w:style", ["w:type": type, "w:styleId": id]) { markup in
      markup.element("w:name", ["w:val": name])
      markup.element("w:basedOn", ["w:val": other])
      markup.element("w:qFormat")
    }
  }
}

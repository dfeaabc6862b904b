import Domain

/// An administrative document (văn bản hành chính) with the parts that Nghị định 30/2020/NĐ-CP names.
///
/// It is what is written, not how: a Word document, a page of text and a web page are made of it.
package struct OfficialPaper: Hashable, Sendable {
  package var head: OfficialHead
  /// What kind of document it is: *KẾ HOẠCH*; empty for a letter, whose subject stands below its number.
  package var kind: String
  /// What it is about (trích yếu).
  package var subject: String
  /// Who decides, above what it rests on, in a decision; empty for other documents.
  package var authority = ""
  /// On what it rests, each without the mark at its end.
  package var bases: [String]
  package var body: [OfficialBlock]
  package var signatures: [OfficialSignature]
  package var recipients: OfficialRecipients?
  package var appendices: [OfficialAppendix]

  package init(
    head: OfficialHead, kind: String, subject: String, bases: [String] = [],
    body: [OfficialBlock] = [], signatures: [OfficialSignature] = [],
    recipients: OfficialRecipients? = nil, appendices: [OfficialAppendix] = []
  ) {
    self.head = head
    self.kind = kind
    self.subject = subject
    self.bases = bases
    self.body = body
    self.signatures = signatures
    self.recipients = recipients
    self.appendices = appendices
  }
}

/// Who issues a document, under which number, where and when.
package struct OfficialHead: Hashable, Sendable {
  /// Who stands above the issuer; empty where nobody does.
  package let superior: String
  package let issuer: String
  /// Number and symbol as printed: `05/KH-BCĐ`; a number still to come is a gap before the stroke, nil is none.
  package let number: String?
  package let place: String
  /// The day in words: *ngày 05 tháng 5 năm 2018*, with gaps for what is not known.
  package let dated: String

  package init(superior: String, issuer: String, number: String?, place: String, dated: String) {
    self.superior = superior
    self.issuer = issuer
    self.number = number
    self.place = place
    self.dated = dated
  }
}

/// A piece of the text of a document, from one end of the lines to the other.
package enum OfficialBlock: Hashable, Sendable {
  /// A heading with its number: `I`, `1`, `1.1`, `a)`; level 1 is the highest.
  case heading(level: Int, ordinal: String, text: String)
  /// A paragraph of plain text.
  case paragraph(OfficialText)
  /// A line of bold text in the middle.
  case centred(String)
  /// A point with its number or mark: `a)`, `1.`, `-`.
  case point(level: Int, ordinal: String, text: OfficialText)
  /// A name or a value after what it is: *Ngày kiểm tra: …*.
  case entry(label: String, value: String)
  case table(OfficeTable)
  /// Figures drawn as bars, beside what they count.
  case bars(title: String, [OfficialBar])
  /// Both sides sign beside each other.
  case signatures([OfficialSignature])
}

/// A figure that is drawn: how many of how many.
package struct OfficialBar: Hashable, Sendable {
  package let name: String
  package let count: Int
  package let base: Int
  /// The figure in words beside the bar: `12/45 (26,7%)`.
  package let figure: String

  package init(name: String, count: Int, base: Int, figure: String) {
    self.name = name
    self.count = count
    self.base = base
    self.figure = figure
  }
}

/// A text of one paragraph, with what is bold and italic in it.
package struct OfficialText: Hashable, Sendable {
  package let runs: [Prose.Run]

  package init(_ runs: [Prose.Run]) { self.runs = runs }

  /// A text without anything that stands out.
  package init(_ text: String) {
    runs = text.isEmpty ? [] : [Prose.Run(text: text, style: [])]
  }

  /// The text alone.
  package var plain: String { runs.map(\.text).joined() }

  /// The paragraphs of a text of several.
  package static func paragraphs(of text: String) -> [OfficialText] {
    Prose(text).paragraphs.filter { !$0.isEmpty }.map(OfficialText.init)
  }
}

/// Who signs, by office; the name is written by hand.
package struct OfficialSignature: Hashable, Sendable {
  /// The lines above the name, in capitals: `KT. TRƯỞNG BAN`, `PHÓ TRƯỞNG BAN`.
  package let lines: [String]
  /// What stands below the lines in italics, such as that a seal and a name belong here; often empty.
  package let hint: String
  /// What stands where the name comes, such as an office held besides.
  package let below: String

  package init(_ lines: [String], hint: String = "", below: String = "") {
    self.lines = lines
    self.hint = hint
    self.below = below
  }
}

/// Who gets a document (nơi nhận).
package struct OfficialRecipients: Hashable, Sendable {
  /// Each without the mark at its end.
  package let names: [String]
  /// Who keeps it: *VT, TĐC*.
  package let archive: String

  package init(_ names: [String], archive: String) {
    self.names = names
    self.archive = archive
  }
}

/// What is attached to a document, with pages of its own.
package struct OfficialAppendix: Hashable, Sendable {
  /// *Phụ lục I*.
  package let name: String
  package let title: String
  /// To which document it belongs: *(Kèm theo Kế hoạch số …)*.
  package let attachedTo: String
  package let body: [OfficialBlock]

  package init(name: String, title: String, attachedTo: String, body: [OfficialBlock]) {
    self.name = name
    self.title = title
    self.attachedTo = attachedTo
    self.body = body
  }

  /// Whether a table of it is too wide for an upright page.
  package var isWide: Bool {
    body.contains { block in
      if case .table(let table) = block { return table.isWide }
      return false
    }
  }
}

extension OfficialPaper {
  /// Whether there is nothing before its appendices, such as where an estimate leaves without its plan.
  var isAppendicesAlone: Bool {
    kind.isEmpty && subject.isEmpty && bases.isEmpty && body.isEmpty && signatures.isEmpty
      && recipients == nil && !appendices.isEmpty
  }

  /// Whether it is a list whose columns need a page on its side.
  var isWide: Bool {
    let tables = body.compactMap { if case .table(let table) = $0 { table } else { nil } }
    return tables.count == body.count && tables.contains(where: \.isList)
  }
}

extension OfficeTable {
  /// Whether its columns are too many for an upright page that is a list and nothing else.
  fileprivate var isList: Bool { columns.reduce(0) { $0 + $1.width } > 115 }

  /// Whether it is too wide for an upright page.
  var isWide: Bool { columns.reduce(0) { $0 + $1.width } > 100 }
}

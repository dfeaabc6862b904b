import Domain
import Phrases
import Vietnamese

/// A value that a record has, as a mark of a model document may name it.
package struct ModelField: Hashable, Sendable {
  /// What people call it.
  package let label: String
  /// What files call it.
  package let key: String
  package let text: String

  package init(label: String, key: String, text: String) {
    self.label = label
    self.key = key
    self.text = text
  }
}

/// A part of a document that takes whole paragraphs.
enum OfficialPart: CaseIterable {
  case bases, body, signatures, recipients, appendices
}

/// What a mark stands for.
enum ModelValue {
  case text(String)
  case part(OfficialPart)
}

/// What the marks of a model document stand for, for one document.
///
/// A mark names a part of the document (*số*, *nội dung*), what the document says of itself (*Ngày kiểm tra*),
/// or a field of the record. Case, marks of letters and spaces make no difference.
struct ModelValues {
  let paper: OfficialPaper
  let wording: OfficialWording
  private let values: [String: ModelValue]
  /// The names that a mark may have, as people write them.
  let names: [String]

  /// What stands for a document about somebody, named where there are several.
  init(
    _ paper: OfficialPaper, about name: String?, _ fields: [ModelField],
    _ wording: OfficialWording
  ) {
    self.paper = paper
    self.wording = wording
    let parts = wording.modelParts(of: paper)
    let entries = paper.body.compactMap { block -> (String, ModelValue)? in
      guard case .entry(let label, let value) = block else { return nil }
      return (label, .text(value))
    }
    let about = name.map { [(wording.unit.lowercased(), ModelValue.text($0))] } ?? []
    let labels = fields.map { ($0.label, ModelValue.text($0.text)) }
    let keys = fields.map { ($0.key, ModelValue.text($0.text)) }
    values = Dictionary(
      (parts + about + entries + labels + keys).map { (ModelValues.name($0), $1) }
    ) { first, _ in first }
    names = (parts + about + entries + labels).map(\.0).uniqued
  }

  /// What a mark stands for; nil where nothing is called so.
  subscript(mark: String) -> ModelValue? { values[ModelValues.name(mark)] }

  /// A name without what makes no difference.
  private static func name(_ text: String) -> String {
    text.folded.split { $0.isWhitespace || "_-".contains($0) }.joined(separator: " ")
  }
}

extension [String] {
  /// Each text once, at its first place.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0.folded).inserted }
  }
}

extension OfficialWording {
  /// The parts of a document by the names that a mark has for them, in Vietnamese; what is not known is dots.
  func modelParts(of paper: OfficialPaper) -> [(String, ModelValue)] {
    let head = paper.head
    let office = paper.signatures.flatMap(\.lines).map { $0.uppercased() }
    return [
      ("cơ quan chủ quản", .text(head.superior.uppercased())),
      ("cơ quan ban hành", .text(head.issuer.uppercased())),
      ("số", .text(head.number.map(numbered) ?? "")),
      ("địa danh", .text(head.place.isEmpty ? gap : head.place)),
      ("ngày tháng", .text(head.dated.isEmpty ? dated(nil) : head.dated)),
      ("tên loại", .text(paper.kind.uppercased())), ("trích yếu", .text(paper.subject)),
      ("thẩm quyền", .text(paper.authority.uppercased())), ("căn cứ", .part(.bases)),
      ("nội dung", .part(.body)), ("chức vụ người ký", .text(office.joined(separator: "\n"))),
      ("chữ ký", .part(.signatures)), ("nơi nhận", .part(.recipients)),
      ("phụ lục", .part(.appendices)),
    ]
  }
}

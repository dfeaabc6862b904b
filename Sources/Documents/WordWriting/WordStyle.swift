/// The looks of the parts of an official document, each a style of the Word file.
///
/// Sizes, cases and weights are those of Nghị định 30/2020/NĐ-CP, Phụ lục I.
enum WordStyle: String, CaseIterable {
  case normal = "Normal"
  case nation = "QuocHieu"
  case motto = "TieuNgu"
  case superior = "CoQuanChuQuan"
  case issuer = "CoQuanBanHanh"
  case number = "SoKyHieu"
  case dateline = "DiaDanhNgayThang"
  case kind = "TenLoai"
  case subject = "TrichYeu"
  case letterSubject = "TrichYeuCongVan"
  case basis = "CanCu"
  case body = "NoiDung"
  case centred = "DongGiua"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case point = "Diem"
  case office = "ChucVu"
  case signer = "NguoiKy"
  case signHint = "KyGhiChu"
  case recipientsWord = "TuNoiNhan"
  case recipient = "NoiNhan"
  case appendix = "PhuLuc"
  case appendixTitle = "TenPhuLuc"
  case attachment = "KemTheo"
  case caption = "TenBang"
  case note = "GhiChuBang"
  case head = "Header"
  case cell = "OBang"
  case cellMark = "OGiua"
  case cellFigure = "OSo"
  case cellHead = "OTieuDe"

  /// The name that Word shows; *heading n* and *header* are its own, so that its outline knows them.
  var shownName: String {
    switch self {
    case .normal: "Normal"
    case .nation: "Quốc hiệu"
    case .motto: "Tiêu ngữ"
    case .superior: "Cơ quan chủ quản"
    case .issuer: "Cơ quan ban hành"
    case .number: "Số, ký hiệu"
    case .dateline: "Địa danh, ngày tháng"
    case .kind: "Tên loại văn bản"
    case .subject: "Trích yếu"
    case .letterSubject: "Trích yếu công văn"
    case .basis: "Căn cứ"
    case .body: "Nội dung"
    case .centred: "Dòng giữa"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .point: "Điểm"
    case .office: "Chức vụ người ký"
    case .signer: "Họ tên người ký"
    case .signHint: "Ghi chú chỗ ký"
    case .recipientsWord: "Từ Nơi nhận"
    case .recipient: "Nơi nhận"
    case .appendix: "Phụ lục"
    case .appendixTitle: "Tên phụ lục"
    case .attachment: "Kèm theo"
    case .caption: "Tên bảng"
    case .note: "Ghi chú bảng"
    case .head: "header"
    case .cell: "Ô bảng"
    case .cellMark: "Ô giữa"
    case .cellFigure: "Ô số"
    case .cellHead: "Ô tiêu đề"
    }
  }

  /// How its letters and lines look.
  var look: WordLook {
    switch self {
    case .normal: WordLook()
    case .nation: WordLook(13, .bold, .center)
    case .motto: WordLook(14, .bold, .center)
    case .superior: WordLook(13, [], .center)
    case .issuer: WordLook(13, .bold, .center)
    case .number: WordLook(13, [], .center)
    case .dateline: WordLook(14, .italic, .center)
    case .kind, .centred: WordLook(14, .bold, .center, before: 12, isKept: true)
    case .subject: WordLook(14, .bold, .center, isKept: true)
    case .letterSubject: WordLook(12, [], .center)
    case .basis: WordLook(14, .italic, .both, before: 6, firstLine: WordLook.indent)
    case .body, .point: WordLook(14, [], .both, before: 6, firstLine: WordLook.indent)
    case .heading1, .heading2, .heading3:
      WordLook(14, .bold, .both, before: 6, firstLine: WordLook.indent, isKept: true)
    case .office: WordLook(14, .bold, .center, isKept: true)
    case .signer: WordLook(14, .bold, .center)
    case .signHint: WordLook(13, .italic, .center, isKept: true)
    case .recipientsWord: WordLook(12, [.bold, .italic], .left)
    case .recipient: WordLook(11, [], .left)
    case .appendix: WordLook(14, .bold, .center, isKept: true)
    case .appendixTitle: WordLook(14, .bold, .center, isKept: true)
    case .attachment: WordLook(14, .italic, .center, after: 6)
    case .caption: WordLook(14, .bold, .center, before: 6, isKept: true)
    case .note: WordLook(13, .italic, .right, isKept: true)
    case .head: WordLook(14, [], .center)
    case .cell: WordLook(12, [], .left)
    case .cellMark: WordLook(12, [], .center)
    case .cellFigure: WordLook(12, [], .right)
    case .cellHead: WordLook(12, .bold, .center, isKept: true)
    }
  }

  /// Its place in the outline of the document, from 0; nil for what is no heading.
  var outlineLevel: Int? {
    self == .appendixTitle ? 0 : WordStyle.headings.firstIndex(of: self)
  }

  /// The headings of a text, from the highest.
  static let headings: [WordStyle] = [.heading1, .heading2, .heading3]

  /// The style of a heading of a level from 1; deeper ones look like the third.
  static func heading(_ level: Int) -> WordStyle { headings[min(max(level, 1), 3) - 1] }
}

/// How the letters and lines of a style look; points are typographic.
struct WordLook {
  /// How letters stand out.
  struct Weight: OptionSet {
    let rawValue: Int
    static let bold = Weight(rawValue: 1)
    static let italic = Weight(rawValue: 2)
  }

  /// Where the lines of a paragraph stand.
  enum Alignment: String {
    case left, center, right, both
  }

  /// The indent of a first line: 1,27 cm, in twentieths of a point.
  static let indent = 720

  let size: Int
  let weight: Weight
  let alignment: Alignment
  /// The space above a paragraph, in points.
  let before: Int
  let after: Int
  /// How far the first line is indented, in twentieths of a point.
  let firstLine: Int
  /// Whether it stands on one page with what follows.
  let isKept: Bool

  init(
    _ size: Int = 14, _ weight: Weight = [], _ alignment: Alignment = .left, before: Int = 0,
    after: Int = 0, firstLine: Int = 0, isKept: Bool = false
  ) {
    self.size = size
    self.weight = weight
    self.alignment = alignment
    self.before = before
    self.after = after
    self.firstLine = firstLine
    self.isKept = isKept
  }

  /// The same with letters three points smaller, and half the space.
  var smaller: WordLook {
    WordLook(
      size - 3, weight, alignment, before: before / 2, after: after / 2, firstLine: firstLine / 2,
      isKept: isKept)
  }
}

import Vietnamese

/// What the columns of a worksheet of a reorganisation hold: what a unit was, and what it becomes.
package enum WorksheetField: String, PaperField {
  case ordinal, oldCode, old, oldParent, new, code, level, kind, parent, share, date, decision, note
  /// Who may be meant, as a draft proposes it; nobody is taken for it.
  case near

  package static let needed: Set<WorksheetField> = [.old, .new]
  package static let telling: Set<WorksheetField> = [.oldCode, .old, .new]

  package var headings: [String] {
    switch self {
    case .ordinal: ["tt", "stt", "so tt", "so thu tu"]
    case .oldCode:
      [
        "ma cu", "ma don vi cu", "ma truoc sap xep", "ma don vi truoc sap xep", "old code",
        "ma don vi hanh chinh cu",
      ]
    case .old:
      [
        "don vi cu", "ten cu", "ten don vi cu", "truoc sap xep", "ten truoc sap xep",
        "don vi truoc sap xep", "ten don vi truoc sap xep", "don vi hanh chinh cu", "old unit",
        "don vi hanh chinh truoc sap xep", "ten don vi hanh chinh cu", "co quan cu",
        "ten co quan cu",
        "truoc khi sap xep", "hien nay", "don vi hien nay", "don vi hien tai",
      ] + UnitField.forerunners.headings
    case .oldParent:
      [
        "huyen cu", "truc thuoc cu", "noi truc thuoc cu", "thuoc huyen cu", "thuoc huyen", "huyen",
        "quan huyen", "old parent", "truc thuoc truoc sap xep",
      ]
    case .new:
      [
        "don vi moi", "ten moi", "ten don vi moi", "sau sap xep", "ten sau sap xep",
        "don vi sau sap xep", "ten don vi sau sap xep", "don vi hanh chinh moi", "new unit",
        "don vi hanh chinh sau sap xep", "ten don vi hanh chinh moi", "co quan moi",
        "ten co quan moi",
        "sau khi sap xep", "thanh don vi", "don vi sau khi sap xep",
      ]
    case .code:
      [
        "ma moi", "ma don vi moi", "ma sau sap xep", "ma don vi sau sap xep", "new code",
        "ma don vi hanh chinh moi",
      ]
    case .level: ["cap", "cap don vi", "cap hanh chinh", "cap moi"]
    case .kind:
      ["loai", "loai moi", "loai don vi", "loai hinh", "loai don vi moi", "loai hinh moi"]
    case .parent:
      [
        "truc thuoc", "noi truc thuoc", "truc thuoc moi", "noi truc thuoc moi", "thuoc",
        "don vi cap tren", "cap tren", "co quan cap tren", "truc thuoc sau sap xep",
      ]
    case .share: ["ty le", "ti le", "ty le chuyen", "phan chuyen", "phan"]
    case .date:
      [
        "ngay", "ngay hieu luc", "hieu luc tu", "hieu luc", "tu ngay", "co hieu luc tu",
        "thoi diem",
      ]
    case .decision:
      [
        "quyet dinh", "nghi quyet", "so quyet dinh", "so nghi quyet", "van ban", "can cu",
        "quyet dinh nghi quyet",
      ]
    case .note: ["ghi chu", "notes"]
    case .near: ["goi y", "goi y khong dung khi nhap", "may be meant", "may be meant not read"]
    }
  }
}

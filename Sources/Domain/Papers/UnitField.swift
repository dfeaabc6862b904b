/// What the columns of a list of units hold.
package enum UnitField: String, PaperField {
  case ordinal, code, name, level, kind, parent, obligation, telephone, contact
  case declarationNumber, declarationDate, edition, note
  /// The units out of which it came: they make the list a worksheet.
  case forerunners

  package static let needed: Set<UnitField> = [.name]
  package static let telling: Set<UnitField> = [.name, .code]

  package var headings: [String] {
    switch self {
    case .ordinal: ["tt", "stt", "so tt", "so thu tu"]
    case .code:
      [
        "ma", "ma don vi", "ma co quan", "ma so", "ma dinh danh", "ma hanh chinh", "ma dvhc",
        "ma don vi hanh chinh",
      ]
    case .name:
      [
        "ten", "ten don vi", "ten co quan", "ten co quan don vi", "co quan don vi", "don vi",
        "co quan", "ten goi", "ten don vi hanh chinh", "ten xa phuong", "danh sach don vi",
        "xa phuong thi tran", "xa phuong",
        "full name",
      ]
    case .level: ["cap", "cap don vi", "cap hanh chinh"]
    case .kind: ["loai", "loai don vi", "loai hinh", "loai hinh don vi", "phan loai"]
    case .parent:
      [
        "truc thuoc", "noi truc thuoc", "thuoc", "don vi cap tren", "co quan cap tren", "cap tren",
        "co quan chu quan", "don vi chu quan", "don vi quan ly", "thuoc huyen", "huyen",
        "quan huyen",
      ]
    case .obligation:
      [
        "nghia vu", "doi tuong", "doi tuong ap dung", "bat buoc khuyen khich", "dien ap dung",
      ]
    case .telephone: ["dien thoai", "so dien thoai", "dt", "sdt", "phone"]
    case .contact:
      ["dau moi", "don vi dau moi", "nguoi phu trach", "bo phan phu trach", "lien he"]
    case .declarationNumber:
      [
        "so cong bo", "quyet dinh cong bo", "so quyet dinh cong bo", "van ban cong bo",
        "so qd cong bo", "so quyet dinh", "so qd",
      ]
    case .declarationDate:
      [
        "ngay cong bo", "ngay ky cong bo", "thoi gian cong bo", "ngay quyet dinh", "ngay ban hanh",
        "ngay ky",
      ]
    case .edition: ["tieu chuan", "tieu chuan ap dung", "phien ban"]
    case .note: ["ghi chu", "notes"]
    case .forerunners:
      [
        "hop nhat tu", "sap nhap tu", "nhap tu", "duoc thanh lap tu", "thanh lap tu",
        "hinh thanh tu", "duoc hop nhat tu", "duoc sap nhap tu", "don vi hop thanh",
        "cac don vi hop thanh", "don vi tien than", "tien than", "duoc hinh thanh tu",
        "cac don vi sap nhap", "don vi sap nhap", "sap xep tu", "don vi cu", "cac don vi cu",
        "forerunners",
      ]
    }
  }
}

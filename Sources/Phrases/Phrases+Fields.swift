import Domain

extension Phrases {
  /// The label of a field by its English key, as its kind of record calls it.
  ///
  /// Kinds share keys for different things (`steps` of a report and of a criterion), so each has a
  /// table of its own before the common one. Where no record is known, the first table that has
  /// the key speaks.
  ///
  ///     phrases.field("steps", of: .criteriaSet)   // Các mức điểm
  package func field(_ key: String, of kind: RecordKind? = nil) -> String {
    knownField(key, of: kind) ?? key
  }

  /// The label of a field as the kind of its record calls it.
  package func field(_ field: some Keyed, of kind: RecordKind? = nil) -> String {
    self.field(field.key, of: kind)
  }

  /// The label of a field of the record, or of the rows in a list of it.
  package func field(_ field: some Keyed, in list: Path, of kind: RecordKind) -> String {
    let lists = Record.form(of: kind).keys(to: list)
    return ownLabel(of: (lists + [field.key]).joined(separator: "."), of: kind)
      ?? self.field(field.key, of: kind)
  }

  /// The label of the field to which a path leads: its own, else that of its last step that is no id and no year.
  package func field(_ path: Path, of kind: RecordKind) -> String {
    let place = Record.form(of: kind).keys(to: path).joined(separator: ".")
    if let own = ownLabel(of: place, of: kind) { return own }
    let keys = path.steps.filter { knownField($0, of: kind) != nil }
    guard kind == .unit else {
      return keys.last.map { field($0, of: kind) } ?? path.steps.last ?? ""
    }
    // What holds for a while is called by its list: the name, the code, where a unit belongs.
    let isParent = kind == .unit && keys.first == Unit.fields.parents.key
    let value = isParent ? DatedParent.fields.unit.key : DatedName.fields.text.key
    return (keys.last { $0 != value } ?? keys.last).map { field($0, of: kind) }
      ?? path.steps.last ?? ""
  }

  /// The label of the last step of a path; an id stays as it is.
  func step(of path: Path, in kind: RecordKind) -> String {
    let place = Record.form(of: kind).keys(to: path).joined(separator: ".")
    return ownLabel(of: place, of: kind) ?? field(path.steps.last ?? "", of: kind)
  }

  /// The label of a field, nil for a key that nobody has worded.
  func knownField(_ key: String, of kind: RecordKind?) -> String? {
    if let kind { return words(of: kind).field(key) ?? commonField(key) }
    if let label = commonField(key) { return label }
    for kind in RecordKind.allCases {
      if let label = words(of: kind).field(key) { return label }
    }
    return nil
  }

  /// The label of a field that means the same wherever it stands.
  private func commonField(_ key: String) -> String? {
    switch key {
    case "name", "text": say("Tên", "Name")
    case "kind": say("Loại", "Kind")
    case "unitKind": say("Loại đơn vị", "Kind of unit")
    case "parent": say("Trực thuộc", "Belongs to")
    case "telephone": say("Điện thoại", "Telephone")
    case "note": say("Ghi chú", "Note")
    case "from": say("Từ ngày", "From")
    case "to": say("Đến ngày", "To")
    case "unit": say("Đơn vị", "Unit")
    case "units": say("Các đơn vị", "Units")
    case "group": say("Nhóm đơn vị", "Group")
    case "members": say("Thành viên", "Members")
    case "number": say("Số, ký hiệu", "Number")
    case "date": say("Ngày", "Date")
    case "title": say("Tiêu đề", "Title")
    case "state": say("Trạng thái", "State")
    case "year": say("Năm", "Year")
    case "entries": say("Dòng", "Entries")
    case "ordinal": say("TT", "No.")
    case "plan": say("Kế hoạch", "Plan")
    case "budget": say("Dự toán", "Budget")
    case "content": say("Nội dung", "Content")
    case "amount": say("Thành tiền", "Amount")
    case "total": say("Tổng cộng", "Total")
    case "lines": say("Dòng dự toán", "Lines")
    case "count": say("Số lượng", "Count")
    case "office": say("Chức vụ", "Office")
    case "role": say("Vai trò", "Role")
    case "steps": say("Các bước", "Steps")
    case "due": say("Hạn", "Due")
    case "reason": say("Lý do", "Reason")
    case "id": identifier
    case "schema": say("Phiên bản định dạng", "Format version")
    case "log": say("Nhật ký", "Log")
    case "deleted": say("Đã xoá", "Deleted")
    case "criteriaSet": criteriaSet
    case "campaign": campaign
    default: nil
    }
  }
}

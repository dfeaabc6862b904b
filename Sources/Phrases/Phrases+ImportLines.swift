import Domain

/// What comes of the lines of a paper, and what its columns hold.
extension Phrases {
  /// What a column of a list of units holds.
  package func name(of field: UnitField) -> String {
    switch field {
    case .ordinal: say("số thứ tự", "ordinal")
    case .code: say("mã", "code")
    case .name: say("tên", "name")
    case .level: say("cấp", "level")
    case .kind: say("loại", "kind")
    case .parent: say("nơi trực thuộc", "parent")
    case .obligation: say("nghĩa vụ", "obligation")
    case .telephone: say("điện thoại", "telephone")
    case .contact: say("đầu mối", "contact")
    case .declarationNumber: say("số công bố", "number of the declaration")
    case .declarationDate: say("ngày công bố", "day of the declaration")
    case .edition: say("tiêu chuẩn", "standard")
    case .note: say("ghi chú", "note")
    case .forerunners: say("hợp nhất từ", "forerunners")
    }
  }

  /// What a column of a paper holds, as the fields of its kind are called.
  package func name(of column: Path, in kind: PaperKind) -> String {
    switch kind {
    case .units: return UnitField(rawValue: column.text).map { name(of: $0) } ?? column.text
    case .worksheet:
      return WorksheetField(rawValue: column.text).map { name(of: $0) } ?? column.text
    case .scores: return ScoreColumn(rawValue: column.text).map { name(of: $0) } ?? column.text
    case .rows where column == StatedLevels.column: return rowLevel
    case .rows(let rows):
      let row = rows.list.appending("")
      let label = field(row / column, of: rows.record)
      let year = column.steps.first { Int($0) != nil }
      return year.map { "\(label) \($0)" } ?? label
    }
  }

  /// On which level of its outline a row stands, where its number does not tell.
  package var rowLevel: String { say("Cấp dòng", "Row level") }

  /// What comes of a line, as one line, and what is to be looked at.
  package func sentence(_ line: ImportLine<Path>, in kind: PaperKind) -> String {
    outcome(line, in: kind) + (line.remark.map { " ▲ \(sentence($0))" } ?? "")
  }

  private func outcome(_ line: ImportLine<Path>, in kind: PaperKind) -> String {
    let place = row(line.row)
    switch line.outcome {
    case .added(let values):
      let said = told(values, of: line, in: kind).map {
        "\(name(of: $0.field, in: kind)) \(shown($0.new, of: $0.field, in: kind))"
      }
      return "+ \(place): \(line.title)\(said.isEmpty ? "" : " (\(said.joined(separator: ", ")))")"
    case .changed(let values):
      let said = values.map { value in
        let old =
          value.old.isEmpty ? emptyCell : "“\(shown(value.old, of: value.field, in: kind))”"
        return
          "\(name(of: value.field, in: kind)) \(old) → “\(shown(value.new, of: value.field, in: kind))”"
      }
      return "~ \(place): \(line.title): \(said.joined(separator: "; "))"
    case .unchanged: return "= \(place): \(line.title)"
    case .refused(let fault, let column):
      let where_ =
        column.map { say(", cột \(name(of: $0, in: kind))", ", \(name(of: $0, in: kind))") } ?? ""
      let title = line.title.isEmpty ? "" : "“\(line.title)”: "
      return "✗ \(place)\(where_): \(title)\(reason(fault))"
    }
  }

  /// What comes of a line, in a word.
  package func outcome(_ line: ImportLine<Path>) -> String {
    switch line.outcome {
    case .added: say("thêm mới", "added")
    case .changed: say("đổi", "changed")
    case .unchanged: say("như cũ", "unchanged")
    case .refused: say("không nhập", "refused")
    }
  }

  /// The values that a line gives, or why it is refused, in one line.
  package func values(_ line: ImportLine<Path>, in kind: PaperKind) -> String {
    let remark = line.remark.map { "▲ \(sentence($0))" }
    return [remark, told(line, in: kind)].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private func told(_ line: ImportLine<Path>, in kind: PaperKind) -> String {
    switch line.outcome {
    case .added(let values):
      told(values, of: line, in: kind)
        .map { "\(name(of: $0.field, in: kind)) \(shown($0.new, of: $0.field, in: kind))" }
        .joined(separator: ", ")
    case .changed(let values):
      values.map { value in
        let old = value.old.isEmpty ? emptyCell : shown(value.old, of: value.field, in: kind)
        return
          "\(name(of: value.field, in: kind)): \(old) → \(shown(value.new, of: value.field, in: kind))"
      }.joined(separator: "; ")
    case .unchanged: ""
    case .refused(let fault, _): reason(fault)
    }
  }

  /// The values of a new row that its title does not tell already.
  private func told(
    _ values: [ImportedValue<Path>], of line: ImportLine<Path>, in kind: PaperKind
  ) -> [ImportedValue<Path>] {
    values.filter { !isTitle($0.field, in: kind) && $0.new != line.title }
  }

  /// Whether a column is what the line is called already.
  private func isTitle(_ column: Path, in kind: PaperKind) -> Bool {
    switch kind {
    case .units: column == Path([UnitField.name.rawValue])
    case .worksheet, .scores: false
    case .rows(let rows): column == rows.title || column == Path(Outline.ordinal)
    }
  }

  /// A value as a person reads it: choices and days are kept by their keys.
  private func shown(_ value: String, of column: Path, in kind: PaperKind) -> String {
    switch kind {
    case .units: UnitField(rawValue: column.text).map { shown(value, of: $0) } ?? value
    case .worksheet, .scores: value
    case .rows(let rows):
      shown(
        value, as: Record.form(of: rows.record).form(at: rows.list.appending("") / column),
        of: rows.record)
    }
  }

  private func shown(_ value: String, as form: FieldForm?, of kind: RecordKind) -> String {
    switch form?.nature {
    case .choice(.keys)?: choice(value, of: kind)
    case .flag?: flag(value)
    case .words?, .texts?, .digits?, .figure?, .date?, .choice(.unitKinds)?, .name?, .names?,
      .parts?, nil:
      value
    }
  }

  private func flag(_ value: String) -> String { value == "true" ? yes : no }

  /// A value as a person reads it: choices and days are kept by their keys.
  private func shown(_ value: String, of field: UnitField) -> String {
    switch field {
    case .obligation:
      switch Obligation(rawValue: value) {
      case .mandatory: say("bắt buộc", "mandatory")
      case .encouraged: say("khuyến khích", "encouraged")
      case nil: value
      }
    case .declarationDate: Day(iso: value).map { date($0) } ?? value
    case .ordinal, .code, .name, .level, .kind, .parent, .telephone, .contact, .declarationNumber,
      .edition, .note, .forerunners:
      value
    }
  }
}

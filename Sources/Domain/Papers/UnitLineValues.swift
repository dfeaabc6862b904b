import Vietnamese

/// What a line of a list says of a unit, as it would stand in its record; nil for what it leaves blank.
struct UnitLineValues {
  let name: String
  let code: String?
  /// The key of its kind.
  var kind: String?
  let obligation: Obligation?
  let telephone: String?
  let contact: String?
  let declarationNumber: String?
  let declarationDate: Day?
  let edition: String?
  let note: String?

  /// Reads the cells of a line.
  init(
    _ line: HeadingBody<UnitField>.Line, in list: UnitImport
  ) throws(UnitLineFault) {
    func text(_ field: UnitField, as form: FieldForm = .text) throws(UnitLineFault) -> String? {
      let said = form == .prose ? line.cells[field]?.text ?? "" : line.text(field)
      do throws(TypingFault) {
        let tree = try list.workspace.tree(from: TypedText(printed: said), as: form)
        return tree?.asText
      } catch {
        throw UnitLineFault(.badValue(said, error), field)
      }
    }
    guard let name = try text(.name) else { throw UnitLineFault(.noName, .name) }
    self.name = name
    code = try text(.code)
    kind = try UnitLineValues.kind(line, list.matching.register)
    obligation = try UnitLineValues.obligation(line.text(.obligation))
    telephone = try text(.telephone, as: .telephone)
    contact = try text(.contact)
    declarationNumber = try text(.declarationNumber)
    declarationDate = try UnitLineValues.day(line, .declarationDate)
    edition = try text(.edition)
    note = try text(.note, as: .prose)
  }

  private static func kind(
    _ line: HeadingBody<UnitField>.Line, _ register: UnitRegister
  ) throws(UnitLineFault) -> String? {
    let texts = [line.text(.level), line.text(.kind)].filter { !$0.isEmpty }
    guard let first = texts.last else { return nil }
    guard let kind = register.kind(texts) else { throw UnitLineFault(.unknownKind(first), .kind) }
    return kind
  }

  private static func obligation(_ text: String) throws(UnitLineFault) -> Obligation? {
    let words = HeadingText(text).words
    if words.isEmpty { return nil }
    if words.contains("bat buoc") || words == "mandatory" { return .mandatory }
    if words.contains("khuyen khich") || words == "encouraged" { return .encouraged }
    throw UnitLineFault(.unknownObligation(text), .obligation)
  }

  private static func day(
    _ line: HeadingBody<UnitField>.Line, _ field: UnitField
  ) throws(UnitLineFault) -> Day? {
    if case .date(let day)? = line.cells[field]?.value { return day }
    let text = line.text(field)
    if text.isEmpty { return nil }
    guard let day = Day(typed: text) else {
      throw UnitLineFault(.badValue(text, .notADay), field)
    }
    return day
  }

  /// The row of a contact.
  func contactRow(_ order: inout Reorganisation) -> Tree? {
    guard let contact else { return nil }
    return Tree.row(id: order.newRowID(UnitContact.letter))
      .with(UnitContact.fields.office, contact)
  }

  /// The row of a declaration.
  func declarationRow(_ order: inout Reorganisation) -> Tree? {
    guard declarationNumber != nil || declarationDate != nil else { return nil }
    return Tree.row(id: order.newRowID(Declaration.letter))
      .with(Declaration.fields.number, declarationNumber ?? "")
      .with(Declaration.fields.date, declarationDate)
      .with(Declaration.fields.edition, edition ?? "")
  }

  /// What a new unit would hold, as a person reads it.
  func shown(parent: String?, in workspace: Workspace) -> [ImportedValue<UnitField>] {
    let values: [(UnitField, String?)] = [
      (.code, code), (.kind, kind.map(workspace.header.name(ofUnitKind:))), (.parent, parent),
      (.obligation, obligation?.rawValue), (.telephone, telephone), (.contact, contact),
      (.declarationNumber, declarationNumber), (.declarationDate, declarationDate?.iso),
      (.edition, edition), (.note, note),
    ]
    return values.compactMap { field, value in
      value.map { ImportedValue(field: field, old: "", new: $0) }
    }
  }
}

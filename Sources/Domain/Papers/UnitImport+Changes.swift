import Vietnamese

extension UnitImport {
  /// What a line changes of a unit that is there; nothing that it leaves blank.
  mutating func change(
    _ id: ID<Unit>, _ place: Int
  ) throws(UnitLineFault) -> ImportOutcome<UnitField> {
    guard let unit = matching.register.units[id] else { throw UnitLineFault(.noName, .name) }
    let values = try UnitLineValues(matching.rows[place].line, in: self)
    var (made, changed): ([Change], [ImportedValue<UnitField>]) = ([], [])
    try changeDated(unit, values, place, &made, &changed)
    changePlain(unit, values, &made, &changed)
    changeRows(unit, values, &made, &changed)
    note(made)
    return changed.isEmpty ? .unchanged : .changed(changed)
  }

  /// What holds from a day on: name, code, kind, parent.
  private mutating func changeDated(
    _ unit: Unit, _ values: UnitLineValues, _ place: Int, _ made: inout [Change],
    _ changed: inout [ImportedValue<UnitField>]
  ) throws(UnitLineFault) {
    let parent = parent(of: place)
    let header = workspace.header
    let (oldKind, oldParent) = (unit.kind(on: terms.day), unit.parent(on: terms.day))
    let dated: [Dated] = [
      Dated(.name, FieldKey(Unit.fields.names), unit.name(on: terms.day), values.name),
      Dated(.code, FieldKey(Unit.fields.codes), unit.code(on: terms.day), values.code),
      Dated(
        .kind, FieldKey(Unit.fields.kinds), oldKind, values.kind,
        shown: { header.name(ofUnitKind: $0) }),
      Dated(.parent, FieldKey(Unit.fields.parents), oldParent?.text, parent?.text),
    ]
    for value in dated {
      guard let new = value.new, new != value.old else { continue }
      // Nor has a code lost the zeros that a program of sheets does not write.
      if value.field == .code, let old = value.old,
        UnitRegister.bare(new) == UnitRegister.bare(old), new.count < old.count
      {
        continue
      }
      // A list that names the place of a committee renames nobody.
      if value.field == .name, UnitRegister.place(new) == UnitRegister.place(value.old ?? "") {
        continue
      }
      do throws(ReorganisationFault) {
        made += try order.set(value.list, of: unit.id, to: new)
      } catch .same {
        continue
      } catch {
        throw UnitLineFault(.reorganisation(error), value.field)
      }
      let names = [value.old, new].map { text in
        value.field == .parent
          ? text.flatMap { ID<Unit>($0) }.map(name(of:)) ?? "" : text.map(value.shown) ?? ""
      }
      changed.append(ImportedValue(field: value.field, old: names[0], new: names[1]))
    }
  }

  /// A value that holds from a day on, beside what there is.
  private struct Dated {
    let field: UnitField
    let list: FieldKey
    let old: String?
    let new: String?
    let shown: (String) -> String

    init(
      _ field: UnitField, _ list: FieldKey, _ old: String?, _ new: String?,
      shown: @escaping (String) -> String = { $0 }
    ) {
      self.field = field
      self.list = list
      self.old = old
      self.new = new
      self.shown = shown
    }
  }

  /// What a unit has once.
  private func changePlain(
    _ unit: Unit, _ values: UnitLineValues, _ made: inout [Change],
    _ changed: inout [ImportedValue<UnitField>]
  ) {
    let plain: [(UnitField, Path, String?, String?)] = [
      (
        .obligation, Path(Unit.fields.obligation), unit.obligation?.rawValue,
        values.obligation?.rawValue
      ),
      (.telephone, Path(Unit.fields.telephone), unit.telephone, values.telephone),
      (.note, Path(Unit.fields.note), unit.note, values.note),
    ]
    for (field, path, old, new) in plain {
      guard let new, new != old ?? "" else { continue }
      let stood = old.flatMap { $0.isEmpty ? nil : Tree.text($0) }
      made.append(Change(unit.id.key, .set(path, old: stood, new: .text(new))))
      changed.append(ImportedValue(field: field, old: old ?? "", new: new))
    }
  }

  /// What a unit has several of: contacts, declarations.
  private mutating func changeRows(
    _ unit: Unit, _ values: UnitLineValues, _ made: inout [Change],
    _ changed: inout [ImportedValue<UnitField>]
  ) {
    if let contact = values.contact, !unit.contacts.contains(where: { $0.office == contact }),
      let row = values.contactRow(&order)
    {
      let last = unit.contacts.last?.id.text
      made.append(
        Change(unit.id.key, .insert(Path(Unit.fields.contacts), row: row, after: last)))
      changed.append(ImportedValue(field: .contact, old: "", new: contact))
    }
    let isKnown = unit.declarations.contains { known in
      (values.declarationDate == nil || known.date == values.declarationDate)
        && (values.declarationNumber == nil || known.number == values.declarationNumber)
    }
    guard !isKnown, let row = values.declarationRow(&order) else { return }
    let last = unit.declarations.last?.id.text
    made.append(
      Change(unit.id.key, .insert(Path(Unit.fields.declarations), row: row, after: last)))
    for (field, value) in [
      (UnitField.declarationNumber, values.declarationNumber),
      (.declarationDate, values.declarationDate?.iso),
    ] {
      if let value { changed.append(ImportedValue(field: field, old: "", new: value)) }
    }
  }
}

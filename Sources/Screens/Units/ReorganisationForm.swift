import Domain
import Phrases
import Vietnamese
import Widgets

/// Why a field of the dialog of a reorganisation is not taken, in words.
struct EntryFault: Error {
  let entry: ReorganisationEntry
  let text: String
}

/// The dialog of a reorganisation as it was filled in, read as an act.
struct ReorganisationForm {
  let asked: Reorganising
  let filled: Dialog
  let workspace: Workspace
  let phrases: Phrases

  /// The act with its changes, or the first field that is to blame; `ids` are what new rows get.
  func planned(_ ids: inout IDGenerator, _ stamp: Stamp) throws(EntryFault) -> PlannedReorganisation
  {
    let day = try day()
    let decision = try text(.decision)
    var order = Reorganisation(of: workspace, on: day, by: decision, ids: ids)
    let act = try act(on: day, &order.shares)
    let changes: [Change]
    do throws(ReorganisationFault) {
      changes = try order.changes(of: act)
    } catch {
      let reason = phrases.reason(error, asked: .screen) { workspace.name(of: $0) }
      throw EntryFault(entry: asked.entry(of: error), text: reason)
    }
    var after = workspace
    do throws(ChangeRefusal) {
      try after.apply(changes, stamp)
    } catch {
      throw EntryFault(entry: .day, text: phrases.refused(error))
    }
    ids = order.ids
    return PlannedReorganisation(
      act: act, day: day, decision: decision, changes: changes,
      doubts: order.doubts(of: changes, in: after))
  }

  /// Judges one field by itself; units by the day that is typed, once it is one.
  func check(_ number: Int) throws(EntryFault) {
    guard asked.sort.entries.indices.contains(number) else { return }
    let entry = asked.sort.entries[number]
    switch entry {
    case .name, .code, .names, .decision: _ = try text(entry)
    case .codes: _ = try newUnits()
    case .kind: break
    case .day: _ = try day()
    case .heir: _ = try unit(text(entry), at: entry, as: .through(try day()))
    case .parent where asked.sort == .move:
      _ = try unit(text(entry), at: entry, as: .from(try day()))
    case .parent: _ = try parent(on: try day())
    case .parts:
      var shares: [ID<Unit>: Int] = [:]
      _ = try parts(on: try day(), &shares)
    }
  }

  /// The number of a field of the dialog.
  func number(of entry: ReorganisationEntry) -> Int {
    asked.sort.entries.firstIndex(of: entry) ?? 0
  }

  /// What stands in a field, as it may be kept; nothing where the dialog does not ask for it.
  private func text(_ entry: ReorganisationEntry) throws(EntryFault) -> String {
    guard asked.sort.entries.contains(entry) else { return "" }
    do throws(TypingFault) {
      return try Workspace.cleaned(filled.fields[number(of: entry)].text)
    } catch {
      throw EntryFault(entry: entry, text: phrases.fault(error))
    }
  }

  /// The day from which it holds.
  private func day() throws(EntryFault) -> Day {
    guard let day = Day(typed: try text(.day)) else {
      throw EntryFault(entry: .day, text: phrases.fault(.notADay))
    }
    return day
  }

  /// The act, and the shares of units of which a part goes over.
  private func act(
    on day: Day, _ shares: inout [ID<Unit>: Int]
  ) throws(EntryFault) -> ReorganisationAct {
    let units = asked.units
    switch asked.sort {
    case .rename:
      guard let id = units.first else { break }
      return .rename(id, name: try text(.name), code: try newCode(of: id), kind: kind)
    case .move:
      guard let parent = try unit(text(.parent), at: .parent, as: .from(day)) else {
        throw EntryFault(entry: .parent, text: phrases.unitMissing)
      }
      return .move(units, under: parent)
    case .merge:
      let parts = try parts(on: day, &shares)
      return .merge(units, parts: parts, into: .new(try new(on: day)))
    case .join:
      guard let heir = try unit(text(.heir), at: .heir, as: .through(day)) else {
        throw EntryFault(entry: .heir, text: phrases.unitMissing)
      }
      let (name, code) = (try text(.name), try text(.code))
      let successor = Reorganisation.Successor.existing(
        heir, name: name.isEmpty ? nil : name, code: code.isEmpty ? nil : code)
      return .merge(units, parts: try parts(on: day, &shares), into: successor)
    case .split:
      guard let id = units.first else { break }
      return .split(id, into: try newUnits())
    case .dissolve:
      guard let id = units.first else { break }
      return .dissolve(id)
    case .found:
      let parts = try parts(on: day, &shares)
      return .found(try new(on: day), outOf: parts)
    }
    throw EntryFault(entry: .day, text: phrases.noUnitHere)
  }

  /// The key of the kind that was chosen; nil for none.
  private var kind: String? {
    guard let chosen = filled.fields[number(of: .kind)].selected, chosen > 0,
      workspace.header.unitKinds.indices.contains(chosen - 1)
    else { return nil }
    return workspace.header.unitKinds[chosen - 1].key
  }

  /// The code of a unit that stays what it is otherwise; nil where it has none and gets none.
  private func newCode(of id: ID<Unit>) throws(EntryFault) -> String? {
    let code = try text(.code)
    guard code.isEmpty else { return code }
    guard workspace.unit(id)?.code(on: nil) == nil else {
      throw EntryFault(entry: .code, text: phrases.codeStays)
    }
    return nil
  }

  /// The unit that is founded; a dash for its parent stands for none.
  private func new(on day: Day) throws(EntryFault) -> Reorganisation.NewUnit {
    let code = try text(.code)
    var new = Reorganisation.NewUnit(
      name: try text(.name), code: code.isEmpty ? nil : code, kind: kind)
    (new.parent, new.isTop) = try parent(on: day)
    return new
  }

  /// The unit to which a founded one belongs, and whether it is to belong to none.
  private func parent(on day: Day) throws(EntryFault) -> (ID<Unit>?, isTop: Bool) {
    let above = try text(.parent)
    if ["-", "–"].contains(above) { return (nil, true) }
    return (try unit(above, at: .parent, as: .from(day)), false)
  }

  /// The units into which one is split, with as many codes as names, or none.
  private func newUnits() throws(EntryFault) -> [Reorganisation.NewUnit] {
    let names = list(try text(.names)).filter { !$0.isEmpty }
    let typed = try text(.codes)
    let codes = typed.isEmpty ? [] : list(typed)
    guard codes.isEmpty || codes.count == names.count else {
      throw EntryFault(
        entry: .codes, text: phrases.codesForNamesHere(codes.count, names: names.count))
    }
    return names.enumerated().map { place, name in
      let code = codes.isEmpty ? "" : codes[place]
      return Reorganisation.NewUnit(name: name, code: code.isEmpty ? nil : code, kind: kind)
    }
  }

  /// What stands between semicolons.
  private func list(_ text: String) -> [String] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
  }

  /// The units of which only a part goes over, each with its share where that is typed behind it.
  private func parts(
    on day: Day, _ shares: inout [ID<Unit>: Int]
  ) throws(EntryFault) -> [ID<Unit>] {
    var units: [ID<Unit>] = []
    for part in list(try text(.parts)) where !part.isEmpty {
      let sign = part.lastIndex(of: "=")
      let name = sign.map { String(part[..<$0]) } ?? part
      guard let id = try unit(name, at: .parts, as: .before(day)) else { continue }
      if !units.contains(id) { units.append(id) }
      guard let sign else { continue }
      do throws(TypingFault) {
        let typed = String(part[part.index(after: sign)...])
        shares[id] = try workspace.tree(from: phrases.typed(typed), as: .share)?.asInteger
      } catch {
        throw EntryFault(entry: .parts, text: "\(part): \(phrases.fault(error))")
      }
    }
    return units
  }

  /// The unit that is called so at those times; nil where nothing is typed.
  private func unit(
    _ typed: String, at entry: ReorganisationEntry, as times: NamingTimes
  ) throws(EntryFault) -> ID<Unit>? {
    // What was chosen from the list is known by its id, whatever else is called the same.
    if let chosen = filled.fields[number(of: entry)].chosen[typed] { return ID<Unit>(chosen) }
    do throws(TypingFault) {
      let found = try workspace.tree(
        from: phrases.typed(typed), as: .reference(.unit), as: times)
      return found?.asText.flatMap { ID<Unit>($0) }
    } catch {
      throw EntryFault(entry: entry, text: phrases.unitFault(error, typed, in: workspace))
    }
  }
}

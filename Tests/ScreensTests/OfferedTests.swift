import Canvas
import Domain
import TestSupport
import Testing
import Vietnamese

@testable import Screens
@testable import Tables

/// Wherever one of a set is meant, the set is listed as soon as something is typed.
@Suite("Lists to choose from")
struct OfferedTests {
  /// A store in which every kind has a record with every field.
  private func filled() throws -> AppAtWork {
    var work = try AppAtWork("dien-bien-2019")
    var filled = FilledRecords(work.app.workspace)
    for kind in RecordKind.allCases where kind != .sheet {
      if let record = filled.record(of: kind) { _ = work.app.update(.reread([record], [])) }
    }
    return work
  }

  @Test("Every field of every kind that means one or several of a set lists it at the first letter")
  func everyField() throws {
    let start = try filled()
    var seen: Set<String> = []
    var listed: [String] = []
    for record in start.app.workspace.records.values.sorted(by: { $0.key > $1.key })
    where record.key.kind != .sheet {
      for place in record.places where !seen.contains(place.field) {
        let isSet =
          switch place.form.nature {
          case .choice, .flag, .name, .names: true
          // Words, figures and days are no set; parts have fields of their own.
          case .words, .texts, .digits, .figure, .date, .parts: false
          }
        guard isSet else { continue }
        var work = start
        work.app.open(.form(record.key, place.path.parent))
        work.app.grid?.select(id: place.path.text)
        guard work.app.grid?.selected?.id == place.path.text else { continue }
        work.press("F2")
        // A row of a list with no others has none to be under.
        guard let first = work.app.grid?.draft?.choices.first else { continue }
        work.press("^u")
        let letter = try #require(first.label.folded.first { $0.isLetter || $0.isNumber })
        work.type(String(letter))
        let draft = try #require(work.app.grid?.draft, "\(place.field)")
        #expect(draft.list.isOpen && !draft.list.fitting.isEmpty, "\(place.field)")
        #expect(work.text.contains("▸"), "\(place.field)\n\(work.text)")
        #expect(
          draft.list.fitting.allSatisfy {
            draft.choices[$0].rank(of: .init(String(letter))) != nil
          })
        seen.insert(place.field)
        listed.append(place.field)
      }
    }
    let all = RecordKind.allCases.filter { $0 != .sheet }.flatMap { kind in
      sets(Record.form(of: kind), kind.rawValue)
    }
    let missing = Set(all).subtracting(listed)
    #expect(missing == exceptions, "\(missing.sorted())")
    #expect(listed.count > 60)
  }

  /// A part of a set must name a criterion that is there: no record that is made up has one.
  private let exceptions: Set<String> = [
    "criteria-set.parts.criterion",
    // The only set of the store names none before itself.
    "criteria-set.supersedes",
    // Nor does the only key name another.
    "key.signer", "key.retirer",
  ]

  /// The fields of a form that mean one or several of a set.
  private func sets(_ form: RecordForm, _ name: String) -> [String] {
    form.entries.flatMap { entry -> [String] in
      let field = "\(name).\(entry.key)"
      switch entry.form.nature {
      case .choice, .flag, .name, .names: return [field]
      case .parts(.rows(let inner)), .parts(.byYear(let inner)), .parts(.group(let inner)):
        return sets(inner, field)
      case .words, .texts, .digits, .figure, .date: return []
      }
    }
  }

  /// At the field of a group that names the unit above it.
  private func atParent(columns: Int = 80, rows: Int = 24) throws -> (AppAtWork, RecordKey) {
    var work = try AppAtWork(columns: columns, rows: rows)
    let group = try #require(work.app.workspace.all(.group).first)
    work.app.open(.form(group.key, .root))
    work.app.grid?.select(id: "parent")
    work.press("F2 ^u")
    return (work, group.key)
  }

  @Test("Words without marks in any order, and codes, find; the id of the line is taken")
  func words() throws {
    let units = try AppAtWork().app.workspace.all(Unit.self)
    let unit = try #require(units.first { !$0.codes.isEmpty && $0.name(on: nil).count > 12 })
    let words = unit.name(on: nil).folded.split(separator: " ").suffix(2).reversed()
    for typed in [words.joined(separator: " "), unit.codes.last?.text ?? ""] {
      var (work, group) = try atParent()
      work.type(typed)
      let list = try #require(work.app.grid?.draft?.list)
      #expect(list.fitting.contains { list.all[$0].value == unit.id.text }, "\(typed)")
      while work.app.grid?.draft?.list.selected?.value != unit.id.text { work.press("↓") }
      #expect(work.text.contains("▸"))
      work.press("⏎")
      #expect(work.app.workspace[group]?.tree["parent"] == .text(unit.id.text), "\(typed)")
    }
  }

  @Test("The list shows beside the row that is typed in, at every size, and is gone with Esc")
  func beside() throws {
    for (columns, rows) in [(60, 16), (80, 24), (120, 40)] {
      var (work, _) = try atParent(columns: columns, rows: rows)
      work.type("u")
      let list = try #require(work.app.grid?.draft?.list)
      let selected = try #require(list.selected)
      #expect(work.text.contains("▸ " + selected.label.prefix(12)), "\(work.text)")
      #expect(work.text.contains("1/\(list.fitting.count)"))
      let row = work.app.grid?.lineOfSelection(in: work.app.tableArea) ?? 0
      #expect(!work.line(row).contains("│"), "the row is covered: \(work.line(row))")
      work.press("⎋")
      #expect(!work.text.contains("1/\(list.fitting.count) ") && work.savedChanges.isEmpty)
    }
  }

  @Test("What was offered once is offered anew after a change: a new unit is among the choices")
  func anew() throws {
    var (work, _) = try atParent()
    let before = try #require(work.app.grid?.draft?.choices.count)
    work.press("⎋")
    let key = RecordKey(.unit, "u2345672345")
    let name = Tree.row(id: "\(DatedName.letter)2345672345").with(
      DatedName.fields.text, tree: .text("Trung tâm mới"))
    let tree = Tree.record(key).with(Unit.fields.names, tree: .list([name]))
    try work.changeElsewhere(Change(key, .create(tree)), Stamp(at: "", by: ""))
    work.press("F2 ^u")
    work.type("tam moi")
    #expect(work.app.grid?.draft?.choices.count == before + 1)
    #expect(work.app.grid?.draft?.list.selected?.value == key.id)
  }

  @Test("Hostile names are shown harmlessly in the list")
  func hostile() throws {
    var (work, _) = try atParent()
    let unit = try #require(work.app.workspace.all(Unit.self).first)
    let name = try #require(unit.names.last)
    let path = Unit.fields.names[name.id] / DatedName.fields.text
    try work.changeElsewhere(
      Change(
        unit.id.key,
        .set(path, old: .text(name.text), new: .text("u\u{1B}[2J\u{202E}; tên"))),
      Stamp(at: "", by: ""))
    work.press("⎋ F2 ^u")
    work.type("u")
    #expect(work.text.isHarmless)
  }
}

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// What a list offers is taken.
@Suite("Choices")
struct ChoiceTests {
  /// The places of a record that hold one value, in the first row of each list.
  private func places(_ form: RecordForm, _ tree: Tree, at path: Path) -> [(Path, FieldForm)] {
    form.entries.flatMap { entry -> [(Path, FieldForm)] in
      let place = path.appending(entry.key)
      switch entry.form.nature {
      case .parts(.rows(let inner)), .parts(.byYear(let inner)):
        guard let first = entry.form.children(of: tree[place]).last else { return [] }
        return places(inner, tree, at: place.appending(first))
      case .parts(.group(let inner)): return places(inner, tree, at: place)
      case .words, .texts, .digits, .figure, .date, .flag, .choice, .name, .names:
        return [(place, entry.form)]
      }
    }
  }

  /// What stands in the store after a choice.
  private func value(_ choice: Choice, as form: FieldForm) -> Tree {
    form == .flag ? .flag(choice.value == "true") : .text(choice.value)
  }

  @Test(
    "Whatever a list offers is taken as what it stands for, in every field of every kind",
    arguments: ["bac-giang", "dien-bien", "phu-luc-2023", "dien-bien-2019"])
  func everyChoice(sample: String) throws {
    let work = try AppAtWork(sample)
    var taken = 0
    for kind in RecordKind.allCases where kind != .sheet {
      for record in work.app.workspace.all(kind).prefix(1) {
        for (path, form) in places(Record.form(of: kind), record.tree, at: .root) {
          var start = work
          start.app.open(.form(record.key, path.parent))
          start.app.grid?.select(id: path.text)
          start.press("F2")
          guard let draft = start.app.grid?.draft, !draft.choices.isEmpty else { continue }
          try #require(start.app.grid?.selected?.id == path.text)
          guard !draft.form.isList else { continue }
          for number in draft.choices.indices.prefix(4) {
            var work = start
            for _ in 0...number { work.press("↓") }
            // Words that name nobody have none near them.
            if draft.namesParties, work.app.grid?.draft?.list.selected == nil { continue }
            let chosen = try #require(work.app.grid?.draft?.list.selected)
            let label = chosen.label
            work.press("⏎")
            // What sheets are judged by stays: its next version took the choice, or a question asks.
            if work.app.overlay != nil { continue }
            let now = work.app.workspace[record.key]?.tree[path]
            if draft.namesParties {
              #expect(now?.asText?.contains(chosen.text) == true)
              // Who gets a report is known by words alone.
              if path.ends(in: ReportDuty.fields.receiver) { continue }
              let known = work.app.workspace[record.key]?.tree[path.parent].map { "\($0)" } ?? ""
              #expect(known.contains(chosen.value), "\(path.text) knows \(label)")
              continue
            }
            #expect(
              now == value(chosen, as: form), "\(kind) \(path.text): \(label), \(work.line(21))")
            #expect(work.app.grid?.draft == nil)
            taken += 1
          }
        }
      }
    }
    #expect(taken > 20)
  }

  @Test("A payment names its line by the ordinal, as a task does, or by the choice that is offered")
  func voucherLine() throws {
    var work = try AppAtWork()
    let key = try #require(work.app.workspace.all(.budget).first?.key)
    let lines = try #require(work.app.workspace[key]?.tree["lines"]?.elements)
    let (first, second) = (try #require(lines[0].rowID), try #require(lines[1].rowID))
    work.app.open(.form(key, .root))
    work.app.grid?.select(id: "vouchers")
    for (typed, line) in [("I.1", second), ("I", first)] {
      work.press("F7")
      work.type(typed)
      work.press("⏎")
      let made = try #require(work.app.workspace[key]?.tree["vouchers"]?.elements?.last)
      #expect(made["line"] == .text(line), "\(typed) \(work.text)")
      work.app.grid?.select(id: "vouchers")
    }
    work.press("F7 ↓ ↓ ⏎")
    let made = try #require(work.app.workspace[key]?.tree["vouchers"]?.elements?.last)
    #expect(made["line"] == .text(second))
  }

  @Test("A text that fits no choice selects none, and says so")
  func noneFits() throws {
    var work = try AppAtWork()
    work.press("→ → F2 ^u")
    work.type("xyz")
    work.press("↓")
    #expect(work.app.grid?.draft?.field.text == "xyz")
    #expect(work.text.contains("Không lựa chọn nào khớp “xyz”"))
    work.press("⏎")
    #expect(work.savedChanges.isEmpty && work.app.grid?.draft != nil)
    work.press("^u")
    work.type("UBND cấp xq")
    work.press("⏎")
    #expect(work.savedChanges.isEmpty)
    #expect(work.text.contains("gần nhất: UBND cấp xã"), "\(work.text)")
  }

  @Test(
    "No unit is offered as its own parent; of those that hold what was typed the highest comes first"
  )
  func parents() throws {
    var work = try AppAtWork(columns: 120)
    work.press("!3 F7")
    work.type("Trung tâm Y tế huyện Mường Nhé")
    work.press("⇥ ⇥ ⇥ ⇥")
    work.type("muong nhe")
    let list = try #require(work.app.grid?.draft?.list)
    let labels = list.fitting.map { list.all[$0].label }
    #expect(labels.first == "UBND huyện Mường Nhé", "\(labels)")
    #expect(!labels.contains { $0.hasPrefix("Trung tâm") }, "\(labels)")
  }

  @Test("Who gets a report, and who issues a plan, is offered by name; other words stay as typed")
  func offered() throws {
    var work = try AppAtWork("dien-bien", columns: 120)
    let plan = try #require(work.app.workspace.all(Plan.self).first { !$0.reportDuties.isEmpty })
    let path = Plan.fields.reportDuties[plan.reportDuties[0].id] / ReportDuty.fields.receiver
    work.app.goToCell(of: plan.id.key, path)
    work.press("F2 ^u")
    work.type("so noi vu")
    work.press("⏎")
    let duty = { (work: AppAtWork) in work.app.workspace.plan(plan.id)?.reportDuties[0] }
    #expect(
      duty(work)?.receiver == "Sở Nội vụ" && duty(work)?.senders == plan.reportDuties[0].senders)
    work.app.goToCell(of: plan.id.key, path)
    work.press("F2 ^u")
    work.type("Văn phòng Chính phủ")
    work.press("⏎")
    #expect(duty(work)?.receiver == "Văn phòng Chính phủ")
    work.app.goToCell(of: plan.id.key, Path(Plan.fields.issuer))
    work.press("F2 ^u")
    work.type("ubnd")
    let list = try #require(work.app.grid?.draft?.list)
    #expect(list.isFree && list.fitting.contains { list.all[$0].label.contains("UBND tỉnh") })
  }

  @Test("What was typed exactly is selected first, then the arrows go through what fits, round")
  func exactFirst() throws {
    var work = try AppAtWork()
    work.press("→ → F2 ^u")
    work.type("chi cục")
    #expect(work.app.grid?.draft?.list.selected?.label == "Chi cục")
    let fitting = try #require(work.app.grid?.draft?.list.fitting)
    for number in fitting.indices {
      #expect(work.app.grid?.draft?.list.place == number)
      work.press("↓")
    }
    #expect(work.app.grid?.draft?.list.place == 0, "round to the first")
    #expect(work.app.grid?.draft?.field.text == "chi cục", "what was typed stays, to type on")
    work.press("⏎")
    guard case .insert(_, let row, _)? = work.savedChanges.last?.act, row["kind"] == .text("branch")
    else {
      Issue.record("\(work.savedChanges)")
      return
    }
  }

  @Test("Of two units of one name the chosen one is taken, and they are told apart")
  func sameName() throws {
    var work = try AppAtWork()
    let units = work.app.workspace.all(.unit).filter { record in
      guard let unit = record.value(as: Unit.self) else { return false }
      return unit.kind(on: nil) == "commune"
    }
    let (one, other) = (units[0], units[1])
    for (unit, name) in [(one, "UBND xã Nà Tòng"), (other, "UBND xã Nà Tòng")] {
      let row = try #require(unit.tree["names"]?.elements?.last?.rowID)
      try work.changeElsewhere(
        [
          Change(
            unit.key,
            .set(
              Path(["names", row, "text"]), old: unit.tree[Path(["names", row, "text"])],
              new: .text(name)))
        ], Stamp(at: "", by: ""))
    }
    let campaign = try #require(work.app.workspace.all(.group).first)
    work.app.open(.form(campaign.key, .root))
    work.app.grid?.select(id: "parent")
    work.press("F2 ^u")
    work.type("UBND xã Nà Tòng")
    work.press("⏎")
    let list = try #require(work.app.grid?.draft?.list)
    #expect(list.place == nil, "none is taken by itself")
    let choices = list.fitting.map { list.all[$0] }
    #expect(Set(choices.map(\.value)) == [one.key.id, other.key.id])
    #expect(Set(choices.map(\.label)).count == 2)
    for number in 0...1 {
      var chosen = work
      chosen.press(number == 0 ? "↓ ⏎" : "↓ ↓ ⏎")
      #expect(
        chosen.app.workspace[campaign.key]?.tree["parent"] == .text(choices[number].value))
    }
  }
}

import Canvas
import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// The keys of the screens, what is marked while one is away, and where one begins.
@Suite("Screen keys")
struct ScreenKeyTests {
  @Test("The key of a screen leads from each of its pages to the screen's own tables")
  func ownPage() throws {
    let keys: [(ScreenName, String)] = [
      (.dashboard, "!1"), (.plans, "!2"), (.units, "!3"), (.scoring, "!4"), (.budgets, "!5"),
    ]
    for (screen, key) in keys {
      var work = try AppAtWork("dien-bien-2019")
      work.press("\(key)")
      work.press("!o")
      if work.app.navigation.here.levels.count == 1 { work.press("⏎") }
      work.press(key)
      #expect(work.app.screen == screen)
      #expect(work.app.navigation.here.levels.count == 1, "\(key)")
    }
    var work = try AppAtWork("dien-bien-2019")
    work.press("!3 ⇲ !o !1 !3")
    #expect(
      work.app.navigation.here.levels.count == 2, "from another screen one comes back to the page")
  }

  @Test("The page on which the whole store is searched does not stay behind")
  func everything() throws {
    for key in ["!1", "!2", "!4", "!5"] {
      var work = try AppAtWork("dien-bien-2019")
      work.press("!3 !/")
      work.type("ke hoach")
      work.press(key)
      #expect(work.app.screen != .units)
      work.press("!3")
      #expect(work.app.grid?.table == .units && work.app.grid?.search == nil, "\(key)")
    }
  }

  @Test("Marks that are met again are told")
  func marks() throws {
    var work = try AppAtWork()
    work.press("!3 !k ↓ !k")
    #expect(work.app.grid?.marked.count == 2)
    work.press("!1")
    #expect(work.app.notice == nil)
    work.press("!3")
    #expect(work.text.contains("Còn 2 dòng đang đánh dấu"))
    work.press("!o ⎋")
    #expect(work.text.contains("Còn 2 dòng đang đánh dấu"))
    work.press("⇥ ⇤")
    #expect(work.text.contains("Còn 2 dòng đang đánh dấu"))
    work.press("!a !a !1 !3")
    #expect(work.app.grid?.marked.isEmpty == true && work.app.notice == nil)
  }

  @Test("Help on a sheet begins with the keys of sheets, and lists none that cannot work there")
  func help() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    guard case .sheet(.scores, _)? = work.app.grid?.table else { return }
    let lines = work.app.helpPage().lines.map(\.right)
    let phrases = work.app.phrases
    let own = try #require(lines.firstIndex(of: phrases.explanation(of: .fullMarks)))
    let general = try #require(lines.firstIndex(of: phrases.explanation(of: .palette)))
    #expect(own < general)
    #expect(!lines.contains(phrases.explanation(of: .whatIf)))
    for binding in CommandTable.bindings where binding.scope == .sheets {
      #expect(lines.contains(phrases.explanation(of: binding.command)))
    }
    var units = try AppAtWork()
    units.press("!3")
    let here = units.app.helpPage().lines.map(\.right)
    #expect(here.contains(phrases.explanation(of: .reorganise)))
    #expect(!here.contains(phrases.explanation(of: .addGroup)))
  }

  @Test(
    "Whoever belongs to a team begins a campaign at the first unit of the team that is not signed")
  func ownUnit() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    let campaign = try #require(work.app.workspace.all(Campaign.self).first { $0.units.count == 5 })
    work.sit("Đoàn 9")
    let team = Tree.row(id: "xaaaaaaaaaa").with(Team.fields.name, tree: .text("Đoàn 2"))
      .with(Team.fields.head, tree: .text("Đoàn 9"))
    let visit = Tree.row(id: "vaaaaaaaaaa")
      .with(Visit.fields.unit, tree: .text(campaign.units[3].unit.text))
      .with(Visit.fields.team, tree: .text("xaaaaaaaaaa"))
    try work.changeElsewhere(
      [
        Change(campaign.id.key, .insert(Path(Campaign.fields.teams), row: team, after: nil)),
        Change(campaign.id.key, .insert(Path(Campaign.fields.visits), row: visit, after: nil)),
      ], Stamp(at: "", by: ""))
    work.app.open(campaign.id.key.subject)
    #expect(work.app.grid?.selected?.id == campaign.units[3].id.text, "\(work.text)")
  }

  @Test(
    "Without a team of her own an inspector begins at the first unit whose sheet is open, a leader at the first"
  )
  func openUnit() throws {
    for role in AuthorRole.allCases {
      var work = AppAtWork(scoring: try ScoringStore().workspace(), role: role)
      let campaign = try #require(
        work.app.workspace.all(Campaign.self).first { $0.units.count == 5 })
      let isDone = { (unit: CampaignUnit, work: AppAtWork) in
        let state = work.app.workspace.standing(of: unit, in: campaign).state
        return state == .signed || state == .confirmed
      }
      work.sit("Một cơ quan không lập đoàn nào")
      work.app.open(campaign.id.key.subject)
      let rows = try #require(work.app.grid?.rows).filter(\.isThing)
      let open = rows.first { row in
        campaign.units.first { $0.id.text == row.id }.map { !isDone($0, work) } ?? false
      }
      let expected = role == .inspector ? open : rows.first
      #expect(work.app.grid?.selected?.id == expected?.id, "\(role)")
    }
  }

  @Test("Among all records those come first whose title fits best, also words in another order")
  func ranking() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    let plan = try #require(work.app.workspace.all(Plan.self).first)
    work.press("!/")
    work.type(plan.title)
    let first = try #require(work.app.grid?.selected)
    #expect(first.id.hasPrefix(plan.id.text), "\(work.text)")
    work.press("⎋ !/")
    let words = plan.title.split(separator: " ").filter { $0.count > 3 }.prefix(3)
    work.type(words.map { String($0) }.reversed().joined(separator: " "))
    let titles = work.app.grid?.visible.compactMap { index -> String? in
      work.app.grid?.rows[index].id
    }
    #expect(titles?.contains { $0.hasPrefix(plan.id.text) } == true)
    work.press("⎋ !/")
    let unit = try #require(work.app.workspace.all(Unit.self).last)
    work.type(unit.name(on: nil))
    #expect(work.app.grid?.selected?.id.hasPrefix(unit.id.text) == true, "\(work.text)")
  }
}

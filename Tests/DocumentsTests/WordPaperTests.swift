@testable import Documents
import Domain
import Foundation
import Samples
import TestSupport
import Testing

/// Word files that we write, read by a reader that is not ours.
@Suite("Official documents as Word files")
struct WordPaperTests {
  static let wording = OfficialWording()
  private static let day = Day(year: 2019, month: 12, day: 31)

  /// What a checked file holds.
  private struct Read: Decodable {
    let name: String
    let tables: [[[String]]]
    let texts: [String]
  }

  static func workspace(_ sample: String) throws -> Workspace {
    try #require(try Sample.named(sample, sealing: testDigest)).workspace(digest: testDigest)
  }

  static func bytes(
    _ request: OfficeRequest, _ workspace: Workspace, as form: OfficeForm
  ) throws -> [UInt8] {
    let content = try #require(OfficeContent(request, in: workspace, on: day, wording))
    return try content.bytes(as: form, wording)
  }

  /// Every kind of document of a sample, by the name of its file.
  static func requests(_ workspace: Workspace) -> [(String, OfficeRequest)] {
    var requests: [(String, OfficeRequest)] = []
    for plan in workspace.all(Plan.self) {
      requests.append(("plan-\(plan.id.text)", .plan(plan.id)))
      if !plan.rosters.isEmpty { requests.append(("rosters-\(plan.id.text)", .rosters(plan.id))) }
      requests.append(("annual-\(plan.id.text)", .annual(plan.id, year: 2019)))
      requests.append(("targets-\(plan.id.text)", .targets(plan.id, year: 2019)))
      requests.append(("months-\(plan.id.text)", .months(plan.id, year: 2019)))
    }
    for budget in workspace.all(Budget.self) {
      requests.append(("estimate-\(budget.id.text)", .estimate(budget.id)))
    }
    for campaign in workspace.all(Campaign.self) {
      requests.append(("decision-\(campaign.id.text)", .decision(campaign.id)))
      requests.append(("notice-\(campaign.id.text)", .notice(campaign.id)))
      requests.append(("findings-\(campaign.id.text)", .findings(campaign.id)))
      requests.append(("campaign-\(campaign.id.text)", .campaign(campaign.id)))
      requests.append(("ranking-\(campaign.id.text)", .ranking(campaign.id)))
      let sheets = workspace.sheets.sheets(of: campaign.id).prefix(3).map(\.heading.sheet)
      if !sheets.isEmpty { requests.append(("minutes-\(campaign.id.text)", .minutes(sheets))) }
      let units = campaign.units.prefix(2).map(\.unit)
      if campaign.criteriaSet != nil, !units.isEmpty {
        requests.append(("form-\(campaign.id.text)", .scoreForms(campaign.id, units)))
      }
    }
    return requests + [
      ("dashboard", .dashboard(year: 2019)), ("due", .due(year: 2019)),
      ("discrepancies", .discrepancies),
    ]
  }

  /// Writes all documents of a sample, has them checked, and gives what was read.
  private static func checked(_ sample: String) throws -> (faults: [String], files: [Read]) {
    let workspace = try workspace(sample)
    let folder = try OfficeFiles.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var names: [String] = []
    for (name, request) in requests(workspace) {
      let bytes = try bytes(request, workspace, as: .docx)
      try Data(bytes).write(to: folder.appending(path: name + ".docx"))
      names.append(name + ".docx")
    }
    let scripts = OfficeFiles.scripts
    let said = try OfficeFiles.output(
      of: "/usr/bin/python3",
      [
        scripts.appending(path: "check_word.py").path(), folder.path(),
        scripts.appending(path: "nd30_layout.tsv").path(),
      ] + names)
    let lines = said.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1) }
    let files = try lines.filter { $0.first == "file" }.map {
      try JSONDecoder().decode(Read.self, from: Data($0[1].utf8))
    }
    return (lines.filter { $0.first == "fault" }.map { String($0[1]) }, files)
  }

  @Test("What begins with an abbreviation keeps its capital within a sentence, a sentence does not")
  func smallFirst() {
    for (text, small) in [
      ("Đánh giá năm 2019", "đánh giá năm 2019"), ("ISO điện tử", "ISO điện tử"),
      ("ISO-HCC (mẫu)", "ISO-HCC (mẫu)"), ("HTQLCL", "HTQLCL"), ("", ""), ("Á", "á"),
    ] {
      #expect(text.smallFirst == small)
    }
  }

  @Test(
    "A notice of visits says when, by what and what is asked for; its programme has every visit")
  func notice() throws {
    let workspace = try Self.workspace("dien-bien-2019")
    var seen = 0
    for campaign in workspace.all(Campaign.self) {
      let text = String(
        decoding: try Self.bytes(.notice(campaign.id), workspace, as: .md), as: UTF8.self)
      #expect(text.contains("THÔNG BÁO") && text.contains("/TB-BCĐ"), "\(text.prefix(400))")
      guard let first = campaign.visits.compactMap(\.day).min(),
        let set = campaign.criteriaSet.flatMap({ workspace.criteriaSet($0) })
      else {
        #expect(text.contains("Từ ngày …"), "what is not known is dots")
        continue
      }
      seen += 1
      #expect(
        text.contains("ngày \(first.shown)")
          && text.contains("tại \(campaign.visits.count) cơ quan"))
      #expect(text.folded.contains(set.title.folded))
      for visit in campaign.visits {
        let name = try #require(visit.unit.flatMap { workspace.unit($0) }).name(on: visit.day)
        #expect(text.contains(name), "\(name)")
      }
    }
    #expect(seen > 0)
  }

  @Test(
    "Every document has the layout of the decree, in the order of the schema, with the record's texts and figures",
    arguments: Sample.names)
  func layout(sample: String) throws {
    let workspace = try Self.workspace(sample)
    let (faults, files) = try Self.checked(sample)
    #expect(faults == [])
    #expect(files.count == Self.requests(workspace).count)
    for plan in workspace.all(Plan.self) {
      let file = try #require(files.first { $0.name == "plan-\(plan.id.text).docx" })
      let cells = Set(file.tables.joined().joined())
      let said = file.texts.joined(separator: "\n").folded
      for text in texts(of: plan) { #expect(said.contains(text.folded), "\(text)") }
      for task in plan.tasks { #expect(cells.contains(task.content), "\(task.content)") }
      for roster in plan.rosters {
        for entry in roster.groups.flatMap(\.entries) { #expect(cells.contains(entry.name)) }
      }
    }
    for budget in workspace.all(Budget.self) {
      let file = try #require(files.first { $0.name == "estimate-\(budget.id.text).docx" })
      try expectFigures(of: budget, in: try #require(file.tables.first))
    }
  }

  /// What of a plan must stand in its document, beside the tables.
  private func texts(of plan: Plan) -> [String] {
    let all =
      plan.sections.flatMap {
        [$0.heading] + $0.body.unmarked.split(separator: "\n").map(String.init)
      }
      + plan.recipients.map(\.name) + plan.responsibilities.map(\.content)
      + plan.bases.map(\.number) + plan.appendices.map(\.title)
      + (plan.signature.map { [$0.secondLine] } ?? [])
    return all.filter { !$0.isEmpty }
  }

  /// Each line of an estimate stands in a row of its own, with its figures as they are printed.
  private func expectFigures(of budget: Budget, in table: [[String]]) throws {
    for line in budget.lines {
      // Some lines of a table are called alike.
      let rows = table.filter { $0[1] == line.content && $0[0] == line.ordinal }
      #expect(!rows.isEmpty, "\(line.content)")
      let numbers = Self.wording.phrases.numbers
      if let amount = line.amount {
        let printed = line.typed?.amount ?? ""
        let figure = printed.isEmpty ? budget.moneyUnit.figures(amount, in: numbers) : printed
        #expect(rows.contains { $0.contains(figure) }, "\(line.content): \(figure)")
      }
      for year in line.years.values {
        guard let amount = year.amount, year.typed.isEmpty else { continue }
        let figure = budget.moneyUnit.figures(amount, in: numbers)
        #expect(rows.contains { $0.contains(figure) }, "\(line.content): \(figure)")
      }
    }
  }

  @Test(
    "An estimate or a list that leaves alone begins with its own page; wide lists lie on their side"
  )
  func pages() throws {
    let workspace = try Self.workspace("dien-bien-2019")
    let plan = try #require(workspace.all(Plan.self).first)
    let budget = try #require(workspace.all(Budget.self).first)
    let campaign = try #require(
      workspace.all(Campaign.self).max { $0.units.count < $1.units.count })
    let expected: [(OfficeRequest, sections: Int, isWide: Bool, begins: String)] = [
      (.estimate(budget.id), 1, true, "Phụ lục"), (.rosters(plan.id), 1, false, "Phụ lục"),
      (.findings(campaign.id), 1, true, ""), (.months(plan.id, year: 2019), 1, true, ""),
      (.ranking(campaign.id), 1, false, ""), (.due(year: 2019), 1, false, ""),
    ]
    for (request, sections, isWide, begins) in expected {
      let read = try ModelDocumentTests.read(Self.bytes(request, workspace, as: .docx))
      #expect(read.wide == Array(repeating: isWide, count: sections), "\(request)")
      #expect(begins.isEmpty || read.paragraphs.first == begins, "\(read.paragraphs.prefix(3))")
    }
  }

  @Test(
    "Minutes do not tell what was looked at again after they were signed; the list of findings does"
  )
  func lookedAtAgain() throws {
    let workspace = try Self.workspace("dien-bien-2019")
    let campaign = try #require(
      workspace.all(Campaign.self).max { $0.units.count < $1.units.count })
    let sheets = workspace.sheets.sheets(of: campaign.id)
    let sheet = try #require(
      sheets.first {
        workspace.sheets[$0.heading.sheet]?.findings.contains { $0.verified != nil } == true
      })
    func heads(_ request: OfficeRequest) throws -> [[String]] {
      let read = try ModelDocumentTests.read(Self.bytes(request, workspace, as: .docx))
      return read.tables.compactMap(\.first).filter { $0.contains("Hạn khắc phục") }
    }
    let minutes = try heads(.minutes([sheet.heading.sheet]))
    #expect(minutes.count == 1 && minutes[0].contains("Khắc phục"), "\(minutes)")
    #expect(!minutes.joined().contains("Ngày kiểm tra lại"), "\(minutes)")
    let list = try heads(.findings(campaign.id))
    #expect(list.first?.contains("Ngày kiểm tra lại") == true, "\(list)")
  }

  @Test("A name of an issuer that takes two lines is not broken within that of its province")
  func issuer() throws {
    let workspace = try Self.workspace("bac-giang")
    let read = try ModelDocumentTests.read(
      Self.bytes(.dashboard(year: 2022, since: nil), workspace, as: .docx))
    let head = read.tables.first?.joined().joined(separator: "\n") ?? ""
    #expect(head.contains("TỈNH BẮC\u{A0}GIANG"), "\(head)")
  }

  @Test("Two exports of the same state are the same bytes, in every form")
  func same() throws {
    let workspace = try Self.workspace("dien-bien-2019")
    for (name, request) in Self.requests(workspace) {
      let content = try #require(
        OfficeContent(request, in: workspace, on: Self.day, Self.wording))
      for form in content.forms where form != .json && form != .pdf {
        guard form != .csv && form != .tsv || content.tables.count == 1 else { continue }
        let bytes = try content.bytes(as: form, Self.wording)
        #expect(try content.bytes(as: form, Self.wording) == bytes, "\(name) \(form)")
        #expect(!bytes.isEmpty)
      }
    }
  }

  @Test("A document is looked at in lines that have room, with all its headings and rows")
  func text() throws {
    let workspace = try Self.workspace("dien-bien-2019")
    for (name, request) in Self.requests(workspace) {
      let content = try #require(
        OfficeContent(request, in: workspace, on: Self.day, Self.wording))
      for width in [76, 92] {
        let lines = content.text(in: width, Self.wording)
        let most = lines.map(\.count).max() ?? 0
        #expect(most <= width, "\(name) \(width): \(most)")
        #expect(lines.count > 10)
      }
    }
    let plan = try #require(workspace.all(Plan.self).first)
    let content = try #require(
      OfficeContent(.plan(plan.id), in: workspace, on: Self.day, Self.wording))
    let lines = content.text(in: 92, Self.wording)
    // The state stands over the middle of the right half, its motto below it.
    let state = try #require(lines.first)
    #expect(state.hasSuffix("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && state.count < 92)
    #expect(
      lines[1].firstRange(of: "Độc lập").map {
        lines[1].distance(from: lines[1].startIndex, to: $0.lowerBound)
      } ?? 0 > 46)
    let words = Set(
      lines.flatMap { $0.folded.split(separator: " ") })
    for section in plan.sections {
      for word in section.heading.folded.split(separator: " ") {
        #expect(words.contains(word), "\(word)")
      }
    }
  }

  @Test("A letter goes to each unit that owes something, with all that it owes")
  func reminders() throws {
    let workspace = try Self.workspace("dien-bien-2019")
    let content = try #require(
      OfficeContent(.reminders(year: 2019), in: workspace, on: Self.day, Self.wording))
    let due = DueList(workspace, year: 2019, today: Self.day).overdue
    let units = Set(due.flatMap(\.units))
    #expect(content.papers.count == units.count)
    #expect(content.tables.map(\.rows.count) == [due.reduce(0) { $0 + $1.units.count }])
    let points = content.papers.flatMap(\.body).count { block in
      if case .point = block { return true }
      return false
    }
    #expect(points == content.tables[0].rows.count)
  }
}

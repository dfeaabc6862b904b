import Foundation
import TestSupport
import Testing

@Suite("Signed sheets and their campaigns from the command line")
struct CommandLineSignedTests {
  private let desk: Desk
  private let store: String
  private static let secretary = ["--as", "Thư ký:secretary"]

  init() throws {
    desk = try Desk()
    store = try desk.scoringStore()
  }

  /// Runs a command on the store.
  private func run(_ words: String...) -> Ran { desk.run(words + ["--store", store]) }

  /// Runs a command on the store as the secretary.
  private func write(_ words: String...) -> Ran {
    desk.run(words + ["--store", store] + Self.secretary)
  }

  /// Scores every criterion of a sheet and takes it on to some states.
  private func fill(_ sheet: String, _ steps: String...) throws {
    let items = run("sheet", "show", sheet, "--json").items
    let ordinals = items.compactMap { $0["ordinal"] as? String }
    try #require(ordinals.count == 31)
    let inspector = ["--store", store, "--as", "Đoàn 1:inspector"]
    for ordinal in ordinals {
      try #require(desk.run(["score", sheet, ordinal, "*"] + inspector).status == 0)
    }
    for step in steps where step != "confirm" {
      try #require(desk.run(["sheet", step, sheet] + inspector).status == 0)
    }
    if steps.contains("confirm") {
      try #require(write("sheet", "confirm", sheet).status == 0)
    }
  }

  /// The id of a sheet.
  private func id(_ unit: String, _ campaign: String = "Đợt 2026") throws -> String {
    let unit = ScoringStore.id("u", unit)
    let campaign = ScoringStore.id("d", campaign)
    let item = run("list", "sheets", "--json").items.first { item in
      item["unit"] as? String == unit && item["campaign"] as? String == campaign
    }
    return try #require(item?["id"] as? String)
  }

  private func file(_ id: String) -> String { "\(store)/rec/sheet/\(id).json" }

  /// The codes of `check` that are about signatures and chains.
  private func codes() -> [String] {
    run("check", "--json").items.compactMap { $0["code"] as? String }
      .filter { $0.hasPrefix("sign.") || $0 == "score.event" || $0 == "score.set-changed" }
  }

  @Test("A signed sheet that was cut takes nothing; one that is gone stays a row and is told")
  func tampered() throws {
    try fill("đợt 2026/quài tở", "finalise", "sign")
    #expect(codes().isEmpty)
    let id = try id("UBND xã Quài Tở")
    let whole = try Data(contentsOf: URL(filePath: file(id)))
    var sheet = try #require(try JSONSerialization.jsonObject(with: whole) as? [String: Any])
    var events = try #require(sheet["events"] as? [[String: Any]])
    events.removeLast()
    sheet["events"] = events
    try JSONSerialization.data(withJSONObject: sheet).write(to: URL(filePath: file(id)))
    #expect(codes() == ["sign.cut"])
    let late = write("sheet", "sign", id)
    #expect(late.status == 1 && late.error.contains("khác với lúc ký"), "\(late)")
    #expect(run("sheet", "show", id).output.contains("khác với lúc ký"))
    #expect(run("sheet", "ranking", "đợt 2026").output.contains("khác lúc ký"))

    try FileManager.default.removeItem(atPath: file(id))
    #expect(codes() == ["sign.gone"])
    let listed = run("list", "sheets")
    #expect(listed.status == 4 && listed.output.contains("phiếu đã ký theo sổ của đợt"))
    let json = run("list", "sheets", "--json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let left = try #require(answer["leftOut"] as? [[String: Any]])
    #expect(left.map { $0["code"] as? String } == ["sign.gone"])
    #expect(left.first?["path"] as? String == "rec/sheet/\(id).json")
    #expect(run("sheet", "ranking", "đợt 2026").output.contains("phiếu hỏng"))
    let anew = desk.run([
      "score", "đợt 2026/quài tở", "I.1.2", "2", "--store", store, "--as", "Đoàn 1:inspector",
    ])
    #expect(anew.status == 4 && anew.error.contains("không chấm lại từ đầu"), "\(anew)")
    #expect(write("repair", "--dry-run").output.contains("Hãy lấy tệp từ bản sao lưu"))

    try whole.write(to: URL(filePath: file(id)))
    #expect(codes().isEmpty && run("list", "sheets").status == 0)
  }

  @Test("A campaign is moved after a preview that changes nothing; what is signed stays as it is")
  func moved() throws {
    try fill("đợt 2026/quài tở", "finalise", "sign")
    let open = desk.run([
      "score", "đợt 2026/thanh luông", "I.1.1", "40/47", "--reason", "thiếu bảy", "--store", store,
      "--as", "Đoàn 1:inspector",
    ])
    try #require(open.status == 0)
    let old = try #require(run("list", "criteria-sets", "--json").items.first?["id"] as? String)
    let set = try #require(run("show", "criteria-set", old, "--json").items.first)
    let rows = try #require(set["criteria"] as? [[String: Any]])
    let row = try #require(rows.first { $0["ordinal"] as? String == "I.1.1" }?["id"] as? String)
    let edited = write("set", "criteria-set", old, "criteria.\(row).maximum", "10")
    #expect(edited.status == 0, "\(edited)")
    let ids = run("list", "criteria-sets", "--json").items.compactMap { $0["id"] as? String }
    let next = try #require(ids.first { $0 != old })

    let (signed, draft) = (try id("UBND xã Quài Tở"), try id("UBND xã Thanh Luông"))
    let before = try [signed, draft].map { try Data(contentsOf: URL(filePath: file($0))) }
    let preview = write("campaign", "move", "Đợt 2026", next, "--dry-run")
    #expect(preview.status == 0, "\(preview)")
    for unit in ["UBND xã Quài Tở", "UBND xã Thanh Luông"] {
      let line = preview.output.split(separator: "\n").first { $0.contains(unit) }
      #expect(line != nil, "\(preview.output)")
    }
    #expect(try [signed, draft].map { try Data(contentsOf: URL(filePath: file($0))) } == before)

    let done = write("campaign", "move", "Đợt 2026", next)
    #expect(done.status == 0 && done.output.contains("OK "), "\(done)")
    #expect(try Data(contentsOf: URL(filePath: file(signed))) == before[0])
    let sheet = try String(contentsOfFile: file(draft), encoding: .utf8)
    #expect(sheet.contains(next))
    #expect(codes().isEmpty)
    let campaign = run("show", "campaign", "Đợt 2026", "--json").items.first
    #expect(campaign?["criteriaSet"] as? String == next)
    #expect(write("campaign", "move", "Đợt 2026", next).status == 0, "there is nothing left to do")
    let leader = desk.run([
      "campaign", "move", "Đợt 2026", old, "--store", store, "--as", "Lãnh đạo:leader",
    ])
    #expect(leader.status == 1)
  }

  @Test("List, sheet, ranking and overview give one grade: by the kind that the unit had then")
  func oneGrade() throws {
    // Departments have a scale of their own, on which everything is the same.
    let old = try #require(run("list", "criteria-sets", "--json").items.first?["id"] as? String)
    let place = URL(filePath: "\(store)/rec/criteria-set/\(old).json")
    let content = try JSONSerialization.jsonObject(with: Data(contentsOf: place))
    var set = try #require(content as? [String: Any])
    var scales = try #require(set["scales"] as? [[String: Any]])
    scales.append([
      "id": ScoringStore.id("h", "scale"), "unitKind": "department",
      "grades": [["id": ScoringStore.id("q", "grade"), "name": "Chung", "lower": 0]],
    ])
    set["scales"] = scales
    try JSONSerialization.data(withJSONObject: set).write(to: place)

    try fill("đợt 2025/quài tở", "finalise", "sign", "confirm")
    let kind = write("set", "unit", "UBND xã Quài Tở", "kind", "department", "--on", "1/1/2026")
    #expect(kind.status == 0, "\(kind)")
    let answers = [
      run("list", "sheets").output, run("sheet", "show", "đợt 2025/quài tở").output,
      run("sheet", "ranking", "đợt 2025").output,
    ]
    for answer in answers {
      #expect(answer.contains("Xuất sắc") && !answer.contains("Chung"), "\(answer)")
    }
    // Confirmed today, so not yet by the last day of the year.
    let page = run(
      "report", "dashboard", "--year", "2025", "--as-of", "31/12/2099", "--to", "-"
    ).output
    let lines = page.split(separator: "\n").filter {
      $0.contains("Xuất sắc") || $0.contains("Chung")
    }
    #expect(lines.contains { $0.contains("Xuất sắc") && $0.contains("1") }, "\(page)")
    #expect(!lines.contains { $0.contains("Chung") && $0.contains("1") }, "\(page)")
  }
}

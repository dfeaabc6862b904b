import Foundation
import TestSupport
import Testing

@Suite("What is due and the printed overview, from the command line")
struct CommandLineReportTests {
  @Test("What is due is listed, the longest overdue first, the same for people and machines")
  func due() throws {
    let desk = try Desk()
    let store = try desk.store()
    let call = ["list", "due", "--as-of", "6/11/2019", "--store", store]
    let text = desk.run(call)
    let json = desk.run(call + ["--json"])
    #expect(text.status == 0 && text.error.isEmpty && json.status == 0)
    let lines = text.output.split(separator: "\n")
    #expect(lines.count == json.items.count && lines.count > 10)
    #expect(lines[0].hasPrefix("▲ 15/11/2018  quá 356 ngày"))
    let days = json.items.compactMap { $0["days"] as? Int }
    #expect(days == days.sorted() && days.first == -356)
    #expect(json.items.allSatisfy { ($0["overdue"] as? Bool) == (($0["days"] as? Int ?? 0) < 0) })
    let reports = json.items.filter { $0["sort"] as? String == "report" }
    let silent = reports.map { "\($0["day"] ?? "") \(($0["units"] as? [String])?.count ?? 0)" }
    #expect(silent.filter { $0.hasSuffix(" 10") } == ["2018-11-15 10", "2019-11-15 10"])
    let late = desk.run("list", "due", "--as-of", "1/6/2031", "--json", "--store", store).items
    let left = late.filter { $0["sort"] as? String == "task" }.compactMap { $0["day"] as? String }
    #expect(left.first == "2018-12-31" && left.contains("2020-12-31"), "nothing is forgotten")
    #expect(desk.run("list", "due", "--as-of", "x", "--store", store).status == 2)
  }

  @Test("The overview is printed, or written whole to a file")
  func report() throws {
    let desk = try Desk()
    let store = try desk.store()
    let call = ["report", "dashboard", "--as-of", "6/11/2019", "--store", store, "--to"]
    let printed = desk.run(call + ["-"])
    #expect(printed.status == 0 && printed.error.isEmpty)
    #expect(printed.output.hasPrefix("# Ban Chỉ đạo ISO tỉnh Điện Biên\n"))
    #expect(printed.output.contains("| > 70% UBND cấp xã xây dựng, áp dụng | 0/130 | 0,00% | 92 |"))
    #expect(printed.output.contains("## Từ 30/10/2019\n"))
    let file = store + "/../page.md"
    for _ in 0..<2 {
      let written = desk.run(call + [file])
      #expect(written.status == 0 && written.output.hasPrefix("OK "))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == printed.output)
    }
    let since = desk.run(call + ["-", "--since", "1/1/2019", "--year", "2018"])
    #expect(
      since.output.contains("## Từ 01/01/2019\n") && since.output.contains("## Chỉ tiêu 2018"))
  }

  @Test("Every figure follows the day; a year that is over is told as of its last day")
  func days() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let call = ["report", "dashboard", "--year", "2019", "--store", store, "--to", "-"]
    #expect(desk.run(call + ["--as-of", "2019-11-01"]).output.contains(": 10/61 ="))
    let over = desk.run(call).output
    #expect(over.contains(": 41/61 =") && over.contains("(số liệu đến 31/12/2019)"))
    #expect(over.contains("bcdiso list due --as-of 31/12/2019"), "what is left out is counted")
    // What does not agree is what does not agree now, as on the screen.
    let last = desk.run(call + ["--as-of", "2019-12-31"]).output
    let figures = { (page: String) in page.split(separator: "\n").dropLast() }
    #expect(figures(over) == figures(last))
    let ranking = ["sheet", "ranking", "2019", "--json", "--store", store]
    #expect(desk.run(ranking).items.count == 41)
    #expect(desk.run(ranking + ["--as-of", "1/11/2019"]).items.count == 10)
  }

  @Test("What cannot be written is told, and nothing is left behind")
  func refusals() throws {
    let desk = try Desk()
    let store = try desk.store()
    for (arguments, status) in [
      (["--to", store + "/../page.doc"], 2), (["--to", "-", "--year", "1800"], 2),
      (["--to", "-", "--since", "x"], 2), ([], 2), (["--to", store + "/none/page.md"], 4),
    ] as [([String], Int32)] {
      let ran = desk.run(["report", "dashboard", "--store", store] + arguments)
      #expect(ran.status == status && ran.output.isEmpty && ran.isOneSentence, "\(ran)")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: store + "/..")
    #expect(!files.contains { $0.contains("page") })
    #expect(desk.run("report", "dashboard", "--to", "-", "--store", store + "/none").status == 4)
  }

  @Test("What is due over New Year is told by the list, the page and the report of both years")
  func overNewYear() throws {
    let desk = try Desk()
    let store = desk("stores/s")
    try #require(desk.run("init", store, "--sample", "bac-giang").status == 0)
    let set = desk.run(
      "set", "task", "52/KH-BCĐ/III", "schedule", "Tháng 12/2015 - tháng 1/2016", "--store", store,
      "--as", "Thư ký:secretary")
    #expect(set.status == 0, "\(set)")
    let title = try #require(
      desk.run("list", "due", "--as-of", "20/12/2015", "--json", "--store", store).items
        .first { $0["day"] as? String == "2016-01-31" }?["title"] as? String)
    // So many days ahead and no further; after its day it is overdue.
    let near = desk.run(
      "list", "due", "--as-of", "20/12/2015", "--days", "30", "--json", "--store", store)
    #expect(!near.items.contains { $0["day"] as? String == "2016-01-31" })
    let late = desk.run("list", "due", "--as-of", "1/2/2016", "--json", "--store", store).items
    #expect(late.contains { $0["title"] as? String == title && $0["overdue"] as? Bool == true })
    for (year, day) in [("2015", "31/12/2015"), ("2016", "1/2/2016"), ("2016", "20/12/2016")] {
      let page = desk.run(
        "report", "dashboard", "--year", year, "--as-of", day, "--to", "-", "--store", store
      ).output
      #expect(page.contains("31/01/2016"), "\(year) \(day): \(page)")
    }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("Slips on the command line are answered with what would do")
struct CommandLineSlipTests {
  @Test("A store is made neither without a name, nor over a file, nor under a name too long")
  func places() throws {
    let desk = try Desk()
    let nameless = desk.run("init", "")
    #expect(nameless.status == 2 && nameless.error.contains("Thiếu tên thư mục"), "\(nameless)")
    let file = desk("stores/bang.xlsx")
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    let over = desk.run("init", file)
    #expect(over.status == 1 && over.error.contains("không phải thư mục trống"), "\(over)")
    #expect(FileManager.default.contents(atPath: file) == Data("x".utf8))
    let long = desk.run("init", desk("stores/" + String(repeating: "x", count: 300)))
    #expect(long.status == 2 && long.error.contains("dài quá"), "\(long)")
    #expect(long.isOneSentence && long.error.count < 280)
  }

  @Test("A kind of unit that there is not is answered with those that there are")
  func kinds() throws {
    let desk = try Desk()
    let store = try desk.store()
    for field in ["kind", "kinds"] {
      let ran = desk.run("set", "unit", "CON", field, "xã nghèo", "--store", store)
      #expect(ran.status != 0 && ran.isOneSentence && !ran.error.contains("↑"), "\(ran)")
    }
    let unit = "Sở Khoa học và Công nghệ"
    let ran = desk.run("set", "unit", unit, "kind", "xã nghèo", "--store", store)
    #expect(ran.status == 1 && ran.error.contains("Chọn một trong: "), "\(ran)")
    #expect(ran.error.contains("UBND cấp xã") && !ran.error.contains("↑"))
  }

  @Test("An act that takes the name or code of a unit that lives says so, and is done")
  func taken() throws {
    let desk = try Desk()
    let store = try desk.store()
    for words in [["Him Lam", "UBND phường Nam Thanh"], ["Tân Thanh", "--code", "03139"]] {
      let ran = desk.run(["unit", "rename"] + words + ["--on", "1/7/2025", "--store", store])
      #expect(ran.status == 0 && ran.output.hasPrefix("OK "), "\(ran)")
      #expect(ran.error.contains("cũng là của “UBND phường Nam Thanh”"), "\(ran)")
    }
  }

  @Test("What cannot be meant is written as asked, and said; check names it from then on")
  func notMeant() throws {
    let desk = try Desk()
    let store = try desk.store()
    let norm = desk.run("set", "line", "III.3", "norm", "-1", "--store", store)
    #expect(norm.status == 0 && norm.error.contains("không thể âm"), "\(norm)")
    let plan = desk.run("set", "plan", "1129/KH-UBND", "lastYear", "16", "--store", store)
    #expect(plan.status == 0 && plan.output.contains("2016"), "\(plan)")
    #expect(plan.error.contains("bắt đầu 2018, kết thúc 2016"), "\(plan)")
    let unit = desk.run("add", "unit", "name=68101", "kind=UBND cấp xã", "--store", store)
    #expect(unit.status == 0 && unit.error.contains("chỉ là số"), "\(unit)")
    let codes = desk.run("check", "--json", "--store", store).items.compactMap {
      $0["code"] as? String
    }
    for code in ["budget.negative", "date.order", "unit.name"] { #expect(codes.contains(code)) }
    let circle = desk.run(
      "set", "unit", "UBND huyện Điện Biên", "parent", "UBND xã Thanh Luông", "--store", store)
    #expect(circle.status != 0 || circle.error.contains("đứng trên chính nó"), "\(circle)")
  }

  @Test("A row without words is called by its ordinal, never by its internal id")
  func wordless() throws {
    let desk = try Desk()
    let store = try desk.store()
    #expect(desk.run("set", "line", "IV.3", "content", "", "--store", store).status == 0)
    let set = desk.run("set", "line", "IV.3", "quantity", "4", "--store", store)
    #expect(set.status == 0 && set.output.contains("“IV.3”"), "\(set)")
  }

  @Test("A plan is named by the number before its stroke")
  func numbers() throws {
    let desk = try Desk()
    let store = try desk.store()
    for number in ["1129", "1129/KH", "1129/kh-ubnd"] {
      let ran = desk.run("set", "plan", number, "title", "Kế hoạch \(number)", "--store", store)
      #expect(ran.status == 0, "\(ran)")
    }
    #expect(desk.run("set", "plan", "112", "title", "x", "--store", store).status == 1)
  }

  @Test("No id is shown where a row stands in a list; what is shown can be typed")
  func rowNumbers() throws {
    let desk = try Desk()
    let store = try desk.store()
    let unit = "Sở Khoa học và Công nghệ"
    let set = desk.run("set", "unit", unit, "parent", "UBND huyện Mường Nhé", "--store", store)
    #expect(set.status == 0 && set.output.contains("đã lưu Trực thuộc của"), "\(set)")
    #expect(set.output.contains("'Trực thuộc · #1 · Đơn vị'"), "\(set)")
    let again = desk.run("set", "unit", unit, "parent", "UBND huyện Tủa Chùa", "--store", store)
    #expect(again.output.contains("Trực thuộc của “\(unit)”: UBND huyện Tủa Chùa"), "\(again)")
    let first = desk.run(
      "set", "unit", unit, "Trực thuộc · #1 · Đơn vị", "UBND huyện Tuần Giáo", "--store", store)
    #expect(first.status == 0, "\(first)")
    let shown = desk.run("show", "unit", unit, "--store", store).output
    let lines = shown.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.contains("#1") && lines.contains("#2"))
    #expect(lines.contains("Đơn vị: UBND huyện Tuần Giáo"))
    let ids = lines.dropFirst().filter { line in
      line.count == 11 && line.allSatisfy { $0.isLowercase || $0.isNumber }
    }
    #expect(ids.isEmpty)
  }

  @Test("The heading of a column names its field: SL, Đ.giá")
  func headings() throws {
    let desk = try Desk()
    let store = try desk.store()
    for heading in ["SL", "sl", "Qty", "Số lượng"] {
      let ran = desk.run("set", "line", "IV.3", heading, "5", "--store", store)
      #expect(ran.status == 0, "\(heading): \(ran)")
    }
    #expect(desk.run("show", "line", "IV.3", "--store", store).output.contains("Số lượng: 5"))
  }

  @Test("What cannot be set says by which command it is done; a day before its year is no report")
  func waysOut() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let list = desk.run("list", "findings", "--json", "--store", store)
    let id = try #require(list.items.first?["id"] as? String)
    let finding = desk.run("set", "finding", id, "due", "1/1/2020", "--store", store)
    #expect(finding.status == 1 && finding.error.contains("bcdiso sheet"), "\(finding)")
    let report = desk.run(
      "report", "dashboard", "--to", "-", "--year", "2019", "--as-of", "1/11/2018", "--store", store
    )
    #expect(report.status == 2 && report.error.contains("trước năm 2019"), "\(report)")
  }

  @Test("Years that are taken from an estimate leave no money unseen: check tells what they hold")
  func yearsLeftOut() throws {
    let desk = try Desk()
    let store = try desk.store()
    let budget = try #require(
      desk.run("list", "budgets", "--json", "--store", store).items.first?["id"] as? String)
    let plain = desk.run("check", "--store", store).output
    #expect(!plain.contains("budget.year-left-out"))
    #expect(desk.run("set", "budget", budget, "years", "2031", "--store", store).status == 0)
    let found = desk.run("check", "--store", store).output
    #expect(found.contains("budget.year-left-out"), "\(found)")
    #expect(found.contains("dự toán chỉ có năm “2031”"), "\(found)")
  }

  @Test(
    "A report says where the rest is told, that it takes the place of a file, that nothing is planned"
  )
  func reports() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let file = desk("stores/page.md")
    let report = ["report", "dashboard", "--store", store, "--to"]
    let first = desk.run(report + [file, "--year", "2019"])
    #expect(first.status == 0 && !first.output.contains("thay tệp cũ"), "\(first)")
    let again = desk.run(report + [file, "--year", "2019"])
    #expect(again.output.contains("thay tệp cũ") && again.error.isEmpty, "\(again)")
    let page = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
    #expect(page.contains("bcdiso list due --as-of 31/12/2019"))
    let empty = desk.run(report + ["-", "--year", "2035"])
    #expect(empty.status == 0 && empty.error.contains("năm 2035"), "\(empty)")
  }

  @Test("A day with --on names the unit of that day; one that had ended is told the way out")
  func dayNames() throws {
    let desk = try Desk()
    let store = try desk.store()
    let merged = desk.run(
      "unit", "merge", "Him Lam", "Nam Thanh", "--name", "UBND phường Him Lam", "--on", "1/7/2025",
      "--store", store)
    #expect(merged.status == 0, "\(merged)")
    let set = ["set", "unit", "--store", store]
    // The one that bore the name then has ended; the one of today is not what is meant.
    let then = desk.run(set + ["UBND phường Him Lam", "code", "99", "--on", "1/1/2021"])
    #expect(then.status == 1 && then.error.contains("chỉ tồn tại đến 30/06/2025"), "\(then)")
    #expect(then.error.contains("'Mã · #1 · Tên'") && !then.error.contains("--part"), "\(then)")
    let now = desk.run(set + ["UBND phường Him Lam", "telephone", "0215", "--store", store])
    #expect(now.status == 0, "\(now)")
    let old = desk.run(set + ["UBND phường Nam Thanh", "Mã · #1 · Tên", "03998"])
    #expect(old.status == 0, "\(old)")
  }

  @Test("A roster of a year after a reorganisation that names what had ended is told by check")
  func endedUnits() throws {
    let desk = try Desk()
    let store = try desk.store()
    let merged = desk.run(
      "unit", "merge", "UBND xã Thanh Luông", "UBND xã Hua Thanh", "--name",
      "UBND xã Thanh Nưa mới",
      "--on", "1/7/2025", "--store", store)
    #expect(merged.status == 0, "\(merged)")
    #expect(!desk.run("check", "--store", store).output.contains("plan.unit-ended"))
    let roster = try #require(
      desk.run("list", "rosters", "--json", "--store", store).items.first?["id"] as? String)
    #expect(desk.run("set", "roster", roster, "year", "2026", "--store", store).status == 0)
    let found = desk.run("check", "--store", store).output
    #expect(found.contains("plan.unit-ended"), "\(found)")
    #expect(found.contains("chỉ tồn tại đến “30/06/2025”, nay là “UBND xã Thanh Nưa mới”"))
  }

  @Test(
    "A founding that was entered already is told, not made again; another of a later day is made")
  func foundedTwice() throws {
    let desk = try Desk()
    let store = try desk.store()
    let found = [
      "unit", "found", "UBND xã Mới", "--kind", "UBND cấp xã", "--parent", "UBND huyện Tủa Chùa",
      "--store", store, "--on",
    ]
    #expect(desk.run(found + ["1/7/2025"]).status == 0)
    let again = desk.run(found + ["1/7/2025"])
    #expect(again.status == 1 && again.error.contains("đã như vậy rồi"), "\(again)")
    #expect(desk.run(found + ["2/7/2025"]).status == 0)
  }

  @Test("Money beyond any estimate was typed in another unit: refused with that of the table")
  func tooMuchMoney() throws {
    let desk = try Desk()
    let store = try desk.store()
    let set = ["set", "line", "IV.3", "amount", "--store", store]
    for typed in ["2100000000", "-2100000000", "1.000.000.000 triệu"] {
      let ran = desk.run(set + ["--", typed])
      #expect(ran.status == 1 && ran.error.contains("triệu đồng"), "\(typed): \(ran)")
      #expect(ran.error.contains("Số tiền quá lớn"), "\(typed): \(ran)")
    }
    #expect(desk.run(set + ["2100000000đ"]).output.contains("2.100 triệu đồng"))
    #expect(desk.run(set + ["999.999.999"]).status == 0)
  }
}

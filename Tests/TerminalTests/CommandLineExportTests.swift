import Foundation
import Testing

@Suite("Writing documents and lists from the command line")
struct CommandLineExportTests {
  private func store(_ desk: Desk) throws -> String {
    let store = desk("stores/mẫu")
    #expect(desk.run("init", store, "--sample", "dien-bien-2019").status == 0)
    return store
  }

  @Test(
    "The ending of the file says the form; nothing is replaced unasked, and a refusal writes nothing"
  )
  func forms() throws {
    let desk = try Desk()
    let store = try store(desk)
    for (kind, ending, head) in [
      ("plan", "docx", "PK"), ("budget", "xlsx", "PK"), ("dashboard", "html", "<!DOCTYPE html>"),
      ("units", "csv", "\u{FEFF}"), ("tasks", "md", "#"), ("lines", "json", "{"),
    ] {
      let file = desk("ra/\(kind).\(ending)")
      try FileManager.default.createDirectory(
        atPath: desk("ra"), withIntermediateDirectories: true)
      let words = ["export", kind, "--to", file, "--store", store, "--as-of", "2019-12-31"]
      let ran = desk.run(words)
      #expect(ran.status == 0 && ran.output.hasPrefix("OK đã ghi"), "\(ran)")
      let written = try Data(contentsOf: URL(filePath: file))
      #expect(String(decoding: written, as: UTF8.self).contains(head), "\(kind)")
      let again = desk.run(words)
      #expect(again.status == 1 && again.error.contains("đã có, không ghi đè"), "\(again)")
      #expect(try Data(contentsOf: URL(filePath: file)) == written)
      #expect(desk.run(words + ["--overwrite"]).status == 0)
      #expect(try Data(contentsOf: URL(filePath: file)) == written, "\(kind)")
    }
  }

  @Test("What cannot be written is refused with what can")
  func refusals() throws {
    let desk = try Desk()
    let store = try store(desk)
    for (words, status, said) in [
      (["plan", "--to", "a.doc"], 2, ".docx, .xlsx"),
      (["plan", "--to", "a"], 2, ".docx"),
      (["planx", "--to", "a.docx"], 2, "plan"),
      (["plan", "không có", "--to", "a.docx"], 1, "không có"),
      (["campaign", "--to", "a.docx"], 2, "Cần nói rõ"),
      (["dashboard", "--to", "a.json"], 1, ".docx"),
      (["dashboard", "năm nay", "--to", "a.docx"], 2, "năm"),
      (["plan", "--to", "a.csv"], 1, ".xlsx"),
      (["plan", "--to", "không/có/thư/mục.docx"], 4, "mục"),
    ] as [([String], Int32, String)] {
      let ran = desk.run(["export"] + words + ["--store", store])
      #expect(ran.status == status && ran.error.contains(said), "\(words): \(ran)")
    }
  }

  @Test("A list of units that was written out changes nothing when it is read again")
  func units() throws {
    let desk = try Desk()
    let store = try store(desk)
    for ending in ["csv", "tsv", "xlsx", "docx"] {
      let file = desk("đơn vị.\(ending)")
      #expect(desk.run("export", "units", "--to", file, "--store", store).status == 0)
      let read = desk.run(
        "import", "units", file, "--dry-run", "--json", "--store", store, "--as",
        "Sở Nội vụ:secretary")
      let outcomes = Set(read.items.compactMap { $0["outcome"] as? String })
      #expect(read.status == 0 && outcomes == ["unchanged"], "\(ending): \(read)")
    }
  }

  @Test("Criteria, tasks and rosters that were written out change nothing when they are read again")
  func rows() throws {
    let desk = try Desk()
    let store = try store(desk)
    let again = desk("bac giang")
    #expect(desk.run("init", again, "--sample", "bac-giang").status == 0)
    for (kind, name, into, store) in [
      ("criteria", "ISO-HCC (mẫu)", "ISO-HCC (mẫu)", store),
      ("roster", "1129/KH-UBND", "1129/KH-UBND", store),
      ("reports", "1129/KH-UBND", "1129/KH-UBND", store),
      ("tasks", "pohmz5zrmc5", "pohmz5zrmc5", again),
      ("targets", "pohmz5zrmc5", "pohmz5zrmc5", again),
    ] {
      for ending in ["xlsx", "docx", "csv"] {
        let file = desk("\(kind).\(ending)")
        let out = desk.run("export", kind, name, "--to", file, "--store", store)
        let read = desk.run(
          "import", kind, file, "--in", into, "--dry-run", "--json", "--store", store, "--as",
          "Sở Nội vụ:secretary")
        let outcomes = Set(read.items.compactMap { $0["outcome"] as? String })
        #expect(
          out.status == 0 && read.status == 0 && outcomes == ["unchanged"],
          "\(kind) \(ending): \(out) \(read.error)")
      }
    }
  }

  @Test("A list in which nothing stands leaves as its headings, in every form")
  func empty() throws {
    let desk = try Desk()
    let store = desk("trống")
    #expect(desk.run("init", store).status == 0)
    for ending in ["docx", "xlsx", "csv", "md", "html"] {
      let file = desk("đơn vị.\(ending)")
      let ran = desk.run("export", "units", "--to", file, "--store", store)
      #expect(ran.status == 0, "\(ending): \(ran)")
      let bytes = try Data(contentsOf: URL(filePath: file))
      let isText = ["csv", "md", "html"].contains(ending)
      #expect(!isText || String(decoding: bytes, as: UTF8.self).contains("Tên"), "\(ending)")
    }
  }

  @Test("Forms go out as a workbook with a sheet for each unit, and come back filled in")
  func scoreForms() throws {
    let desk = try Desk()
    let store = try store(desk)
    let file = desk("phiếu.xlsx")
    let out = desk.run("export", "score-form", "2019", "--to", file, "--store", store)
    #expect(out.status == 0, "\(out)")
    let back = desk.run(
      "import", "scores", file, "--in", "2019", "--dry-run", "--store", store, "--as",
      "Sở Nội vụ:inspector")
    // Each form is known by its unit, and says what its sheet says: nothing is refused, though the day is long over.
    #expect(back.status == 0, "\(back)")
    let lines = back.output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("Phiếu ") } == 61, "\(back)")
    // What is said of a line of a form names its row.
    let said = lines.filter { $0.contains("dòng ") && !$0.hasPrefix("Đọc ") }
    #expect(said.isEmpty, "\(said)")
  }

  @Test("A file for each unit is called after it; none that is there is replaced unasked")
  func each() throws {
    let desk = try Desk()
    let store = try store(desk)
    let folder = desk("ra")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let words = [
      "export", "minutes", "2019", "--each", "--to", folder + "/bb.docx", "--store", store,
    ]
    let ran = desk.run(words)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(ran.status == 0 && files.count == 57, "\(ran)")
    #expect(ran.output.split(separator: "\n").count == 57)
    #expect(
      files.contains("bb-so-noi-vu.docx") && files.allSatisfy { $0.hasPrefix("bb-") }, "\(files)")
    let again = desk.run(words)
    #expect(again.status == 1 && again.error.contains("đã có"), "\(again)")
    #expect(desk.run(words + ["--overwrite"]).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 57)
  }

  @Test(
    "Reports for a weekly job go over the older file, with what changed since a day at their head")
  func reports() throws {
    let desk = try Desk()
    let store = try store(desk)
    for words in [["plan"], ["targets"], ["campaign", "2019"]] {
      let call =
        ["report"] + words
        + ["--as-of", "2019-12-31", "--since", "2019-06-01", "--to", desk("tuần.md")]
        + ["--store", store]
      let ran = desk.run(call)
      #expect(ran.status == 0 && ran.output.hasPrefix("OK đã ghi"), "\(ran)")
      #expect(desk.run(call).output.contains("thay tệp cũ"))
      let text = try String(contentsOfFile: desk("tuần.md"), encoding: .utf8)
      #expect(text.contains("01/06/2019") && text.contains("công bố"), "\(text.prefix(1500))")
      #expect(desk.run(call + ["--to", "x.doc"]).status == 2)
    }
    let ran = desk.run("report", "campaign", "--to", desk("a.md"), "--store", store)
    #expect(ran.status == 2 && ran.error.contains("Cần nói rõ"), "\(ran)")
  }

  @Test(
    "A model document of the store is filled in; a mark that stands for nothing is named and nothing is written"
  )
  func model() throws {
    let desk = try Desk()
    let store = try store(desk)
    let models = store + "/templates"
    try FileManager.default.createDirectory(atPath: models, withIntermediateDirectories: true)
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "DocumentsTests/Files/models.py")
    let process = try Process.run(
      URL(filePath: "/usr/bin/python3"), arguments: [script.path(), models])
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let file = desk("kế hoạch.docx")
    let words = ["export", "plan", "--to", file, "--store", store]
    #expect(desk.run(words).status == 0)
    let filled = try Data(contentsOf: URL(filePath: file))
    let put = { (name: String) in
      _ = try? FileManager.default.removeItem(atPath: models + "/plan.docx")
      try FileManager.default.copyItem(
        atPath: models + "/" + name, toPath: models + "/plan.docx")
    }
    for (name, said) in [
      ("unknown.docx", "{{không có}}"), ("crowded.docx", "đứng riêng"),
    ] {
      try put(name)
      let ran = desk.run(words + ["--overwrite"])
      #expect(ran.status == 1 && ran.error.contains(said), "\(ran)")
      #expect(try Data(contentsOf: URL(filePath: file)) == filled)
    }
    try Data("không phải Word".utf8).write(to: URL(filePath: models + "/plan.docx"))
    let ran = desk.run(words + ["--overwrite"])
    #expect(ran.status == 1 && ran.error.contains("templates/plan.docx"), "\(ran)")
    // What is of the store's own is no fault of it.
    #expect(desk.run("check", "--store", store).error == "")
  }

  @Test(
    "What rows of each sample were written out changes nothing when it is read again",
    arguments: ["bac-giang", "dien-bien", "phu-luc-2023", "dien-bien-2019"])
  func samples(_ sample: String) throws {
    let desk = try Desk()
    let store = desk(sample)
    #expect(desk.run("init", store, "--sample", sample).status == 0)
    let kinds = [
      ("tasks", "plans"), ("targets", "plans"), ("responsibilities", "plans"), ("reports", "plans"),
      ("criteria", "criteria-sets"), ("norms", "norm-tables"), ("lines", "budgets"),
      ("budget", "budgets"), ("roster", "plans"),
    ]
    for (kind, owners) in kinds {
      let records = desk.run("list", owners, "--json", "--store", store).items
      for name in records.compactMap({ $0["id"] as? String }) {
        for ending in ["xlsx", "docx", "csv"] {
          let file = desk("\(kind)-\(name).\(ending)")
          let out = desk.run("export", kind, name, "--to", file, "--store", store)
          // Most plans have no list of units.
          if kind == "roster", out.status == 1 { continue }
          let read = desk.run(
            "import", kind, file, "--in", name, "--dry-run", "--json", "--store", store, "--as",
            "Sở Nội vụ:secretary")
          let outcomes = Set(read.items.compactMap { $0["outcome"] as? String })
          #expect(
            out.status == 0 && read.status == 0 && outcomes.isSubset(of: ["unchanged"]),
            "\(kind) \(name) \(ending): \(out) \(read)")
        }
      }
    }
  }
}

import Documents
import Domain
import Foundation
import Samples
import TestSupport
import Testing

/// Model documents that a program which is not ours made, filled in and read by one that is not ours.
@Suite("Model documents of a store")
struct ModelDocumentTests {
  /// What a filled document says.
  struct Read: Decodable {
    let paragraphs: [String]
    let tables: [[[String]]]
    let head: [String]
    let foot: [String]
    let wide: [Bool]
    let left: [String]
    let unstyled: [String]
    /// The looks, each with that on which it is based.
    let looks: [String: String]
    let placeholders: Int
  }

  private static func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: OfficeFiles.models.get().appending(path: name)))
  }

  private static func filled(
    _ request: OfficeRequest, _ name: String, _ workspace: Workspace
  ) throws -> [UInt8] {
    let day = Day(year: 2019, month: 12, day: 31)
    let content = try #require(
      OfficeContent(request, in: workspace, on: day, WordPaperTests.wording))
    let model = try ModelDocument(bytes(of: name))
    return try content.bytes(as: .docx, model: (name, model), WordPaperTests.wording)
  }

  static func read(_ bytes: [UInt8]) throws -> Read {
    let folder = try OfficeFiles.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.docx")
    try Data(bytes).write(to: file)
    let said = try OfficeFiles.output(
      of: "/usr/bin/python3",
      [OfficeFiles.scripts.appending(path: "read_word.py").path(), file.path()])
    return try JSONDecoder().decode(Read.self, from: Data(said.utf8))
  }

  @Test(
    "Marks in one run or several, in text, head, foot and controls, become what the record says; none is left"
  )
  func filled() throws {
    let workspace = try WordPaperTests.workspace("dien-bien")
    let plan = try #require(workspace.all(Plan.self).first)
    let bytes = try Self.filled(.plan(plan.id), "plan.docx", workspace)
    let read = try Self.read(bytes)
    #expect(read.left == [] && read.unstyled == [] && read.placeholders == 0)
    #expect(Set(read.head) == ["UBND TỈNH ĐIỆN BIÊN"])
    #expect(Set(read.foot) == ["Văn thư ghi: 1129/KH-UBND"])
    #expect(
      read.tables.first == [
        ["UBND TỈNH ĐIỆN BIÊN", "Số 1129/KH-UBND, ngày 05 tháng 5 năm 2018"]
      ])
    for text in ["KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "KT. CHỦ TỊCH", "Tên: " + plan.title] {
      #expect(read.paragraphs.contains(text), "\(text)")
    }
    for recipient in plan.recipients {
      #expect(read.paragraphs.contains("- \(recipient.name);"), "\(recipient.name)")
    }
    let cells = Set(read.tables.joined().joined())
    for task in plan.tasks { #expect(cells.contains(task.content), "\(task.content)") }
    // The text, then a section for each appendix, on its side where its table is wide.
    #expect(read.wide.count == plan.appendices.count + 1)
    #expect(read.wide.first == false && read.wide.contains(true))
    #expect(try Self.filled(.plan(plan.id), "plan.docx", workspace) == bytes)
  }

  @Test("A mark that stands for nothing is named with those that there are, and nothing is made")
  func unknown() throws {
    let workspace = try WordPaperTests.workspace("dien-bien")
    let plan = try #require(workspace.all(Plan.self).first)
    do {
      _ = try Self.filled(.plan(plan.id), "unknown.docx", workspace)
      Issue.record("it was made")
    } catch let OfficeFault.model(name, fault, known) {
      #expect(name == "unknown.docx")
      #expect(fault == .unknownMarks(["dở dang", "không có", "trường lạ"]))
      #expect(known.contains("nội dung") && known.contains("nơi nhận"))
    }
    #expect(throws: OfficeFault.self) {
      try Self.filled(.plan(plan.id), "crowded.docx", workspace)
    }
  }

  @Test("Of several documents each is made of the model, on pages of its own")
  func several() throws {
    let workspace = try WordPaperTests.workspace("dien-bien-2019")
    let campaign = try #require(
      workspace.all(Campaign.self).max { $0.units.count < $1.units.count })
    let headings = workspace.sheets.sheets(of: campaign.id).prefix(3).map(\.heading)
    let request = OfficeRequest.minutes(headings.map(\.sheet))
    let read = try Self.read(Self.filled(request, "minutes.docx", workspace))
    // A stroke before a point is no number with a full stop.
    #expect(read.paragraphs.contains { $0.hasPrefix("- ") })
    #expect(!read.paragraphs.contains { $0.hasPrefix("-.") })
    #expect(read.left == [] && read.wide == [false, false, false])
    for heading in headings {
      let name = workspace.name(of: heading.unit)
      #expect(read.paragraphs.contains("Biên bản ở \(name)"), "\(name)")
    }
    #expect {
      try Self.filled(request, "margin.docx", workspace)
    } throws: { error in
      guard case .model(_, .differsInMargin, _)? = error as? OfficeFault else { return false }
      return true
    }
    #expect(try Self.filled(.minutes([headings[0].sheet]), "margin.docx", workspace).count > 0)
  }

  @Test("What a record says is never taken for a mark")
  func braces() throws {
    var workspace = try WordPaperTests.workspace("dien-bien")
    let plan = try #require(workspace.all(Plan.self).first)
    let change = Change(
      plan.id.key,
      .set(
        Path([Plan.fields.title.key]), old: .text(plan.title), new: .text("{{số}} & <w:t> {{x}}")))
    try workspace.apply([change], Stamp(at: "2026-11-30T08:00:00Z", by: "me"))
    let read = try Self.read(Self.filled(.plan(plan.id), "plan.docx", workspace))
    #expect(read.paragraphs.contains("Tên: {{số}} & <w:t> {{x}}"))
  }

  @Test(
    "Looks that a model has under other ids are known by their names, and taken as they are there")
  func styled() throws {
    let workspace = try WordPaperTests.workspace("dien-bien")
    let plan = try #require(workspace.all(Plan.self).first)
    let read = try Self.read(Self.filled(.plan(plan.id), "styled.docx", workspace))
    #expect(read.unstyled == [] && read.left == [])
    #expect(read.looks["Heading1"] == "u1" && read.looks["Normal"] == "Binhthng")
    #expect(read.looks["TableGrid"] == "LiBang" && read.looks["Heading2"] != "u1")
  }

  @Test("A part whose name leads out of the archive is not handed on")
  func stray() throws {
    let workspace = try WordPaperTests.workspace("dien-bien")
    let plan = try #require(workspace.all(Plan.self).first)
    let name = Array("stray.xml".utf8)
    #expect(try Self.bytes(of: "stray.docx").firstRange(of: name) != nil)
    let filled = try Self.filled(.plan(plan.id), "stray.docx", workspace)
    #expect(filled.firstRange(of: name) == nil)
    #expect(try filled == Self.filled(.plan(plan.id), "plan.docx", workspace))
  }

  @Test("A file that is no Word document, or a damaged one, is refused and never filled")
  func damaged() throws {
    let whole = try Self.bytes(of: "plan.docx")
    for cut in stride(from: 0, to: whole.count, by: max(1, whole.count / 40)) {
      #expect(throws: PaperFault.self) { try ModelDocument(Array(whole.prefix(cut))) }
    }
    var random = Chance(7)
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<5 { bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 0x55 }
      _ = try? ModelDocument(bytes)
    }
    for file in try FileManager.default.contentsOfDirectory(
      atPath: OfficeFiles.hostile.get().path())
    {
      let data = try Data(contentsOf: OfficeFiles.hostile.get().appending(path: file))
      _ = try? ModelDocument([UInt8](data))
    }
    #expect(throws: PaperFault.self) {
      try ModelDocument(OfficeFiles.file("features.xlsx").bytes)
    }
  }
}

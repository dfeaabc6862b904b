import Domain
import Samples
import TestSupport
import Testing

@Suite("Places that texts of a plan name")
struct HeadingReferenceTests {
  private static let key = RecordKey(.plan, id("p", "plan"))

  /// What is found in a plan of four headings, two of them with parts, whose last one says a text.
  private func findings(_ text: String) throws -> [Discrepancy] {
    let rows = [
      ("a", "", "I", "Mục đích, yêu cầu", "Cải cách hành chính."),
      ("b", "", "II", "Nội dung, tiến độ", ""),
      ("c", "b", "1", "Đào tạo, tập huấn", "Cho lãnh đạo, thư ký."),
      ("d", "b", "2", "Thời gian, tiến độ", "Từng nhóm xã: a) xã điểm; b) xã còn lại."),
      ("e", "", "III", "Kinh phí", "Ngân sách tỉnh: 206.000.000 đồng."),
      ("f", "", "IV", "Tổ chức thực hiện", text),
    ]
    let sections = rows.map { name, parent, ordinal, heading, body in
      Tree.row(id: id("j", name)).with("ordinal", .text(ordinal)).with("heading", .text(heading))
        .with("body", .text(body)).with("parent", parent.isEmpty ? nil : .text(id("j", parent)))
    }
    let tree = Tree.record(Self.key).with("title", .text("t")).with("number", .text("9/KH-BCĐ"))
      .with("sections", .list(sections))
    let plan = try Plan(reading: TreeReader(tree))
    let store = PlanKnowledge(units: [], groups: [:], budgets: [:])
    return PlanAudit(plan, record: Self.key, store: store).discrepancies
  }

  @Test("What a bold text or the second of two paragraphs names is found as in a plain one")
  func paragraphs() throws {
    let plain = try findings("Thực hiện theo Mục V của Kế hoạch này.")
    let other = try findings("Mở đầu.\n\nThực hiện theo **Mục V** của *Kế hoạch này*.")
    #expect(!plain.isEmpty && plain.map(\.code) == other.map(\.code))
    #expect(try findings("Mở đầu.\nTheo **Mục II** của Kế hoạch này.").isEmpty)
  }

  @Test(
    "A place that is there is found however it is written",
    arguments: [
      "Tập huấn theo khoản 1, Mục II", "Tập huấn theo khoản 1 Mục II;", "Đào tạo tại mục II.1",
      "Lãnh đạo dự tập huấn (Mục II, khoản 1).", "Tiến độ của xã ở khoản 2 của Mục II",
      "Tập huấn, thời gian theo khoản 1, 2 Mục II", "Tiến độ của xã: điểm b khoản 2 Mục II",
      "Kinh phí theo Mục III Kế hoạch này", "Kinh phí theo Mục I, II và III",
    ])
  func there(_ text: String) throws { #expect(try findings(text) == []) }

  @Test(
    "A place that is not there is noted, with those that are",
    arguments: [
      ("Thực hiện Mục XII", "Mục XII", "I, II, III, IV"),
      ("Thực hiện khoản 9, Mục XII của Kế hoạch này", "khoản 9, Mục XII", "I, II, III, IV"),
      ("Thực hiện khoản 3 Mục II.", "khoản 3 Mục II", "1, 2"),
      ("Thực hiện mục II.7", "mục II.7", "1, 2"),
      ("Theo Kế hoạch số 9/KH-BCĐ, khoản 3 Mục II", "khoản 3 Mục II", "1, 2"),
    ])
  func missing(_ text: String, _ written: String, _ there: String) throws {
    let found = try findings(text)
    #expect(found.map(\.code) == [.placeMissing] && found.map(\.severity) == [.note])
    #expect(found.first?.figures.map(\.printed) == [.text(written), .text(there)])
    #expect(found.first?.path == Path(["sections", id("j", "f"), "body"]))
  }

  @Test(
    "What names other papers, other things or points that are no rows is left alone",
    arguments: [
      "Theo Mục XII Thông tư 26/2014/TT-BKHCN", "Theo Quyết định 19/2014/QĐ-TTg, khoản 9 Mục XII",
      "Theo Kế hoạch 278/KH-UBND, Mục XII", "Theo khoản 9 Mục XII của Luật Ngân sách",
      "Theo Phụ lục 03, mục XII", "Dịch vụ công mức 4, hạng mục 9, danh mục XII", "Mục tiêu X",
      "Chấm điểm 10, khoản 9 của hợp đồng", "Theo điểm b khoản 1 Mục II, tập huấn lãnh đạo",
      "Theo điểm a Mục III, kinh phí", "Theo mục 1, 45 cơ quan dự tập huấn",
    ])
  func leftAlone(_ text: String) throws {
    let codes: [Discrepancy.Code] = [.placeMissing, .placeOther]
    #expect(try findings(text).filter { codes.contains($0.code) } == [])
  }

  @Test(
    "A place that shares no word with the sentence that names it is about another thing",
    arguments: [
      ("Khen thưởng cá nhân theo khoản 2, Mục II", true),
      ("Báo cáo tiến độ theo khoản 2, Mục II", false), ("Thực hiện theo khoản 2, Mục II", false),
      ("Khen thưởng xã theo khoản 2, Mục II", false), ("Khen theo khoản 2, Mục II", false),
    ])
  func other(_ text: String, _ isOther: Bool) throws {
    let found = try findings(text)
    #expect(found.map(\.code) == (isOther ? [.placeOther] : []))
    for one in found {
      #expect(
        one.figures.map(\.printed) == [.text("khoản 2, Mục II"), .text("Thời gian, tiến độ")])
      #expect(one.figures.last?.path == Path(["sections", id("j", "d"), "heading"]))
    }
  }

  @Test(
    "A sum in words is compared with the figure before it",
    arguments: [
      ("Kinh phí: 206.000.000 đồng (Bằng chữ: Hai trăm linh sáu triệu đồng chẵn).", nil),
      ("Chi 52,8 triệu đồng cho 2 xã (viết bằng chữ: năm mươi hai triệu tám trăm nghìn đồng)", nil),
      ("Chi 206.000.000đ. Bằng chữ: Hai trăm linh sáu triệu đồng./.", nil),
      ("Chi theo bằng chữ: hai đồng", nil), ("Có 45 cơ quan (bằng chữ: bốn mươi lăm)", nil),
      ("Kinh phí: 206.000.000 đồng (Bằng chữ: Hai trăm linh bảy triệu đồng)", .sumInWords),
      ("Chi 52,8 triệu (Bằng chữ: năm mươi hai triệu đồng)", .sumInWords),
      ("Chi 206.000.000 đồng (Bằng chữ: Hai trăm sáu gì đó)", .wordsUnread),
    ] as [(String, Discrepancy.Code?)])
  func sums(_ text: String, _ code: Discrepancy.Code?) throws {
    let found = try findings(text)
    #expect(found.map(\.code) == (code.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.figures.count == 2 })
  }

  @Test("No text of a sample names a place that is not there", arguments: Sample.names)
  func samples(_ name: String) throws {
    guard let sample = try Sample.named(name) else { throw Unreadable(what: name) }
    let codes: [Discrepancy.Code] = [.placeMissing, .placeOther, .sumInWords, .wordsUnread]
    #expect(audit(try sample.workspace()).filter { codes.contains($0.code) } == [])
  }

  @Test("Any text at all is read to its end", arguments: 1...60)
  func anyText(_ seed: Int) throws {
    var chance = Chance(UInt64(seed))
    let parts = [
      "Mục", "khoản", "điểm", "phần", "II", "II.", "2,", "2", "b", "và", "của", "(Bằng chữ:", ")",
      "1.000 đồng", "hai", "Phụ lục", "Thông tư", "\n", ";", ".", "..", "/", "9/KH", "", "I.2.c",
    ]
    let text = (0..<40).map { _ in chance.one(of: parts) }.joined(separator: " ")
    let found = try findings(text + ".\nThực hiện mục II.7")
    #expect(found.contains { $0.figures.first?.printed == .text("mục II.7") }, "\(text)")
  }
}

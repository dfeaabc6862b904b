import Foundation
import Testing

@Suite("Bringing lists in from the command line")
struct CommandLineImportTests {
  private let list = """
    DANH SÁCH ĐƠN VỊ;;
    Mã;Tên đơn vị;Trực thuộc
    094;Thành phố Điện Biên Phủ;
    03127;Phường Him Lam;Thành phố Điện Biên Phủ

    """

  /// Runs an import of a text.
  private func bring(
    _ text: String, _ more: String..., into store: String, _ desk: Desk
  ) -> Ran {
    let words = ["import", "units", "-", "--store", store, "--as", "Sở Nội vụ:secretary"]
    return desk.run(words + more, input: Data(text.utf8))
  }

  @Test("A list is shown, then written at once, and changes nothing the second time")
  func whole() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    let seen = bring(list, "--dry-run", into: store, desk)
    #expect(seen.status == 0 && seen.output.contains("+ dòng 4: Phường Him Lam"), "\(seen)")
    #expect(desk.run("list", "units", "--json", "--store", store).items.isEmpty)
    let ran = bring(list, into: store, desk)
    #expect(ran.status == 0 && ran.output.contains("OK đã nhập. Thêm 2"), "\(ran)")
    let again = bring(list, "--json", into: store, desk)
    #expect(again.items.map { $0["outcome"] as? String } == ["unchanged", "unchanged"], "\(again)")
    let fixed = list.replacing("Him Lam", with: "Him Lam Mới")
    let changed = bring(fixed, "--on", "01/07/2025", "--json", into: store, desk)
    let fields = changed.items.last?["fields"] as? [[String: String]]
    #expect(
      fields == [["field": "name", "old": "Phường Him Lam", "new": "Phường Him Lam Mới"]],
      "\(changed)")
    let before = desk.run("list", "units", "--as-of", "30/06/2025", "--json", "--store", store)
    #expect(before.items.compactMap { $0["name"] as? String }.contains("Phường Him Lam"))
    let log = desk.run("history", "--json", "--store", store).items
    #expect(!log.isEmpty)
  }

  /// Brings a form of scores in as an inspector.
  private func score(
    _ lines: [String], _ more: String..., into store: String, _ desk: Desk
  ) -> Ran {
    let head = ["TT;Tiêu chí;Điểm tối đa;Điểm đoàn;Ghi chú", "I;;;;", "1;;;;"]
    let words = ["import", "scores", "-", "--store", store, "--as", "Đoàn 1:inspector"]
    return desk.run(words + more, input: Data((head + lines).joined(separator: "\n").utf8))
  }

  @Test(
    "A form of scores becomes what its sheet says; blanks say nothing, twice it says nothing new")
  func scores() throws {
    let desk = try Desk()
    let store = try desk.scoringStore()
    let form = ["1.1;;;45/47;thiếu hai", "1.2;;;;"]
    let sheet = "đợt 2026/quài tở"
    let seen = score(form, "--in", sheet, "--dry-run", into: store, desk)
    #expect(seen.status == 0 && seen.output.contains("7,66 = 45/47"), "\(seen)")
    let ran = score(form, "--in", sheet, into: store, desk)
    #expect(ran.status == 0 && ran.output.contains("OK đã nhập 2 mục"), "\(ran)")
    let shown = desk.run("sheet", "show", sheet, "--json", "--store", store).items
    let notes = shown.compactMap { $0["note"] as? String }
    #expect(notes.contains("thiếu hai"), "\(shown.first ?? [:])")
    let again = score(form, "--in", sheet, into: store, desk)
    #expect(again.status == 0 && again.output.contains("OK đã nhập 0 mục"), "\(again)")
    // One bad line keeps all from being written; a form of nobody is told.
    let bad = score(["1.1;;;46/47;", "1.2;;;99;", "9.9;;;1;"], "--in", sheet, into: store, desk)
    #expect(
      bad.status == 1 && bad.output.contains("✗ dòng 5") && bad.output.contains("✗ dòng 6"),
      "\(bad)")
    let still = desk.run("sheet", "show", sheet, "--store", store)
    #expect(still.output.contains("7,66"))
    let nobody = score(form, "--in", "đợt 2026", into: store, desk)
    #expect(nobody.status == 1 && nobody.error.contains("phiếu của đơn vị nào"), "\(nobody)")
    let missing = score(form, into: store, desk)
    #expect(missing.status == 2, "\(missing)")
  }

  @Test("One bad line is named and nothing is written, unless it is to be left out")
  func refused() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    let bad = list + "03130;Phường Thanh Bình;Thành phố Không\n"
    let ran = bring(bad, into: store, desk)
    #expect(ran.status == 1 && ran.output.contains("✗ dòng 5, cột nơi trực thuộc"), "\(ran)")
    #expect(ran.error.contains("--leave-refused"))
    #expect(desk.run("list", "units", "--json", "--store", store).items.isEmpty)
    let left = bring(bad, "--leave-refused", into: store, desk)
    #expect(left.status == 0, "\(left)")
    #expect(desk.run("list", "units", "--json", "--store", store).items.count == 2)
  }

  @Test(
    "What was said of columns holds for the next file with the same headings, until it is left aside"
  )
  func remembered() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    let odd = "Ký hiệu;Nơi làm việc;Cơ quan\n01;Sở Một;x\n"
    let said = bring(odd, "--map", "B=name", "--map", "A=mã", into: store, desk)
    #expect(said.status == 0 && said.output.contains("Lần sau"), "\(said)")
    let next = odd + "02;Sở Hai;y\n"
    let read = bring(next, "--dry-run", into: store, desk)
    #expect(read.output.contains("đọc như đã nói lần trước"), "\(read)")
    #expect(read.output.contains("+ dòng 3: Sở Hai (mã 02"), "\(read)")
    let plain = bring(next, "--dry-run", "--map", "none", into: store, desk)
    #expect(plain.output.contains("+ dòng 3: y") && !plain.output.contains("lần trước"), "\(plain)")
    // It is a record like any other: seen, and forgotten when it is removed.
    let kept = desk.run("list", "paper-layouts", "--json", "--store", store).items
    #expect(kept.count == 1, "\(kept)")
    let id = try #require(kept.first?["id"] as? String)
    #expect(
      desk.run("remove", "paper-layout", id, "--store", store, "--as", "Sở:secretary").status == 0)
    let forgotten = bring(next, "--dry-run", into: store, desk)
    #expect(forgotten.output.contains("+ dòng 3: y"), "\(forgotten)")
  }

  @Test("Headings that are not known are told, with how to say what they mean")
  func unknownHeadings() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    let odd = "Số hiệu;Cơ qan\n01;Sở Một\n02;Sở Hai\n"
    let none = bring(odd, into: store, desk)
    #expect(none.status == 1 && none.error.contains("B “Cơ qan”"), "\(none)")
    #expect(none.error.contains("--map B=name"), "\(none)")
    let said = bring(odd, "--map", "B=name", into: store, desk)
    #expect(said.status == 0 && said.output.contains("Thêm 2"), "\(said)")
  }

  @Test(
    "A unit that ended is neither brought back nor made again unasked; another one of its name is told"
  )
  func ended() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    #expect(bring("Mã;Tên đơn vị\n01;Sở Một\n", into: store, desk).status == 0)
    let act = desk.run(
      "unit", "dissolve", "Sở Một", "--on", "01/03/2025", "--store", store, "--as", "Sở:secretary")
    #expect(act.status == 0, "\(act)")
    for line in [";Sở Một", "01;Sở Một"] {
      let again = bring("Mã;Tên đơn vị\n\(line)\n", into: store, desk)
      #expect(again.status == 1 && again.output.contains("đã chấm dứt ngày 28/02/2025"), "\(again)")
    }
    let other = bring("Mã;Tên đơn vị\n02;Sở Một\n", into: store, desk)
    #expect(other.status == 0 && other.output.contains("đây là đơn vị khác"), "\(other)")
  }

  @Test("What is not read says why, and who may not write is told so")
  func refusals() throws {
    let desk = try Desk()
    let store = try desk.store()
    let pdf = bring("%PDF-1.7", into: store, desk)
    #expect(pdf.status == 1 && pdf.isOneSentence && pdf.error.contains("PDF"), "\(pdf)")
    let none = bring("Nội dung;Số tiền\nA;1\n", into: store, desk)
    #expect(none.status == 1 && none.error.contains("tiêu đề"), "\(none)")
    let missing = desk.run("import", "units", "không-có.xlsx", "--store", store)
    #expect(missing.status == 4 && missing.isOneSentence, "\(missing)")
    let sheet = bring(list, "--sheet", "9", into: store, desk)
    #expect(sheet.status == 1 && sheet.error.contains("“9”"), "\(sheet)")
    let encoding = bring(list, "--encoding", "x", into: store, desk)
    #expect(encoding.status == 2 && encoding.error.contains("tcvn3"), "\(encoding)")
    let leader = desk.run(
      ["import", "units", "-", "--store", store, "--as", "Sở:leader"], input: Data(list.utf8))
    #expect(leader.status == 1 && leader.isOneSentence, "\(leader)")
  }
}

import Foundation
import Testing

@Suite("A reorganisation out of a worksheet, from the command line")
struct CommandLineWorksheetTests {
  private let list = """
    Mã;Tên đơn vị;Cấp;Trực thuộc
    100;Huyện Điện Biên;cấp huyện;
    00001;Xã Mường Nhà;cấp xã;Huyện Điện Biên
    00002;Xã Na Tông;cấp xã;Huyện Điện Biên
    00003;Xã Quài Tở;cấp xã;Huyện Điện Biên

    """
  private let worksheet = """
    Đơn vị cũ;Đơn vị mới;Mã mới
    Xã Mường Nhà;Xã Mường Nhà;
    Xã Na Tông;Xã Mường Nhà;
    Xã Quài Tở;;
    Huyện Điện Biên;giải thể;

    """

  private func run(
    _ command: [String], _ text: String, _ more: [String], _ store: String, _ desk: Desk
  ) -> Ran {
    desk.run(
      command + ["-", "--store", store, "--as", "Sở Nội vụ:secretary"] + more,
      input: Data(text.utf8))
  }

  @Test(
    "It is shown, carried out at once with day and decision, and changes nothing the second time")
  func whole() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    #expect(run(["import", "units"], list, [], store, desk).status == 0)
    let on = ["--on", "01/07/2025", "--decision", "1661/NQ"]
    let seen = run(["unit", "reorganise"], worksheet, on + ["--dry-run"], store, desk)
    #expect(seen.status == 0 && seen.output.contains("? dòng 4: Xã Quài Tở: chưa rõ"), "\(seen)")
    #expect(seen.output.contains("giải thể; hết từ 01/07/2025: “Huyện Điện Biên”"), "\(seen)")
    let done = run(["unit", "reorganise"], worksheet, on, store, desk)
    #expect(done.status == 0 && done.output.contains("OK đã sắp xếp. Thực hiện 3"), "\(done)")
    let now = desk.run("list", "units", "--as-of", "01/07/2025", "--json", "--store", store)
    let names = now.items.compactMap { $0["name"] as? String }
    #expect(names.sorted() == ["Xã Mường Nhà", "Xã Quài Tở"], "\(now)")
    let again = run(["unit", "reorganise"], worksheet, on + ["--json"], store, desk)
    let outcomes = again.items.map { $0["outcome"] as? String }
    #expect(outcomes == ["unchanged", "unchanged", "unknown", "unchanged"], "\(again)")
  }

  @Test("A refused row keeps all from being written, unless it and what hangs on it are left")
  func refused() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    #expect(run(["import", "units"], list, [], store, desk).status == 0)
    let bad =
      "Đơn vị cũ;Đơn vị mới\nXã Na Tong;Xã Chung\nXã Mường Nhà;Xã Chung\nXã Quài Tở;Xã Khác\n"
    let ran = run(["unit", "reorganise"], bad, ["--on", "01/07/2025"], store, desk)
    #expect(ran.status == 1 && ran.output.contains("gần giống “Xã Na Tông”"), "\(ran)")
    #expect(ran.output.contains("dòng 3: Xã Mường Nhà → Xã Chung: liên quan đến dòng 2"), "\(ran)")
    let left = run(
      ["unit", "reorganise"], bad, ["--on", "01/07/2025", "--leave-refused"], store, desk)
    #expect(left.status == 0 && left.output.contains("Thực hiện 1 dòng"), "\(left)")
    let undated = run(["unit", "reorganise"], bad, [], store, desk)
    #expect(undated.status == 1 && undated.output.contains("--on"), "\(undated)")
    let none = run(["unit", "reorganise"], "Nội dung;Số\nA;1\n", [], store, desk)
    #expect(none.status == 1 && none.error.contains("Đơn vị mới"), "\(none)")
  }
}

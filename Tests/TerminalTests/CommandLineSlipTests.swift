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
    #expect(long.isOneSentence && long.error.count < 250)
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
}

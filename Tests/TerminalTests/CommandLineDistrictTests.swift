import Foundation
import TestSupport
import Testing

/// The communes of Mường Nhé and what became of them on 1 July 2025 by Resolution
/// 1661/NQ-UBTVQH15; codes and spellings are those of the official lists.
@Suite("A district as it was really reorganised, as a script of commands")
struct CommandLineDistrictTests {
  private static let before = [
    ("03154", "Xã Sín Thầu"), ("03155", "Xã Sen Thượng"), ("03157", "Xã Chung Chải"),
    ("03158", "Xã Leng Su Sìn"), ("03159", "Xã Pá Mỳ"), ("03160", "Xã Mường Nhé"),
    ("03161", "Xã Nậm Vì"), ("03162", "Xã Nậm Kè"), ("03163", "Xã Mường Toong"),
    ("03164", "Xã Quảng Lâm"), ("03177", "Xã Huổi Lếnh"),
  ]
  private static let after = [
    ("03158", "Xã Sín Thầu", ["03154", "03155", "03158"]),
    ("03160", "Xã Mường Nhé", ["03160", "03161", "03157"]),
    ("03162", "Xã Nậm Kè", ["03162", "03159"]),
    ("03163", "Xã Mường Toong", ["03163", "03177"]),
    ("03164", "Xã Quảng Lâm", ["03164", "03167"]),
  ]

  private let desk: Desk
  private let store: String

  init() throws {
    desk = try Desk()
    store = desk("stores/s")
    try #require(desk.run("init", store).status == 0)
  }

  /// Runs one command of the script, which must do what it says.
  private func act(_ words: [String]) {
    let ran = desk.run(["unit"] + words + ["--store", store])
    #expect(ran.status == 0 && ran.output.hasPrefix("OK "), "\(words): \(ran)")
  }

  /// Founds a unit as the list of 2021 has it.
  private func found(_ code: String, _ name: String, _ kind: String, under parent: String) {
    act(["found", name, "--code", code, "--kind", kind, "--parent", parent, "--on", "1/11/2021"])
  }

  /// The codes and names of the communes on a day.
  private func communes(on day: String) -> [String] {
    desk.run("list", "units", "--as-of", day, "--json", "--store", store).items.compactMap {
      guard $0["kind"] as? String == "commune", let name = $0["name"] as? String else { return nil }
      return "\($0["code"] ?? "") \(name)"
    }.sorted()
  }

  @Test("The lists of the day before and after are the official ones, and every unit is named")
  func script() throws {
    found("11", "Tỉnh Điện Biên", "UBND cấp tỉnh", under: "")
    found("096", "Huyện Mường Nhé", "UBND cấp huyện", under: "11")
    found("103", "Huyện Nậm Pồ", "UBND cấp huyện", under: "11")
    for (code, name) in Self.before { found(code, name, "UBND cấp xã", under: "096") }
    found("03167", "Xã Na Cô Sa", "UBND cấp xã", under: "103")
    let decision = ["--on", "1/7/2025", "--decision", "1661/NQ-UBTVQH15"]
    for (code, name, old) in Self.after {
      act(["merge"] + old + ["--name", name, "--code", code, "--parent", "11"] + decision)
    }
    act(["dissolve", "Huyện Mường Nhé"] + decision)
    let old = (Self.before + [("03167", "Xã Na Cô Sa")]).map { "\($0.0) \($0.1)" }
    #expect(communes(on: "30/6/2025") == old.sorted())
    #expect(communes(on: "1/7/2025") == Self.after.map { "\($0.0) \($0.1)" }.sorted())
    for (code, name, _) in Self.after {
      for text in [code, name] {
        let set = desk.run("set", "unit", text, "telephone", code + text, "--store", store)
        #expect(set.status == 0, "\(set)")
        let shown = desk.run("show", "unit", text, "--json", "--store", store).items
        #expect(shown.count == 1 && shown.first?["telephone"] as? String == code + text)
      }
    }
    #expect(desk.run("check", "--store", store).status == 0)
  }
}

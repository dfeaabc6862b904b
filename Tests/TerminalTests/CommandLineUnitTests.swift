import Foundation
import TestSupport
import Testing

@Suite("Reorganising units from the command line")
struct CommandLineUnitTests {
  private let wards = ["03127", "03139", "03130"]
  private let order = ["--on", "01/07/2025", "--decision", "1661/NQ-UBTVQH15"]

  /// The names of the units that are listed.
  private func names(_ desk: Desk, _ store: String, _ more: String...) -> Set<String> {
    let ran = desk.run(["list", "units", "--json", "--store", store] + more)
    return Set(ran.items.compactMap { $0["name"] as? String })
  }

  @Test("A merger is one commit: lists before and after differ, forerunners are still found")
  func merge() throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = names(desk, store)
    let ran = desk.run(
      ["unit", "merge"] + wards + ["--name", "UBND phường Mới", "--store", store] + order)
    #expect(ran.status == 0 && ran.error.isEmpty && ran.output.hasPrefix("OK "), "\(ran)")
    #expect(ran.output.filter(\.isNewline).count == 1)
    #expect(names(desk, store, "--as-of", "2025-06-30") == before)
    let gone: Set = ["UBND phường Him Lam", "UBND phường Nam Thanh", "UBND phường Thanh Bình"]
    let after = before.subtracting(gone).union(["UBND phường Mới"])
    #expect(names(desk, store, "--as-of", "01/07/2025") == after)
    #expect(names(desk, store) == after)
    let old = desk.run("show", "unit", "him lam", "--json", "--store", store)
    #expect(old.items.first?["to"] as? String == "2025-06-30", "\(old)")
    let shown = desk.run("show", "unit", "him lam", "--store", store)
    #expect(shown.output.contains("Kế tục: UBND phường Mới\n"), "\(shown.output)")
    let new = desk.run("show", "unit", "phường Mới", "--json", "--store", store)
    let rows = new.items.first?["predecessors"] as? [[String: Any]] ?? []
    #expect(rows.count == 3 && rows.allSatisfy { $0["on"] as? String == "2025-07-01" })
    #expect(rows.first?["unit"] as? String == old.items.first?["id"] as? String)
    let log = desk.run("history", "--json", "--store", store).items
    #expect(Set(log.compactMap { ($0["record"] as? [String: String])?["id"] }).count == 4)
  }

  @Test(
    "The parts of a unit get their codes in the order of their names, and its kind and obligation")
  func partsWithCodes() throws {
    let desk = try Desk()
    let store = try desk.store()
    let old = try #require(
      desk.run("list", "units", "--json", "--store", store).items
        .first { ($0["name"] as? String)?.contains("Noong Bua") == true })
    #expect(old["obligation"] as? String == "encouraged")
    let words = ["unit", "split", "Noong Bua", "UBND phường Bắc", "UBND phường Nam"]
    let options = ["--on", "1/7/2025", "--store", store, "--as", "Sở Nội vụ:secretary"]
    let few = desk.run(words + ["--code", "03901"] + options)
    #expect(few.status == 2 && few.isOneSentence && few.error.contains("2 tên mà 1 mã"))
    let ran = desk.run(words + ["--code", "03901", "--code", "03902"] + options)
    #expect(ran.status == 0, "\(ran.error)")
    let parts = desk.run("list", "units", "--json", "--store", store).items.filter {
      ["UBND phường Bắc", "UBND phường Nam"].contains($0["name"] as? String)
    }
    let codes = parts.sorted { "\($0["name"] ?? "")" < "\($1["name"] ?? "")" }
      .map { $0["code"] as? String }
    #expect(codes == ["03901", "03902"])
    for part in parts {
      #expect(part["kind"] as? String == old["kind"] as? String)
      #expect(part["obligation"] as? String == "encouraged")
    }
  }

  @Test("A new name, a move, a split and an end are each written and told")
  func acts() throws {
    let desk = try Desk()
    let store = try desk.store()
    let communes = { desk.run("list", "units", "--json", "--store", store).items }
    let under = communes().filter { $0["parentName"] as? String == "UBND huyện Mường Ảng" }
    let acts = [
      ["rename", "Him Lam", "UBND phường Hồng Lam", "--code", "03999"],
      ["move", "Nam Thanh", "Thanh Bình", "--to", "UBND huyện Mường Ảng"],
      ["split", "Noong Bua", "UBND phường Bắc", "UBND phường Nam"],
      ["dissolve", "Tân Thanh"],
      ["merge", "03142", "--into", "03136", "--name", "UBND phường Hợp"],
    ]
    for act in acts {
      let ran = desk.run(["unit"] + act + ["--store", store] + order)
      #expect(ran.status == 0 && ran.output.hasPrefix("OK ") && ran.error.isEmpty, "\(ran)")
    }
    let now = names(desk, store)
    #expect(now.isSuperset(of: ["UBND phường Hồng Lam", "UBND phường Bắc", "UBND phường Nam"]))
    #expect(now.isDisjoint(with: ["UBND phường Him Lam", "UBND phường Noong Bua"]))
    #expect(now.isDisjoint(with: ["UBND phường Tân Thanh", "UBND phường Thanh Trường"]))
    #expect(now.contains("UBND phường Hợp") && !now.contains("UBND phường Mường Thanh"))
    let moved = communes().filter { $0["parentName"] as? String == "UBND huyện Mường Ảng" }
    #expect(moved.count == under.count + 2)
    #expect(desk.run("show", "unit", "Him Lam", "--store", store).status == 0)
  }

  @Test("A dry run prints each change and writes nothing")
  func dryRun() throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = try desk.contents(of: store)
    let ran = desk.run(
      ["unit", "merge"] + wards + ["--name", "UBND phường Mới", "--dry-run", "--store", store]
        + order)
    #expect(ran.status == 0 && !ran.output.contains("OK"))
    for text in ["UBND phường Mới", "UBND phường Thanh Bình", "30/06/2025", "01/07/2025"] {
      #expect(ran.output.contains(text), "\(ran.output)")
    }
    #expect(try desk.contents(of: store) == before)
  }

  private static let refusals: [(Int32, [String])] = [
    (1, ["merge", "03127", "03139", "--name", "M", "--as", "leader"]),
    (1, ["merge", "03127", "03139", "--name", "M", "--as", "Thanh tra:inspector"]),
    (1, ["merge", "03127", "03139", "--name", "M", "--read-only"]),
    (1, ["merge", "03127", "03127", "--name", "M"]), (1, ["merge", "03127", "--name", "M"]),
    (1, ["merge", "03127", "zzzz", "--name", "M"]),
    (1, ["merge", "phường", "03127", "--name", "M"]),
    (1, ["merge", "03127", "03139", "--name", "M", "--kind", "zzz"]),
    (1, ["merge", "03127", "03139", "--name", "a\u{1B}[2Jb"]), (2, ["merge", "03127", "03139"]),
    (2, ["merge", "03127", "03139", "--into", "03130", "--kind", "commune"]),
    (2, ["merge", "03127", "03139", "--name", "M", "--on", "32/01/2025"]),
    (1, ["move", "03127", "--to", "03127"]), (2, ["move", "03127"]),
    (1, ["move", "UBND thành phố Điện Biên Phủ", "--to", "03127"]),
    (1, ["dissolve", "UBND thành phố Điện Biên Phủ"]), (1, ["split", "03127", "M"]),
    (1, ["split", "03127", "M", "m"]), (1, ["rename", "03127", "UBND phường Him Lam"]),
    (1, ["rename", "03127"]), (2, ["frob", "03127"]),
  ]

  @Test("What is refused leaves every byte as it was", arguments: refusals)
  func refused(_ status: Int32, _ words: [String]) throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = try desk.contents(of: store)
    let ran = desk.run(["unit"] + words + ["--store", store])
    #expect(ran.status == status, "\(ran)")
    #expect(ran.output.isEmpty && ran.isOneSentence, "\(ran)")
    #expect(try desk.contents(of: store) == before)
  }

  @Test("Of mergers and edits at once each is whole or refused")
  func atOnce() throws {
    let desk = try Desk()
    let store = try desk.store()
    let running = (0..<4).map { number in
      desk.start(
        ["unit", "merge"] + wards + ["--name", "UBND phường Mới \(number)", "--store", store]
          + order)
    }
    let ended = running.map { $0.finish() }
    #expect(ended.filter { $0.status == 0 }.count == 1, "\(ended)")
    #expect(ended.allSatisfy { $0.status == 0 || [1, 3].contains($0.status) && $0.isOneSentence })
    #expect(names(desk, store).filter { $0.hasPrefix("UBND phường Mới") }.count == 1)
  }

  @Test("A name that an ended unit bore as well means the one that exists on that day")
  func sameName() throws {
    let desk = try Desk()
    let store = try desk.store()
    let merged = desk.run(
      ["unit", "merge"] + wards + ["--name", "UBND phường Him Lam", "--store", store] + order)
    #expect(merged.status == 0, "\(merged)")
    let later = desk.run(
      "unit", "rename", "UBND phường Him Lam", "UBND phường Mới", "--on", "2025-08-01", "--store",
      store)
    #expect(later.status == 0, "\(later)")
    let both = desk.run("show", "unit", "UBND phường Him Lam", "--store", store)
    #expect(both.status == 0 && both.output.contains("UBND phường Mới"), "\(both)")
    let gone = desk.run(
      "show", "unit", "UBND phường Him Lam", "--as-of", "2025-06-30", "--store", store)
    #expect(gone.status == 0 && gone.output.contains("Kế tục: UBND phường Mới"), "\(gone)")
    let part = desk.run("unit", "dissolve", "CON", "--store", store)
    #expect(part.status == 1 && part.output.isEmpty && part.isOneSentence, "\(part)")
  }

  @Test("A code without the form of its level is a warning of the check, not a refusal")
  func codes() throws {
    let desk = try Desk()
    let store = try desk.store("bac-giang", named: "codes")
    let listed = desk.run("list", "units", "--json", "--store", store).items
    let unit = try #require(listed.first?["id"] as? String)
    func codes(_ kind: String, _ code: String) throws -> [String] {
      try desk.put(
        """
        {"id": "\(unit)", "kind": "unit", "schema": 1,
         "names": [{"id": "vaaaaaaaaaa", "text": "Đơn vị"}],
         "kinds": [{"id": "waaaaaaaaaa", "kind": "\(kind)"}],
         "codes": [{"id": "vbbbbbbbbbb", "text": "\(code)"}]}
        """, as: "unit/\(unit)", in: store)
      let ran = desk.run("check", "--json", "--store", store)
      #expect(ran.status == 0, "\(ran)")
      let found = ran.items.filter { $0["code"] as? String == "unit.code" }
      #expect(found.allSatisfy { $0["severity"] as? String == "warning" })
      return found.compactMap { $0["printed"] as? String }
    }
    for (kind, code) in [
      ("commune", "3127"), ("commune", "0312a"), ("commune", "٠٣١٢٧"), ("district", "03127"),
    ] {
      #expect(try codes(kind, code) == [code])
    }
    for (kind, code) in [
      ("commune", "03127"), ("district", "094"), ("province", "11"), ("department", "H18.05"),
    ] {
      #expect(try codes(kind, code) == [])
    }
    let set = desk.run("set", "unit", unit, "code", "X", "--store", store)
    #expect(set.status == 0, "\(set)")
  }
}

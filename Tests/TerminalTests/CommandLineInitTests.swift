import Foundation
import TestSupport
import Testing

@Suite("Making stores from the command line")
struct CommandLineInitTests {
  @Test(
    "A new store is empty, or holds a sample",
    arguments: ["", "bac-giang", "dien-bien", "dien-bien-2019"])
  func made(_ sample: String) throws {
    let desk = try Desk()
    let path = desk("stores/new")
    let made = desk.run(["init", path] + (sample.isEmpty ? [] : ["--sample", sample]))
    #expect(made.status == 0 && made.error.isEmpty)
    #expect(made.output.hasPrefix("OK đã tạo kho “\(path)” với "))
    let units = desk.run("list", "units", "--json", "--store", path)
    #expect(units.status == 0 && units.items.isEmpty == sample.isEmpty)
  }

  @Test("A new store knows what stands at the head of its documents, by option or by its committee")
  func names() throws {
    let desk = try Desk()
    let (named, bare) = (desk("stores/named"), desk("stores/bare"))
    #expect(
      desk.run("init", named, "--province", "Sông Trà", "--committee", "BCĐ ISO tỉnh Sông Trà")
        .status == 0)
    #expect(desk.run("init", bare).status == 0)
    let committee = desk.run(
      "add", "committee", "name=Ban Chỉ đạo ISO tỉnh Thử", "level=province", "--store", bare,
      "--as",
      "A:secretary")
    #expect(committee.status == 0, "\(committee.error)")
    for (store, words) in [(named, "BCĐ ISO tỉnh Sông Trà"), (bare, "Ban Chỉ đạo ISO tỉnh Thử")] {
      let page = desk.run("report", "dashboard", "--to", "-", "--store", store)
      #expect(page.output.hasPrefix("# \(words)"), "\(page.output.prefix(80)) \(page.error)")
    }
    let both = desk.run("init", desk("stores/x"), "--sample", "bac-giang", "--province", "X")
    #expect(both.status == 2 && both.isOneSentence)
    let hidden = desk.run("init", desk("stores/y"), "--province", "X\u{200B}Y\u{1B}[31m")
    #expect(hidden.status == 2 && !hidden.error.contains("\u{1B}"))
  }

  @Test(
    "Two stores made from one sample, or from nothing, are two stores",
    arguments: [[], ["--sample", "bac-giang"]])
  func identities(_ arguments: [String]) throws {
    let desk = try Desk()
    var ids: Set<String> = []
    for name in ["a", "b"] {
      #expect(desk.run(["init", desk("stores/\(name)")] + arguments).status == 0)
      let data = try Data(contentsOf: URL(fileURLWithPath: desk("stores/\(name)/store.json")))
      let header = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      ids.insert(header?["id"] as? String ?? "")
    }
    #expect(ids.count == 2)
  }

  @Test("The score sheets of a sample are sealed as the store seals them")
  func sealed() throws {
    let desk = try Desk()
    let path = desk("stores/new")
    #expect(desk.run("init", path, "--sample", "dien-bien-2019").status == 0)
    #expect(desk.run("list", "sheets", "--json", "--store", path).items.count == 77)
    let codes = desk.run("check", "--json", "--store", path).items.compactMap {
      $0["code"] as? String
    }
    #expect(codes.contains("budget.line"))
    let doubtful = codes.filter { $0 != "score.any-inspector" }
    #expect(!doubtful.contains { $0.hasPrefix("score.") || $0.hasPrefix("ref.") })
  }

  @Test("A folder with something in it is refused and left as it is")
  func occupied() throws {
    let desk = try Desk()
    let path = desk("stores/old")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/paper.txt"))
    let refused = desk.run("init", path, "--sample", "bac-giang")
    #expect(refused.status == 1 && refused.output.isEmpty && refused.isOneSentence)
    #expect(
      desk.files.filter { $0.hasPrefix("stores/") } == ["stores/old", "stores/old/paper.txt"])
  }

  @Test("An empty folder that is there already may become a store")
  func emptyFolder() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk("stores/old"), withIntermediateDirectories: false)
    #expect(desk.run("init", desk("stores/old")).status == 0)
  }

  @Test(
    "Where nothing may be written the sentence says so, with exit status 4",
    arguments: ["/proc/bcdiso-store", "/sys/bcdiso-store"])
  func noRight(_ path: String) throws {
    let refused = try Desk().run("init", path)
    #expect(refused.status == 4 && refused.output.isEmpty && refused.isOneSentence)
  }

  @Test("Folders on the way that are missing are made, as for the default place")
  func deep() throws {
    let desk = try Desk()
    #expect(desk.run("init", desk("home/data/bcdiso/store"), "--sample", "bac-giang").status == 0)
    #expect(desk.run("list", "plans").status == 0)
  }
}

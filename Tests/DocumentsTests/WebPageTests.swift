@testable import Documents
import Domain
import Foundation
import Samples
import TestSupport
import Testing

/// Pages are looked at in a browser that is not ours, by day, by night and as they print.
@Suite("Pages in a browser")
struct WebPageTests {
  /// What the browser saw of a page.
  private struct Seen: Decodable {
    let looks: [Look]
    /// On how many sheets it prints, where that was asked.
    let sheets: Int?
    /// Widths and heights of the printed sheets, in millimetres.
    let sizes: [[Int]]?
  }

  /// What the browser saw in a window of one width, in one scheme of colours.
  private struct Look: Decodable {
    let scheme: String
    let width: Int
    /// By how many points the page is wider than the window.
    let wider: Int
    let contrast: Double
    let barContrast: Double
    let bars: Int
    let rows: Int
    /// The texts of charts that leave their place.
    let outside: [String]
    /// The smallest letters, in points of the screen.
    let smallest: Double
    /// What would be loaded or run.
    let foreign: Int
  }

  /// Writes the pages and has them looked at; those that are named are printed as well.
  private static func seen(
    _ pages: [String: [UInt8]], printing printed: [String]
  ) throws -> [String: Seen] {
    let folder = try OfficeFiles.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in pages { try Data(bytes).write(to: folder.appending(path: name)) }
    let script = OfficeFiles.scripts.appending(path: "browse.py").path()
    let said = try OfficeFiles.output(
      of: "/usr/bin/python3", [script, folder.path()] + printed.sorted())
    return try JSONDecoder().decode([String: Seen].self, from: Data(said.utf8))
  }

  /// What nobody could read, in words.
  private static func faults(of page: String, _ seen: Seen) -> [String] {
    seen.looks.flatMap { look in
      var faults: [String] = []
      if look.wider > 0 { faults.append("\(look.wider) wider") }
      if look.contrast < 7 { faults.append("contrast \(look.contrast)") }
      if look.bars > 0 && look.barContrast < 3 { faults.append("bars \(look.barContrast)") }
      if look.smallest < 12 { faults.append("letters of \(look.smallest)") }
      if look.foreign > 0 { faults.append("\(look.foreign) from elsewhere") }
      return (faults + look.outside).map { "\(page) \(look.width) \(look.scheme): \($0)" }
    }
  }

  @Test(
    "Every page of every sample fits its window, is read by day and by night and loads nothing",
    arguments: Sample.names)
  func samples(sample: String) throws {
    let workspace = try WordPaperTests.workspace(sample)
    var pages: [String: [UInt8]] = [:]
    for (name, request) in WordPaperTests.requests(workspace) {
      pages[name + ".html"] = try WordPaperTests.bytes(request, workspace, as: .html)
    }
    let page = "dashboard.html"
    let seen = try Self.seen(pages, printing: [page])
    #expect(seen.count == pages.count && seen.values.allSatisfy { $0.looks.count == 6 })
    #expect(seen.flatMap { Self.faults(of: $0.key, $0.value) }.sorted() == [])
    // The overview is one sheet.
    let overview = try #require(seen[page])
    #expect(overview.sheets == 1 && overview.sizes == [[210, 297]], "\(overview)")
    #expect(overview.looks.allSatisfy { $0.bars > 0 })
  }

  @Test("Documents print upright, what is wide on its side")
  func printed() throws {
    let workspace = try WordPaperTests.workspace("dien-bien-2019")
    let campaign = try #require(
      workspace.all(Campaign.self).first { !workspace.sheets.sheets(of: $0.id).isEmpty })
    let plan = try #require(workspace.all(Plan.self).first { !$0.tasks.isEmpty })
    let requests: [(String, OfficeRequest)] = [
      ("campaign", .campaign(campaign.id)), ("findings", .findings(campaign.id)),
      ("plan", .plan(plan.id)),
    ]
    var pages: [String: [UInt8]] = [:]
    for (name, request) in requests {
      pages[name + ".html"] = try WordPaperTests.bytes(request, workspace, as: .html)
    }
    let seen = try Self.seen(pages, printing: Array(pages.keys))
    #expect(seen["campaign.html"]?.sizes == [[210, 297]])
    #expect(seen["findings.html"]?.sizes == [[297, 210]])
    #expect(seen["plan.html"]?.sizes == [[210, 297], [297, 210]])
  }

  @Test("Hostile names stay text; names as long as they may be keep to their place")
  func hostile() throws {
    let markup = #"</svg><script>document.title='seized'</script>"' onload="x" "#
    let long = markup + String(repeating: "Ủy ban nhân dân ", count: 30)
    let word = String(repeating: "Ư", count: 400)
    let wording = WordPaperTests.wording
    let head = OfficialHead(superior: long, issuer: word, number: "1/x", place: long, dated: long)
    let paper = OfficialPaper(
      head: head, kind: long, subject: word,
      body: [
        .bars(title: long, [long, word].map { wording.bar($0, 3, of: 4) }),
        .entry(label: long, value: word), .centred(word),
        .table(
          OfficeTable(
            long, columns: wording.shareColumns,
            rows: [OfficeRow([.text(long), .count(1)]), OfficeRow([.text(word), .count(2)])])),
      ])
    let page = WebPage([paper], title: long, wording).bytes
    let seen = try #require(try Self.seen(["hostile.html": page], printing: [])["hostile.html"])
    #expect(Self.faults(of: "hostile", seen) == [])
    #expect(seen.looks.allSatisfy { $0.bars == 2 && $0.rows == 2 })
  }
}

import Documents
import Domain
import Foundation
import Phrases
import TestSupport
import Testing

@Suite("Files that are to do harm, and damaged ones", .serialized)
struct HostileTests {
  /// How long this thread has worked.
  private static var workDone: Duration {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
  }

  /// What came of reading a file: `ok`, or the name of the fault and of what is damaged.
  private func outcome(_ file: TableFile) -> (names: [String], sentence: String) {
    var options = ReadingOptions()
    options.limits.unpacked /= 10
    options.limits.cells /= 10
    options.limits.parts /= 10
    do throws(PaperFault) {
      let tables = try file.tables(options)
      return (["ok"], tables.notes.map { Phrases().sentence($0, asked: .screen) }.joined())
    } catch {
      let sentence = Phrases().sentence(error, file: file.name)
      let words = String(describing: error).split { !$0.isLetter && !$0.isNumber }.map(String.init)
      return (words, sentence)
    }
  }

  @Test("Each is refused with its own sentence or read harmlessly, within two seconds")
  func corpus() throws {
    let folder = try OfficeFiles.hostile.get()
    let lines = try String(
      contentsOf: folder.appending(path: "expected.tsv"), encoding: .utf8
    ).split(separator: "\n")
    #expect(lines.count >= 60)
    var slowest = (time: Duration.zero, name: "")
    for line in lines {
      let parts = line.split(separator: "\t").map(String.init)
      let file = try OfficeFiles.file(parts[0], in: folder)
      var found: (names: [String], sentence: String) = ([], "")
      // What others do on the machine meanwhile is no matter of ours.
      let start = HostileTests.workDone
      found = outcome(file)
      let time = HostileTests.workDone - start
      if time > slowest.time { slowest = (time, file.name) }
      if !found.names.contains(parts[1]) {
        Issue.record("\(parts[0]): \(found.names.prefix(6)), not \(parts[1])")
      }
      if time >= .seconds(2) { Issue.record("\(parts[0]) took \(time)") }
      #expect(parts[1] == "ok" || found.sentence.hasSuffix("Chưa ghi gì."), "\(parts[0])")
    }
    print("figures: hostile files \(lines.count), slowest \(slowest.time) for \(slowest.name)")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(left.count == lines.count + 1)
  }

  @Test("A workbook cut anywhere is refused or read, never more than that", arguments: Broken.all)
  func cut(name: String) throws {
    let file = try OfficeFiles.file(name)
    for part in 1..<50 {
      let bytes = Array(file.bytes.prefix(file.bytes.count * part / 50))
      let found = outcome(TableFile(name: name, bytes))
      // A list of lines that is cut is a shorter list; all others have an end that is needed.
      #expect(found.names != ["ok"] || name.hasSuffix(".csv"), "cut at \(part)/50")
    }
  }

  @Test("Bytes turned by chance are refused or read", arguments: Broken.all)
  func flipped(name: String) throws {
    let file = try OfficeFiles.file(name)
    var chance = Chance(7)
    for _ in 0..<150 {
      var bytes = file.bytes
      for _ in 0..<Int.random(in: 1...8, using: &chance) {
        bytes[Int.random(in: bytes.indices, using: &chance)] = .random(in: 0...255, using: &chance)
      }
      let found = outcome(TableFile(name: name, bytes))
      // Whoever is refused is told why; what is read says of itself that it is whole.
      #expect(found.names == ["ok"] || !found.sentence.isEmpty)
    }
  }
}

/// The files that are cut and damaged by chance.
enum Broken {
  static let all = [
    "features.xlsx", "document.docx", "lo/features.ods", "lo/features.xls",
    "dien-bien_2025-07-xlwt.xls", "dien-bien_2025-07-1258.csv",
  ]
}

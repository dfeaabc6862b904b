import Canvas
import Foundation

/// Compares a frame with the picture kept of it, which a person has read.
///
/// A new or changed picture is written beside the kept one as `NAME.new`; with `ACCEPT_GOLDEN=1` in
/// the environment it takes its place, to be read and committed.
package struct Golden {
  private let folder: URL

  /// Pictures in the folder `Golden` beside the test file.
  package init(beside file: String) {
    folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Golden")
  }

  /// What differs from the kept picture; nil when nothing does.
  package func difference(of frame: Frame, named name: String) throws -> String? {
    let kept = folder.appendingPathComponent("\(name).txt")
    let new = folder.appendingPathComponent("\(name).new")
    let picture = frame.golden
    let before = try? String(contentsOf: kept, encoding: .utf8)
    if before == picture {
      try? FileManager.default.removeItem(at: new)
      return nil
    }
    let accepted = ProcessInfo.processInfo.environment["ACCEPT_GOLDEN"] == "1"
    try picture.write(to: accepted ? kept : new, atomically: true, encoding: .utf8)
    if accepted { return nil }
    return Golden.lines(before ?? "", picture, name)
  }

  /// The lines that differ, old before new.
  private static func lines(_ before: String, _ after: String, _ name: String) -> String {
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    let new = after.split(separator: "\n", omittingEmptySubsequences: false)
    var out = ["\(name) differs:"]
    for index in 0..<max(old.count, new.count) {
      let left = index < old.count ? String(old[index]) : ""
      let right = index < new.count ? String(new[index]) : ""
      if left != right { out += ["- \(left)", "+ \(right)"] }
    }
    return out.joined(separator: "\n")
  }
}

import Domain
import Screens
import TestSupport

/// Two inspectors at the same sheet, each at a terminal of their own, and the disk between them.
struct SheetRoom {
  var disk: SharedDisk
  var left: AppAtWork
  var right: AppAtWork

  /// Both have opened the sheet of the first unit; nothing is scored.
  init() throws {
    let workspace = try ScoringStore().workspace()
    disk = SharedDisk(workspace)
    left = AppAtWork(scoring: workspace, office: "Đoàn 1", seed: 1)
    right = AppAtWork(scoring: workspace, office: "Đoàn 2", seed: 2)
    // Each team would begin with a unit of its own.
    left.press("⏎ ⇱ ↓ ⏎")
    right.press("⏎ ⇱ ↓ ⏎")
  }
}

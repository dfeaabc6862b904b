import Domain
import Vietnamese

/// The languages that the program speaks.
package enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// Every word and sentence for people, in every language.
///
/// Complete by construction: a phrase cannot be written in one language only. The extensions group
/// them by what they speak of.
package struct Phrases: Equatable, Sendable {
  package let language: Language
  /// How many minutes the clock on the wall is ahead of UTC.
  package let zone: Int

  package init(_ language: Language = .vietnamese, zone: Int = 0) {
    self.language = language
    self.zone = zone
  }

  /// One phrase in the language spoken.
  package func say(_ vietnamese: String, _ english: String) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  /// So many of something in English: `1 unit`, `3 units`.
  func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  /// A day as it is read in the language: `05/05/2018` as on Vietnamese papers, or `2018-05-05`.
  ///
  /// Typed either way it is the same day.
  package func date(_ day: Day) -> String { say(day.shown, day.iso) }

  /// How figures are read and written in the language: the one place that says so.
  package var numbers: NumberForm {
    switch language {
    case .vietnamese: .vietnamese
    case .english: .english
    }
  }

  /// What a person typed who is spoken to in the language.
  package func typed(_ text: String) -> TypedText { TypedText(text, numbers) }
}

extension Phrases {
  package var committeeShort: String { say("BCĐ ISO", "ISO committee") }
  package var dashboard: String { say("Tổng quan", "Overview") }
  /// The overview, as of a day where that is not today.
  package func dashboard(on day: Day?) -> String {
    day.map { say("Tổng quan đến \(date($0))", "Overview as of \(date($0))") } ?? dashboard
  }
  package var plans: String { say("Kế hoạch", "Plans") }
  package var units: String { say("Đơn vị", "Units") }
  package var scoring: String { say("Chấm điểm", "Scoring") }
  package var budgets: String { say("Kinh phí", "Budgets") }
  package var planTargets: String { say("Chỉ tiêu", "Targets") }
  /// The fields of a record, as a table.
  package var details: String { say("Chi tiết", "Details") }
  package var noDetails: String { say("Dòng này không có chi tiết.", "This row has no details.") }
  /// The year that is shown now.
  package func yearIs(_ year: Int, on day: Day?) -> String {
    let day = day.map { say(", số liệu đến \(date($0))", ", figures as of \(date($0))") } ?? ""
    return say("Năm \(year)\(day)", "Year \(year)\(day)")
  }
  package var estimates: String { say("Các dự toán", "Estimates") }
  package var rosters: String { say("Danh sách kèm", "Rosters") }
  package var groups: String { say("Nhóm đơn vị", "Groups of units") }

  package var assumedFigures: String { say("số liệu giả định", "assumed figures") }
  package var readOnly: String { say("chỉ đọc", "read-only") }
  /// A store on a network disk: a standing warning.
  package var remoteStore: String { say("ổ mạng: một người ghi", "network disk: one writer") }
  package var sampleCopy: String { say("bản sao mẫu", "sample copy") }

  /// Said instead of a screen on a terminal that is too small.
  package func tooSmall(columns: Int, rows: Int) -> String {
    say(
      "Cửa sổ \(columns)×\(rows) quá nhỏ. Hãy mở rộng tới ít nhất 60×16. Thoát: Ctrl-C hai lần.",
      "The window is \(columns)×\(rows): too small. Enlarge it to at least 60×16. Quit: Ctrl-C twice."
    )
  }

  /// The name of a role.
  package func role(_ role: AuthorRole) -> String {
    switch role {
    case .secretary: say("Thư ký", "Secretary")
    case .inspector: say("Đánh giá viên", "Inspector")
    case .leader: say("Lãnh đạo", "Leader")
    case .unit: say("Đơn vị tự chấm", "Unit scoring itself")
    }
  }

  /// Position in a list: `3/312`.
  package func position(_ index: Int, of count: Int) -> String { "\(index)/\(count)" }
  /// How many rows are marked.
  package func markedCount(_ count: Int) -> String {
    say("\(count) dòng đánh dấu", counted(count, "row") + " marked")
  }
  /// What is filtered by, in the status line.
  package func filtering(_ text: String) -> String {
    let shown = text.isEmpty ? emptyCell : text
    return say("lọc: \(shown)", "filter: \(shown)")
  }
  /// The title of the list of values to filter by.
  package func filterTitle(_ column: String) -> String {
    say("Lọc theo \(column)", "Filter by \(column)")
  }
  package var noFilter: String { say("Bỏ lọc: hiện mọi dòng", "No filter: show all rows") }
  /// How the rows are sorted now.
  package func sortedBy(_ column: String, isDescending: Bool) -> String {
    isDescending
      ? say("Xếp theo \(column), giảm dần", "Sorted by \(column), descending")
      : say("Xếp theo \(column), tăng dần", "Sorted by \(column), ascending")
  }
  package var notSorted: String { say("Xếp như cũ", "Unsorted") }
  /// What is searched for, in the status line.
  package func searching(_ text: String) -> String { say("tìm: \(text)", "find: \(text)") }
  /// How many discrepancies there are.
  package func discrepancyCount(_ count: Int) -> String {
    count == 0
      ? say("không có sai lệch", "no discrepancy")
      : say("\(count) sai lệch", counted(count, "discrepancy", "discrepancies"))
  }
}

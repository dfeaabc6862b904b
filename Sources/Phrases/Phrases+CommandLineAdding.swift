/// What the commands say that make something new or take something away.
extension Phrases {
  package var aboutAdd: String {
    say("Thêm một hồ sơ, hoặc một dòng trong hồ sơ.", "Adds a record, or a row inside one.")
  }
  package var aboutRemove: String {
    say(
      "Xoá một hồ sơ hoặc một dòng; hoàn lại được.",
      "Deletes a record or a row; can be brought back.")
  }
  package var aboutMoveRow: String {
    say("Chuyển một dòng sang chỗ khác trong danh sách.", "Puts a row elsewhere in its list.")
  }
  package var helpAfter: String {
    say("Đứng ngay sau dòng này, cùng cấp.", "Behind that row, on its level.")
  }
  package var helpBefore: String {
    say("Đứng ngay trước dòng này, cùng cấp.", "Before that row, on its level.")
  }
  package var helpUnder: String {
    say("Thành dòng con cuối của dòng này.", "Under that row, as the last one there.")
  }
  package var onlyRowsMove: String {
    say(
      "Chỉ dòng trong hồ sơ mới chuyển được, như task, line, criterion.",
      "Only rows inside records are moved, such as task, line, criterion.")
  }
  package var onePlaceToMove: String {
    say("Cần đúng một trong --after, --before, --under.", "Give one of --after, --before, --under.")
  }
  package var otherList: String {
    say("Dòng kia đứng trong danh sách khác.", "That row stands in another list.")
  }
  package func didMove(_ title: String) -> String {
    say("OK đã chuyển “\(title)”", "OK moved “\(title)”")
  }
  package var valueFieldValue: String { say("TRƯỜNG=GIÁ-TRỊ", "FIELD=VALUE") }
  package var helpFieldValues: String {
    say(
      "Các trường và giá trị, gõ như trên màn hình: content='Hội trường' quantity=2.",
      "Fields and values, typed as on screen: content='Hall' quantity=2.")
  }
  package var helpIn: String {
    say("Hồ sơ chứa dòng mới: mã hoặc tên.", "The record that the row stands in: id or name.")
  }
  package var helpAnyway: String {
    say(
      "Xoá cả khi hồ sơ khác còn nhắc đến, hoặc còn dòng con.",
      "Also where other records name it, or rows stand below it.")
  }
  package func noFieldValue(_ word: String) -> String {
    say(
      "“\(word)” không có dạng TRƯỜNG=GIÁ-TRỊ, như content='Hội trường'.",
      "“\(word)” is not FIELD=VALUE, such as content='Hall'.")
  }
  package func onlyForRows(_ option: String) -> String {
    say(
      "\(option) chỉ dùng cho dòng trong hồ sơ, như task, line, basis.",
      "\(option) is only for rows inside records, such as task, line, basis.")
  }
  package var onlyForTrees: String {
    say(
      "Các dòng của danh sách này không có dòng con.", "The rows of this list have none below them."
    )
  }
  package func addOnScreen(_ kind: String) -> String {
    say("\(kind) chỉ thêm được trên màn hình.", "\(kind): added on the screens only.")
  }
  package func inWhichRecord(_ kind: String) -> String {
    say(
      "Cần --in: dòng mới đứng trong \(kind) nào?",
      "--in is needed: in which \(kind) does it stand?")
  }
  /// Rows inside other rows: which of these is meant.
  package func inWhichRow(_ names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: "; ") + (names.count > 8 ? "; …" : "")
    return names.isEmpty
      ? say("Ở đó chưa có nhóm nào.", "There is no group yet.")
      : say(
        "--in cần nói nhóm nào, HỒ-SƠ/NHÓM, một trong: \(shown)",
        "--in has to say which, RECORD/ROW, one of: \(shown)")
  }
  package func didAdd(_ title: String, _ id: String) -> String {
    say("OK đã thêm “\(title)”, mã \(id)", "OK added “\(title)”, id \(id)")
  }
  package func didRemove(_ title: String, _ rows: Int) -> String {
    rows > 1
      ? say(
        "OK đã xoá “\(title)” cùng \(rows - 1) dòng con",
        "OK deleted “\(title)” with \(counted(rows - 1, "row")) below it")
      : say("OK đã xoá “\(title)”", "OK deleted “\(title)”")
  }
  package func removesMore(_ title: String, rows: Int, usedIn places: [String]) -> String {
    var parts: [String] = []
    if rows > 1 {
      parts.append(say("còn \(rows - 1) dòng con", "\(counted(rows - 1, "row")) below it"))
    }
    if let first = places.first {
      let more =
        places.count > 1
        ? say(" và \(places.count - 1) nơi khác", " and \(places.count - 1) more") : ""
      parts.append(say("còn được nhắc đến ở “\(first)”\(more)", "named in “\(first)”\(more)"))
    }
    return say(
      "“\(title)” \(parts.joined(separator: ", ")). Vẫn xoá thì thêm --anyway.",
      "“\(title)” has: \(parts.joined(separator: ", ")). To delete it all the same add --anyway.")
  }
}

import Domain

/// What is said where rows are copied, cut, put elsewhere, and cells filled.
extension Phrases {
  /// What a copy of a record is called.
  package func copy(of title: String) -> String { say("\(title) (bản sao)", "\(title) (copy)") }
  package var noSuchCopies: String {
    say(
      "Ở đây không nhân đôi cả hồ sơ: chỉ đơn vị, nhóm, ban chỉ đạo. Kế hoạch: F7, chép từ kế hoạch trước.",
      "Whole records are doubled only among units, groups and committees. Plans: F7, then copy one."
    )
  }

  /// The label of an edit that doubles whole records.
  package func copiedRecords(_ count: Int) -> String {
    say("nhân đôi \(count) hồ sơ", "double \(counted(count, "record"))")
  }

  /// What became of doubled records.
  package func recordsCopied(_ count: Int) -> String {
    say(
      "Thêm \(count) bản sao: sửa tên (F2). Mã, công bố, việc hằng năm, đầu mối không chép theo.",
      "\(counted(count, "copy", "copies")) added: change the name (F2). Codes and what was done stay out."
    )
  }
  package var nothingToCopy: String {
    say("Không có dòng nào để chép.", "There is no row to copy.")
  }
  package var noRowsToCopy: String {
    say(
      "Ở đây chỉ chép ra chữ được: dòng là cả hồ sơ, là số liệu tính ra, hoặc thuộc phiếu chấm.",
      "Here only text can be copied: rows are whole records, computed, or of a score sheet.")
  }
  package func copiedAsText(_ count: Int) -> String {
    say(
      "Đã chép \(count) dòng ra bộ nhớ tạm, dạng chữ.",
      "Copied \(rows(count)) as text to the clipboard.")
  }
  package func copiedRows(_ count: Int, paste key: String) -> String {
    say(
      "Đã chép \(count) dòng, kể cả dòng dưới. \(key): dán.",
      "Copied \(rows(count)), with those below. \(key) pastes.")
  }
  package func cutRows(_ count: Int, paste key: String) -> String {
    say(
      "Đã cắt \(count) dòng, kể cả dòng dưới; chưa gì đổi. \(key): dán. Ctrl-C: thôi.",
      "Cut \(rows(count)), with those below; nothing changed yet. \(key) pastes, Ctrl-C forgets.")
  }
  package func cutCount(_ count: Int) -> String { say("đã cắt \(count)", "\(count) cut") }
  package var cutForgotten: String {
    say("Thôi cắt: các dòng ở nguyên chỗ cũ.", "Cut forgotten: the rows stay where they are.")
  }
  package func nothingCopied(_ key: String) -> String {
    say(
      "Chưa chép hay cắt dòng nào: chọn dòng rồi bấm \(key).",
      "No row was copied or cut: select one and press \(key).")
  }
  /// The label of such an edit.
  package func pastedRows(_ count: Int) -> String {
    say("dán \(count) dòng", "paste \(rows(count))")
  }
  /// The label of such an edit.
  package func movedRows(_ count: Int) -> String {
    say("chuyển \(count) dòng", "move \(rows(count))")
  }
  /// What was put, and how many fields name nothing there.
  package func pasted(_ count: Int, isCut: Bool, dropped: Int) -> String {
    let done =
      isCut
      ? say("Đã chuyển \(count) dòng đến đây.", "Moved \(rows(count)) here.")
      : say("Đã dán \(count) dòng.", "Pasted \(rows(count)).")
    guard dropped > 0 else { return done }
    return done
      + say(
        " \(dropped) mục nêu dòng mà hồ sơ này không có: để trống.",
        " \(dropped == 1 ? "1 field names a row" : "\(dropped) fields name rows") not here: left blank."
      )
  }
  /// Why rows are not put somewhere.
  package func pasteRefused(_ refusal: PasteRefusal) -> String {
    switch refusal {
    case .otherRows:
      say(
        "Không dán được ở đây: các dòng đã chép thuộc danh sách loại khác.",
        "Not here: what was copied are rows of another kind of list.")
    case .insideItself:
      say("Không dán dòng đã cắt vào dưới chính nó.", "What was cut cannot go under itself.")
    case .gone:
      say("Dòng đã cắt không còn ở chỗ cũ.", "What was cut is not there any more.")
    }
  }
  package var nothingAbove: String {
    say(
      "Không có ô nào cùng cột để điền: đứng ở ô dưới ô mẫu, hoặc đánh dấu các dòng.",
      "No cell of the column to fill: stand below the one to repeat, or mark rows.")
  }
  package var filledAlready: String {
    say("Các ô đã có giá trị đó.", "The cells have that value already.")
  }
  /// The label of such an edit.
  package func filledDown(_ column: String, rows count: Int) -> String {
    say("điền “\(column)” ở \(count) dòng", "fill “\(column)” in \(rows(count))")
  }

  package var rowIsDone: String {
    say("Xong dòng này. F7: dòng nữa.", "The row is done. F7 adds one.")
  }
  /// Which keys lead through a new row, and what a blank cell keeps.
  package func entryHint(keeping value: String, takesLine: Bool) -> String {
    let next = say("Tab: ô sau", "Tab: next cell")
    let done = takesLine ? "" : say(" · Enter: xong dòng", " · Enter: done")
    let kept =
      value.isEmpty ? "" : say(" · để trống: giữ “\(value)”", " · blank keeps “\(value)”")
    return next + done + say(" · F7: dòng mới", " · F7: next row") + kept
  }

  /// Which keys go on from the first cell of a new row: to the next cell, to the next row, a level out.
  package func newRowHint(isProse: Bool, leaves: Bool) -> String {
    let parts = [
      say("Tab: ô sau", "Tab: next cell"),
      say("Enter: ghi", "Enter: commits"),
      say("F7: ghi, dòng mới", "F7: next row"),
      leaves ? say("Alt-←: ra ngoài", "Alt-←: a level out") : "",
      isProse ? say("F2: nhiều đoạn", "F2: paragraphs") : "",
      say("Esc bỏ", "Esc discards"),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// That a number at the head of a text went where numbers stand.
  package func readAsOrdinal(_ ordinal: String) -> String {
    say("“\(ordinal)” đọc là số thứ tự.", "“\(ordinal)” is taken for the number of the row.")
  }

  /// Going to another table of the page, as an item of the list of commands.
  package func goToTable(_ title: String) -> String {
    say("Sang bảng: \(title)", "Go to the table: \(title)")
  }

  /// So many rows, in English.
  private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}

import Domain

/// What is said where texts are sought in the whole store, and replaced.
extension Phrases {
  package var wholeStore: String { say("Cả kho", "The whole store") }
  package var whereItStands: String { say("Ở đâu", "Where") }
  package var typeToSearch: String {
    say("Kho chưa có hồ sơ nào.", "The store has no records yet.")
  }
  package var enterGoesThere: String {
    say("Enter: đến chỗ này.", "Enter goes there.")
  }

  package var soughtText: String { say("Tìm", "Find") }
  package var replacingText: String { say("Thay bằng", "Replace by") }
  package var whereSought: String { say("Tìm ở", "Look in") }
  package var howSought: String { say("Khớp", "Match") }
  package var replacementHint: String {
    say(
      "Tab: ô kế · ←→ đổi lựa chọn · Enter ở ô cuối: xem trước · Esc: thôi",
      "Tab next field · ←→ choose · Enter on the last one: preview · Esc: leave it")
  }
  package var replacementText: String {
    say(
      "Mọi chỗ tìm được sẽ hiện ra trước; chưa ghi gì cho đến khi bấm lại.",
      "All places found are shown first; nothing is written until asked again.")
  }
  package var nothingSought: String { say("Chưa gõ chữ cần tìm.", "Type what is to be found.") }
  package var sameText: String {
    say("Chữ thay giống hệt chữ tìm.", "The text would replace itself.")
  }
  package func notFoundAnywhere(_ text: String) -> String {
    say("Không có chỗ nào có “\(text)”.", "“\(text)” stands nowhere.")
  }
  /// That nothing is to be replaced, and whether something was found all the same.
  package func notFound(_ text: String, stays: Int) -> String {
    guard stays > 0 else { return notFoundAnywhere(text) }
    return say(
      "“\(text)” chỉ có ở \(stays) chỗ không thay được: tiêu chí đã dùng chấm điểm, hoặc sẽ thành ô trống hay quá dài.",
      "“\(text)” stands only in \(counted(stays, "place")) that cannot be changed: criteria that were scored by, or a text that would be empty or too long."
    )
  }
  package var beforeReplacing: String { say("Đang ghi", "As it stands") }
  package var afterReplacing: String { say("Sẽ thành", "As it would be") }

  /// What of a word counts as found.
  package func matching(_ matching: TextReplacement.Matching) -> String {
    switch matching {
    case .words: say("nguyên từ, đúng hoa thường", "whole words, case counts")
    case .letters: say("đúng hoa thường, cả trong từ", "case counts, within words too")
    case .anyCase: say("hoa thường như nhau, cả trong từ", "any case, within words too")
    }
  }

  /// Where a text is sought.
  package func scope(_ scope: TextReplacement.Scope, titled title: String) -> String {
    switch scope {
    case .field: say("ô đang chọn", "the selected cell")
    case .record: say("hồ sơ “\(title)”", "the record “\(title)”")
    case .store: say("cả kho", "the whole store")
    }
  }

  /// What replaces what, as the head of a table and the label of an edit.
  package func replacement(_ replacement: TextReplacement) -> String {
    say(
      "thay “\(replacement.sought)” bằng “\(replacement.replacement)”",
      "replace “\(replacement.sought)” by “\(replacement.replacement)”")
  }

  /// How many texts are found, and that some of them stay.
  package func replacementCount(_ found: ReplacementHits, marked: Int) -> String {
    let hits = found.hits.count
    var parts = [
      marked == 0
        ? say("\(hits) chỗ", counted(hits, "place"))
        : say("đánh dấu \(marked)/\(hits) chỗ", "\(marked) of \(counted(hits, "place")) marked")
    ]
    if found.stays > 0 {
      parts.append(say("\(found.stays) chỗ giữ nguyên", "\(found.stays) stay"))
    }
    return parts.joined(separator: " · ")
  }
  package var replaceAgain: String {
    say(
      "Ctrl-R: thay mọi chỗ, hoặc chỉ các dòng đã đánh dấu bằng phím cách.",
      "Ctrl-R replaces all places, or only the rows marked with the space bar.")
  }
  package func replaced(_ count: Int) -> String {
    say(
      "Đã thay ở \(count) chỗ. Ctrl-Z hoàn tác cả.",
      "Replaced in \(counted(count, "place")). Ctrl-Z undoes all.")
  }
}

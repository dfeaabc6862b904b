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
  package func notFound(_ text: String, _ found: ReplacementHits) -> String {
    guard found.stays > 0 else { return notFoundAnywhere(text) }
    return say(
      "“\(text)” chỉ có ở \(found.stays) chỗ không thay được: \(staying(found)).",
      "“\(text)” stands only in \(counted(found.stays, "place")) that cannot be changed: \(staying(found))."
    )
  }

  /// How many texts stay, by the reason why.
  private func staying(_ found: ReplacementHits) -> String {
    let parts = ReplacementHits.Stay.allCases.compactMap { stay -> String? in
      guard let count = found.staying[stay] else { return nil }
      return switch stay {
      case .signed: say("\(count) ở phiếu đã ký", "\(count) in signed sheets")
      case .judging:
        say("\(count) ở tiêu chí đã dùng chấm điểm", "\(count) in criteria that were scored by")
      case .misfit:
        say("\(count) sẽ thành trống hay quá dài", "\(count) would be empty or too long")
      }
    }
    return parts.joined(separator: ", ")
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
      parts.append(say("giữ nguyên: \(staying(found))", "left as they are: \(staying(found))"))
    }
    return parts.joined(separator: " · ")
  }
  package var replaceAgain: String {
    say(
      "Ctrl-R: thay mọi chỗ, hoặc chỉ các dòng đã đánh dấu bằng phím cách.",
      "Ctrl-R replaces all places, or only the rows marked with the space bar.")
  }
  /// How many texts were replaced, and which sheets did not take it.
  package func replaced(
    _ count: Int, refused: Int, _ first: (sheet: String, why: String)?
  ) -> String {
    let done = say(
      "Đã thay ở \(count) chỗ. Ctrl-Z hoàn tác cả.",
      "Replaced in \(counted(count, "place")). Ctrl-Z undoes all.")
    guard let first else { return done }
    return done + " "
      + say(
        "\(refused) phiếu không nhận: \(first.sheet): \(first.why)",
        "\(counted(refused, "sheet")) did not take it: \(first.sheet): \(first.why)")
  }
}

/// The keys that are words: where they point.
package enum Arrow: Sendable {
  case up, down, left, right
}

extension Phrases {
  package var spaceBar: String { say("Dấu cách", "Space") }
  /// The heads of the key table.
  package var keyTableHead: (key: String, command: String, explanation: String) {
    (say("Phím", "Keys"), say("Lệnh", "Command"), say("Làm gì", "What it does"))
  }

  /// The name of an arrow key; the other keys are called as they are labelled.
  package func arrow(_ arrow: Arrow) -> String {
    switch arrow {
    case .up: say("Lên", "Up")
    case .down: say("Xuống", "Down")
    case .left: say("Trái", "Left")
    case .right: say("Phải", "Right")
    }
  }

  /// Help of a screen.
  package func helpTitle(_ screen: String) -> String {
    say("Trợ giúp · \(screen)", "Help · \(screen)")
  }
  package var helpMouse: String {
    say(
      "Chuột: bấm để chọn, lăn để cuộn. Giữ Shift khi kéo để bôi đen chữ; F12 tắt chuột.",
      "Mouse: click selects, the wheel scrolls. Hold Shift to select text; F12 turns it off.")
  }
  package var helpMarks: String {
    say(
      "Dấu trong bảng: ▲ sai, △ sai do dòng khác, ! cần xem lại, · lưu ý, ✗ tệp hỏng.",
      "Marks: ▲ error, △ error caused by another line, ! warning, · note, ✗ bad file.")
  }
}

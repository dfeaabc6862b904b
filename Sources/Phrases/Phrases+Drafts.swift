import Domain
import Vietnamese

/// What is said of something while it is typed, in its cell or in the pane.
extension Phrases {
  package var emptyCell: String { say("(trống)", "(empty)") }
  package var draftIsOpen: String {
    say("Đang nhập dở: Enter để ghi hoặc Esc để bỏ trước.", "Finish typing first: Enter or Esc.")
  }
  package var draftHint: String {
    say(
      "Enter ghi · Esc bỏ · Ctrl-Z lùi một bước gõ · Ctrl-T kiểu gõ",
      "Enter commits · Esc discards · Ctrl-Z undoes a step · Ctrl-T input method")
  }
  package var proseHint: String {
    say(
      "Enter ghi · F2 mở rộng, nhiều đoạn · Esc bỏ · Ctrl-Z lùi · Ctrl-T kiểu gõ",
      "Enter commits · F2 opens it for paragraphs · Esc discards · Ctrl-Z undoes · Ctrl-T method")
  }
  /// The keys of the pane in which a text of paragraphs is typed.
  package var paneHint: String {
    say(
      "Ctrl-S ghi · Esc bỏ · Enter đoạn mới · Shift-mũi tên hay Ctrl-Space chọn · Alt-C chép · Alt-X cắt "
        + "· Alt-V dán · Alt-B **đậm** · Alt-I *nghiêng* · Ctrl-Z lùi · F4 soạn bằng $EDITOR",
      "Ctrl-S commits · Esc discards · Enter new paragraph · Shift-arrows or Ctrl-Space select · Alt-C copies "
        + "· Alt-X cuts · Alt-V pastes · Alt-B **bold** · Alt-I *italic* · Ctrl-Z undoes · F4 opens $EDITOR"
    )
  }
  /// Where the caret stands in a pane.
  package func paneLine(_ line: Int, of count: Int, letters: Int) -> String {
    say(
      "dòng \(line)/\(count) · \(numbers.grouped(letters)) ký tự",
      "line \(line)/\(count) · \(numbers.grouped(letters)) characters")
  }
  package var leavePaneTitle: String { say("Chưa ghi", "Not written") }
  package var leavePaneQuestion: String {
    say("Phần vừa gõ chưa được ghi.", "What you typed is not written yet.")
  }
  package var leavePaneAnswers: [String] {
    [say("Gõ tiếp", "Go on typing"), say("Bỏ", "Discard"), say("Ghi", "Write")]
  }
  package func copiedLetters(_ count: Int) -> String {
    say("Đã chép \(numbers.grouped(count)) chữ.", "\(numbers.grouped(count)) characters copied.")
  }
  /// Why a text that another program edited is not taken.
  package func outsideFault(_ fault: OutsideFault) -> String {
    switch fault {
    case .noEditor:
      say(
        "Không thấy trình soạn thảo nào. Đặt biến EDITOR, hoặc cài nano hay vi.",
        "There is no editor. Set EDITOR, or install nano or vi.")
    case .failed(let command):
      say(
        "Trình soạn thảo “\(command)” báo lỗi; văn bản ở đây giữ nguyên.",
        "The editor “\(command)” failed; the text here stays as it was.")
    case .notText:
      say(
        "Tệp soạn ra không phải văn bản UTF-8; văn bản ở đây giữ nguyên.",
        "What the editor left is no UTF-8 text; the text here stays as it was.")
    case .noFile:
      say(
        "Không ghi hay không đọc được tệp tạm để soạn; văn bản ở đây giữ nguyên.",
        "The temporary file could not be written or read; the text here stays as it was.")
    }
  }
  /// Nothing more of the typing can be taken back.
  package var draftAsItBegan: String {
    say(
      "Ô như lúc bắt đầu gõ. Esc bỏ, Ctrl-Y làm lại.",
      "Back where typing began. Esc discards, Ctrl-Y redoes.")
  }
  /// Nothing of the typing was taken back.
  package var draftAsItWas: String {
    say("Không có bước gõ nào để làm lại.", "No typing to redo.")
  }
  package var cancelAgain: String {
    say("Bấm Ctrl-C lần nữa để thoát.", "Press Ctrl-C again to quit.")
  }
  /// Which theme is shown now.
  package func themeIs(_ name: String) -> String { say("Bộ màu: \(name)", "Theme: \(name)") }
  /// The input method in use.
  package func inputMethodIs(_ method: InputMethod) -> String {
    switch method {
    case .off: say("Kiểu gõ: tắt", "Input method: off")
    case .telex: "TELEX"
    case .vni: "VNI"
    }
  }
}

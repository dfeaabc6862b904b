import Domain
import Vietnamese

/// What is asked before something is deleted or the program ends.
extension Phrases {
  package var deleteTitle: String { say("Xoá", "Delete") }
  /// Asks before something goes that holds more, or that others refer to.
  package func deleteQuestion(
    _ title: String, inside: Int, usedIn places: [String] = [], isOfUnits: Bool = false
  ) -> String {
    let what = say("Xoá “\(title)”", "Delete “\(title)”")
    let more =
      inside > 0
      ? say(" cùng \(inside) dòng bên trong", " with the \(counted(inside, "row")) in it") : ""
    let names = places.prefix(3).joined(separator: ", ") + (places.count > 3 ? ", …" : "")
    let used =
      places.isEmpty
      ? ""
      : say(
        " Có \(places.count) chỗ khác đang dùng: \(names).",
        " It is used in \(counted(places.count, "other place")): \(names).")
    let ended =
      isOfUnits
      ? say(
        " Đơn vị đã chấm dứt thì không xoá mà giải thể, sáp nhập (bcdiso unit dissolve, merge): năm cũ vẫn cần nó.",
        " A unit that ended is dissolved or merged, not deleted (bcdiso unit dissolve, merge): past years need it."
      ) : ""
    return what + more + "?" + used + ended
      + say(" Có thể hoàn tác bằng Ctrl-Z.", " Ctrl-Z undoes it.")
  }
  /// The answer that writes what holds into an estimate of a plan issued or over.
  package var writeComputed: String { say("Ghi", "Write") }
  package var yes: String { say("Có", "Yes") }
  package var no: String { say("Không", "No") }
  package var quitTitle: String { say("Thoát", "Quit") }
  /// Asks what becomes of a sample's copy that was changed.
  package func keepCopyQuestion(_ place: String) -> String {
    say(
      "Bạn đã sửa bản sao mẫu này. Bỏ lại: nó nằm trong thư mục tạm, khi thoát sẽ ghi rõ ở đâu. Giữ: nó thành kho của bạn ở \(place).",
      "You changed this copy of a sample. Leave it: it stays in a temporary folder, whose path is printed. Keep it: it becomes your store at \(place)."
    )
  }
  package var leaveCopy: String { say("Thoát, bỏ lại", "Quit, leave it") }
  package var keepCopy: String { say("Thoát, giữ làm kho của tôi", "Quit, keep as my store") }
  /// Asks before leaving; says what is not yet on disk.
  package func quitQuestion(unsaved: Int) -> String {
    unsaved == 0
      ? say("Mọi thay đổi đã lưu. Thoát chương trình?", "Everything is saved. Quit?")
      : say(
        "Còn \(unsaved) thay đổi CHƯA lưu được. Thoát bây giờ sẽ mất chúng. Vẫn thoát?",
        "NOT saved: \(counted(unsaved, "change")). Quitting now loses what is not saved. Quit anyway?"
      )
  }
}

/// What is said where rows are moved.
extension Phrases {
  /// The label of such an edit.
  package func movedRow(_ title: String) -> String {
    say("chuyển “\(title)”", "move “\(title)”")
  }
  /// Why rows cannot be moved where their order is another than that of the list.
  package var sortedRowsStay: String {
    say(
      "Bảng đang xếp theo cột: bấm F6 đến khi về thứ tự cũ rồi chuyển dòng.",
      "The table is sorted: press F6 until it is unsorted, then move rows.")
  }
  package var filteredRowsStay: String {
    say(
      "Đang lọc hoặc tìm: có dòng không thấy. Bỏ lọc rồi chuyển dòng.",
      "A filter or a search hides rows. Clear it, then move rows.")
  }
  package var noOwnOrder: String {
    say(
      "Các dòng ở đây xếp theo quy tắc của bảng, không chuyển được.",
      "The rows here stand by a rule of the table and cannot be moved.")
  }
  package var alreadyFirst: String {
    say("Đã là dòng đầu trong nhóm của nó.", "It is the first of its group already.")
  }
  package var alreadyLast: String {
    say("Đã là dòng cuối trong nhóm của nó.", "It is the last of its group already.")
  }
}

import Domain

/// What is said of a list of units that a reorganisation made.
extension Phrases {
  /// Which command carries out what a list says of a reorganisation.
  var forerunnersCommand: String {
    say(
      "Cột “hợp nhất từ” không nhập ở đây: sắp xếp đơn vị bằng bcdiso unit reorganise.",
      "The column of forerunners is not taken here: units are reorganised by bcdiso unit reorganise."
    )
  }
  /// Which command writes the worksheet of a list of a later tree.
  package func worksheetCommand(_ later: LaterTree) -> String {
    laterTree(later)
      + say(
        " Nếu do sắp xếp: bcdiso unit worksheet lập bảng để điền.",
        " If units were reorganised: bcdiso unit worksheet writes what is to be filled in.")
  }
  /// What tells that a list of units is of a later tree.
  package func laterTree(_ later: LaterTree) -> String {
    say(
      "\(later.gone) đơn vị trong kho không có ở danh sách, \(later.new) đơn vị chưa có trong kho.",
      "\(later.gone) of the store are not in the list, \(later.new) of it are not in the store.")
  }
  /// What is asked of a worksheet stands under.
  package var worksheetTitle: String { say("Bảng sắp xếp đơn vị", "Worksheet of units") }
  /// That a list of units makes a worksheet, in the line that does it.
  package var openWorksheet: String {
    say("Mở bảng sắp xếp đơn vị (Enter)", "Open as a worksheet (Enter)")
  }
  /// Why it may be one.
  package func reasonForWorksheet(_ paper: Paper) -> String {
    let column = say(
      "cột “hợp nhất từ” không nhập ở đây", "the column of forerunners is not taken here")
    return [paper.namesForerunners ? column : "", paper.later.map(laterTree) ?? ""]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }
  /// What the dialog says that makes a worksheet of a list.
  package var openWorksheetText: String {
    say(
      "Mỗi đơn vị không còn, mỗi đơn vị mới thành một dòng: cũ → mới, có gợi ý; điền xong mới ghi.",
      "Each unit that went and each that is new becomes a row: old → new. Nothing is written yet.")
  }
  /// That the day is needed from which a list is true.
  package var worksheetNeedsDay: String {
    say("Cần ngày sắp xếp có hiệu lực.", "The day from which it is so is needed.")
  }
  /// That a list leaves all units as they are.
  package var nothingToReorganise: String {
    say(
      "Danh sách này không sắp xếp lại đơn vị nào.", "This list leaves all units as they are.")
  }
  /// That a list may be of a later tree, before it is brought in as it is.
  package func laterTreeDoubt(_ later: LaterTree) -> String {
    laterTree(later)
      + say(
        " Nếu do sắp xếp thì mở bảng sắp xếp ở dòng đầu, đừng nhập thẳng.",
        " If units were reorganised, open the worksheet in the first line instead.")
  }
}

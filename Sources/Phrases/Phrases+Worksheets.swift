import Domain

/// What is said of a reorganisation that comes as a worksheet.
extension Phrases {
  package var aboutReorganise: String {
    say(
      "Thực hiện bảng sắp xếp đơn vị: đơn vị cũ → đơn vị mới, từ một tệp bảng tính.",
      "Carries out a worksheet of a reorganisation, old unit → new unit, out of a file.")
  }
  package var helpWorksheetOn: String {
    say(
      "Ngày hiệu lực của dòng không ghi ngày.",
      "First day on which it is so, of rows without a day."
    )
  }
  package var helpWorksheetDecision: String {
    say(
      "Quyết định, nghị quyết, của dòng không ghi.", "The decision, of rows that name none.")
  }
  /// That no table has the columns of a worksheet; which tables there are.
  package func noWorksheet(_ paper: PaperTables) -> String {
    let names = paper.tables.prefix(20).map(title(of:)).joined(separator: "; ")
    return say(
      "Không thấy cột “Đơn vị cũ” và “Đơn vị mới”, hoặc danh sách có cột “Hợp nhất từ”, trong: \(names). Chưa ghi gì.",
      "No columns “Old unit” and “New unit”, nor a list with one of forerunners, in: \(names). Nothing was written."
    )
  }
  /// That a worksheet was not carried out, and what would do it all the same.
  package func worksheetRefused(_ count: Int) -> String {
    say(
      "\(count) dòng chưa thực hiện được, chưa ghi gì; sửa tệp, hoặc thêm --leave-refused để để lại các dòng ấy.",
      "\(counted(count, "row")) refused, nothing was written; correct the file, or leave them out with --leave-refused."
    )
  }
  /// How many rows come to what.
  package func worksheetCounts(
    _ counts: (done: Int, unchanged: Int, unknown: Int, refused: Int)
  ) -> String {
    say(
      "Thực hiện \(counts.done) dòng, đã như vậy \(counts.unchanged), chưa rõ \(counts.unknown), không được \(counts.refused).",
      "\(counts.done) carried out, \(counts.unchanged) so already, \(counts.unknown) not known, \(counts.refused) refused."
    )
  }
  /// That a worksheet was carried out.
  package func worksheetDone(
    _ counts: (done: Int, unchanged: Int, unknown: Int, refused: Int)
  ) -> String {
    say("đã sắp xếp. ", "reorganised. ") + worksheetCounts(counts)
  }
  /// A reorganisation by a worksheet, as undo names it.
  package func reorganised(byRows count: Int) -> String {
    say("sắp xếp đơn vị, \(count) dòng", "reorganised units, \(counted(count, "row"))")
  }

  /// What a column of a worksheet holds.
  package func name(of field: WorksheetField) -> String {
    switch field {
    case .ordinal: say("số thứ tự", "ordinal")
    case .oldCode: say("mã cũ", "old code")
    case .old: say("đơn vị cũ", "old unit")
    case .oldParent: say("nơi trực thuộc cũ", "old parent")
    case .new: say("đơn vị mới", "new unit")
    case .code: say("mã mới", "new code")
    case .level: say("cấp", "level")
    case .kind: say("loại", "kind")
    case .parent: say("nơi trực thuộc", "parent")
    case .share: say("tỷ lệ", "share")
    case .date: say("ngày hiệu lực", "day")
    case .decision: say("quyết định", "decision")
    case .note: say("ghi chú", "note")
    case .near: say("gợi ý", "may be meant")
    }
  }

  /// What comes of a row, as one line.
  package func sentence(_ line: WorksheetLine) -> String {
    let row = row(line.row)
    let title = [line.old, line.new].filter { !$0.isEmpty }.joined(separator: " → ")
    let said = "\(title): \(told(line))"
    switch line.outcome {
    case .unknown: return "? \(row): \(said)"
    case .unchanged: return "= \(row): \(said)"
    case .carriedOut: return "~ \(row): \(said)"
    case .refused(_, let column):
      let place = column.map { say(", cột \(name(of: $0))", ", \(name(of: $0))") } ?? ""
      return "✗ \(row)\(place): \(said)"
    }
  }

  /// What a row does to units, or why it is refused, without its number and title.
  package func told(_ line: WorksheetLine) -> String {
    switch line.outcome {
    case .unknown(let place):
      [
        say("chưa rõ, giữ nguyên", "not known, stays as it is"), place.map(belongs(to:)) ?? "",
        line.near.isEmpty ? "" : mayBeMeant(line.near),
      ]
      .filter { !$0.isEmpty }.joined(separator: "; ")
    case .unchanged: say("đã như vậy", "so already")
    case .carriedOut(let deed): sentence(deed)
    case .refused(let fault, _): reason(fault)
    }
  }

  /// Who may be meant by a row of a worksheet that is to be filled in.
  package func mayBeMeant(_ names: String) -> String {
    say("có thể là: \(names)", "may be: \(names)")
  }

  private func belongs(to place: String) -> String {
    place.isEmpty
      ? say("không còn trực thuộc nơi nào", "belongs to no other")
      : say("trực thuộc “\(place)”", "belongs to “\(place)”")
  }

  /// What is done to units by a row.
  private func sentence(_ deed: WorksheetDeed) -> String {
    var parts: [String] = []
    switch deed.heir {
    case .none: parts.append(say("giải thể", "dissolved"))
    case .founded: parts.append(say("lập mới", "founded"))
    case .goesOn(let name): parts.append(say("“\(name)” tiếp tục", "“\(name)” goes on"))
    case .takesIn: parts.append(say("đơn vị đang có", "a unit that is there"))
    }
    if !deed.values.isEmpty {
      let values = deed.values.map { value in
        let old = value.old.isEmpty ? "" : "“\(value.old)” → "
        return "\(name(of: value.field)) \(old)“\(value.new)”"
      }
      parts.append(values.joined(separator: ", "))
    }
    if !deed.ending.isEmpty {
      let names = listed(deed.ending)
      let day = date(deed.day)
      parts.append(say("hết từ \(day): \(names)", "no more from \(day): \(names)"))
    }
    for (title, count) in deed.divided.sorted(by: { $0.key < $1.key }) {
      parts.append(say("“\(title)” chia cho \(count)", "“\(title)” divided among \(count)"))
    }
    if !deed.parts.isEmpty {
      let names = listed(deed.parts)
      parts.append(say("một phần của \(names)", "a part of \(names)"))
    }
    if deed.following > 0 {
      let place = deed.place.map { "“\($0)”" } ?? say("cấp tỉnh", "none")
      parts.append(
        say(
          "\(deed.following) đơn vị trực thuộc về \(place)",
          "\(counted(deed.following, "unit")) below it to \(place)"))
    }
    return parts.joined(separator: "; ")
  }

  private func listed(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }
}

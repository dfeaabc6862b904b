import Domain

/// The ceilings of Thông tư 116/2015/TT-BTC as far as they are known, in triệu đồng.
///
/// The first eight are printed on public pages. Those of a chi cục follow from what both documents
/// pay a commune and the rule that a commune gets at most 80 % of a chi cục (26,4 of 33, 32 of 40).
/// Prices that were only seen in use are no ceilings and are left out.
enum CostNorms {
  static let label = "116/2015/TT-BTC"
  /// The ceiling for a consultant of a commune or a public service unit, first time.
  static let consultant = "commune-consultant"
  /// The ceiling for such a unit's own costs, first time.
  static let ownCosts = "commune-own"

  /// Label, for whom, the keys of their kinds, for what, ceiling; then the row by whose ceiling it goes, with
  /// its share in percent.
  private static let table = """
    ministry-consultant | Bộ, ngành (không có mô hình khung) | | Thuê tổ chức tư vấn, lần đầu | 100 | |
    ministry-consultant-more | Bộ, ngành (không có mô hình khung) | | Thuê tổ chức tư vấn, mở rộng | 65 | |
    ministry-own | Bộ, ngành (không có mô hình khung) | | Cơ quan thực hiện, lần đầu | 130 | |
    ministry-own-more | Bộ, ngành (không có mô hình khung) | | Cơ quan thực hiện, mở rộng | 100 | |
    bureau-consultant | Tổng cục, Cục thuộc Bộ (không có mô hình khung) | | Thuê tổ chức tư vấn, lần đầu | 80 | |
    bureau-consultant-more | Tổng cục, Cục thuộc Bộ (không có mô hình khung) | | Thuê tổ chức tư vấn, mở rộng | 50 | |
    province-consultant | UBND cấp tỉnh (có mô hình khung) | | Thuê tổ chức tư vấn, lần đầu | 60 | |
    province-consultant-more | UBND cấp tỉnh (có mô hình khung) | | Thuê tổ chức tư vấn, mở rộng | 30 | |
    branch-consultant | Chi cục; cơ quan chuyên môn cấp huyện | branch,district-office | Thuê tổ chức tư vấn, lần đầu | 33 | |
    branch-own | Chi cục; cơ quan chuyên môn cấp huyện | branch,district-office | Cơ quan thực hiện, lần đầu | 40 | |
    commune-consultant | UBND cấp xã; đơn vị sự nghiệp công lập | commune,service | Thuê tổ chức tư vấn, lần đầu | 26,4 | branch-consultant | 80
    commune-own | UBND cấp xã; đơn vị sự nghiệp công lập | commune,service | Cơ quan thực hiện, lần đầu | 32 | branch-own | 80
    """

  /// Adds the table to a sample.
  static func add(to maker: inout SampleMaker) throws(DecodingFailure) {
    var entries: [Tree] = []
    for cells in Table(table, width: 7).rows { entries.append(try entry(cells, maker.ids)) }
    try maker.add(.normTable, label) { tree in
      tree.with("title", text: "Mức chi tối đa theo Thông tư 116/2015/TT-BTC")
        .with("entries", .list(entries))
    }
  }

  /// A row of the table.
  private static func entry(_ cells: [String], _ ids: FixedIDs) throws(DecodingFailure) -> Tree {
    guard let ceiling = MoneyUnit.million.money(TypedText(printed: cells[4])) else {
      throw DecodingFailure(Path([label, cells[0]]), .unexpected(.money))
    }
    let kinds = cells[2].split(separator: ",").map { Tree.text(String($0)) }
    return Tree.row(id: ids.id("z", cells[0])).with("units", text: cells[1])
      .with("kinds", kinds.isEmpty ? nil : .list(kinds))
      .with("content", text: cells[3]).with("ceiling", number: ceiling.dong)
      .with("share", number: Int(cells[6]).map { $0 * 100 })
      .with("basis", text: cells[5].isEmpty ? "" : ids.id("z", cells[5]))
  }
}

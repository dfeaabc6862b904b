import Domain

/// The kinds of unit of both provinces, with what QĐ 19/2014/QĐ-TTg asks of each.
///
/// Must: agencies of the province and of the districts. Encouraged: communes and public service
/// units. Nothing is said of the province itself and of agencies run by a ministry.
enum UnitKinds {
  static let table = Table(
    """
    province | UBND cấp tỉnh |
    department | Sở, ban, ngành, đoàn thể tỉnh | mandatory
    equivalent | Cơ quan tương đương sở | mandatory
    branch | Chi cục | mandatory
    sub-department | Ban trực thuộc sở | mandatory
    district | UBND cấp huyện | mandatory
    district-office | Cơ quan chuyên môn thuộc UBND cấp huyện | mandatory
    commune | UBND cấp xã | encouraged
    service | Đơn vị sự nghiệp công lập | encouraged
    project-board | Ban quản lý dự án | encouraged
    centre | Trung tâm | encouraged
    sector | Cơ quan ngành dọc |
    """, width: 3)

  /// The list as it stands in `store.json`.
  static func tree() -> Tree {
    var kinds: [Tree] = []
    for row in table.rows {
      kinds.append(
        UnitKind.tree(key: row[0], name: row[1], obligation: Obligation(rawValue: row[2])))
    }
    return .list(kinds)
  }

  /// What is asked of units of a kind, empty for nothing.
  static func obligation(of kind: String) -> String { table.rows(of: kind).first?[1] ?? "" }
}

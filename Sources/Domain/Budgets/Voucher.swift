/// A payment on a line of an estimate (chứng từ chi).
package struct Voucher: RowValue {
  package static let letter: Character = "v"
  package let id: ID<Voucher>
  /// The line it is paid from.
  package let line: ID<BudgetLine>?
  package let date: Day?
  package let number: String
  package let amount: Money?
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    line: Field<ID<BudgetLine>?>.row("line", of: "lines"),
    date: Field.day("date"),
    number: Field.text("number"),
    amount: Field.money("amount"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, Voucher.init)
}

extension Budget {
  /// What was paid on a line and on the lines under it, in all or in one year.
  ///
  /// - Returns: nil when the sum is too large to count.
  package func spent(line: ID<BudgetLine>, year: Int? = nil) -> Money? {
    let tree = BudgetTree(lines)
    guard let start = tree.index[line] else { return .zero }
    var below: Set<ID<BudgetLine>> = []
    var waiting = [start]
    while let place = waiting.popLast() {
      below.insert(lines[place].id)
      waiting += tree.children[place]
    }
    return spent(year: year) { $0.map(below.contains) ?? false }
  }

  /// What was paid in all, or in one year; also on no line.
  ///
  /// - Returns: nil when the sum is too large to count.
  package func spent(year: Int? = nil) -> Money? { spent(year: year) { _ in true } }

  /// What was paid on the lines that fit; a voucher without a day belongs to no year.
  private func spent(year: Int?, on fits: (ID<BudgetLine>?) -> Bool) -> Money? {
    Money.sum(
      vouchers.filter { voucher in
        fits(voucher.line) && (year == nil || voucher.date?.year == year)
      }.compactMap(\.amount))
  }
}

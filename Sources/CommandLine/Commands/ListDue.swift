import Canvas
import Domain
import Vietnamese

/// `bcdiso list due`: what is due and not done, the longest overdue first.
struct ListDue {
  /// The word after `list`.
  static let word = "due"

  private let options: StoreOptions
  /// The day it is taken to be, as typed; today when nil.
  private let day: String?
  /// How many days it looks ahead; to the end of the year and over it when nil.
  private let ahead: Int?
  private let isJSON: Bool

  init(_ options: StoreOptions, on day: String?, ahead: Int?, isJSON: Bool) {
    self.options = options
    self.day = day
    self.ahead = ahead
    self.isJSON = isJSON
  }

  /// Prints the list.
  func run() throws {
    let phrases = options.phrases
    let today = try phrases.day(day) ?? Clock.now.today
    let store = try options.open()
    // Without a clock nothing is overdue: what belongs to the newest year.
    let due =
      today.map { DueList(store.workspace, asOf: $0, ahead: ahead) }
      ?? DueList(store.workspace, year: store.workspace.yearToShow(on: nil), today: nil)
    if isJSON {
      let items = due.items.map { item(of: $0) }
      JSONOutput(
        store: store.workspace.header.id, kind: ListDue.word, items: items, leftOut: store.leftOut()
      ).print()
      return try options.finish(store)
    }
    for item in due.items {
      let sign = item.isOverdue ? "▲" : "•"
      let parts = [
        "\(sign) \(phrases.date(item.day))", phrases.dueIn(item),
        phrases.dueCategory(item.category),
        phrases.title(of: item), item.who,
      ]
      print(parts.filter { !$0.isEmpty }.joined(separator: "  ").displayed)
    }
    if due.items.isEmpty { print(phrases.dueSummary(0, overdue: 0)) }
    try options.finish(store)
  }

  /// One thing that is due, as JSON has it.
  private func item(of item: DueItem) -> Tree {
    Tree([
      JSONKey.day: .text(item.day.iso), .overdue: .flag(item.isOverdue),
      .category: .text("\(item.category)"), .record: item.record.json,
      .path: .text(item.place.text),
      .title: .text(item.title), .who: .text(item.who),
      .units: .list(item.units.map { .text($0.text) }),
    ]).with(JSONKey.days, tree: item.days.map { .integer($0) })
  }
}

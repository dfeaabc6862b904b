import Canvas
import Domain
import Glibc
import Screens
import Store
import Tables

/// Measures one store.
struct StoreBench {
  let path: String
  let cache: String
  /// Whether reading all of it takes minutes.
  let isHuge: Bool

  /// Prints all figures.
  func run() throws {
    // Few runs where one takes long: thousands of sheets are read in seconds.
    try measure("start, no index", runs: isHuge ? 1 : 3) {
      removeCache()
      show(App(try start()))
    }
    show(App(try start()))
    try measure("start, index", runs: 9) { show(App(try start())) }
    try measure("  of it, opening", runs: 9) { _ = try open() }
    try measure("check of everything", runs: 1) {
      let store = try StoreFolder.open(at: path, sheets: .replayed)
      _ = AuditIndex(store.workspace)
    }
    let store = try open()
    print("  memory: \(memory()) MiB")
    try keys(store)
    try edits(store)
    try muchAtOnce()
    print("  each table: until it appears, to its end, an arrow key there")
    var walk = Walk(App(try start()))
    walk.run()
  }

  /// The state that a sitting begins with.
  func start() throws -> App.Start {
    App.Start(
      size: Size(columns: 120, rows: 40), workspace: try open().workspace,
      author: Author(office: "bench", role: .secretary), seed: 1)
  }

  private func open() throws -> OpenedStore {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let nanoseconds = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    return try StoreFolder.open(
      at: path, sheets: .remembered(cache: cache, now: nanoseconds))
  }

  private func removeCache() {
    guard let list = opendir(cache) else { return }
    defer { closedir(list) }
    while let entry = readdir(list) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      _ = unlink("\(cache)/\(name)")
    }
  }

  /// Draws a state once.
  private func show(_ app: App) { precondition(app.frame.canvas.size.rows == 40) }

  /// The keys of somebody who looks around; each table is made for the first time.
  private func keys(_ store: OpenedStore) throws {
    var app = App(try start())
    press(&app, .alt("3"))
    measure("dashboard, key to picture", runs: 9) {
      var fresh = app
      press(&fresh, .alt("1"))
    }
    var scoring = app
    press(&scoring, .alt("4"))
    press(&scoring, .enter)
    measure("ranking of a campaign, key to picture", runs: 9) {
      var fresh = scoring
      press(&fresh, .tab)
    }
    measure("arrow key in a campaign, to picture", runs: 99) { press(&scoring, .down) }
    press(&scoring, .tab)
    measure("arrow key in its ranking, to picture", runs: 99) { press(&scoring, .down) }
    measure("arrow key among the units, to picture", runs: 99) { press(&app, .down) }
    press(&app, .character("/"))
    let typed = Array("muong nhe")
    var place = 0
    measure("search, key to picture", runs: typed.count) {
      press(&app, .character(typed[place]))
      place += 1
    }
    measure("search in the whole store, key to picture", runs: 5) {
      var fresh = scoring
      press(&fresh, .alt("/"))
    }
    press(&scoring, .alt("/"))
    place = 0
    measure("search in the whole store, each letter", runs: typed.count) {
      press(&scoring, .character(typed[place]))
      place += 1
    }
    press(&scoring, .escape)
    try replacing(&scoring)
  }

  /// A word of every unit's name that would be another one.
  private func replacing(_ app: inout App) throws {
    press(&app, .control("r"))
    for key in ["UBND", "Ủy ban"] {
      for letter in key { press(&app, .character(letter)) }
      press(&app, .tab)
    }
    press(&app, .enter)
    measure("all places of a replacement, key to picture", runs: 3) {
      var fresh = app
      press(&fresh, .enter)
    }
  }

  func press(_ app: inout App, _ key: Key) {
    _ = app.update(.input(.key(key)))
    show(app)
  }

  /// A score that comes in, and a unit that is edited.
  private func edits(_ store: OpenedStore) throws {
    var app = App(try start())
    let sheets = store.workspace.sheets.all.filter { $0.state.takesScores }
    let records = try sheets.prefix(20).enumerated().compactMap { number, sheet -> Record? in
      let key = sheet.heading.sheet.key
      guard let id = sheet.entries.keys.min(by: { $0.text < $1.text }),
        let event = ID<SheetEvent>("yaaaaaaaaa" + (number % 2 == 0 ? "a" : "b"))
      else { return nil }
      let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "bench")
      let change = sheet.adding(
        try sheet.event(.note(id, "\(number)"), id: event, stamp, sheetDigest))
      return try store.loaded(key)?.applying(change, stamp)
    }
    var place = 0
    press(&app, .alt("4"))
    measure("one score sheet changed, to picture", runs: records.count) {
      _ = app.update(.reread([records[place]], []))
      show(app)
      place += 1
    }
    press(&app, .alt("3"))
    measure(
      "one unit renamed, to picture", runs: 20,
      before: {
        press(&app, .down)
        press(&app, .function(2))
        press(&app, .character("x"))
      }
    ) { press(&app, .enter) }
  }

  /// The most memory that this process had, in MiB.
  private func memory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}

/// Runs something often and prints the median and the slowest, and the median of its processor time.
///
/// On a machine that others use as well, the processor time says more than the clock.
func measure(
  _ name: String, runs: Int, before: () -> Void = {}, _ body: () throws -> Void
) rethrows {
  guard runs > 0 else { return }
  let clock = ContinuousClock()
  var times: [Duration] = []
  var busy: [Duration] = []
  for _ in 0..<runs {
    before()
    let start = processorTime()
    times.append(try clock.measure(body))
    busy.append(processorTime() - start)
  }
  times.sort()
  busy.sort()
  let (median, slowest) = (shown(times[runs / 2]), shown(times[runs - 1]))
  print("  \(name): \(median) (\(slowest)), processor \(shown(busy[runs / 2])), of \(runs)")
}

/// The processor time that this process had so far, all threads together.
private func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

/// A duration in milliseconds with two decimals.
func shown(_ time: Duration) -> String {
  let (seconds, attoseconds) = time.components
  let hundredths = seconds * 100_000 + attoseconds / 10_000_000_000_000
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) ms"
}

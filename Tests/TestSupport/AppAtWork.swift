import Canvas
import Domain
import Editing
import Phrases
import Samples
import Screens

/// An app with a person at its keys: what they press, and what it asked for.
package struct AppAtWork {
  package var app: App
  /// Every effect so far, oldest first.
  package private(set) var effects: [Effect] = []

  /// Sits down at a sample.
  package init(
    _ sample: String = "dien-bien", columns: Int = 80, rows: Int = 24,
    language: Language = .vietnamese, role: AuthorRole = .secretary, writable: Bool = true
  ) throws {
    let desk = Desk(
      sample: sample, size: Size(columns: columns, rows: rows), language: language, role: role,
      isWritable: writable)
    self.init(app: try desk.app())
  }

  /// Sits down at an app as it is.
  package init(_ app: App) {
    self.init(app: app)
    _ = self.app.update(.time(AppAtWork.clock(0)))
  }

  /// Sits down at an app that has its time.
  private init(app: App) {
    self.app = app
  }

  /// A moment of a fixed day, so many seconds after 9:41.
  package static func clock(_ seconds: Int) -> Clock {
    let two = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    let time = "09:\(two(41 + seconds / 60)):\(two(seconds % 60))"
    return Clock(
      stamp: "2026-11-21T\(time)Z", timeOfDay: time, seconds: seconds,
      today: Day(year: 2026, month: 11, day: 21))
  }

  /// Presses the keys of a script; between its words the person pauses.
  ///
  /// - Returns: what the app asked for meanwhile.
  @discardableResult
  package mutating func press(_ script: String) -> [Effect] {
    var asked: [Effect] = []
    for word in script.split(whereSeparator: \.isWhitespace) {
      asked += app.update(.time(app.clock.later(by: 1000)))
      for key in KeyScript.keys(String(word)) { asked += app.update(.input(.key(key))) }
      asked += app.update(.time(app.clock.later(by: 1000)))
    }
    effects += asked
    return asked
  }

  /// Presses keys so fast that the program reads them at once, several lines too.
  @discardableResult
  package mutating func burst(_ text: String) -> [Effect] {
    let keys = text.map { $0 == "\n" ? Key.enter : $0 == "\t" ? .tab : .character($0) }
    let asked = app.update(.input(.burst(keys)))
    effects += asked
    return asked
  }

  /// Types a text letter by letter, spaces included.
  @discardableResult
  package mutating func type(_ text: String) -> [Effect] {
    var asked: [Effect] = []
    for letter in text { asked += app.update(.input(.key(.character(letter)))) }
    effects += asked
    return asked
  }

  /// Answers every save that was asked for as a disk does that is well.
  package mutating func saveAll(at seconds: Int = 7) {
    let now = AppAtWork.clock(seconds)
    let clock = Clock(
      stamp: now.stamp, timeOfDay: now.timeOfDay, seconds: seconds,
      today: app.clock.today ?? now.today)
    _ = app.update(.time(clock))
    for request in app.saving.pending {
      var records: [Record] = []
      for change in request.edit.changes {
        if let record = app.workspace[change.record] { records.append(record) }
      }
      _ = app.update(.saved(number: request.number, records: records))
    }
  }

  /// The changes asked to be saved, oldest first.
  package var savedChanges: [Change] {
    effects.flatMap { effect in
      if case .save(let request) = effect { return request.edit.changes }
      if case .saveTogether(let requests) = effect { return requests.flatMap(\.edit.changes) }
      return []
    }
  }

  /// The text of a row of the screen.
  package func line(_ row: Int) -> String {
    line(row, of: app.frame.canvas)
  }

  /// The text of a row of a picture.
  private func line(_ row: Int, of canvas: Canvas) -> String {
    var text = ""
    for column in 0..<app.size.columns { text += canvas[Point(column: column, row: row)].text }
    return text
  }

  /// Everything on the screen.
  package var text: String {
    let canvas = app.frame.canvas
    return (0..<app.size.rows).map { line($0, of: canvas) }.joined(separator: "\n")
  }
}

extension AppAtWork {
  /// Has another terminal make changes, which this one then reads from the disk.
  package mutating func changeElsewhere(_ changes: [Change], _ stamp: Stamp) throws {
    var workspace = app.workspace
    try workspace.apply(changes, stamp)
    let keys = Set(changes.map(\.record)).sorted()
    _ = app.update(.reread(keys.compactMap { workspace[$0] }, []))
  }

  /// Has another terminal make a change, which this one then reads from the disk.
  package mutating func changeElsewhere(_ change: Change, _ stamp: Stamp) throws {
    try changeElsewhere([change], stamp)
  }
}

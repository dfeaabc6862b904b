import Canvas
import Screens
import Tables

/// What is done for many at once, and the keys of somebody who types among many.
extension StoreBench {
  /// Prints how long each key takes, up to the picture; what goes to the disk afterwards is left out.
  func muchAtOnce() throws {
    let app = App(try start())
    var plan = app
    for key in [Key.alt("2"), .enter] { press(&plan, key) }
    for _ in 0..<30 {
      if case .planPart(.reportDuties, _)? = plan.grid?.table { break }
      press(&plan, .tab)
    }
    let reports = timed("the reports of a duty", &plan, [.enter, .alt("a"), .character("b")])
    _ = timed("  taken back", &plan, [.control("z")])
    precondition(reports > .zero)

    var replacing = app
    press(&replacing, .alt("3"))
    press(&replacing, .control("r"))
    for letter in "UBND" { press(&replacing, .character(letter)) }
    press(&replacing, .tab)
    for letter in "Ủy ban" { press(&replacing, .character(letter)) }
    _ = timed(
      "a word of every name replaced", &replacing, [.tab, .tab, .enter, .down, .control("r")])
    _ = timed("  taken back", &replacing, [.control("z")])

    var columns = app
    press(&columns, .alt("3"))
    _ = timed(
      "columns chosen among the units", &columns,
      [.alt("w"), .down, .character(" "), .altDown, .down, .character(" "), .enter])

    var new = app
    press(&new, .alt("3"))
    _ = timed("a new unit", &new, [.function(7)])
    _ = timed("  its name", &new, "Xã Mới".map { .character($0) })
    _ = timed("  written, to the next cell", &new, [.tab, .tab, .tab])
    _ = timed("  its parent sought", &new, "UBND huyện An Ảng 0".map { .character($0) })
    _ = timed("  written", &new, [.enter])
    _ = timed("  taken back", &new, [.control("z"), .control("z")])
  }

  /// Presses keys and prints how long each took; returns the slowest.
  private func timed(_ name: String, _ app: inout App, _ keys: [Key]) -> Duration {
    let clock = ContinuousClock()
    let times = keys.map { key in clock.measure { press(&app, key) } }
    print("  \(name): \(times.map { shown($0) }.joined(separator: ", "))")
    return times.max() ?? .zero
  }
}

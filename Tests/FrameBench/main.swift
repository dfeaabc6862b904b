import Canvas
import Domain
import Samples
import Screens
import Tables

// How long one key takes, from the event to the finished picture, without a terminal:
//   swift run -c release FrameBench
// prints the median and the slowest of many keys for each screen and size.

/// One screen at one size, many keys.
func measure(_ screen: ScreenName, columns: Int, rows: Int) throws {
  guard let sample = try Sample.named("dien-bien") else { return }
  let start = App.Start(
    size: Size(columns: columns, rows: rows), workspace: try sample.workspace(),
    author: Author(office: "bench", role: .secretary), seed: 1)
  var app = App(start)
  _ = app.update(.input(.key(.alt(Character(String(screen.rawValue))))))
  let clock = ContinuousClock()
  var times: [Duration] = []
  for step in 0..<2_000 {
    let key: Key = step % 60 < 30 ? .down : .up
    let took = clock.measure {
      _ = app.update(.input(.key(key)))
      let frame = app.frame
      precondition(frame.canvas.size.rows == rows)
    }
    times.append(took)
  }
  times.sort()
  print("\(screen) \(columns)x\(rows): median \(times[1000]), slowest \(times[1999])")
}

for (columns, rows) in [(80, 24), (120, 40), (200, 50)] {
  for screen in ScreenName.allCases { try measure(screen, columns: columns, rows: rows) }
}

import Canvas
import Domain
import Glibc
import Samples
import Screens
import Tables
import TestSupport

/// Puts hostile values into every field of every kind of record and looks at all that follows.
///
/// What is tried is written down before it is tried, so that a trap or a hang leaves its reason.
struct FieldFuzz {
  /// No sample has that name.
  struct NoSuchSample: Error {}

  let base: Workspace
  private var chance: Chance
  private let fields: [[FieldPlace]]
  private let trace: Trace

  /// How many fields are changed in one store.
  private static let together = 24
  /// In how many of its places a field is changed at once.
  private static let spread = 3
  /// Seconds of work that one store may take before the run is ended.
  ///
  /// Work, not time: a machine that does other things as well must not end it.
  private static let patience = 120

  /// Begins with a sample and a record of each kind with all fields filled.
  init(_ sample: String, seed: UInt64, trace: Trace) throws {
    guard let sample = try Sample.named(sample, sealing: testDigest) else {
      throw NoSuchSample()
    }
    var workspace = try sample.workspace(digest: testDigest)
    var filled = FilledRecords(workspace)
    for kind in RecordKind.allCases {
      if let record = filled.record(of: kind) { workspace.put(record) }
    }
    base = workspace
    self.trace = trace
    chance = Chance(seed)
    var places: [String: [FieldPlace]] = [:]
    for record in workspace.records.values.sorted(by: { $0.key < $1.key }) {
      for place in record.places { places[place.field, default: []].append(place) }
    }
    fields = places.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Every field once, a few in each store; `rounds` times.
  mutating func run(rounds: Int) {
    for round in 0..<rounds {
      var waiting = fields.shuffled(using: &chance)
      while !waiting.isEmpty {
        let chosen = waiting.suffix(FieldFuzz.together)
        waiting.removeLast(chosen.count)
        look(at: chosen.flatMap { $0.shuffled(using: &chance).prefix(FieldFuzz.spread) }, round)
      }
    }
  }

  /// Ends the process after so many more seconds of work; never after 0.
  private func allow(seconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  }

  private mutating func look(at places: [FieldPlace], _ round: Int) {
    var values = HostileValues(workspace: base, chance: chance)
    var pairs: [(FieldPlace, Tree?)] = []
    for place in places { pairs.append((place, values.value(for: place))) }
    chance = values.chance
    trace.begin(pairs, round)
    allow(seconds: FieldFuzz.patience)
    defer { allow(seconds: 0) }
    let store = FuzzedStore(base, pairs, spoils: Int.random(in: 0..<8, using: &chance) == 0)
    trace.step("check")
    var work = store.atWork()
    _ = work.app.update(.time(AppAtWork.clock(0)))
    trace.step("report")
    store.report()
    trace.step("copies")
    store.copies()
    trace.step("tables")
    store.tables(work.app)
    trace.step("typing")
    typing(into: places, of: store.workspace)
    walk(&work)
  }

  /// Types hostile texts into the fields, as `set` and the screens do.
  private mutating func typing(into places: [FieldPlace], of workspace: Workspace) {
    let stamp = Stamp(at: "2026-11-21T02:41:00Z", by: "x")
    for place in places {
      for text in HostileValues.texts.shuffled(using: &chance).prefix(2) {
        trace.step("typing \(text.prefix(40)) into \(place.path.text)")
        guard
          let changes = try? workspace.setting(
            place.path, of: place.record, to: TypedText(text, .vietnamese), as: place.form,
            in: .million)
        else { continue }
        var next = workspace
        try? next.apply(changes, stamp)
      }
    }
  }

  /// Goes through the screens and presses keys by chance.
  private mutating func walk(_ work: inout AppAtWork) {
    let script = ["⇲", "⇱", "→", "→", "F6", "⏎", "⇥", "↓", "⇟", "⏎", "⇥", "⇲", "F2", "⎋", "⎋", "⎋"]
    for screen in ScreenName.allCases {
      for key in ["!\(screen.rawValue)"]
        + Array(repeating: "⇥", count: .random(in: 0..<4, using: &chance))
        + script
      {
        trace.step("screen \(screen.rawValue) key \(key)")
        work.press(key)
        _ = work.app.frame
      }
    }
    trace.step("small terminal")
    for size in [
      Size(columns: 1, rows: 1), Size(columns: 60, rows: 16), Size(columns: 300, rows: 99),
    ] {
      _ = work.app.update(.input(.resized(size)))
      _ = work.app.frame
    }
  }
}

/// What is being tried, kept in a file until something else is.
struct Trace: Sendable {
  let path: String
  private let head: String

  /// Writes into a file, which begins with the seed.
  init(_ path: String, head: String) {
    self.path = path
    self.head = head
  }

  /// Says which fields are changed to which values.
  func begin(_ pairs: [(FieldPlace, Tree?)], _ round: Int) {
    let lines = pairs.map { place, value in
      "  \(place.record.file) \(place.path.text) = \(String(String(describing: value).prefix(160)))"
    }
    write("\(head), round \(round)\n" + lines.joined(separator: "\n") + "\n", isFirst: true)
  }

  /// Says what is done with them.
  func step(_ name: String) { write(name + "\n", isFirst: false) }

  /// What stands in it.
  var text: String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private func write(_ text: String, isFirst: Bool) {
    guard let file = fopen(path, isFirst ? "w" : "a") else { return }
    fputs(text, file)
    fclose(file)
  }
}

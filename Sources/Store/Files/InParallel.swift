import Dispatch
import Glibc
import Synchronization

/// Makes so many values on all processors, in order.
///
/// Fewer than `least` are made here, one after the other: another thread would cost more than it
/// saves.
func inParallel<Value: Sendable>(
  _ count: Int, least: Int = 64, _ make: @escaping @Sendable (Int) -> Value
) -> [Value] {
  guard count >= least else { return (0..<count).map(make) }
  let step = 32
  let work = Mutex(Work<Value>())
  let group = DispatchGroup()
  for number in 0..<max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) {
    // Queues of their own: once Dispatch's shared ones were used, it wakes the program each second.
    DispatchQueue(label: "bcdiso.part.\(number)").async(group: group) {
      while let part = work.withLock({ $0.next(of: count, by: step) }) {
        let values = (part * step..<min(count, (part + 1) * step)).map(make)
        work.withLock { $0.parts[part] = values }
      }
    }
  }
  group.wait()
  return work.withLock { work in
    var values: [Value] = []
    values.reserveCapacity(count)
    for part in 0..<work.parts.count { values += work.parts[part] ?? [] }
    return values
  }
}

/// The parts that are made, and the one to make next.
private struct Work<Value> {
  var parts: [Int: [Value]] = [:]
  private var next = 0

  /// The number of a part that nobody has begun; nil when there is none.
  mutating func next(of count: Int, by step: Int) -> Int? {
    defer { next += 1 }
    return next * step < count ? next : nil
  }
}

import Dispatch
import Synchronization

/// Makes so many values on all processors, in order.
///
/// Fewer than `least` are made here, one after the other: another thread would cost more than it
/// saves.
func inParallel<Value: Sendable>(
  _ count: Int, least: Int = 64, _ make: @Sendable (Int) -> Value
) -> [Value] {
  guard count >= least else { return (0..<count).map(make) }
  let step = 32
  let parts = Mutex<[Int: [Value]]>([:])
  DispatchQueue.concurrentPerform(iterations: (count + step - 1) / step) { part in
    let values = (part * step..<min(count, (part + 1) * step)).map(make)
    parts.withLock { $0[part] = values }
  }
  return parts.withLock { parts in
    var values: [Value] = []
    values.reserveCapacity(count)
    for part in 0..<parts.count { values += parts[part] ?? [] }
    return values
  }
}

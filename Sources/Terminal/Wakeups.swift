import CLinux
import Glibc

/// Why the program woke up.
package nonisolated enum Wakeup: Hashable, Sendable {
  /// The terminal is gone; nobody will see another frame.
  case hangup
  /// A signal came, by its number.
  case signal(Int32)
  /// A thread called `Waker.wake`.
  case woken
  /// There is something to read from one of the descriptors given.
  case readable(CInt)
  /// There is something to read from the keyboard.
  case input
  /// The time given has come.
  case deadline
}

/// Wakes the main thread from any other; for work that is done in the background.
package nonisolated struct Waker: Sendable {
  fileprivate init() {}

  /// Makes the wait under way, or else the next one, return `woken`.
  package func wake() { bcd_wake() }
}

/// The one place where the program sleeps: a `poll(2)` over keyboard, signals and descriptors.
///
/// While nothing happens and no deadline is given it does not wake up at all. One a process, since
/// signals belong to the process.
package final class Wakeups {
  /// What a background thread keeps to wake us.
  package nonisolated let waker = Waker()

  private let pipe: CInt

  /// The signals that become wake-ups instead of ending or stopping the program.
  private static let signals = [SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP]

  /// Catches the signals of terminals, and makes broken pipes and full quotas mere errors.
  package init() {
    pipe = bcd_wakeups_open()
    for signal in Self.signals { bcd_catch(signal) }
    for signal in [SIGPIPE, SIGXFSZ] { bcd_disregard(signal) }
  }

  /// Sleeps until something happens, and says what.
  ///
  /// - Parameters:
  ///   - deadline: when to return at the latest; never, where it is nil.
  ///   - descriptors: what else to wait for, such as a watch on files.
  /// - Returns: each thing once, the most urgent first; never nothing.
  package func wait(
    until deadline: ContinuousClock.Instant? = nil, reading descriptors: [CInt] = []
  ) -> [Wakeup] {
    var polled = ([STDIN_FILENO, pipe] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while true {
      let count = Descriptors.wait(
        for: &polled, milliseconds: Self.milliseconds(until: deadline))
      // A signal interrupts poll, and its byte is in the pipe by then.
      if count < 0, errno == EINTR { continue }
      var reasons = Self.reasons(in: polled)
      if let deadline, deadline <= .now { reasons.append(.deadline) }
      if !reasons.isEmpty { return reasons }
      // Nothing can be waited for any more: sleeping again would be for ever, or a busy loop.
      if count < 0 { return [.hangup] }
    }
  }

  private static func reasons(in polled: [pollfd]) -> [Wakeup] {
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    var reasons: [Wakeup] = []
    // It comes together with POLLIN; whoever looks for that alone spins for ever.
    if polled[0].revents & gone != 0 { reasons.append(.hangup) }
    if polled[1].revents != 0 { reasons += raised() }
    for entry in polled.dropFirst(2) where entry.revents != 0 {
      reasons.append(.readable(entry.fd))
    }
    if polled[0].revents & Int16(POLLIN) != 0 { reasons.append(.input) }
    return reasons
  }

  /// The signals and calls since the last time.
  private static func raised() -> [Wakeup] {
    let bits = bcd_wakeups_take()
    var reasons: [Wakeup] = []
    for signal in 1..<64 where bits >> UInt64(signal) & 1 == 1 {
      reasons.append(.signal(Int32(signal)))
    }
    if bits & 1 == 1 { reasons.append(.woken) }
    return reasons
  }

  /// The time left for `poll`, rounded up so that it does not wake too early; -1 for no end.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> CInt {
    guard let deadline else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { return 0 }
    let parts = left.components
    let whole = Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
    return CInt(min(whole.rounded(.up), 3_600_000))
  }
}

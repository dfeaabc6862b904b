import Screens
import Synchronization
import Testing

@testable import CommandLine

@Suite("Jobs beside the screen")
struct JobTests {
  @Test("Jobs of a lane run in their order, and what they tell comes in that order")
  func order() {
    let mailbox = Mailbox {}
    let lane = JobLane("test", mailbox)
    for number in 1...20 {
      lane.add { $0.post(.saveFailed(number: number, .mustReopen)) }
    }
    #expect(lane.drain(seconds: 10))
    #expect(mailbox.collect() == (1...20).map { .saveFailed(number: $0, .mustReopen) })
    #expect(mailbox.collect().isEmpty)
  }

  @Test("The loop is woken with each event, and told how far a job is")
  func woken() {
    let counter = Counter()
    let mailbox = Mailbox { counter.count.add(1, ordering: .relaxed) }
    let lane = JobLane("test", mailbox)
    lane.add { job in
      for done in 1...3 { job.report(.reading(done, of: 3)) }
    }
    #expect(lane.drain(seconds: 10))
    #expect(counter.count.load(ordering: .relaxed) == 3)
    #expect(mailbox.collect() == (1...3).map { .progress(.reading($0, of: 3)) })
  }

  @Test("A job that is waited for in vain is cancelled, and tries no more")
  func cancelled() {
    let mailbox = Mailbox {}
    let lane = JobLane("test", mailbox)
    lane.add { job in
      while job.waits(microseconds: 1000) { job.report(.reading(1, of: 2)) }
      job.post(.draftDue)
    }
    #expect(!lane.drain(seconds: 0))
    #expect(lane.drain(seconds: 10))
    #expect(mailbox.collect().last == .draftDue)
  }
}

/// Counts from several threads.
private final class Counter: Sendable {
  let count = Atomic(0)
}

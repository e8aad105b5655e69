import Posix
import Testing

@Suite("Monitors")
struct MonitorTests {
  @Test("Every change is seen once by the thread that waits for it")
  func handOver() throws {
    let monitor = Monitor<[Int]>([], channels: 2)
    let count = 1_000
    let thread = try Thread {
      for number in 0..<count {
        monitor.wait { state in
          state.isEmpty ? .ready(()) : .sleep(channel: 0, untilNanoseconds: nil)
        }
        monitor.withLock { state in
          state.append(number)
          monitor.wake(1)
        }
      }
    }
    var seen: [Int] = []
    while seen.count < count {
      seen += monitor.wait { state -> Monitor<[Int]>.Poll<[Int]> in
        if state.isEmpty { return .sleep(channel: 1, untilNanoseconds: nil) }
        defer {
          state = []
          monitor.wake(0)
        }
        return .ready(state)
      }
    }
    thread.join()
    #expect(seen == Array(0..<count))
  }

  @Test("A wait ends by its limit, not before it")
  func limit() {
    let monitor = Monitor(0, channels: 1)
    let limit = Clock.monotonicNanoseconds + 20_000_000
    monitor.wait { _ in
      Clock.monotonicNanoseconds >= limit
        ? .ready(()) : .sleep(channel: 0, untilNanoseconds: limit)
    }
    #expect(Clock.monotonicNanoseconds >= limit)
  }
}

import Posix
import Testing

@Suite("Clock")
struct ClockTests {
  @Test("the monotonic clock never steps backwards")
  func monotonic() {
    var last = Clock.monotonicNanoseconds
    for _ in 0..<1_000 {
      let now = Clock.monotonicNanoseconds
      #expect(now >= last)
      last = now
    }
  }
}

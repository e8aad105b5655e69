import Glibc
import Posix
import Synchronization
import Testing

@Suite("Threads")
struct ThreadTests {
  @Test("A thread has ended when it was joined")
  func join() throws {
    let number = Atomic<Int>(0)
    let threads = try (1...8).map { part in
      try Thread { number.add(part, ordering: .relaxed) }
    }
    for thread in threads { thread.join() }
    #expect(number.load(ordering: .relaxed) == 36)
  }

  @Test("A thread has every signal blocked, and its maker as before")
  func signals() throws {
    let isBlocked = Mutex<[Bool]>([])
    let before = Self.blocked()
    try Thread { isBlocked.withLock { found in found = Self.blocked() } }.join()
    #expect(isBlocked.withLock { found in found } == [true, true, true])
    #expect(Self.blocked() == before)
  }

  private static func blocked() -> [Bool] {
    var set = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, nil, &set)
    return [SIGTERM, SIGUSR1, SIGCHLD].map { signal in unsafe sigismember(&set, signal) == 1 }
  }

  @Test("A block of signals is lifted again")
  func mask() throws {
    let found = Mutex<[[Bool]]>([])
    // On a new thread, because each thread has its own mask.
    try Thread {
      SignalMask.unblock([SIGUSR1, SIGTERM])
      let first = Self.blocked()
      SignalMask.block([SIGUSR1])
      let second = Self.blocked()
      found.withLock { found in found = [first, second] }
    }.join()
    #expect(found.withLock { found in found } == [[false, false, true], [false, true, true]])
  }
}

internal import CMilter
internal import Posix
internal import Synchronization

/// libmilter's main loop, on a thread of its own.
struct MilterLoop: ~Copyable {
  /// What `smfi_main` returned, once it has.
  private final class Outcome: Sendable {
    let status = Mutex<Int32?>(nil)
  }

  private let outcome = Outcome()
  private let thread: Thread

  /// Starts the loop; `join` must follow.
  ///
  /// `MilterSignals.wake` is called when the loop has returned.
  init() throws(MilterError) {
    thread = try Self.start { [outcome] in
      let status = cmilter_main()
      outcome.status.withLock { $0 = status }
      MilterSignals.wake()
    }
  }

  private static func start(
    _ body: @escaping @Sendable () -> Void
  ) throws(MilterError) -> Thread {
    do throws(SystemError) {
      return try Thread(body)
    } catch {
      throw .system(operation: "starting", path: "a thread", errno: error.code)
    }
  }

  var hasReturned: Bool { outcome.status.withLock { $0 != nil } }

  /// Asks the loop to stop and waits until it has.
  ///
  /// `smfi_stop` sets a flag and waits for the listener, which checks the flag when a client
  /// connects, and otherwise every five seconds. So `smfi_stop` runs on its own thread, while
  /// `wake` connects as a client.
  func stop(wake: () -> Void) throws(MilterError) {
    let stopping = try Self.start { _ = cmilter_stop() }
    while !hasReturned {
      wake()
      _ = MilterSignals.wait(atMostMilliseconds: 10)
    }
    stopping.join()
  }

  /// Waits for the loop's end.
  ///
  /// - Returns: Whether `smfi_main` reported success.
  func join() -> Bool {
    thread.join()
    return outcome.status.withLock { $0 } == 0
  }
}

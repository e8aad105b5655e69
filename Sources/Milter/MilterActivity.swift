internal import Posix
internal import Synchronization

/// How many messages and callbacks are running, and a way to wait until there are none.
final class MilterActivity: Sendable {
  private struct Counts {
    var messages = 0
    var callbacks = 0
    var isAwaited = false
  }

  /// What `wait` waits for.
  enum Kind {
    /// Messages between MAIL and their end.
    case messages
    /// Callbacks that have not returned.
    case callbacks
  }

  private let counts = Mutex(Counts())
  /// Gets an octet when a count is 0 after a change, once `wait` has been called.
  private let news = WakePipe()

  /// Counts a message.
  ///
  /// - Returns: Always true, for the caller's own flag.
  func messageBegan() -> Bool {
    counts.withLock { $0.messages += 1 }
    return true
  }

  func messageEnded() { changed { $0.messages -= 1 } }
  func callbackBegan() { counts.withLock { $0.callbacks += 1 } }
  func callbackEnded() { changed { $0.callbacks -= 1 } }

  private func changed(_ change: (inout sending Counts) -> Void) {
    let isNews = counts.withLock { counts in
      change(&counts)
      return counts.isAwaited && (counts.messages == 0 || counts.callbacks == 0)
    }
    if isNews { news.write(1) }
  }

  /// Waits until none of `kind` is left.
  ///
  /// - Returns: How many are left: 0 unless the time was up.
  func wait(for kind: Kind, atMostMilliseconds limit: Int) -> Int {
    let end = ContinuousClock.now + .milliseconds(limit)
    while true {
      let left = counts.withLock { counts in
        counts.isAwaited = true
        return kind == .messages ? counts.messages : counts.callbacks
      }
      let remaining = (end - ContinuousClock.now) / .milliseconds(1)
      guard left > 0, remaining > 0 else { return left }
      _ = news.read(atMostMilliseconds: Int(remaining) + 1)
    }
  }
}

internal import Foundation
internal import Glibc

/// A condition was not met in time.
public struct TimedOut: Error, CustomStringConvertible {
  /// The condition, and the state at the end.
  public let description: String
}

/// Waits until a condition holds: checks it again and again, with pauses of at most 25 ms.
///
/// - Parameters:
///   - what: completes "waited … seconds for".
///   - seconds: how long it may take on a busy machine; no result depends on it.
///   - state: describes the state for the error; evaluated once, when the time is up.
/// - Throws: `TimedOut`, or what `condition` throws.
public func waitFor(
  _ what: String, atMostSeconds seconds: Double = 180, state: @autoclosure () -> String = "",
  until condition: () throws -> Bool
) throws {
  _ = try waitFor(what, atMostSeconds: seconds, state: state()) { try condition() ? true : nil }
}

/// Waits until `value` returns something, and returns it.
public func waitFor<Value>(
  _ what: String, atMostSeconds seconds: Double = 180, state: @autoclosure () -> String = "",
  value: () throws -> Value?
) throws -> Value {
  let deadline = ContinuousClock.now + .seconds(seconds)
  var pause: Int32 = 1
  while true {
    if let found = try value() { return found }
    guard ContinuousClock.now < deadline else {
      let seen = state()
      throw TimedOut(
        description: "waited \(seconds) seconds for \(what)" + (seen.isEmpty ? "" : "; \(seen)"))
    }
    poll(nil, 0, pause)
    pause = min(pause * 2, 25)
  }
}

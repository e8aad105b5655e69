internal import Glibc

/// A thread that runs one closure with every signal blocked; `join` or `detach` must follow, once.
///
/// Signals are therefore delivered to other threads only.
public struct Thread: Sendable {
  private let thread: pthread_t

  /// Starts it.
  ///
  /// - Throws: when the system has no thread left.
  public init(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
    // `unsafe`: the body is retained here and released by the thread that takes it.
    let kept = unsafe Unmanaged.passRetained(Body(body))
    var thread: pthread_t = 0
    let code = unsafe pthread_create(&thread, nil, { unsafe run($0) }, kept.toOpaque())
    guard code == 0 else {
      unsafe kept.release()
      throw SystemError(.startThread, "this process", code: code)
    }
    self.thread = thread
  }

  /// Waits until the closure has returned.
  public func join() { _ = pthread_join(thread, nil) }

  /// Detaches the thread: nothing waits for its end.
  ///
  /// A caller that needs to know of it uses shared state.
  public func detach() { _ = pthread_detach(thread) }
}

private final class Body: Sendable {
  let call: @Sendable () -> Void
  init(_ call: @escaping @Sendable () -> Void) { self.call = call }
}

private func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  // Here and not around pthread_create: a main thread that handles signals must never block them.
  // As long as it does not, the kernel prefers it to this thread, which has not blocked them yet.
  SignalMask.blockAll()
  if let argument = unsafe argument {
    unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().call()
  }
  return nil
}

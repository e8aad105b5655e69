internal import Glibc

/// A thread that runs one closure; `join` must follow.
struct PosixThread: Sendable {
  private let thread: pthread_t

  /// Starts it, with the milter's signals blocked.
  init(_ body: @escaping @Sendable () -> Void) throws(MilterError) {
    let kept = unsafe Unmanaged.passRetained(Body(body))
    var thread: pthread_t = 0
    let code = unsafe pthread_create(&thread, nil, { unsafe run($0) }, kept.toOpaque())
    guard code == 0 else {
      unsafe kept.release()
      throw .system(operation: "starting", path: "a thread", errno: code)
    }
    self.thread = thread
  }

  /// Waits for its end.
  func join() { _ = pthread_join(thread, nil) }
}

private final class Body: Sendable {
  let call: @Sendable () -> Void
  init(_ call: @escaping @Sendable () -> Void) { self.call = call }
}

private func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  // Here and not around pthread_create: the main thread must not be without them for an instant.
  MilterSignals.block()
  if let argument = unsafe argument {
    unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().call()
  }
  return nil
}

import Glibc

/// Runs work on a thread of its own, with every signal blocked.
///
/// Signals stay with the threads of the daemon that wait for them. The thread is detached:
/// whoever needs to know of its end learns it from state that both share.
enum WorkerThread {
  /// - Throws: `SystemError` when the system has no thread left.
  static func start(_ work: @escaping @Sendable () -> Void) throws(SystemError) {
    // The box is retained here and released by the thread that takes it.
    let box = unsafe Unmanaged.passRetained(Box(work))
    var all = sigset_t()
    var before = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_BLOCK, &all, &before)
    var thread = pthread_t()
    let code = unsafe pthread_create(&thread, nil, runBox, box.toOpaque())
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    guard code == 0 else {
      unsafe box.release()
      throw SystemError(code: code)
    }
    pthread_detach(thread)
  }
}

private final class Box: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
  }
}

private func runBox(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let pointer = unsafe pointer else { return nil }
  let box = unsafe Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue()
  box.work()
  return nil
}

import Synchronization

/// The lock on a directory, released once, when its writer has ended.
final class WriterLock: Sendable {
  private let file: Mutex<(any JournalFile)?>

  init(_ file: (any JournalFile)?) {
    self.file = Mutex(file)
  }

  /// Closes the lock file; with it goes the lock.
  func release() {
    file.withLock { file in file = nil }
  }
}

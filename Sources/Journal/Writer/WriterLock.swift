import Posix
import Synchronization

/// The lock on a directory, released once, when its writer has ended.
final class WriterLock: Sendable {
  private let file: Mutex<(any JournalFile)?>
  private let path: String
  private let fileSystem: any FileSystem

  init(_ file: (any JournalFile)?, _ directory: String, _ fileSystem: any FileSystem) {
    self.file = Mutex(file)
    path = journalPath(directory, FileName.lock)
    self.fileSystem = fileSystem
  }

  /// Whether the name still leads to the file that we hold; yes where the system does not tell.
  ///
  /// Without it another writer finds nothing that keeps it out.
  var isInForce: Bool {
    guard let held = file.withLock({ file in try? file?.status().identity }) else { return true }
    do throws(SystemError) {
      return try fileSystem.status(path).identity == held
    } catch {
      return error.code != SystemError.notFound
    }
  }

  /// Holds another file from now on.
  func replace(with file: (any JournalFile)?) {
    self.file.withLock { held in held = file }
  }

  /// Closes the lock file; with it goes the lock.
  func release() {
    file.withLock { file in file = nil }
  }
}

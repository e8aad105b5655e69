import Posix
import Synchronization

/// The lock on a directory; released when its writer has ended.
final class WriterLock: Sendable {
  private let file: Mutex<(any JournalFile)?>
  private let path: String
  private let fileSystem: any FileSystem

  init(_ file: (any JournalFile)?, _ directory: String, _ fileSystem: any FileSystem) {
    self.file = Mutex(file)
    path = journalPath(directory, FileName.lock)
    self.fileSystem = fileSystem
  }

  /// Whether the lock file's name still belongs to the locked file; true if that cannot be
  /// determined.
  ///
  /// If it does not, another writer can lock the file that has the name now.
  var isInForce: Bool {
    guard let held = file.withLock({ file in try? file?.status().identity }) else { return true }
    do throws(SystemError) {
      return try fileSystem.status(path).identity == held
    } catch {
      return error.code != SystemError.notFound
    }
  }

  /// Replaces the locked file.
  func replace(with file: (any JournalFile)?) {
    self.file.withLock { held in held = file }
  }

  /// Closes the lock file, which releases the lock.
  func release() {
    file.withLock { file in file = nil }
  }
}

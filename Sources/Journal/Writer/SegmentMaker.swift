import Posix

/// Makes segments, each with a name that sorts after all others in the directory.
struct SegmentMaker {
  /// The largest number of names that are tried if files with these names exist.
  private static let attemptsLimit = 100

  let directory: String
  let fileSystem: any FileSystem
  let clock: any JournalClock
  /// The newest name in the directory.
  private(set) var newestName: SegmentName?

  /// Compares the newest name in the directory with the known one.
  ///
  /// - Returns: whether another writer has added segments.
  mutating func noteNewest(_ found: SegmentName?) -> Bool {
    guard let found else { return false }
    if let newestName, found <= newestName { return false }
    newestName = found
    return true
  }

  /// Makes a segment whose first line will have this number.
  mutating func make(firstSequence: UInt64) throws(JournalError) -> OpenSegment {
    var time = clock.wallMilliseconds()
    if let newestName, newestName.firstSequence == firstSequence {
      time = max(time, newestName.creationMilliseconds + 1)
    }
    var name = SegmentName(firstSequence: firstSequence, creationMilliseconds: time)
    var attemptsLeft = Self.attemptsLimit
    while true {
      let path = journalPath(directory, FileName.plain(name))
      do throws(SystemError) {
        let file = try retryingInterrupted { () throws(SystemError) in
          try fileSystem.open(path, .create)
        }
        return try adopt(file, name, path)
      } catch {
        attemptsLeft -= 1
        guard error.code == SystemError.exists, attemptsLeft > 0 else {
          throw JournalError(.create, path, error)
        }
        name.creationMilliseconds += 1
      }
    }
  }

  /// Makes the name of a new file durable; only then may lines in it be acknowledged.
  private mutating func adopt(
    _ file: any JournalFile, _ name: SegmentName, _ path: String
  ) throws(SystemError) -> OpenSegment {
    newestName = name
    do throws(SystemError) {
      let identity = try retryingInterrupted { () throws(SystemError) in
        try file.status().identity
      }
      try retryingInterrupted { () throws(SystemError) in
        try fileSystem.syncDirectory(directory)
      }
      return OpenSegment(
        path: path, file: file, identity: identity, octets: 0,
        begunMilliseconds: clock.monotonicMilliseconds())
    } catch {
      try? fileSystem.unlink(path)
      throw error
    }
  }
}

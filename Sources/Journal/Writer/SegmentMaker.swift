import Posix

/// Makes segments, each with a name that comes after all others in the directory.
struct SegmentMaker {
  /// Names that are tried where files of others are in the way.
  private static let attemptsLimit = 100

  let directory: String
  let fileSystem: any FileSystem
  let clock: any JournalClock
  /// The newest name in the directory.
  private(set) var newestName: SegmentName?

  /// Takes note of segments that another writer added.
  ///
  /// - Returns: whether there are any.
  mutating func noteNewest(_ found: SegmentName?) -> Bool {
    guard let found else { return false }
    if let newestName, found <= newestName { return false }
    newestName = found
    return true
  }

  /// Makes the segment that begins with a line of this number.
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

  /// Makes the name of a new file durable before anything is promised about its lines.
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

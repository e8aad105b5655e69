/// The settings of a journal.
///
/// The defaults are those of the daemon.
public struct JournalSettings: Sendable, Equatable {
  /// Octets after which a segment is finished; the batch that reaches the limit is still written to
  /// it.
  public var segmentOctetsLimit: UInt64 = 64 * 1024 * 1024
  /// Seconds after which a segment is finished, at the next batch.
  public var segmentAgeSecondsLimit: Int64 = 24 * 60 * 60
  /// Seconds for which finished segments and saved torn tails are kept.
  public var retentionSecondsLimit: Int64 = 90 * 24 * 60 * 60
  /// Octets on disk above which the oldest finished segments are deleted.
  public var retentionOctetsLimit: UInt64 = 2 * 1024 * 1024 * 1024
  /// Whether finished segments are compressed with zstd.
  public var compress = false
  /// The longest time in seconds that `append`, `flush` and `close` wait for the disk.
  public var waitSecondsLimit: Double = 60
  /// Free octets that a write must leave, or it fails; with 0 only a full disk makes it fail.
  public var reserveOctets: UInt64 = 16 * 1024 * 1024
  /// The largest number of octets in the queue; if the queue is empty, any append is accepted.
  public var queueOctetsLimit = 64 * 1024 * 1024
  /// Milliseconds after which enqueued records are written, even without an append.
  public var enqueueDelayMilliseconds: Int64 = 1_000

  /// The defaults.
  public init() {}

  /// The settings with times of at most 31,000 years, so that sums in smaller units cannot
  /// overflow.
  var bounded: JournalSettings {
    let limit: Int64 = 1_000_000_000_000
    var settings = self
    settings.segmentAgeSecondsLimit = min(max(segmentAgeSecondsLimit, 0), limit)
    settings.retentionSecondsLimit = min(max(retentionSecondsLimit, 0), limit)
    settings.enqueueDelayMilliseconds = min(max(enqueueDelayMilliseconds, 0), limit)
    return settings
  }
}

extension JournalSettings {
  /// The error if writing `octets` more would leave less free than the reserve; nil if they may be
  /// written.
  ///
  /// Also nil if the free space is unknown: then a full disk makes the write fail.
  func reserveFailure(
    _ octets: Int, in directory: String, _ fileSystem: any FileSystem
  ) -> JournalError? {
    guard reserveOctets > 0, let free = try? fileSystem.freeOctets(directory) else { return nil }
    let (needed, overflow) = reserveOctets.addingReportingOverflow(UInt64(octets))
    guard overflow || free < needed else { return nil }
    return .reserveReached(path: directory, freeOctets: free, reserveOctets: reserveOctets)
  }
}

/// How a journal is kept.
///
/// The defaults are the ones the daemon starts with.
public struct JournalSettings: Sendable, Equatable {
  /// Octets after which a segment is finished; the batch that reaches it is still written whole.
  public var segmentOctetsLimit: UInt64 = 64 * 1024 * 1024
  /// Seconds after which a segment is finished, at the next batch.
  public var segmentAgeSecondsLimit: Int64 = 24 * 60 * 60
  /// Seconds for which a finished segment and a saved torn tail are kept.
  public var retentionSecondsLimit: Int64 = 90 * 24 * 60 * 60
  /// Octets on disk above which the oldest finished segments are deleted.
  public var retentionOctetsLimit: UInt64 = 2 * 1024 * 1024 * 1024
  /// Whether finished segments are compressed with zstd.
  public var compress = false
  /// Seconds that `append`, `flush` and `close` wait for the disk before they give up.
  public var waitSecondsLimit: Double = 60
  /// Free octets below which `append` fails before the kernel says so; 0 leaves it to the kernel.
  public var reserveOctets: UInt64 = 16 * 1024 * 1024
  /// Octets that may wait to be written before more are refused; one append always fits.
  public var queueOctetsLimit = 64 * 1024 * 1024
  /// Milliseconds after which enqueued records are written even if nobody appends.
  public var enqueueDelayMilliseconds: Int64 = 1_000

  /// The defaults.
  public init() {}

  /// With times of at most 31,000 years, so that sums in finer units cannot overflow.
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
  /// Why so many octets more may not be written: they would leave less free than the reserve; nil
  /// when they may.
  ///
  /// Where the system does not tell what is free, the write will.
  func reserveFailure(
    _ octets: Int, in directory: String, _ fileSystem: any FileSystem
  ) -> JournalError? {
    guard reserveOctets > 0, let free = try? fileSystem.freeOctets(directory) else { return nil }
    let (needed, overflow) = reserveOctets.addingReportingOverflow(UInt64(octets))
    guard overflow || free < needed else { return nil }
    return .reserveReached(path: directory, freeOctets: free, reserveOctets: reserveOctets)
  }
}

/// What a journal has done since it was opened.
public struct JournalStatistics: Sendable {
  /// Lines on disk by `append` and `enqueue`.
  public internal(set) var appendedLines: UInt64 = 0
  /// Octets of those lines' records.
  public internal(set) var appendedOctets: UInt64 = 0
  /// Batches written and synced: appendedLines / batches is the size of a group.
  public internal(set) var batches: UInt64 = 0
  /// Batches that failed.
  public internal(set) var failedBatches: UInt64 = 0
  /// Calls of `append` that gave up waiting.
  public internal(set) var timedOutAppends: UInt64 = 0
  /// Records refused because too much was queued, or given up when the journal was closed.
  public internal(set) var refusedRecords: UInt64 = 0
  /// Records that wait to be written at this moment.
  public internal(set) var queuedRecords = 0
  /// Octets of those records.
  public internal(set) var queuedOctets = 0
  /// Segments begun.
  public internal(set) var segmentsBegun: UInt64 = 0
  /// Segments given up: a failed write or sync, or somebody deleted, moved or cut the file.
  public internal(set) var segmentsGivenUp: UInt64 = 0
  /// Times that the lock file was gone or another one, and the directory was taken anew.
  public internal(set) var directoriesRetaken: UInt64 = 0
  /// Segments compressed.
  public internal(set) var segmentsCompressed: UInt64 = 0
  /// Segments and saved torn tails deleted by retention.
  public internal(set) var filesDeleted: UInt64 = 0
  /// The sequence number of the next line.
  public internal(set) var nextSequence: UInt64 = 1
  /// Why the last failed batch failed; nil again after a batch that did not.
  public internal(set) var currentFailure: JournalError?
  /// Why retention or compression last failed; nil again after a round that did not.
  public internal(set) var housekeepingFailure: JournalError?

  init() {}
}

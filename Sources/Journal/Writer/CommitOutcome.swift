/// The outcome of writing a batch.
struct CommitOutcome {
  /// The sequence number of the batch's first record.
  var firstSequence: UInt64
  /// Why the batch is not on disk; nil when all of it is.
  var failure: JournalError?
  /// Of a failed batch: how many of its first records keep their numbers, because a reader may have
  /// seen them, and are written again before the next batch.
  var keptRecords = 0
  /// Segments begun since the start.
  var segmentsBegun: UInt64
  /// How often the directory was locked and read again since the start.
  var directoriesRetaken: UInt64
}

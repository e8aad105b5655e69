/// What became of a batch.
struct CommitOutcome {
  /// The sequence number of the batch's first record.
  var firstSequence: UInt64
  /// Why the batch is not on disk; nil when all of it is.
  var failure: JournalError?
  /// Of a failed batch: how many of its first records keep their numbers and are written before
  /// the next batch, because a reader may have seen them.
  var keptRecords = 0
  /// Segments begun since the start.
  var segmentsBegun: UInt64
  /// Times that the directory was taken anew since the start.
  var directoriesRetaken: UInt64
}

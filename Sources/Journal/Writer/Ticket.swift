/// One call of `append`, `enqueue` or `flush`, and what became of it.
///
/// Touched under the queue's lock only, but for `records`, which never change.
final class Ticket {
  let records: [[UInt8]]
  let octets: Int
  /// Whether a caller waits: then the batch is written at once.
  let hasWaiter: Bool
  /// What the caller is answered; nil until its batch is done.
  var outcome: Result<UInt64, JournalError>?
  /// Whether the writer has it.
  var isTaken = false
  /// Where it stands in the queue.
  var place = 0

  init(_ records: [[UInt8]], hasWaiter: Bool) {
    self.records = records
    self.hasWaiter = hasWaiter
    octets = records.reduce(0) { sum, record in sum + record.count }
  }
}

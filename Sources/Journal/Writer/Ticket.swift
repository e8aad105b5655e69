/// One call of `append`, `enqueue` or `flush`, and its outcome.
///
/// Its variables are used under the queue's lock only; its constants from any thread.
final class Ticket {
  let records: [[UInt8]]
  let octets: Int
  /// Whether a caller waits; if so, the batch is written at once.
  let hasWaiter: Bool
  /// The result for the caller; nil until its batch is done.
  var outcome: Result<UInt64, JournalError>?
  /// Whether the writer has taken it.
  var isTaken = false
  /// Its key in `TicketQueue`.
  var place = 0

  init(_ records: [[UInt8]], hasWaiter: Bool) {
    self.records = records
    self.hasWaiter = hasWaiter
    octets = records.reduce(0) { sum, record in sum + record.count }
  }
}

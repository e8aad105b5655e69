public import Journal

/// Stores events: the journal, or a double in tests.
public protocol EventStore: Sendable {
  /// Returns when the records are on stable storage.
  func store(_ records: [[UInt8]]) throws(JournalError)
  /// Queues the records for the next batch, and returns at once.
  func storeLater(_ records: [[UInt8]]) throws(JournalError)
  /// The state that is reported to the operator.
  var condition: JournalCondition { get }
}

extension Journal: EventStore {
  /// Appends.
  public func store(_ records: [[UInt8]]) throws(JournalError) { try append(records) }
  /// Enqueues.
  public func storeLater(_ records: [[UInt8]]) throws(JournalError) { try enqueue(records) }
}

public import Journal

/// Where events go: the journal, or a test's double.
public protocol EventStore: Sendable {
  /// Returns when the records are on stable storage.
  func store(_ records: [[UInt8]]) throws(JournalError)
  /// Leaves the records for the next batch.
  func storeLater(_ records: [[UInt8]]) throws(JournalError)
  /// How it is doing.
  var condition: JournalCondition { get }
}

extension Journal: EventStore {
  /// Appends.
  public func store(_ records: [[UInt8]]) throws(JournalError) { try append(records) }
  /// Enqueues.
  public func storeLater(_ records: [[UInt8]]) throws(JournalError) { try enqueue(records) }
}

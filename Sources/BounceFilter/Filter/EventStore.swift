public import Journal

/// Where events go: the journal, or a test's double.
public protocol EventStore: Sendable {
  /// Returns when the records are on stable storage.
  func store(_ records: [[UInt8]]) throws(JournalError)
  /// Leaves the records for the next batch.
  func storeLater(_ records: [[UInt8]]) throws(JournalError)
  /// How it is doing.
  var condition: StoreCondition { get }
}

/// What an operator has to know of a store.
public struct StoreCondition: Sendable, Equatable {
  /// Why the last write failed; nil if it did not.
  public var writeFailure: JournalError?
  /// Why retention or compression fails at present; nil while both work.
  public var housekeepingFailure: JournalError?
  /// Times that somebody took the lock file away and the directory was taken anew.
  public var timesRetaken: UInt64 = 0

  /// All is well.
  public init() {}
}

extension Journal: EventStore {
  /// Appends.
  public func store(_ records: [[UInt8]]) throws(JournalError) { try append(records) }
  /// Enqueues.
  public func storeLater(_ records: [[UInt8]]) throws(JournalError) { try enqueue(records) }
  /// From the statistics.
  public var condition: StoreCondition {
    let statistics = statistics
    var condition = StoreCondition()
    condition.writeFailure = statistics.currentFailure
    condition.housekeepingFailure = statistics.housekeepingFailure
    condition.timesRetaken = statistics.directoriesRetaken
    return condition
  }
}

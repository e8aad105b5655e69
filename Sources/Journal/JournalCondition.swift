/// The state of a journal that an operator has to know.
public struct JournalCondition: Sendable, Equatable {
  /// Why the last batch could not be written; nil if it was.
  public var writeFailure: JournalError?
  /// Why retention or compression last failed; nil after a round in which both worked.
  public var housekeepingFailure: JournalError?
  /// How often the lock file was missing or replaced, so that the directory was locked and read
  /// again.
  public var timesRetaken: UInt64 = 0

  /// A journal without failures.
  public init() {}
}

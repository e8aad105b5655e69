/// How a journal is doing: what an operator has to know.
public struct JournalCondition: Sendable, Equatable {
  /// Why the last batch could not be written; nil if it was.
  public var writeFailure: JournalError?
  /// Why retention or compression last failed; nil after a round in which both worked.
  public var housekeepingFailure: JournalError?
  /// Times that the lock file was gone or another one, and the directory was taken anew.
  public var timesRetaken: UInt64 = 0

  /// All is well.
  public init() {}
}

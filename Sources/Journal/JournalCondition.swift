/// The state of a journal that an operator has to know.
public struct JournalCondition: Sendable, Equatable {
  /// Why the last batch could not be written; nil if it was.
  public var writeFailure: JournalError?
  /// Why retention or compression last failed; nil after a round in which both worked.
  public var housekeepingFailure: JournalError?
  /// How often the lock file was missing or replaced, so that the directory was locked and read
  /// again.
  public var timesRetaken: UInt64 = 0

  /// Octets of the records that are queued or being written.
  public var queuedOctets = 0
  /// Octets that expendable lines may still use of those that retention keeps; nil if that is not
  /// known yet, or no line is expendable.
  public var expendableOctetsLeft: UInt64?

  /// A journal without failures.
  public init() {}
}

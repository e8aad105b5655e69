public import Octets

/// The facts of the header of the message that was read.
public struct ReportHeader: Sendable, Equatable {
  /// The first address of From, without display name.
  public var from: Octets?
  /// Message-ID with its angle brackets.
  public var messageID: Octets?
  /// Date, seconds since 1970 UTC.
  public var date: Int64?
  /// The offset of the body from the start of the message, in octets.
  public var bodyOffset = 0
  /// The address that the message was delivered to, as the receiving server wrote it at the top:
  /// ``Header/deliveredTo``.
  ///
  /// For archives, which have no envelope.
  public var deliveredTo: Octets?

  /// A header without any facts.
  public init() {}

  /// The facts of a header.
  init(_ header: Header) {
    from = header.address("from")
    messageID = header["message-id"].flatMap(ReturnedMessage.messageID)
    date = header["date"].flatMap(DateTime.parse)
    bodyOffset = header.end
    deliveredTo = header.deliveredTo
  }
}

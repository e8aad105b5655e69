public import Octets

/// What is kept of the header of the message that was read.
public struct ReportHeader: Sendable, Equatable {
  /// The first address of From, without display name.
  public var from: Octets?
  /// Message-ID with its angle brackets.
  public var messageID: Octets?
  /// Date, seconds since 1970 UTC.
  public var date: Int64?
  /// Where the body begins, in octets from the start of the message.
  public var bodyOffset = 0
  /// Whom the message was delivered to, as the receiving server noted it on top: X-Original-To,
  /// else Delivered-To, else Envelope-To; for archives, where there is no envelope.
  public var deliveredTo: Octets?

  /// Nothing known.
  public init() {}

  /// What a header says.
  init(_ header: Header) {
    from = header.addresses("from", limit: 1).first
    messageID = header["message-id"].flatMap(ReturnedMessage.messageID)
    date = header["date"].flatMap(DateTime.parse)
    bodyOffset = header.end
    deliveredTo =
      ["x-original-to", "delivered-to", "envelope-to"].lazy
      .compactMap { header[$0].flatMap(AddressList.single) }.first
  }
}

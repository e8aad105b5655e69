/// Who named a failed recipient.
public enum RecipientSource: String, Sendable, CaseIterable {
  /// The reporting server, in Final-Recipient or X-Actual-Recipient (RFC 3464 §2.3.2).
  case statusField = "status-field"
  /// The human-readable text, or a field of the report's own header.
  case text
  /// Original-Recipient alone (RFC 3464 §2.3.1): who submitted the message chose it.
  case originalRecipient = "original-recipient"
  /// The address that the report came to (VERP).
  case returnAddress = "return-address"
  /// The returned message's header.
  case returnedMessage = "returned-message"

  /// Whether the report itself names the address.
  public var isOfReport: Bool {
    switch self {
    case .statusField, .text, .originalRecipient: true
    case .returnAddress, .returnedMessage: false
    }
  }
}

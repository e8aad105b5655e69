/// The keys of a record; their raw values are the order in which they stand on a line
/// (docs/event.schema.json).
public enum EventKey: UInt8, Sendable, CaseIterable {
  case version, sequence, id, time, host, source, origin, type, category, cause, expired
  case listAction, retry, blame, recipient, originalRecipient, sender, action, status, replyCode
  case enhancedStatus, diagnostic, stage, provider, providerID, rule, matched, confidence, conflicts
  case reportingMTA, remoteMTA, arrivalDate, lastAttempt, willRetryUntil, envelopeID, attempt
  case feedbackType, count, original, milter, format, checksum

  /// The key as records write it.
  public var name: String { Self.names[Int(rawValue)] }

  /// The key of a name; nil for any other text.
  public init?(name: String) {
    guard let place = Self.names.firstIndex(of: name) else { return nil }
    self = Self.allCases[place]
  }

  /// The key that octets name: in a line of ours the expected one or one soon after it, in another's
  /// anywhere; nil for a key of a later addition.
  init?(_ octets: ArraySlice<UInt8>, expectedAt expected: Int) {
    for place in expected..<Self.octets.count where octets.elementsEqual(Self.octets[place]) {
      self = Self.allCases[place]
      return
    }
    for place in 0..<min(expected, Self.octets.count)
    where octets.elementsEqual(Self.octets[place]) {
      self = Self.allCases[place]
      return
    }
    return nil
  }

  /// The names' octets in their order.
  static let octets: [[UInt8]] = names.map { Array($0.utf8) }

  private static let names = [
    "v", "seq", "id", "time", "host", "source", "origin", "type", "category", "cause", "expired",
    "list_action", "retry", "blame", "recipient", "original_recipient", "sender", "action",
    "status",
    "reply_code", "enhanced_status", "diagnostic", "stage", "provider", "provider_id", "rule",
    "matched", "confidence", "conflicts", "reporting_mta", "remote_mta", "arrival_date",
    "last_attempt", "will_retry_until", "envelope_id", "attempt", "feedback_type", "count",
    "original", "milter", "format", "crc",
  ]
}

/// What the reporting MTA did with a recipient (RFC 3464 §2.3.3).
public enum Action: String, Sendable, CaseIterable {
  /// The message could not be delivered and will not be tried again.
  case failed
  /// Not delivered yet; the MTA goes on trying.
  case delayed
  /// Delivered to the recipient's mailbox.
  case delivered
  /// Passed to a host that sends no reports (RFC 3464 §2.3.3); it counts as delivered.
  case relayed
  /// Delivered and forwarded to several addresses.
  case expanded
}

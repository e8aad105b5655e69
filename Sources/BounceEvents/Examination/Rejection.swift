import BounceClassifier
public import BounceMail
public import Octets

/// A recipient that Postfix refused, with the reply that the milter gets for it (`SMFIP_RCPT_REJ`).
public struct Rejection: Sendable {
  /// The forward-path without brackets.
  public var recipient: Octets
  /// The reverse-path without brackets; empty for the null sender.
  public var sender: Octets?
  /// The enhanced status code of the reply.
  public var status: EnhancedStatusCode?
  /// The reply's text, without its code.
  public var text: Octets
  /// The client authenticated, or its address is one of ours.
  public var isOwnClient: Bool

  /// A refusal.
  public init(
    recipient: Octets, sender: Octets?, status: EnhancedStatusCode?, text: Octets, isOwnClient: Bool
  ) {
    self.recipient = recipient
    self.sender = sender
    self.status = status
    self.text = text
    self.isOwnClient = isOwnClient
  }

  /// Whether Postfix says itself that it has no such recipient or domain, or that the recipient's
  /// host said so when it was asked (reject_unverified_recipient).
  var isOfUnknownRecipient: Bool {
    guard let start = text.firstIndex(of: Self.refusal, in: 0..<text.count) else { return false }
    // What a table refuses has 5.7.1, unless the table gives a code of its own.
    if let status, status.subject == 7 { return false }
    let reason = start + Self.refusal.utf8.count
    return Self.reasons.contains { text.has($0, at: reason) }
      || text.has("domain ", at: reason) && text.contains(" does not accept mail (nullmx)")
  }

  /// What Postfix puts before each reason to refuse a recipient.
  private static let refusal = "recipient address rejected: "
  /// The reasons of its own.
  private static let reasons = ["user unknown", "undeliverable address: ", "domain not found"]
}

extension Examiner {
  /// The event of a recipient that Postfix refused in the SMTP conversation.
  ///
  /// What an operator's table refuses is no dead mailbox: only Postfix's own statement that there
  /// is no such recipient asks for a removal. A table that has the same words and code passes for
  /// one.
  ///
  /// - Parameters:
  ///   - reply: its enhanced status and text.
  ///   - identity: values that together are unique to this refusal: host, start of the daemon, a
  ///     count.
  ///   - isOwnClient: the client is ours, so one of our senders wrote to the address.
  public func examine(rejection reply: Rejection, identity: [Octets?]) -> BounceEvent {
    var evidence = Evidence(
      action: reply.status?.statusClass == 4 ? .delayed : .failed, diagnostic: reply.text)
    evidence.status = reply.status
    evidence.recipient = reply.recipient
    evidence.sender = reply.sender
    evidence.stage = .rcpt
    var verdict = classifier.classify(evidence)
    if !reply.isOfUnknownRecipient { verdict.doubt() }
    var event = BounceEvent(
      id: EventID(of: [Octets("reject".utf8)] + identity), source: .smtpReject,
      type: EventType(verdict.type))
    event.origin = reply.isOwnClient ? .local : .unproven
    event.recipient = EventText.clean(reply.recipient)
    event.sender = reply.sender.map { EventText.clean($0) ?? [] }
    event.status = reply.status
    event.take(verdict, mayRemove: reply.isOwnClient && reply.isOfUnknownRecipient)
    return event
  }
}

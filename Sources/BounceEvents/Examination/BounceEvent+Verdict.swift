public import BounceClassifier
import BounceMail
public import Octets

extension Evidence {
  /// An event with the facts of one recipient of a report.
  init(of recipient: RecipientStatus, in report: Report) {
    self.init(
      action: recipient.action, diagnostic: recipient.diagnostic ?? [], format: report.format)
    status = recipient.status
    diagnosticType = recipient.diagnosticType
    explanation = recipient.explanation
    stage = recipient.answeredCommand.flatMap { Stage(command: $0) }
    remoteMTA = recipient.remoteMTA
    reportingMTA = report.message.reportingMTA
    self.recipient = recipient.finalRecipient ?? recipient.originalRecipient
    isFirstAttempt = Self.isFirstAttempt(recipient, in: report)
    sender = report.message.sender ?? report.returned?.sender
  }

  /// Whether the report came at once after the message arrived.
  ///
  /// Postfix writes no report before its queue lifetime is over, and that may be short.
  private static func isFirstAttempt(_ recipient: RecipientStatus, in report: Report) -> Bool {
    guard report.message.queueID == nil, let arrival = report.message.arrivalDate,
      let written = report.header.date ?? recipient.lastAttempt
    else { return false }
    let (seconds, isTooLong) = written.subtractingReportingOverflow(arrival)
    return !isTooLong && (0...secondsOfOneAttempt).contains(seconds)
  }
}

extension EventType {
  /// The type of a failure.
  init(_ type: Verdict.FailureType) {
    switch type {
    case .hard: self = .hard
    case .soft: self = .soft
    case .delayed: self = .delayed
    }
  }
}

extension BounceEvent {
  /// The event of a reply that is not from a report: its ID is made from its text, its origin is
  /// unknown.
  public init(judging evidence: Evidence, by classifier: Classifier) {
    let verdict = classifier.classify(evidence)
    self.init(
      id: EventID(of: [Octets("reply".utf8), evidence.diagnostic]), source: .delivery,
      type: EventType(verdict.type))
    take(verdict, mayRemove: false)
  }

  /// The event of an SMTP reply, with its wrappers, that is not from a report.
  ///
  /// - Parameter isFinal: the MTA does not try again after a 4xx; without this the type is
  ///   `delayed`.
  public init(judging reply: Octets, isFinal: Bool, by classifier: Classifier) {
    let verdict = classifier.classify(reply: reply, isFinal: isFinal)
    self.init(
      id: EventID(of: [Octets("reply".utf8), reply]), source: .delivery,
      type: EventType(verdict.type))
    take(verdict, mayRemove: false)
  }

  /// Copies a verdict.
  ///
  /// - Parameter mayRemove: what is known of the failure is proven enough to remove an address.
  mutating func take(_ verdict: Verdict, mayRemove: Bool) {
    category = verdict.category
    cause = verdict.cause
    expired = verdict.expired
    retry = verdict.retry
    blame = verdict.blame
    replyCode = verdict.replyCode
    enhancedStatus = verdict.enhancedStatus
    diagnostic = EventText.clean(verdict.diagnostic, limit: EventText.diagnosticOctetsLimit)
    if let source = verdict.source, source.isExplanation {
      explanation = EventText.clean(source.text, limit: EventText.diagnosticOctetsLimit)
    }
    stage = verdict.stage
    provider = verdict.provider.map { Octets($0.utf8) }
    providerID = EventText.clean(verdict.providerID)
    rule = Octets(verdict.rule.utf8)
    matched = EventText.clean(verdict.matched, limit: EventText.matchedOctetsLimit)
    confidence = verdict.confidence
    conflicts = verdict.conflicts.prefix(Conflict.countLimit).map {
      Conflict(
        rule: Octets($0.rule.utf8), category: $0.category,
        matched: EventText.clean($0.matched, limit: EventText.matchedOctetsLimit))
    }
    blocklist = EventText.clean(verdict.blocklist, limit: Self.blocklistOctetsLimit)
    retryAfterSeconds = verdict.retryAfterSeconds
    unread = EventText.clean(verdict.unread, limit: EventText.matchedOctetsLimit)
    listAction = isRecipientsOwnFailure && mayRemove ? .remove : .keep
  }

  /// The most octets of a block list's name: those of a domain (RFC 1035 §2.3.4).
  static let blocklistOctetsLimit = 253

  /// Whether the failure is hard with blame on the recipient: if it is proven, the address is
  /// removed from a list.
  public var isRecipientsOwnFailure: Bool { type == .hard && blame == .recipient }
}

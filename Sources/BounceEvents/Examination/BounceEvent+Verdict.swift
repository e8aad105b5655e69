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
    take(verdict)
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
    take(verdict)
  }

  /// Copies a verdict; ``origin`` must be set before, because ``listAction`` depends on it.
  mutating func take(_ verdict: Verdict) {
    category = verdict.category
    cause = verdict.cause
    expired = verdict.expired
    retry = verdict.retry
    blame = verdict.blame
    replyCode = verdict.replyCode
    enhancedStatus = verdict.enhancedStatus
    diagnostic = EventText.clean(verdict.diagnostic, limit: EventText.diagnosticOctetsLimit)
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
    listAction = decidedListAction
  }

  /// Only a hard failure with blame on the recipient and a proven origin removes an address from a
  /// list.
  private var decidedListAction: ListAction {
    let isProven = origin.map { $0 > .unproven } ?? false
    return type == .hard && blame == .recipient && isProven ? .remove : .keep
  }
}

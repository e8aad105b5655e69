public import BounceClassifier
public import BounceMail
public import Octets

/// Reads a message, judges each recipient that it reports on, and makes the events.
///
/// A value without state: threads may share it.
public struct Examiner: Sendable {
  private let reader: ReportReader
  let classifier: Classifier
  private let originPolicy: OriginPolicy
  /// Nil where there are no keys.
  private let tokenVerifier: TokenVerifier?
  /// Whether events contain the subject of the returned message.
  private let keepsSubject: Bool

  /// An examiner.
  public init(
    reader: ReportReader = ReportReader(), classifier: Classifier,
    originPolicy: OriginPolicy = OriginPolicy(), tokenVerifier: TokenVerifier? = nil,
    keepsSubject: Bool = false
  ) {
    self.reader = reader
    self.classifier = classifier
    self.originPolicy = originPolicy
    self.tokenVerifier = tokenVerifier
    self.keepsSubject = keepsSubject
  }

  /// The events of a message, without time and host.
  ///
  /// - Parameters:
  ///   - message: header and body, possibly cut.
  ///   - envelope: the message's envelope. It is empty for archives: then the recipient is taken
  ///     from the top of the header.
  ///   - arrival: how the message came.
  public func examine(
    _ message: Octets, envelope: Envelope = Envelope(), arrival: Arrival = Arrival()
  ) -> Examination {
    let report = reader.read(message, envelope: envelope)
    guard report.kind != .other else { return Examination(report: report, events: []) }
    var known = envelope
    if known.recipients.isEmpty, let delivered = report.header.deliveredTo {
      known.recipients = [delivered]
    }
    let proof = ReportProof(
      policy: originPolicy, report: report, envelope: known,
      isLocal: arrival.client == .bounceDaemon,
      signed: SignedReport(
        message, report, envelope: envelope, arrival: arrival, policy: originPolicy))
    let tokens = tokenVerifier?.evidence(
      in: report, mayBeOfAPerson: mayBeOfAPerson(message, report, envelope, arrival),
      now: arrival.seconds(of: message))
    let identity = ReportIdentity(of: report, message: message)
    var events: [BounceEvent]
    switch report.kind {
    case .bounce, .delay, .success:
      events = self.events(of: report, proof, tokens, identity)
    case .autoReply:
      events = [notice(.autoReply, .autoReply, from: report.header.from, identity)]
    case .disposition:
      let recipient = report.recipients.first
      events = [
        notice(
          .disposition, .disposition, from: recipient?.finalRecipient ?? report.header.from,
          identity)
      ]
      events[0].originalRecipient = EventText.clean(recipient?.originalRecipient)
    case .feedbackReport:
      events = report.feedback?.isAggregate == true ? [] : [complaint(in: report, identity)]
    case .other: events = []
    }
    for index in events.indices { describe(&events[index], by: report) }
    return Examination(report: report, events: events)
  }

  /// Whether a person may have written the message: a report without a machine-readable part, that
  /// has no null sender and is not from mailer-daemon; both are needed where its form is unknown.
  private func mayBeOfAPerson(
    _ message: Octets, _ report: Report, _ envelope: Envelope, _ arrival: Arrival
  ) -> Bool {
    guard !report.hasDeliveryStatus else { return false }
    let hasNullSender =
      envelope.sender?.isEmpty
      ?? (arrival.client == .archive && StoredArrival(message).hasNullSender)
    let isDaemon = report.header.from?.hasPrefix("mailer-daemon@") == true
    return !(report.hasUnknownForm ? hasNullSender && isDaemon : hasNullSender || isDaemon)
  }

  /// One event for each fate of a recipient: entries that say the same of one recipient are one
  /// event.
  private func events(
    of report: Report, _ proof: ReportProof, _ tokens: TokenEvidence?, _ identity: ReportIdentity
  ) -> [BounceEvent] {
    var seen: Set<EventID> = []
    var events: [BounceEvent] = []
    for (recipient, id) in zip(report.recipients, identity.ids(of: report.recipients))
    where seen.insert(id).inserted {
      let token = tokens?.finding(of: recipient)
      events.append(event(id, of: recipient, in: report, proof, token: token))
      events[events.count - 1].tokenID = tokens?.id
    }
    events.keepAddressesWithAnotherFate()
    return events
  }

  private func event(
    _ id: EventID, of recipient: RecipientStatus, in report: Report, _ proof: ReportProof,
    token: (finding: TokenFinding, recipient: Octets?)?
  ) -> BounceEvent {
    var event = BounceEvent(
      id: id, source: report.hasDeliveryStatus ? .dsn : .textBounce, type: .delivered)
    let origin = proof.origin(of: recipient, token: token?.finding)
    event.origin = origin
    event.token = token?.finding
    event.tokenRecipient = EventText.clean(token?.recipient)
    event.recipient = EventText.clean(recipient.finalRecipient)
    event.originalRecipient = EventText.clean(recipient.originalRecipient)
    event.action = recipient.action
    event.status = recipient.status
    event.remoteMTA = EventText.clean(recipient.remoteMTA)
    event.lastAttempt = recipient.lastAttempt
    event.willRetryUntil = recipient.willRetryUntil
    if recipient.action == .failed || recipient.action == .delayed {
      var verdict = classifier.classify(Evidence(of: recipient, in: report))
      verdict.doubt(ifAboutAnotherThan: recipient, in: report, proof.envelope)
      event.type = EventType(verdict.type)
      event.take(verdict, mayRemove: proof.removes(recipient, origin))
    }
    return event
  }

  /// An event that is no failure: an automatic reply or a read receipt.
  private func notice(
    _ source: EventSource, _ type: EventType, from address: Octets?, _ identity: ReportIdentity
  ) -> BounceEvent {
    var event = BounceEvent(
      id: identity.id(class: type.rawValue, of: address), source: source, type: type)
    event.recipient = EventText.clean(address)
    return event
  }

  private func complaint(in report: Report, _ identity: ReportIdentity) -> BounceEvent {
    let recipient = report.feedback?.originalRecipient
    var event = BounceEvent(
      id: identity.id(class: "complaint", of: recipient), source: .feedbackReport, type: .complaint)
    event.feedbackType = EventText.clean(report.feedback?.type)
    event.recipient = EventText.clean(recipient)
    event.sender = report.feedback?.originalSender.flatMap { EventText.clean($0) }
    event.reportingMTA = EventText.clean(report.feedback?.reportingMTA)
    event.arrivalDate = report.feedback?.arrivalDate
    return event
  }

  /// Sets the facts that are the same for all events of one report.
  private func describe(_ event: inout BounceEvent, by report: Report) {
    let message = report.message
    event.sender =
      event.sender ?? (message.sender ?? report.returned?.sender).map { EventText.clean($0) ?? [] }
    event.reportingMTA = event.reportingMTA ?? EventText.clean(message.reportingMTA)
    event.arrivalDate = event.arrivalDate ?? message.arrivalDate
    event.envelopeID = EventText.clean(message.envelopeID)
    event.format = EventText.clean(Octets(report.format.utf8))
    event.milter.from = EventText.clean(report.header.from)
    event.milter.messageID = EventText.clean(report.header.messageID)
    event.original.queueID = EventText.clean(message.queueID ?? report.returned?.queueID)
    guard let returned = report.returned else { return }
    event.original.messageID = EventText.clean(returned.messageID)
    event.original.sender = returned.sender.flatMap { EventText.clean($0) }
    event.original.from = EventText.clean(returned.from)
    event.original.subject = keepsSubject ? EventText.clean(returned.subject) : nil
    event.original.date = EventText.clean(returned.date)
    event.original.listID = EventText.clean(returned.listID)
  }
}

/// A message that was read, and its events in the report's order.
public struct Examination: Sendable {
  /// The report in the message.
  public var report: Report
  /// One event for each recipient of a delivery report; one for a complaint, an automatic reply or
  /// a receipt; none for ordinary mail.
  public var events: [BounceEvent]
}

import BounceClassifier
import BounceEvents
import BounceMail

/// All facts of one event, for people.
struct EventSheet {
  private let event: BounceEvent
  private let sequence: UInt64?
  private let copies: Int
  private let isColoured: Bool

  /// - Parameter lines: the number of lines of the journal with this event's ID.
  init(_ event: BounceEvent, sequence: UInt64?, lines copies: Int, isColoured: Bool) {
    self.event = event
    self.sequence = sequence
    self.copies = copies
    self.isColoured = isColoured
  }

  var lines: [String] {
    let verdict = event.style.apply(event.verdictInWords, isColoured: isColoured)
    var lines = ["\(event.shownRecipient)  \(verdict)", ""]
    lines += section("What happened", happened)
    lines += section("The message", message)
    lines += section("The report", report)
    if event.type.isFailure {
      lines.append(Style.bold.apply("Why", isColoured: isColoured))
      lines += Explanation(of: event, isColoured: isColoured).lines.map { "  " + $0 }
      lines.append("")
      lines.append(Style.bold.apply("Advice", isColoured: isColoured))
      lines.append("  " + advice)
    }
    return lines
  }

  private var advice: String {
    var advice = Advice(category: event.category ?? .other)
    advice.add(isHard: event.type == .hard, isRemoval: event.listAction == .remove)
    return advice.text
  }

  private typealias Fact = (name: String, value: String?)

  private func section(_ title: String, _ facts: [Fact]) -> [String] {
    let known = facts.filter { $0.value != nil }
    guard !known.isEmpty else { return [] }
    let rows = known.map { fact in "  " + TextWidth.pad(fact.name, 20) + (fact.value ?? "") }
    return [Style.bold.apply(title, isColoured: isColoured)] + rows + [""]
  }

  private var happened: [Fact] {
    [
      ("time", event.time.map { TimeWords.seconds($0) + " UTC" }),
      ("recipient", event.recipient?.printable),
      ("written to", event.originalRecipient?.printable),
      ("token", event.token.map { "\($0.rawValue): \($0.inWords)" }),
      ("token's recipient", event.tokenRecipient?.printable),
      ("category", event.category?.rawValue),
      ("cause", event.cause?.rawValue),
      ("list action", event.listAction?.rawValue),
      ("retry", event.retry?.rawValue),
      ("asked to wait", event.retryAfterSeconds.map { Words.count(Int($0), "second") }),
      ("block list", event.blocklistInWords),
      ("origin", event.origin.map { "\($0.rawValue): \($0.inWords)" }),
      ("action", event.action?.rawValue),
      ("remote host", event.remoteMTA?.printable),
      ("last attempt", event.lastAttempt.map(time)),
      ("will retry until", event.willRetryUntil.map(time)),
      ("attempt", event.attempt.map(String.init)),
      ("complaint about", event.feedbackType?.printable),
    ]
  }

  private var message: [Fact] {
    [
      ("sender", event.sender.map { $0.isEmpty ? "<> (the null sender)" : $0.printable }),
      ("from", event.original.from?.printable),
      ("subject", event.original.subject?.printable),
      ("date", event.original.date?.printable),
      ("Message-ID", event.original.messageID?.printable),
      ("queue ID", event.original.queueID?.printable),
      ("list", event.original.listID?.printable),
      ("envelope ID", event.envelopeID?.printable),
      ("arrived", event.arrivalDate.map(time)),
    ]
  }

  private var report: [Fact] {
    let copies = copies > 1 ? "\(copies) lines of the journal: the report came again" : nil
    return [
      ("event ID", event.id.description),
      ("line", sequence.map { "number \($0)" }),
      ("repeats", copies),
      ("journaled on", event.host?.printable),
      ("source", event.source.rawValue),
      ("format", event.format?.printable),
      ("reporting host", event.reportingMTA?.printable),
      ("from", event.milter.from?.printable),
      ("Message-ID", event.milter.messageID?.printable),
      ("queue ID", event.milter.queueID?.printable),
      ("client", client),
    ]
  }

  private var client: String? {
    let name = event.milter.clientName?.printable
    let address = event.milter.clientAddress?.printable
    guard let name else { return address }
    return address.map { "\(name) [\($0)]" } ?? name
  }

  private func time(_ seconds: Int64) -> String {
    TimeWords.seconds(seconds.multipliedReportingOverflow(by: 1_000_000).partialValue) + " UTC"
  }
}

extension Origin {
  /// How a report with this origin is proven.
  var inWords: String {
    switch self {
    case .local: "our own Postfix made the report"
    case .token: "a secret that only our mail carries came back"
    case .signed: "the recipient's own provider signed it"
    case .tokenShared: "our own message to several recipients came back with it"
    case .returned: "a message of a sender of ours came back with it"
    case .unproven: "anyone may have written it"
    }
  }
}

extension TokenFinding {
  /// What was found.
  var inWords: String {
    switch self {
    case .valid: "our message to this recipient alone came back"
    case .absent: "the returned header is whole and has none"
    case .cut: "the returned header is missing or ends early"
    case .unknownKey: "its key is not here"
    case .expired: "the message is older than is accepted, or nothing tells its age"
    case .wrong: "it is not ours, or was changed"
    case .shared: "our message to several recipients came back"
    case .otherRecipient: "our message to another recipient came back"
    case .doubtful: "our message came back in mail that a person may have written"
    }
  }
}

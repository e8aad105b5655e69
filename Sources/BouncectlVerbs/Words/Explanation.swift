import BounceClassifier
import BounceEvents
import Octets

/// The reasons of a verdict: the text with the deciding words marked, the rule, the evidence, and
/// the evidence against it.
struct Explanation {
  private let event: BounceEvent
  private let isColoured: Bool

  init(of event: BounceEvent, isColoured: Bool) {
    self.event = event
    self.isColoured = isColoured
  }

  /// The reasons, one for each line, without indentation.
  var lines: [String] {
    guard event.type.isFailure else { return [] }
    var lines: [String] = []
    if let diagnostic = event.diagnostic { lines.append("The host said: " + marked(diagnostic)) }
    if let words = event.explanation { lines.append("The report says: " + marked(words)) }
    lines.append(decision)
    if !evidence.isEmpty { lines.append("Evidence: " + evidence.joined(separator: ", ") + ".") }
    lines += event.conflicts.map(against)
    if let unread = event.unread {
      lines.append("Not understood: \(unread.printable).")
    }
    if let list = event.blocklistInWords { lines.append("Listed by: \(list).") }
    if let seconds = event.retryAfterSeconds {
      lines.append("It asks to wait \(Words.count(Int(seconds), "second")).")
    }
    if let token = event.token { lines.append("The token: \(token.inWords).") }
    lines.append("So: " + consequence)
    return lines
  }

  /// The text with the deciding words between » and «, or underlined where there are colours.
  func marked(_ text: Octets) -> String {
    guard let matched = event.matched, !matched.isEmpty, let range = text.range(of: matched) else {
      return text.printable
    }
    let words = matched.printable
    let mark = isColoured ? Style.underlined.apply(words, isColoured: true) : "»\(words)«"
    return Octets(text[..<range.lowerBound]).printable + mark
      + Octets(text[range.upperBound...]).printable
  }

  private var decision: String {
    let rule = event.rule?.printable ?? "none"
    let category = (event.category ?? .other)
    let sure = event.confidence.map { "; confidence \($0.rawValue)" } ?? ""
    if rule == "none" { return "No rule knows this: \(category.rawValue)\(sure)." }
    let cause = event.cause.map { ", because of \($0.rawValue)" } ?? ""
    return "Rule \(rule) decided: \(category.rawValue)\(cause) (\(category.inWords))\(sure)."
  }

  private var evidence: [String] {
    var evidence: [String] = []
    if let code = event.replyCode { evidence.append("reply code \(code)") }
    if let status = event.enhancedStatus { evidence.append("enhanced status \(status)") }
    if let status = event.status { evidence.append("the report's status \(status)") }
    if let stage = event.stage { evidence.append(stage.inWords) }
    if let provider = event.provider { evidence.append("provider \(provider.printable)") }
    if let id = event.providerID { evidence.append("its ID \(id.printable)") }
    if let host = event.remoteMTA { evidence.append("host \(host.printable)") }
    return evidence
  }

  private func against(_ conflict: BounceEvent.Conflict) -> String {
    let words = conflict.matched.map { ", by \"\($0.printable)\"" } ?? ""
    return "Against it: rule \(conflict.rule.printable) says \(conflict.category.rawValue)"
      + " (\(conflict.category.inWords))\(words)."
  }

  /// The consequence for the address.
  var consequence: String {
    let who = event.blame.map { " " + $0.inWords } ?? ""
    let retry = event.retry.map { " " + $0.inWords } ?? ""
    return addressSentence + retry + who
  }

  private var addressSentence: String {
    switch (event.listAction, event.type, event.origin) {
    case (.remove, _, _): "take the address off the list."
    case (_, .hard, _) where event.token == .otherRecipient:
      "keep the address: the message was written to another one (removals says when that one is dead)."
    case (_, .hard, .unproven): "keep the address: anyone may have written this report."
    case (_, .hard, .returned) where event.isRecipientsOwnFailure:
      "keep the address: whoever has a message of this sender may have written this report."
    case (_, .hard, .tokenShared) where event.isRecipientsOwnFailure:
      "keep the address: each recipient of that message may have written this report."
    case (_, .hard, nil): "a hard bounce; in a proven report it may cost the address its place."
    case (_, .hard, _): "keep the address: the failure is not the recipient's own."
    case (_, .delayed, _): "keep the address: the MTA is still trying."
    default: "keep the address."
    }
  }
}

extension Stage {
  /// The stage in words.
  var inWords: String {
    switch self {
    case .connect: "said on connecting"
    case .ehlo: "said after EHLO"
    case .mail: "said after MAIL"
    case .rcpt: "said after RCPT"
    case .data: "said after DATA"
    case .endOfData: "said after the message"
    }
  }
}

extension Blame {
  /// Who has to act.
  var inWords: String {
    switch self {
    case .recipient: "It is up to the recipient."
    case .remote: "It is up to the other postmaster."
    case .reputation: "It is the reputation of the sending host or domain."
    case .content: "It is the message itself."
    case .senderConfiguration: "It is up to the sender's own setup."
    case .unknown: "Who has to act is not known."
    }
  }
}

extension Retry {
  /// When to send again.
  var inWords: String {
    switch self {
    case .no: "Sending the same again is of no use."
    case .mta: "A later attempt may get through."
    case .sevenAndFortyFiveMinutes: "Send again after 7 and after 45 minutes."
    }
  }
}

extension Array<UInt8> {
  /// The range of a text in this one; nil when it does not occur.
  func range(of text: Octets) -> Range<Int>? {
    guard let first = text.first, text.count <= count else { return nil }
    for start in 0...count - text.count where self[start] == first {
      if self[start..<start + text.count].elementsEqual(text) { return start..<start + text.count }
    }
    return nil
  }
}

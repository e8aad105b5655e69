import BounceClassifier
import BounceMail
import Octets

extension BounceEvent {
  /// The members of a record, version 1, in the order in which they stand on a line.
  ///
  /// Writer, reader, ``EventKey``, exports and filters use these rows; tests compare
  /// docs/journal.md and docs/event.schema.json with them. Within a version rows may only be added,
  /// before `crc`. Each row contains a closure that passes its value's place in an event to a
  /// reader or writer: `{ $1(&$0.host) }`.
  static let table = JSONTable<BounceEvent>([
    .frame("v", .constant(1), "version of the record"),
    .frame(
      "seq", .integer(minimum: 1, maximum: nil),
      "the number of the line: one more than that of the line before"),
    .id("id", always: { $1(&$0.id) }, "UUIDv8, the same when the same report comes again"),
    .microseconds(
      "time", { $1(&$0.time) }, "when the event was made: RFC 3339, UTC, six decimals",
      column: "timeLogged"),
    .text(
      "host", { $1(&$0.host) }, "the configured instance name, by default the host name",
      .everyLine),
    .name(
      "source", always: { $1(&$0.source) }, "the kind of message or reply that it was made from",
      filter: .name),
    .name(
      "origin", { $1(&$0.origin) }, "how far the report is proven", column: "srcType",
      filter: .name),
    .name(
      "type", always: { $1(&$0.type) }, "what became of the message for this recipient",
      column: "type", filter: .name),
    .name(
      "category", { $1(&$0.category) }, "why it failed; with failures only", column: "bounceCat",
      filter: .name),
    .name("cause", { $1(&$0.cause) }, "with message-expired: the category of the last attempt"),
    .flag(
      "expired", { $1(&$0.expired) },
      "tried until the time was over: failed after transient replies only"),
    .name(
      "list_action", { $1(&$0.listAction) }, "what to do with the address; with failures only",
      filter: .name),
    .name("retry", { $1(&$0.retry) }, "what to do about sending again; with failures only"),
    .name("blame", { $1(&$0.blame) }, "who has to act; with failures only", filter: .name),
    .text(
      "recipient", { $1(&$0.recipient) }, "final recipient, as the report has it", column: "rcpt",
      filter: .recipient),
    .text(
      "original_recipient", { $1(&$0.originalRecipient) },
      "the address that was written to: ORCPT, VERP or the returned message", column: "orcpt",
      filter: .recipient),
    .text(
      "sender", { $1(&$0.sender) }, "envelope sender of the message that failed; empty when null",
      column: "orig", filter: .sender),
    .name("action", { $1(&$0.action) }, "the report's Action field", column: "dsnAction"),
    .status("status", { $1(&$0.status) }, "the report's Status field", column: "dsnStatus"),
    .number(
      "reply_code", { $1(&$0.replyCode) }, from: 200, through: 599, "the innermost reply's code"),
    .status(
      "enhanced_status", { $1(&$0.enhancedStatus) }, "the enhanced status code in the reply itself"),
    .text(
      "diagnostic", { $1(&$0.diagnostic) }, "what the remote host said, unwrapped to one line",
      limit: EventText.diagnosticOctetsLimit, column: "dsnDiag"),
    .name("stage", { $1(&$0.stage) }, "where in the SMTP conversation the reply was given"),
    .text(
      "provider", { $1(&$0.provider) }, "the provider that answered, by its name in rules",
      filter: .text),
    .text(
      "provider_id", { $1(&$0.providerID) }, "the provider's own ID in the reply", filter: .text),
    .text("rule", { $1(&$0.rule) }, "the rule that decided", filter: .text),
    .text(
      "matched", { $1(&$0.matched) }, "the text that the rule matched",
      limit: EventText.matchedOctetsLimit),
    .name("confidence", { $1(&$0.confidence) }, "how certain the verdict is"),
    .objects(
      "conflicts", { $1(&$0.conflicts) }, Conflict.table,
      empty: Conflict(rule: [], category: .other),
      limit: Conflict.countLimit, "evidence for other categories, strongest first"),
    .text(
      "reporting_mta", { $1(&$0.reportingMTA) }, "the host that wrote the report",
      column: "dsnReportingMta"),
    .text("remote_mta", { $1(&$0.remoteMTA) }, "the host that answered", column: "dsnMta"),
    .seconds("arrival_date", { $1(&$0.arrivalDate) }, "the report's Arrival-Date field"),
    .seconds("last_attempt", { $1(&$0.lastAttempt) }, "the report's Last-Attempt-Date field"),
    .seconds("will_retry_until", { $1(&$0.willRetryUntil) }, "the report's Will-Retry-Until field"),
    .text(
      "envelope_id", { $1(&$0.envelopeID) }, "the report's Original-Envelope-Id field",
      column: "envId"),
    .number("attempt", { $1(&$0.attempt) }, "the number of the attempt"),
    .text("feedback_type", { $1(&$0.feedbackType) }, "the Feedback-Type of a complaint (RFC 5965)"),
    .number("count", { $1(&$0.count) }, "with type sampled: events not written one by one"),
    .object(
      "original", { $1(&$0.original) }, Original.table, empty: Original(),
      "the facts of the message that failed"),
    .object(
      "milter", { $1(&$0.milter) }, Passage.table, empty: Passage(),
      "how the report passed through the milter", column: "srcMta"),
    .text(
      "format", { $1(&$0.format) },
      "the recogniser that read the report: rfc3464, qmail, exim, ...",
      column: "format"),
    .name(
      "token", { $1(&$0.token) }, "what the token in the returned header says of the recipient",
      filter: .name),
    .text(
      "token_recipient", { $1(&$0.tokenRecipient) },
      "the one recipient of the token, where it is not recipient", filter: .recipient),
    .text(
      "blocklist", { $1(&$0.blocklist) }, "the block list that the reply names",
      limit: blocklistOctetsLimit, filter: .text),
    .number(
      "retry_after", { $1(&$0.retryAfterSeconds) }, through: 604_800,
      "how many seconds the reply asks to wait"),
    .text(
      "unread", { $1(&$0.unread) }, "words that were not understood, where no words decided",
      limit: EventText.matchedOctetsLimit),
    .text(
      "token_id", { $1(&$0.tokenID) }, "the ID of a token of ours: one message's, whoever got it"),
    .text(
      "explanation", { $1(&$0.explanation) },
      "the words of the report's human-readable part, where these decided",
      limit: EventText.diagnosticOctetsLimit),
    .frame(
      "crc", .checksum,
      "CRC-32C of the octets of the line from { up to, not including, the comma before this key"),
  ])
}

extension BounceEvent.Conflict {
  /// The most conflicts of an event.
  static let countLimit = 8

  static let table = JSONTable<Self>([
    .text("rule", always: { $1(&$0.rule) }, "the rule that did not decide"),
    .name("category", always: { $1(&$0.category) }, "its category"),
    .text(
      "matched", { $1(&$0.matched) }, "the text that it matched",
      limit: EventText.matchedOctetsLimit),
  ])
}

extension BounceEvent.Original {
  static let table = JSONTable<Self>([
    .text("message_id", { $1(&$0.messageID) }, "Message-ID with its angle brackets", filter: .id),
    .text("queue_id", { $1(&$0.queueID) }, "its queue ID", filter: .id),
    .text("sender", { $1(&$0.sender) }, "the envelope sender; empty when null"),
    .text("from", { $1(&$0.from) }, "the address of From"),
    .text(
      "subject", { $1(&$0.subject) }, "Subject, decoded; only where the configuration asks for it"),
    .text("date", { $1(&$0.date) }, "Date as written"),
    .text("list_id", { $1(&$0.listID) }, "List-Id as written"),
  ])
}

extension BounceEvent.Passage {
  static let table = JSONTable<Self>([
    .text("queue_id", { $1(&$0.queueID) }, "Postfix's queue ID of the report", filter: .id),
    .text("client_address", { $1(&$0.clientAddress) }, "the address of the SMTP client"),
    .text("client_name", { $1(&$0.clientName) }, "the client's host name, as verified by Postfix"),
    .text("daemon", { $1(&$0.daemon) }, "the Postfix service that received it: {daemon_name}"),
    .text("from", { $1(&$0.from) }, "the report's From address"),
    .text("message_id", { $1(&$0.messageID) }, "the report's Message-ID", filter: .id),
  ])
}

extension JSONMember<BounceEvent> {
  fileprivate static func id(
    _ name: String, always place: @escaping Place<EventID>, _ meaning: String
  ) -> Self {
    required(
      MemberDescription(name, .id, meaning, .always), place,
      write: { $1.plain($0.text) }, read: { $0.text.flatMap { EventID(text: $0) } })
  }

  fileprivate static func microseconds(
    _ name: String, _ place: @escaping Place<Int64?>, _ meaning: String,
    column: String?
  ) -> Self {
    optional(
      MemberDescription(name, .time, meaning, .everyLine, column: column), place,
      write: { $1.plain(Timestamp.text(microseconds: $0)) }, read: { $0.microseconds })
  }
}

import BounceFilter
import Journal
import Logging
import Milter
import Token

/// Sends one message again and again to one filter, step by step, without an MTA.
final class Conversation {
  static let key = TokenKey(secret: Array(repeating: 7, count: 32), created: 0).unwrapped

  private let context: CountingContext
  private let session: any MilterSession
  private let recipients: [[[UInt8]]]
  private let fields: [([UInt8], [UInt8])] = [
    ("Received", "from [192.0.2.7] by mx.example (Postfix) with ESMTPSA id 4cXyz12Q7zz1"),
    ("From", "Bob <bob@ours.example>"), ("To", "list@remote.example"), ("Subject", "Your order"),
    ("Date", "Mon, 23 Nov 2026 21:20:05 +0000"), ("Message-ID", "<1@ours.example>"),
    ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=utf-8"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// - Parameter login: nil for a client that is not ours.
  init(recipients: Int, login: String?) {
    self.recipients = (0..<recipients).map { [Array("<recipient\($0)@remote.example>".utf8)] }
    context = CountingContext(login: login)
    let filter = Filter(
      Configuration(), keys: TokenKeyRing([Self.key]), store: NoStore(),
      log: Logger(label: "token") { _ in SilentLog() }, hostName: Array("mx.example".utf8),
      clock: { 1_795_464_000_000_000 })
    session = filter.makeSession()
    _ = session.connected(
      hostName: Array("mail.example.net".utf8),
      address: .inet(address: Array("192.0.2.7".utf8), port: 25), context: context)
  }

  /// Sends the message; the number of fields that were added to it.
  func sendsOne() -> Int {
    let before = context.insertions
    _ = session.envelopeFrom([Array("<bob@ours.example>".utf8)], context: context)
    for recipient in recipients { _ = session.envelopeRecipient(recipient, context: context) }
    for (name, value) in fields { _ = session.header(name: name, value: value, context: context) }
    if session.endOfHeaders(context: context) == .continue {
      _ = session.body(Array("Hello.\r\n".utf8), context: context)
      _ = session.endOfMessage(context: context)
    }
    return context.insertions - before
  }
}

/// Postfix's data, made once, and a count of what it is asked to insert.
private final class CountingContext: MilterContext {
  private var macros: [String: [UInt8]] = [
    "i": Array("4cXyz12Q7zz1".utf8), "j": Array("mx.example".utf8),
    "{client_addr}": Array("192.0.2.7".utf8), "{client_name}": Array("mail.example.net".utf8),
    "{daemon_name}": Array("smtpd".utf8), "{rcpt_mailer}": Array("local".utf8),
  ]
  private(set) var insertions = 0

  init(login: String?) { macros["{auth_authen}"] = login.map { Array($0.utf8) } }

  func macro(_ name: String) -> [UInt8]? { macros[name] }

  func insertHeader(at index: Int, name: [UInt8], value: [UInt8]) -> Bool {
    insertions += 1
    return true
  }

  func changeHeader(name: [UInt8], occurrence: Int, value: [UInt8]?) -> Bool { true }
}

/// A journal that keeps nothing.
private struct NoStore: EventStore {
  var condition: JournalCondition { JournalCondition() }
  func store(_ records: [[UInt8]]) {}
  func storeLater(_ records: [[UInt8]]) {}
}

private struct SilentLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.critical
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }
  func log(event: LogEvent) {}
}

extension TokenKey? {
  /// The key; the secret here has the right length.
  fileprivate var unwrapped: TokenKey {
    guard let self else { preconditionFailure("32 octets are a secret") }
    return self
  }
}

import BounceFilter
import Logging
import Milter
import Synchronization

/// Messages that one filter sees on one connection, step by step, without an MTA.
final class Conversation {
  private let store = CountingStore()
  private let context = FixedContext()
  private let session: any MilterSession
  private let message: Message

  init(_ message: Message) {
    self.message = message
    let filter = Filter(
      Configuration(), store: store,
      log: Logger(label: "allocations") { _ in SilentLog() }, hostName: Array("mx.example".utf8),
      clock: { 1_795_464_000_000_000 })
    session = filter.makeSession()
    _ = session.connected(
      hostName: Array("mail.example.net".utf8),
      address: .inet(address: Array("192.0.2.7".utf8), port: 25), context: context)
  }

  /// Sends the message's header, after which the filter wants no more of it.
  func endsAtTheHeader() -> Bool { sendHeader() == .accept }

  /// Sends the whole message, which becomes one line of the journal and fields of the header.
  func journalsOneEvent() -> Bool {
    let events = store.events
    guard sendHeader() == .continue,
      session.body(message.body, context: context) == .continue,
      session.endOfMessage(context: context) == .accept
    else { return false }
    return store.events == events + 1
  }

  private func sendHeader() -> MilterResponse {
    _ = session.envelopeFrom(message.sender, context: context)
    _ = session.envelopeRecipient(message.recipient, context: context)
    for (name, value) in message.fields {
      _ = session.header(name: name, value: value, context: context)
    }
    return session.endOfHeaders(context: context)
  }
}

/// What Postfix tells, made once: what an answer takes of memory is not the filter's.
private struct FixedContext: MilterContext {
  private let macros: [String: [UInt8]] = [
    "i": Array("4cXyz12Q7zz1".utf8), "j": Array("mx.example".utf8),
    "{client_addr}": Array("192.0.2.7".utf8), "{client_name}": Array("mail.example.net".utf8),
    "{daemon_name}": Array("smtpd".utf8), "{rcpt_mailer}": Array("local".utf8),
  ]

  func macro(_ name: String) -> [UInt8]? { macros[name] }
  func addHeader(name: [UInt8], value: [UInt8]) -> Bool { true }
  func insertHeader(at index: Int, name: [UInt8], value: [UInt8]) -> Bool { true }
  func changeHeader(name: [UInt8], occurrence: Int, value: [UInt8]?) -> Bool { true }
  func progress() -> Bool { true }
}

/// A journal that counts what it is given, and keeps nothing.
private final class CountingStore: EventStore {
  private let count = Mutex(0)

  var events: Int { count.withLock { $0 } }
  var condition: StoreCondition { StoreCondition() }

  func store(_ records: [[UInt8]]) { count.withLock { $0 += records.count } }
  func storeLater(_ records: [[UInt8]]) { store(records) }
}

/// The log at the daemon's usual level, written nowhere.
private struct SilentLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { _ = event.message.description }
}

import BounceFilter
import Journal
import Logging
import Milter
import Synchronization

/// Sends messages to one filter on one connection, step by step, without an MTA.
final class Conversation {
  private let store = CountingStore()
  private let context = FixedContext()
  private let session: any MilterSession
  private let message: Message

  init(_ message: Message) {
    self.message = message
    let clock = Clock()
    let filter = Filter(
      Configuration(), store: store,
      log: Logger(label: "allocations") { _ in SilentLog() }, hostName: Array("mx.example".utf8),
      clock: { clock.next() })
    session = filter.makeSession()
    _ = session.connected(
      hostName: Array("mail.example.net".utf8),
      address: .inet(address: Array("192.0.2.7".utf8), port: 25), context: context)
  }

  /// Sends the message's header; true if the filter then accepts the message.
  func endsAtTheHeader() -> Bool { sendHeader() == .accept }

  /// Sends the whole message; true if it becomes one line of the journal and header fields.
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

/// Postfix's data, made once: the memory for them must not be counted.
private struct FixedContext: MilterContext {
  private let macros: [String: [UInt8]] = [
    "i": Array("4cXyz12Q7zz1".utf8), "j": Array("mx.example".utf8),
    "{client_addr}": Array("192.0.2.7".utf8), "{client_name}": Array("mail.example.net".utf8),
    "{daemon_name}": Array("smtpd".utf8), "{rcpt_mailer}": Array("local".utf8),
  ]

  func macro(_ name: String) -> [UInt8]? { macros[name] }
  func insertHeader(at index: Int, name: [UInt8], value: [UInt8]) -> Bool { true }
  func changeHeader(name: [UInt8], occurrence: Int, value: [UInt8]?) -> Bool { true }
}

/// A minute later whenever it is read, so that no message comes to a limit for a minute.
private final class Clock: Sendable {
  private let microseconds = Mutex<Int64>(1_795_464_000_000_000)

  func next() -> Int64 {
    microseconds.withLock { now in
      now += 60_000_000
      return now
    }
  }
}

/// A journal that counts its events and keeps none.
private final class CountingStore: EventStore {
  private let count = Mutex(0)

  var events: Int { count.withLock { $0 } }
  var condition: JournalCondition { JournalCondition() }

  func store(_ records: [[UInt8]]) { count.withLock { $0 += records.count } }
  func storeLater(_ records: [[UInt8]]) { store(records) }
}

/// A log at the daemon's usual level, without output.
private struct SilentLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { _ = event.message.description }
}

import BounceFilter
import Logging
import Milter
import MilterClient
import Synchronization
import Token

/// Calls a filter's session step by step, as an MTA does, without libmilter.
final class Conversation {
  let filter: Filter
  let store: TestStore
  let lines: LineLog
  let context = RecordingContext(macros: [
    "j": "mx.test.example", "{daemon_name}": "mx.test.example", "i": "4cXyz12",
  ])
  let session: any MilterSession
  /// The answer to each step, by the step's letter: `M` `R` `L` `N` `B` `E`.
  private(set) var answers: [String] = []

  /// A session of a new filter.
  convenience init(
    _ configuration: Configuration = Configuration(), keys: TokenKeyRing = TokenKeyRing(),
    now: Int64 = Mails.time
  ) {
    let lines = LineLog()
    let store = TestStore()
    let filter = Filter(
      configuration, keys: keys, store: store, log: lines.logger,
      hostName: Array("mx.test.example".utf8),
      clock: { now })
    self.init(filter, store, lines)
  }

  /// A session of an existing filter.
  init(_ filter: Filter, _ store: TestStore, _ lines: LineLog) {
    self.filter = filter
    self.store = store
    self.lines = lines
    session = filter.makeSession()
  }

  /// Connects as an SMTP client.
  func connect(_ address: String = "192.0.2.7", name: String = "peer.test", port: UInt16 = 2525) {
    context.macros["{client_addr}"] = Array(address.utf8)
    context.macros["{client_name}"] = Array(name.utf8)
    let octets = Array(address.utf8)
    let client: ClientAddress =
      address.contains(":")
      ? .inet6(address: octets, port: port) : .inet(address: octets, port: port)
    _ = session.connected(hostName: Array(name.utf8), address: client, context: context)
  }

  /// Connects as Postfix does for mail that did not come by SMTP.
  func connectOutsideSMTP() { connect("127.0.0.1", name: "localhost", port: 0) }

  /// Sends a message from MAIL to its end, and follows the answers.
  ///
  /// - Parameters:
  ///   - text: fields, an empty line, the body, with LF.
  ///   - chunk: octets of a body chunk.
  @discardableResult
  func send(
    _ text: String, from sender: String = "<>", to recipients: [String] = ["<alice@test.example>"],
    chunk: Int = 65_535
  ) -> MilterResponse {
    answers = []
    _ = note("M", session.envelopeFrom([Array(sender.utf8)], context: context))
    for recipient in recipients {
      _ = note("R", session.envelopeRecipient([Array(recipient.utf8)], context: context))
    }
    let message = Mail(text)
    for (name, value) in message.fields {
      let answer = note("L", session.header(name: name, value: value, context: context))
      guard answer == .continue else { return answer }
    }
    let headerAnswer = note("N", session.endOfHeaders(context: context))
    guard headerAnswer == .continue else { return headerAnswer }
    var rest = message.body[...]
    while !rest.isEmpty {
      let answer = note("B", session.body(Array(rest.prefix(chunk)), context: context))
      if answer == .skip { break }
      guard answer == .continue else { return answer }
      rest = rest.dropFirst(chunk)
    }
    return note("E", session.endOfMessage(context: context))
  }

  /// The added fields, unfolded, in the order of the message.
  var added: [String] {
    context.modifications.compactMap(\.fieldText).map { text in text.split(separator: "\n").joined()
    }
  }

  /// The deleted fields, as `NAME N`, in the order of the calls.
  var deleted: [String] {
    context.modifications.compactMap { change in
      guard case .changeHeader(let occurrence, let name, []) = change else { return nil }
      return "\(String(decoding: name, as: UTF8.self)) \(occurrence)"
    }
  }

  private func note(_ step: String, _ answer: MilterResponse) -> MilterResponse {
    answers.append("\(step) \(answer)")
    return answer
  }

  private struct Mail {
    var fields: [([UInt8], [UInt8])] = []
    var body: [UInt8] = []

    init(_ text: String) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.utf8)
      }
      let end = lines.firstIndex(of: []) ?? lines.count
      for line in lines[..<end] {
        if line.first == 0x20 || line.first == 0x09, let last = fields.indices.last {
          fields[last].1 += [0x0A] + line
        } else {
          let name = line.prefix { $0 != UInt8(ascii: ":") }
          let value = line.dropFirst(name.count + 1)
          fields.append((Array(name), Array(value.first == 0x20 ? value.dropFirst() : value)))
        }
      }
      body = Array(lines[min(end + 1, lines.count)...].joined(separator: [0x0D, 0x0A]))
    }
  }
}

/// A log that keeps its lines.
final class LineLog: Sendable {
  private let kept = Mutex<[String]>([])

  /// The lines, as `LEVEL TEXT`, in order.
  var lines: [String] { kept.withLock { $0 } }

  var logger: Logger { Logger(label: "test") { _ in Handler(log: self) } }

  fileprivate func add(_ line: String) { kept.withLock { $0.append(line) } }

  private struct Handler: LogHandler {
    let log: LineLog
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { log.add("\(event.level) \(event.message)") }
  }
}

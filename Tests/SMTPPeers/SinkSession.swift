internal import Foundation

/// One connection to a sink.
struct SinkSession {
  private let socket: Socket
  private let settings: SMTPSink.Settings
  private let keep: (SMTPSink.Message) -> Void
  private var reader: LineReader
  private var mail = ""
  private var recipients: [String] = []
  private var deed = SinkAnswer.Deed.accept

  init(
    socket: Socket, settings: SMTPSink.Settings, keep: @escaping (SMTPSink.Message) -> Void
  ) {
    self.socket = socket
    self.settings = settings
    self.keep = keep
    reader = LineReader(socket)
  }

  mutating func run() throws {
    try reply("220 \(settings.hostName) ESMTP")
    while let line = try reader.line() {
      let command = String(decoding: line, as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      guard try answer(command) else { return }
    }
  }

  /// Returns false when the connection ends here.
  private mutating func answer(_ command: String) throws -> Bool {
    let verb = command.prefix(4).uppercased()
    switch verb {
    case "EHLO": try reply(lines: extensions())
    case "HELO": try reply("250 \(settings.hostName)")
    case "MAIL":
      reset()
      mail = String(command.dropFirst("MAIL FROM:".count))
      try reply("250 2.1.0 Ok")
    case "RCPT": return try answerRecipient(command)
    case "DATA": return try answerData()
    case "RSET":
      reset()
      try reply("250 2.0.0 Ok")
    case "NOOP": try reply("250 2.0.0 Ok")
    case "QUIT":
      try reply("221 2.0.0 Bye")
      return false
    default: try reply("502 5.5.2 Command not recognised")
    }
    return true
  }

  private mutating func answerRecipient(_ command: String) throws -> Bool {
    let address = String(command.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
    let localPart = address.prefix { $0 != "@" && $0 != "+" }
    let chosen = settings.answers.first { $0.localPart == localPart }?.deed ?? .accept
    switch chosen {
    case .refuseRecipient(let lines):
      try reply(lines: lines.map { $0.replacingOccurrences(of: "%", with: address) })
    case .dropAtRecipient:
      return false
    case .accept, .refuseMessage, .dropAfterMessage:
      if case .accept = chosen {} else { deed = chosen }
      recipients.append(address)
      try reply("250 2.1.5 Ok")
    }
    return true
  }

  private mutating func answerData() throws -> Bool {
    guard !recipients.isEmpty else {
      try reply("554 5.5.1 No valid recipients")
      return true
    }
    try reply("354 End data with <CR><LF>.<CR><LF>")
    var octets: [UInt8] = []
    while let line = try reader.line() {
      if line == Array(".\r\n".utf8) { break }
      octets += line.first == UInt8(ascii: ".") ? Array(line.dropFirst()) : line
    }
    switch deed {
    case .refuseMessage(let lines): try reply(lines: lines)
    case .dropAfterMessage: return false
    default:
      keep(SMTPSink.Message(mail: mail, recipients: recipients, octets: octets))
      try reply("250 2.0.0 Ok: kept")
    }
    reset()
    return true
  }

  private mutating func reset() {
    (mail, recipients, deed) = ("", [], .accept)
  }

  private func extensions() -> [String] {
    var names = [settings.hostName, "8BITMIME", "ENHANCEDSTATUSCODES"]
    if settings.offersPipelining { names.append("PIPELINING") }
    if settings.offersSMTPUTF8 { names.append("SMTPUTF8") }
    if let limit = settings.sizeLimit { names.append("SIZE \(limit)") }
    let last = names.count - 1
    return names.enumerated().map { index, name in index == last ? "250 \(name)" : "250-\(name)" }
  }

  /// Sends the lines of one reply; adds the hyphens after the code in all but the last.
  private func reply(lines: [String]) throws {
    let last = lines.count - 1
    let text = lines.enumerated().map { index, line in
      line.prefix(3) + (index == last ? " " : "-") + line.dropFirst(4) + "\r\n"
    }
    try socket.write(Array(text.joined().utf8))
  }

  private func reply(_ line: String) throws {
    try socket.write(Array((line + "\r\n").utf8))
  }
}

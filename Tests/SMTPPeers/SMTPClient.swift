internal import Foundation

/// A session of an SMTP client with a server on 127.0.0.1.
public final class SMTPClient {
  /// A server's answer.
  public struct Reply: Sendable, CustomStringConvertible {
    /// Its lines, without line ends.
    public let lines: [String]
    /// The three digits, 0 if there were none.
    public var code: Int { Int(lines.last?.prefix(3) ?? "") ?? 0 }
    /// Whether the code is 2xx or 3xx.
    public var isPositive: Bool { (200..<400).contains(code) }
    /// The lines as they came.
    public var description: String { lines.joined(separator: " | ") }
  }

  /// The replies to a message.
  public struct Outcome: Sendable {
    /// The answer to MAIL.
    public let mail: Reply
    /// The answers to RCPT, one a recipient.
    public let recipients: [Reply]
    /// The reply to the end of the data; nil if no recipient was accepted.
    public let data: Reply?
    /// The queue ID in a Postfix's answer.
    public var queueID: String? {
      guard let text = data?.lines.last, let range = text.range(of: "queued as ") else {
        return nil
      }
      return String(text[range.upperBound...])
    }
  }

  private let socket: Socket
  private var reader: LineReader

  /// Connects and sends EHLO.
  public init(port: UInt16, name: String = "client.test.example") throws {
    socket = try Socket.connected(port: port)
    reader = LineReader(socket)
    _ = try expect("a greeting", try reply())
    _ = try expect("EHLO", try command("EHLO \(name)"))
  }

  /// Acts as another client (Postfix's XCLIENT), on servers that permit it.
  public func pretend(address: String, name: String) throws {
    _ = try expect("XCLIENT", try command("XCLIENT ADDR=\(address) NAME=\(name)"))
    _ = try expect("EHLO", try command("EHLO \(name)"))
  }

  /// Sends a message; throws only if the conversation fails, not for negative replies.
  ///
  /// - Parameters:
  ///   - sender: empty for a null sender.
  ///   - mailParameters: such as `SMTPUTF8` or `RET=HDRS ENVID=a`.
  ///   - recipientParameters: such as `NOTIFY=SUCCESS`, for every recipient.
  ///   - message: with LF or CRLF; goes out with CRLF, dots stuffed.
  public func send(
    from sender: String, to recipients: [String], message: [UInt8],
    mailParameters: String = "", recipientParameters: String = ""
  ) throws -> Outcome {
    let mail = try command(
      "MAIL FROM:<\(sender)>\(mailParameters.isEmpty ? "" : " ")\(mailParameters)")
    var answers: [Reply] = []
    if mail.isPositive {
      let parameters = recipientParameters.isEmpty ? "" : " " + recipientParameters
      for recipient in recipients {
        answers.append(try command("RCPT TO:<\(recipient)>\(parameters)"))
      }
    }
    guard answers.contains(where: \.isPositive) else {
      _ = try command("RSET")
      return Outcome(mail: mail, recipients: answers, data: nil)
    }
    _ = try expect("DATA", try command("DATA"))
    try socket.write(Self.stuffed(message) + Array(".\r\n".utf8))
    return Outcome(mail: mail, recipients: answers, data: try reply())
  }

  /// The same with a text.
  public func send(
    from sender: String, to recipients: [String], text: String,
    mailParameters: String = "", recipientParameters: String = ""
  ) throws -> Outcome {
    try send(
      from: sender, to: recipients, message: Array(text.utf8), mailParameters: mailParameters,
      recipientParameters: recipientParameters)
  }

  /// Sends one command and returns the answer.
  public func command(_ line: String) throws -> Reply {
    try socket.write(Array((line + "\r\n").utf8))
    return try reply()
  }

  /// Sends QUIT.
  public func quit() throws {
    _ = try command("QUIT")
  }

  private func reply() throws -> Reply {
    var lines: [String] = []
    while let octets = try reader.line() {
      let line = String(decoding: octets, as: UTF8.self).trimmingCharacters(in: .newlines)
      lines.append(line)
      if line.dropFirst(3).first != "-" { return Reply(lines: lines) }
    }
    throw SMTPFailure(description: "the server ended the connection")
  }

  private func expect(_ step: String, _ reply: Reply) throws -> Reply {
    guard reply.isPositive else { throw SMTPFailure(description: "\(step): \(reply)") }
    return reply
  }

  private static func stuffed(_ message: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var last = UInt8(ascii: "\n")
    for octet in message {
      if octet == UInt8(ascii: "."), last == UInt8(ascii: "\n") { result.append(octet) }
      if octet == UInt8(ascii: "\n"), last != UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\r"))
      }
      result.append(octet)
      last = octet
    }
    if last != UInt8(ascii: "\n") { result += Array("\r\n".utf8) }
    return result
  }
}

/// An SMTP conversation failed.
public struct SMTPFailure: Error, CustomStringConvertible {
  /// What happened.
  public let description: String
}

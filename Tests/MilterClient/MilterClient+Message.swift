extension MilterClient {
  /// Sends MAIL and RCPT, after which fields, body and end of message are allowed: libmilter
  /// ignores steps out of order and does not answer them.
  public func begin(from sender: String = "<>") throws(MilterClientError) -> MilterAnswer {
    let answer = try envelopeFrom(sender)
    return answer == .continue ? try envelopeRecipient("<a@b.test>") : answer
  }

  /// Sends one message as an MTA does, from MAIL to its end, and follows the milter's answers:
  /// accept ends the message, skip ends the body.
  ///
  /// - Parameters:
  ///   - queueID: Sent as macro `i` with MAIL.
  ///   - message: Fields, an empty line, the body; LF or CRLF.
  /// - Returns: The answer that decided.
  public func message(
    from sender: String, to recipients: [String], queueID: String = "4bTEST1", _ message: [UInt8]
  ) throws(MilterClientError) -> MilterAnswer {
    try macros(for: "M", ["i": queueID])
    let started = try envelopeFrom(sender)
    guard started == .continue else { return started }
    for recipient in recipients { _ = try envelopeRecipient(recipient) }
    let (fields, body) = Self.split(message)
    var steps: [(Unicode.Scalar, [UInt8])] = [("T", [])]
    steps += fields.map { ("L", $0) }
    steps.append(("N", []))
    for (command, data) in steps {
      let answer = try step(command, data)
      guard answer == .continue else { return answer }
    }
    var start = 0
    while start < body.count {
      let end = min(start + 65_535, body.count)
      let answer = try self.body(Array(body[start..<end]))
      if answer == .skip { break }
      guard answer == .continue else { return answer }
      start = end
    }
    return try endOfMessage()
  }

  /// The fields in the form of header steps, with LF in folds, and the body with CRLF.
  private static func split(_ message: [UInt8]) -> ([[UInt8]], [UInt8]) {
    let lines = message.split(separator: 10, omittingEmptySubsequences: false)
      .map { Array($0.last == 13 ? $0.dropLast() : $0) }
    let end = lines.firstIndex(of: []) ?? lines.count
    var fields: [[UInt8]] = []
    for line in lines[..<end] {
      if let first = line.first, first == 32 || first == 9, !fields.isEmpty {
        fields[fields.count - 1] += [10] + line
      } else {
        fields.append(line)
      }
    }
    let steps = fields.map { field in
      let name = field.prefix { $0 != 58 }
      let value = field.dropFirst(name.count + 1)
      return Array(name) + [0] + (value.first == 32 ? value.dropFirst() : value) + [0]
    }
    let body = lines[min(end + 1, lines.count)...].joined(separator: [13, 10])
    return (steps, Array(body))
  }
}

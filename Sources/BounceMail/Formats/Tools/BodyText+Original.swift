import Octets

extension BodyText {
  /// Where the returned message starts in the text.
  ///
  /// The lines above it belong to the report.
  struct Original: Equatable {
    /// The line that announces it; without an announcement the first line of its header.
    let mark: Int
    /// The first line of its header.
    let start: Int
  }

  /// Finds the returned message.
  ///
  /// It starts after a line of dashes or words that announces it, if a header follows within a few
  /// lines; otherwise at the first run of header fields with `Received:` or `Message-ID:`.
  /// - Parameter first: the line number to start at.
  func original(from first: Int = 0) -> Original? {
    var next = first
    while let number = firstLine(inWhichAnyStarts: Self.marks, from: next) {
      if isAnnouncement(number), let start = headerStart(after: number) {
        return Original(mark: mark(from: number, upTo: start), start: start)
      }
      if line(number, startsWithAny: Self.openers), isHeader(at: number) {
        return Original(mark: number, start: number)
      }
      next = number + 1
    }
    return nil
  }

  /// The last announcement before a header; the header itself if a line of the report is between
  /// them, or if the announcement names an address: then it is about a recipient.
  private func mark(from first: Int, upTo start: Int) -> Int {
    for number in (first..<start).reversed() where !isBlank(number) {
      if isAnnouncement(number) { return address(inLine: number) == nil ? number : start }
      if !isSeparator(number) { break }
    }
    return start
  }

  /// Whether a line starts with dashes or the like, as announcements of several lines do.
  private func isSeparator(_ number: Int) -> Bool {
    ["-", "=", "*", "_"].contains { line(number, startsWith: $0) }
  }

  /// The facts of the returned message that ``original(from:)`` finds.
  func returnedMessage(_ original: Original?) -> ReturnedMessage? {
    guard let original, let header = header(from: original.start) else { return nil }
    return ReturnedMessage(header)
  }

  static let originalPhrases = [announcements, openers, marks, telling]

  /// Phrases that announce a returned message.
  ///
  /// A format with other phrases finds the line itself.
  private static let announcements: PhraseSet = [
    "below this line", "original message", "copy of the message", "returned message",
    "message header",
    "unsent message", "original headers", "message follows", "undelivered message",
    "message text follows",
    "your message", "headers follow", "included below", "attached below", "transcript of session",
    "message contents", "start of message", "forwarded message", "failed message",
  ]

  private static let openers: PhraseSet = [
    "received:", "return-path:", "message-id:", "from:", "x-",
  ]

  /// Phrases in the lines that may start or announce a returned message.
  private static let marks: PhraseSet = .union(of: [announcements, openers])

  private func isAnnouncement(_ number: Int) -> Bool {
    let content = octets.span.trimmed(lines[number])
    guard !content.isEmpty, content.count < 200 else { return false }
    return line(number, containsAny: Self.announcements)
  }

  /// The first header line within four lines after an announcement, not counting blank ones.
  private func headerStart(after number: Int) -> Int? {
    var candidate = number + 1
    for _ in 0..<4 {
      candidate = skipBlank(from: candidate)
      guard candidate < lines.count else { return nil }
      if isHeader(at: candidate) { return candidate }
      candidate += 1
    }
    return nil
  }

  /// Whether a header starts at a line: at least two fields, one of them a message's.
  private func isHeader(at number: Int) -> Bool {
    var fields = 0
    var known = false
    var index = number
    while index < lines.count, index - number < 24, !lines[index].isEmpty {
      if HeaderParser.colon(octets.span, in: lines[index]) != nil {
        fields += 1
        known = known || line(index, startsWithAny: Self.telling)
      } else if !octets.span[lines[index].lowerBound].isSpace, index > number {
        break
      }
      if fields >= 2, known { return true }
      index += 1
    }
    return false
  }

  private static let telling: PhraseSet = [
    "received:", "message-id:", "return-path:", "date:", "subject:",
  ]
}

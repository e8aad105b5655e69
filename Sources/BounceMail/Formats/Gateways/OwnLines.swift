/// The lines of a text that are a report's own: above the returned message and no quotes.
///
/// Looks for addresses in the surroundings that failures have.
struct OwnLines {
  private let text: BodyText
  private let range: Range<Int>
  /// The lines with words of a failure.
  private let failures: [Int]

  /// The first line with words of a failure.
  var failure: Int? { failures.first }

  init(_ text: BodyText, upTo end: Int) {
    self.text = text
    var end = min(end, GeneralFormat.linesLimit, text.lines.count)
    if let quote = (0..<end).first(where: { Self.startsQuote(text, $0) }) { end = quote }
    range = 0..<end
    failures = range.filter { Self.isFailure(text, $0, upTo: end) }
  }

  /// Whether words of a failure start in a line; they may go on in the next one.
  private static func isFailure(_ text: BodyText, _ number: Int, upTo end: Int) -> Bool {
    var words = text.line(number).folded()
    let own = words.count
    guard own > 0 else { return false }
    if number + 1 < end { words += [0x20] + text.line(number + 1).prefix(80) }
    return FailureWords.failures.contains { phrase in
      guard let start = words.span.firstIndex(of: phrase, in: 0..<words.count) else { return false }
      return start < own
    }
  }

  func contains(_ phrases: [String]) -> Bool {
    range.contains { number in phrases.contains { text.line(number, contains: $0) } }
  }

  /// Addresses behind labels.
  func labelled(_ action: Action, except others: Set<Octets>) -> [RecipientStatus] {
    var reader = LabelledRecipients(text, labels: FailureWords.labels, action: action)
    reader.read(range)
    return Self.kept(reader.recipients, except: others)
  }

  /// Addresses listed below a line with words of a failure.
  func listed(_ action: Action, except others: Set<Octets>) -> [RecipientStatus] {
    for number in failures {
      // The line itself may be the first of the list: `ann@example.net - no such user here.`
      var list = RecipientList(text, action: action, endings: Self.endings)
      let start = text.addressAtStart(number) == nil ? number + 1 : number
      list.read(start..<range.upperBound)
      var found = Self.kept(list.recipients, except: others)
      guard !found.isEmpty else { continue }
      if let reason = PhraseFormat.reason(text, range, FailureWords.labels.reason) ?? reply() {
        for index in found.indices where found.count == 1 && found[index].diagnostic == nil {
          found[index].diagnostic = reason
        }
      }
      return found
    }
    return []
  }

  /// The address in a line with words of a failure, or in the paragraph around it.
  func mentioned(_ action: Action, except others: Set<Octets>) -> [RecipientStatus] {
    for number in failures {
      let near = max(range.lowerBound, number - 2)..<min(range.upperBound, number + 4)
      let lines = [number] + near.filter { $0 > number } + near.filter { $0 < number }.reversed()
      for line in lines {
        guard let found = text.address(inLine: line) else { continue }
        let status = RecipientStatus(
          address: found.address, action: action,
          reason: text.joined(min(number, line)..<text.paragraph(from: max(number, line)).end))
        let kept = Self.kept([status], except: others)
        if !kept.isEmpty { return kept }
      }
    }
    return []
  }

  private static let endings = [
    "if you ", "for assistance", "for further", "please contact", "sincerely",
  ]

  /// A paragraph that starts with a reply code, or says what a remote host said.
  private func reply() -> Octets? {
    for number in range {
      let line = text.line(number)
      let starts = ReplyCode.parse(prefix: line.span).map { $0.replyClass >= 4 } ?? false
      if starts, line.count > 3, !line[3].isDigit { return text.paragraph(from: number).text }
      if line.contains("remote host said") || line.contains("remote server")
        || line.contains("responded")
      {
        return text.paragraph(from: number).text
      }
    }
    return nil
  }

  private static func kept(_ found: [RecipientStatus], except others: Set<Octets>)
    -> [RecipientStatus]
  {
    var seen = others
    return found.filter { status in
      guard let address = status.finalRecipient?.lowercased(), !isSystem(address) else {
        return false
      }
      return seen.insert(address).inserted
    }
  }

  /// Addresses to ask for help at.
  private static func isSystem(_ address: Octets) -> Bool {
    [
      "postmaster@", "mailer-daemon@", "abuse@", "support@", "helpdesk@", "hostmaster@", "admin@",
      "webmaster@", "noreply@", "no-reply@",
    ]
    .contains { address.hasPrefix($0) }
  }

  private static let quotes = [
    "-----original message", "begin forwarded message", "---------- forwarded message",
    "-------- original message",
    "-----ursprüngliche nachricht", "-----message d'origine", "-----mensaje original",
    "-----messaggio originale",
  ]

  private static func startsQuote(_ text: BodyText, _ number: Int) -> Bool {
    if text.line(number, startsWith: ">"), !text.line(number, startsWith: ">>>") { return true }
    return quotes.contains { text.line(number, startsWith: $0) }
  }
}

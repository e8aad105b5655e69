import Octets

/// Adds to a recipient what the human-readable part says about it, if the machine part says less.
enum TextJoiner {
  /// The most octets of explanation that are kept for each recipient.
  static let explanationOctetsLimit = 2_048
  /// The most recipients that are searched for in the text.
  static let recipientsLimit = 50

  /// Adds an explanation to each recipient that has no diagnostic, or one that says little.
  ///
  /// If the paragraph of a single recipient is not found, the whole text is the explanation; not in
  /// Exim's delay warnings, whose other text is not about the recipient (exim-real-refused).
  ///
  /// - Parameter end: the line after the last line of human-readable text; by default all lines are
  ///   read.
  static func join(_ mail: Mail, into report: inout Report, upTo end: Int = .max) {
    defer { addComments(to: &report) }
    guard report.recipients.contains(where: needsText) else { return }
    let text = mail.text
    guard !text.isEmpty else { return }
    let farewell = text.firstLine(startingWith: "no action is required on your part")
    let end = min(end, farewell ?? end)
    for index in report.recipients.indices.prefix(recipientsLimit)
    where needsText(report.recipients[index]) {
      let status = report.recipients[index]
      let found = paragraph(text, of: status, upTo: min(end, text.lines.count))
      if let found, found != status.diagnostic {
        report.recipients[index].explanation = found
      } else if report.recipients.count == 1, farewell == nil {
        report.recipients[index].explanation = whole(text, upTo: end)
      }
    }
  }

  /// Without a Diagnostic-Code the comment after the status says what went wrong.
  private static func addComments(to report: inout Report) {
    for index in report.recipients.indices where report.recipients[index].diagnostic == nil {
      guard let comment = report.recipients[index].statusComment else { continue }
      let words = report.recipients[index].explanation.map { $0 + [0x20] } ?? []
      report.recipients[index].explanation = words + comment
    }
  }

  /// Adds the command that a reply answered: Postfix names it in the text, not in Diagnostic-Code.
  static func joinCommands(_ mail: Mail, into report: inout Report) {
    guard report.message.queueID != nil,
      report.recipients.contains(where: { $0.diagnosticType == Octets("smtp".utf8) })
    else { return }
    let text = mail.text
    guard text.containsAny(replyMarks) else { return }
    for index in report.recipients.indices.prefix(recipientsLimit) {
      let status = report.recipients[index]
      guard let words = paragraph(text, of: status, upTo: text.lines.count) else { continue }
      report.recipients[index].answeredCommand = answeredCommand(words)
    }
  }

  /// The command in the last `(in reply to RCPT TO command)` of a paragraph: `RCPT TO`.
  private static func answeredCommand(_ words: Octets) -> Octets? {
    let opening = "(in reply to "
    let span = words.span
    var start: Int?
    var from = 0
    while let found = span.firstIndex(of: opening, in: from..<words.count) {
      start = found + opening.utf8.count
      from = found + 1
    }
    guard let start,
      let end = span.firstIndex(of: " command)", in: start..<min(words.count, start + 73))
    else { return nil }
    return Octets(words[start..<end])
  }

  /// Whether a status has no diagnostic, or one with neither words nor a specific status code.
  private static func needsText(_ status: RecipientStatus) -> Bool {
    guard status.action == .failed || status.action == .delayed, status.explanation == nil else {
      return false
    }
    guard let diagnostic = status.diagnostic else { return true }
    if diagnostic.count < 24 { return true }
    let isVague = status.status.map { $0.subject == 0 } ?? true
    return isVague && Reply(diagnostic).enhanced == nil && diagnostic.count < 64
  }

  /// The lines from the one that names the recipient to the next blank one, and the next paragraph
  /// too if there is only this line.
  private static func paragraph(
    _ text: BodyText, of status: RecipientStatus, upTo end: Int
  ) -> Octets? {
    let addresses = [status.finalRecipient, status.originalRecipient]
    for name in addresses + [status.displayName] {
      guard let name = name?.lowercased(), name.count > 2,
        let number = firstLine(text, startingWith: name)
          ?? (name == status.displayName?.lowercased() ? nil : firstLine(text, with: name)),
        number < end
      else { continue }
      let (words, blank) = text.paragraph(from: number)
      if blank > number + 1 || words.count > name.count + 16 {
        return Octets(words.prefix(explanationOctetsLimit)).withoutTornUTF8()
      }
      let below = text.skipBlank(from: blank)
      guard below < end else { continue }
      let next = text.paragraph(from: below).text
      return Octets((words + [0x20] + next).prefix(explanationOctetsLimit)).withoutTornUTF8()
    }
    return nil
  }

  /// The first line that starts with an address or a name, bracketed or not.
  private static func firstLine(_ text: BodyText, startingWith name: Octets) -> Int? {
    let span = text.octets.span
    return firstLine(text, with: name) { start, line in
      let first = span.trimmed(line).lowerBound
      return start == first || start == first + 1 && openers.contains(span[first])
    }
  }

  private static let openers = Octets("<'\"".utf8)

  /// The first line that contains an address or a name at an accepted place.
  /// - Parameter name: in lower case.
  private static func firstLine(
    _ text: BodyText, with name: Octets,
    where isWanted: (_ start: Int, _ line: Range<Int>) -> Bool = { _, _ in true }
  ) -> Int? {
    var from = 0
    while let start = text.octets.span.firstIndex(of: name.span, in: from..<text.octets.count) {
      let number = text.line(at: start)
      if start + name.count <= text.lines[number].upperBound, isWanted(start, text.lines[number]) {
        return number
      }
      from = start + 1
    }
    return nil
  }

  /// The beginning of Postfix's own words about the answered command.
  static let replyMarks: PhraseSet = ["(in"]
  static let phrases = [replyMarks]

  /// The report's own text, up to the start of the returned message.
  private static func whole(_ text: BodyText, upTo end: Int) -> Octets? {
    let end = min(end, text.original()?.mark ?? text.lines.count)
    let words = text.joined(0..<end, limit: explanationOctetsLimit)
    return words.isEmpty ? nil : words
  }
}

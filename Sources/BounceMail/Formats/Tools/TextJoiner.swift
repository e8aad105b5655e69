import Octets

/// Adds to a recipient what the human-readable part says about it (``Statements``), if the machine
/// part says less.
enum TextJoiner {
  /// The most octets of explanation that are kept for each recipient.
  static let explanationOctetsLimit = 2_048
  /// Adds an explanation to each recipient that has no diagnostic, or one that says little.
  ///
  /// If the paragraph of a single recipient is not found, the whole text is the explanation,
  /// without the entries of other addresses; not in Exim's delay warnings, whose other text is not
  /// about the recipient (exim-real-refused).
  ///
  /// - Parameter end: the line after the last line of human-readable text; by default all lines are
  ///   read.
  static func join(_ mail: Mail, into report: inout Report, upTo end: Int = .max) {
    defer { addComments(to: &report) }
    // By index: a status is not copied.
    let places = report.recipients.indices
    guard places.contains(where: { needsText(report.recipients[$0]) }) else { return }
    let text = mail.text
    guard !text.isEmpty else { return }
    let farewell = text.firstLine(startingWith: "no action is required on your part")
    let end = min(end, farewell ?? end)
    let statements = Statements(text, about: report.recipients, upTo: end)
    for index in report.recipients.indices where needsText(report.recipients[index]) {
      let found = statements.words(about: index, limit: explanationOctetsLimit)
      if let found, found != report.recipients[index].diagnostic {
        report.recipients[index].explanation = found
      } else if report.recipients.count == 1, farewell == nil {
        report.recipients[index].explanation = whole(text, upTo: end, without: statements)
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
    let statements = Statements(text, about: report.recipients, upTo: text.lines.count)
    for index in report.recipients.indices {
      guard let words = statements.words(about: index, limit: explanationOctetsLimit) else {
        continue
      }
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

  /// The beginning of Postfix's own words about the answered command.
  static let replyMarks: PhraseSet = ["(in"]
  static let phrases = [replyMarks]

  /// The report's own text without the entries of addresses that are no recipient's.
  private static func whole(
    _ text: BodyText, upTo end: Int, without statements: Statements
  ) -> Octets? {
    var words = Octets()
    var start = 0
    for entry in statements.othersEntries + [end..<end] where words.count < explanationOctetsLimit {
      let lines = start..<max(start, min(entry.lowerBound, text.lines.count))
      let part = text.joinedOwn(lines, limit: explanationOctetsLimit)
      if !words.isEmpty, !part.isEmpty { words.append(0x20) }
      words += part
      start = max(start, entry.upperBound)
    }
    return words.isEmpty ? nil : Octets(words.prefix(explanationOctetsLimit)).withoutTornUTF8()
  }
}

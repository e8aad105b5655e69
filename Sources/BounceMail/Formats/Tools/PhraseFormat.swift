import Octets

/// A format that is recognised by fixed phrases, with its recipients in a list or after labels.
///
/// Most servers' texts are of this kind. Each is a row in Formats/Tables, with a sample beside it.
/// Phrases are written as in texts: searches ignore case and accents (``PhraseSet``).
struct PhraseFormat: FormatRecogniser {
  /// The number of lines, from the first on, that are searched for ``marks``.
  static let markLinesLimit = 24

  let name: String
  /// Fields and a phrase in each: if one of them is present, ``marks`` are not required.
  var fields: [(name: String, phrase: String)] = []
  /// Phrases one of which stands near the start of the text.
  var marks: PhraseSet = []
  /// Phrases that are in the texts of another server with the same ``marks``.
  var unless: PhraseSet = []
  /// Phrases of the lines before a list of recipients; if none occurs, the whole text is one list.
  var introductions: PhraseSet = []
  /// Labels of recipients; if they find any, no list is searched.
  var labels = Labels()
  /// Phrases before an address in a sentence; used if labels find no address.
  var sentences: PhraseSet = []
  /// Beginnings of paragraphs that are the reason of all recipients without one; below a recipient
  /// in a sentence, of that one.
  var statements: PhraseSet = []
  /// Beginnings of lines that end the server's own text.
  var endings: PhraseSet = []
  /// Whether each reason stands above its recipients, not below them.
  var isReasonAbove = false
  /// Phrases in the text or subject that say that the server goes on trying.
  var delays: PhraseSet = []
  /// An example of its texts.
  let sample: String
  /// The recipients read from the sample, one line each: address, action and diagnostic.
  let gives: [String]

  /// ``marks``; nil when a field is enough.
  var filter: PhraseSet? { fields.isEmpty ? marks : nil }

  /// All sets that it searches a text for.
  var phrases: [PhraseSet] {
    [marks, unless, introductions, sentences, statements, endings, delays] + labels.phrases
  }

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isCandidate else { return false }
    if fields.contains(where: { hasField(mail, $0.name, $0.phrase) }) { return true }
    return mail.text.starts(containingAny: marks, within: Self.markLinesLimit)
      && (unless.isEmpty || !mail.text.containsAny(unless))
  }

  private func hasField(_ mail: Mail, _ name: String, _ phrase: String) -> Bool {
    if name == "from" { return mail.from(contains: phrase) }
    if name == "subject" { return mail.subject(contains: phrase) }
    return mail.header.text(name)?.contains(phrase) ?? false
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let original = text.ownEnd
    let own = 0..<end(of: text, upTo: original)
    let action: Action = isDelay(mail, 0..<original) ? .delayed : .failed
    var recipients = recipients(text, own, action)
    if recipients.isEmpty {
      recipients = mail.failedRecipients.map {
        RecipientStatus(address: $0, action: action, reason: [])
      }
    }
    explain(&recipients, text, own)
    if let session = text.firstLine(containing: "session transcript", from: own.upperBound) {
      var transcript = SessionTranscript(text)
      transcript.read(session + 1..<min(text.lines.count, session + SessionTranscript.repliesLimit))
      transcript.explain(&recipients)
    }
    guard
      var report = Report(
        format: name, recipients: recipients,
        returned: mail.returned ?? text.returnedMessage(text.original(from: own.upperBound)))
    else { return nil }
    if report.recipients.contains(where: { $0.diagnostic == nil }) {
      TextJoiner.join(mail, into: &report)
    }
    return report
  }

  private func recipients(
    _ text: BodyText, _ own: Range<Int>, _ action: Action
  ) -> [RecipientStatus] {
    let labelled = labelled(text, own, action)
    if !labelled.isEmpty { return labelled }
    let told = inSentences(text, own, action)
    return told.isEmpty ? listed(text, own, action) : told
  }

  private func end(of text: BodyText, upTo original: Int) -> Int {
    text.firstLine(startingWithAny: endings, in: 0..<original) ?? original
  }

  private func isDelay(_ mail: Mail, _ own: Range<Int>) -> Bool {
    delays.isAny(in: mail.subject) || mail.text.firstLine(containingAny: delays, in: own) != nil
  }

  private func labelled(_ text: BodyText, _ own: Range<Int>, _ action: Action) -> [RecipientStatus]
  {
    guard !labels.recipient.isEmpty else { return [] }
    var reader = LabelledRecipients(text, labels: labels, action: action)
    reader.read(own)
    return reader.recipients
  }

  private func inSentences(
    _ text: BodyText, _ own: Range<Int>, _ action: Action
  ) -> [RecipientStatus] {
    let found = SentenceRecipients.find(text, own, after: sentences, action: action)
    var starts: [Start] = []
    for (count, sentence) in found.enumerated() where starts.last?.line != sentence.line {
      starts.append(Start(line: sentence.line, count: count))
    }
    return withReasons(found.map { $0.status }, below: starts, text, own)
  }

  private func listed(_ text: BodyText, _ own: Range<Int>, _ action: Action) -> [RecipientStatus] {
    var list = RecipientList(text, action: action, endings: [endings, labels.reason])
    list.isReasonAbove = isReasonAbove
    if introductions.isEmpty, sentences.isEmpty { list.read(own) }
    var starts: [Start] = []
    var number = own.lowerBound
    while let found = text.firstLine(containingAny: introductions, in: number..<own.upperBound) {
      starts.append(Start(line: found, count: list.recipients.count))
      number = max(list.read(found + 1..<own.upperBound), found + 1)
    }
    return withReasons(list.recipients, below: starts, text, own)
  }

  /// A line that a list of recipients follows, or that names them, and the recipients above it.
  private struct Start {
    let line: Int
    let count: Int
  }

  /// Gives the recipients below each of several starts the reason between this start and the next.
  private func withReasons(
    _ recipients: [RecipientStatus], below starts: [Start], _ text: BodyText, _ own: Range<Int>
  ) -> [RecipientStatus] {
    let counts = starts.map(\.count) + [recipients.count]
    let places = starts.indices.filter { counts[$0] < counts[$0 + 1] }
    guard places.count > 1 else { return recipients }
    var result = recipients
    for (number, place) in places.enumerated() {
      let next = number + 1 < places.count ? starts[places[number + 1]].line : own.upperBound
      let lines = starts[place].line..<max(starts[place].line, next)
      guard let (first, end) = reasonLines(text, lines) else { continue }
      let range = counts[place]..<counts[place + 1]
      let parts = SharedWords.parts(
        of: text.ownLines(from: first, upTo: end), among: Array(recipients[range]))
      Self.give(parts, to: &result, range)
    }
    return result
  }

  /// Gives those of some recipients without a reason the one in the same place.
  private static func give(
    _ reasons: [Octets], to recipients: inout [RecipientStatus], _ range: Range<Int>
  ) {
    for (index, reason) in zip(range, reasons)
    where recipients[index].diagnostic == nil && !reason.isEmpty {
      recipients[index].diagnostic = reason
      recipients[index].remoteMTA = recipients[index].remoteMTA ?? RemoteHost.name(in: reason)
    }
  }

  /// Gives recipients without a reason the one that stands once for all.
  ///
  /// If a recipient has its own, another recipient's reason is not used.
  private func explain(_ recipients: inout [RecipientStatus], _ text: BodyText, _ own: Range<Int>) {
    guard recipients.allSatisfy({ $0.diagnostic == nil }),
      let (first, end) = reasonLines(text, own)
    else { return }
    if recipients.count > 1,
      let parts = SharedWords.named(
        text.ownLines(from: first, upTo: max(end, own.upperBound)), among: recipients)
    {
      return Self.give(parts, to: &recipients, recipients.indices)
    }
    let reason = SharedWords.whole(text.ownLines(from: first, upTo: end))
    Self.give(recipients.map { _ in reason }, to: &recipients, recipients.indices)
  }

  /// The offset at which the reason in a range of lines starts, and the line after it.
  private func reasonLines(_ text: BodyText, _ own: Range<Int>) -> (start: Int, end: Int)? {
    if let found = Self.reasonLines(text, own, labels) { return found }
    guard let first = text.firstLine(startingWithAny: statements, in: own) else { return nil }
    return (text.lines[first].lowerBound, min(text.paragraphEnd(first), own.upperBound))
  }

  /// The text after a label of reasons, or in the paragraph below it.
  static func reason(_ text: BodyText, _ own: Range<Int>, _ labels: Labels) -> Octets? {
    reasonLines(text, own, labels).map {
      SharedWords.whole(text.ownLines(from: $0.start, upTo: $0.end))
    }
  }

  /// The offset of that text, and the line after it.
  private static func reasonLines(
    _ text: BodyText, _ own: Range<Int>, _ labels: Labels
  ) -> (start: Int, end: Int)? {
    for number in own {
      let line = text.octets.span.trimmed(text.lines[number])
      guard let start = labels.value(behind: labels.reason, in: line, of: text) else { continue }
      let end = min(text.paragraphEnd(number), own.upperBound)
      if !text.ownLines(from: start, upTo: end).isEmpty { return (start, end) }
      let next = text.skipBlank(from: end)
      if next < text.lines.count { return (text.lines[next].lowerBound, text.paragraphEnd(next)) }
    }
    return nil
  }
}

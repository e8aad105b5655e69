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
  /// Phrases of the lines before a list of recipients; if none occurs, the whole text is one list.
  var introductions: PhraseSet = []
  /// Labels of recipients; if they find any, no list is searched.
  var labels = Labels()
  /// Phrases before an address in a sentence; used if labels find no address.
  var sentences: PhraseSet = []
  /// Beginnings of paragraphs that are the reason of all recipients without one.
  var statements: PhraseSet = []
  /// Beginnings of lines that end the server's own text.
  var endings: PhraseSet = []
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
    [marks, introductions, sentences, statements, endings, delays] + labels.phrases
  }

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isCandidate else { return false }
    if fields.contains(where: { hasField(mail, $0.name, $0.phrase) }) { return true }
    return mail.text.starts(containingAny: marks, within: Self.markLinesLimit)
  }

  private func hasField(_ mail: Mail, _ name: String, _ phrase: String) -> Bool {
    name == "from" ? mail.from(contains: phrase) : mail.header.text(name)?.contains(phrase) ?? false
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let original = text.original()?.mark ?? text.lines.count
    let own = 0..<end(of: text, upTo: original)
    let action: Action = isDelay(mail, 0..<original) ? .delayed : .failed
    var recipients = labelled(text, own, action)
    if recipients.isEmpty {
      recipients = SentenceRecipients.read(text, own, after: sentences, action: action)
    }
    if recipients.isEmpty { recipients = listed(text, own, action) }
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

  private func listed(_ text: BodyText, _ own: Range<Int>, _ action: Action) -> [RecipientStatus] {
    var list = RecipientList(text, action: action, endings: [endings, labels.reason])
    var number = own.lowerBound
    if introductions.isEmpty, sentences.isEmpty { list.read(own) }
    while let found = text.firstLine(containingAny: introductions, in: number..<own.upperBound) {
      number = max(list.read(found + 1..<own.upperBound), found + 1)
    }
    return list.recipients
  }

  /// Gives recipients without a reason the one that stands once for all.
  ///
  /// If a recipient has its own, another recipient's reason is not used.
  private func explain(_ recipients: inout [RecipientStatus], _ text: BodyText, _ own: Range<Int>) {
    guard recipients.allSatisfy({ $0.diagnostic == nil }),
      let reason = Self.reason(text, own, labels) ?? statement(text, own)
    else { return }
    for index in recipients.indices {
      recipients[index].diagnostic = reason
      recipients[index].remoteMTA = recipients[index].remoteMTA ?? RemoteHost.name(in: reason)
    }
  }

  private func statement(_ text: BodyText, _ own: Range<Int>) -> Octets? {
    text.firstLine(startingWithAny: statements, in: own).map { text.paragraph(from: $0).text }
  }

  /// The text after a label of reasons, or in the paragraph below it.
  static func reason(_ text: BodyText, _ own: Range<Int>, _ labels: Labels) -> Octets? {
    for number in own {
      let span = text.octets.span
      let line = span.trimmed(text.lines[number])
      guard let start = labels.value(behind: labels.reason, in: line, of: text) else { continue }
      let (_, end) = text.paragraph(from: number)
      let last = text.lines[max(number, min(end, own.upperBound) - 1)].upperBound
      let words = text.octets.oneLine(
        start..<max(start, last), limit: RecipientStatus.reasonOctetsLimit)
      if !words.isEmpty { return words }
      let next = text.paragraph(from: text.skipBlank(from: end)).text
      if !next.isEmpty { return next }
    }
    return nil
  }
}

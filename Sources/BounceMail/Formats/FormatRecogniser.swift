/// Reads one format of report: the seam where a further one plugs in.
///
/// A recogniser is a row in Formats/Tables (``PhraseFormat``), or one small file and its place in
/// ``FormatTable``; a fixture, and a row in docs/formats.md. It keeps no state. It takes what it
/// needs from ``Mail``:
///
/// - `mail.header`, `mail.from`, `mail.subject`, `mail.parts`, `mail.hasPart(…)`: known at once
/// - `mail.text`: the human-readable text as lines (``BodyText``), decoded when first asked for
/// - `mail.returned`: the returned message where it has a part of its own;
///   `mail.text.original()` and `returnedMessage(_:)` where it is quoted in the text
/// - `mail.failedRecipients`: X-Failed-Recipients
/// - `RecipientStatus(address:action:reason:)` and `Report(format:recipients:returned:)` build the
///   result
///
/// The message may be cut short anywhere, lines may end in any way, and all of it may be hostile:
/// walk lines forward once, and bound what is kept.
protocol FormatRecogniser: Sendable {
  /// ``Report/format`` of what it reads; one word in lower case.
  var name: String { get }

  /// Phrases of which one is in the text of every message that the format reads, which is a
  /// ``Candidate`` then; nil where it reads others too. It is not asked about a message without
  /// them.
  var filter: PhraseSet? { get }

  /// All sets of phrases that it looks for in texts.
  var phrases: [PhraseSet] { get }

  /// Whether the message looks like this format. Cheap: every unread mail is asked by all formats,
  /// so header and parts come first, `mail.text` only behind them or for a fixed line near its
  /// start.
  func recognises(_ mail: Mail) -> Bool

  /// The report; nil when it is none of this format after all, and the next one is asked.
  func read(_ mail: Mail) -> Report?
}

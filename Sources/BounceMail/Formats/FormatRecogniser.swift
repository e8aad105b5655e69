/// Reads one format of report.
///
/// A new format is a new conforming type.
///
/// A recogniser is a row in Formats/Tables (``PhraseFormat``), or one small file and its place in
/// ``FormatTable``. It has a fixture and a row in docs/formats.md, and keeps no state. It takes
/// what it needs from ``Mail``:
///
/// - `mail.header`, `mail.from`, `mail.subject`, `mail.parts`, `mail.hasPart(…)`: available without
///   further work
/// - `mail.text`: the human-readable text as lines (``BodyText``), decoded when first asked for
/// - `mail.returned`: the returned message where it has a part of its own;
///   `mail.text.original()` and `returnedMessage(_:)` where it is quoted in the text
/// - `mail.failedRecipients`: X-Failed-Recipients
/// - `RecipientStatus(address:action:reason:)` and `Report(format:recipients:returned:)` build the
///   result
///
/// The message may be cut anywhere, may have any line ends, and may be hostile: read the lines
/// forward once, and limit what is kept.
protocol FormatRecogniser: Sendable {
  /// The ``Report/format`` of its reports; one word in lower case.
  var name: String { get }

  /// Phrases one of which occurs in the text of every message of this format; a message without
  /// them is not passed to it. Such a message is always a ``Candidate``. Nil when the format also
  /// reads messages without a fixed phrase.
  var filter: PhraseSet? { get }

  /// All sets of phrases that it searches texts for.
  var phrases: [PhraseSet] { get }

  /// Whether the message looks like this format. All formats are asked about every message that
  /// none before could read, so test header and parts first, and `mail.text` only after them or for
  /// a fixed line near its start.
  func recognises(_ mail: Mail) -> Bool

  /// The report; nil when the message does not have this format after all: the next format is asked
  /// then.
  func read(_ mail: Mail) -> Report?
}

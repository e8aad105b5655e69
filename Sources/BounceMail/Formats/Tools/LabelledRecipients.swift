import Octets

/// The labels in a report's text that name the value beside them.
struct Labels: Sendable {
  /// Labels of a recipient's address: `failed recipient:`.
  var recipient: PhraseSet = []
  /// Whether these labels give the reason: `Unknown user: ann@example.net`.
  var areReasons = false
  /// Labels of the address that was written to: `original address:`.
  var original: PhraseSet = []
  /// Labels of a reason on the same line or below: `reason:`.
  var reason: PhraseSet = []
  /// Labels of the host that answered.
  var host: PhraseSet = []
  /// Whether the labels are listed without their separator, because it varies:
  /// `Reason ....: full`, `Reason<TAB>full`.
  var areLoose = false

  /// All sets of labels.
  var phrases: [PhraseSet] { [recipient, original, reason, host] }

  /// The offset of the value after one of the labels; nil when the line has none of them.
  ///
  /// - Parameter line: the line from its first word on.
  func value(behind labels: PhraseSet, in line: Range<Int>, of text: BodyText) -> Int? {
    let span = text.octets.span
    let start = areLoose ? span.skipBullet(in: line) : line.lowerBound
    for end in text.ends(ofAny: labels, startingAt: start..<max(start, line.upperBound)) {
      guard areLoose else { return end }
      if let value = Self.separator(from: end, upTo: line.upperBound, of: span) { return value }
    }
    return nil
  }

  /// The offset after blanks, dots and the separator between a label and its value: a colon, `=`,
  /// `|`, an arrow, a tab.
  private static func separator(from start: Int, upTo end: Int, of span: Span<UInt8>) -> Int? {
    var index = start
    var hasTab = false
    while index < end {
      if span.hasPrefix("\u{3000}", at: index, upTo: end) {
        index += 3
      } else if span[index].isSpace || span[index] == UInt8(ascii: ".") {
        hasTab = hasTab || span[index] == 0x09
        index += 1
      } else {
        break
      }
    }
    for mark in [":", "：", "=", "|", "->", "→", "["]
    where span.hasPrefix(mark, at: index, upTo: end) {
      return mark == "[" ? index : index + mark.utf8.count
    }
    return hasTab ? index : nil
  }
}

/// Reads recipients each of which has a label.
///
///     Recipient address: ann@example.net
///     Reason: Remote SMTP server has rejected address
///     Diagnostic code: smtp;550 5.1.1 unknown user
///
/// Lines without a label below a recipient belong to its reason, up to an empty line.
struct LabelledRecipients {
  let text: BodyText
  let labels: Labels

  private var statements: RecipientStatements
  /// The words before the first recipient.
  private var early = Octets()
  private(set) var recipients: [RecipientStatus] = []

  init(_ text: BodyText, labels: Labels, action: Action = .failed) {
    self.text = text
    self.labels = labels
    statements = RecipientStatements(action: action)
  }

  /// Reads the lines of a range.
  mutating func read(_ lines: Range<Int>) {
    var isInReason = false
    // The line before has a recipient, and no words about it.
    var isAfterRecipient = false
    for number in lines.clamped(to: 0..<text.lines.count) {
      guard !statements.isFull else { break }
      var isRecipient = false
      if text.isBlank(number) {
        if !isReasonEmpty { isInReason = false }
      } else if let rest = rest(of: number, after: labels.recipient), let found = address(rest) {
        start(found, on: number, rest, isTogether: isAfterRecipient)
        isInReason = true
        isRecipient = statements.isReasonEmpty
      } else if let rest = rest(of: number, after: labels.original) {
        setOriginal(rest)
      } else if let rest = rest(of: number, after: labels.host) {
        setHost(rest)
      } else if let rest = rest(of: number, after: labels.reason) {
        add(Self.words(text, rest))
        isInReason = true
      } else if isInReason, text.isOwn(number) {
        add(Self.words(text, text.lines[number]))
      }
      isAfterRecipient = isRecipient
    }
    statements.close()
    recipients = statements.recipients
    giveEarly()
  }

  /// Gives the words before the first recipient to those about whom nothing else is said.
  private mutating func giveEarly() {
    let without = recipients.indices.filter { recipients[$0].diagnostic == nil }
    guard !early.isEmpty, !without.isEmpty else { return }
    let parts = SharedWords.parts(of: [early], among: without.map { recipients[$0] })
    for (index, words) in zip(without, parts) where !words.isEmpty {
      recipients[index].diagnostic = words
    }
  }

  private var isReasonEmpty: Bool {
    statements.recipients.isEmpty ? early.isEmpty : statements.isReasonEmpty
  }

  private static func words(_ text: BodyText, _ range: Range<Int>) -> Octets {
    text.octets.oneLine(range, limit: RecipientStatus.reasonOctetsLimit)
  }

  private func rest(of number: Int, after labels: PhraseSet) -> Range<Int>? {
    let span = text.octets.span
    let line = span.trimmed(text.lines[number])
    return self.labels.value(behind: labels, in: line, of: text).map { $0..<line.upperBound }
  }

  private func address(_ rest: Range<Int>) -> BodyText.FoundAddress? {
    let span = text.octets.span
    var start = span.skipSpace(at: rest.lowerBound, upTo: rest.upperBound)
    for prefix in ["[smtp:", "smtp:", "rfc822;", "'", "\"", "[", "("]
    where span.hasPrefix(prefix, at: start, upTo: rest.upperBound) {
      start = span.skipSpace(at: start + prefix.utf8.count, upTo: rest.upperBound)
    }
    if let found = text.address(at: start, upTo: rest.upperBound) { return withoutBracket(found) }
    // A source route before the address: `@relay.example:ann@example.net`.
    guard start < rest.upperBound, span[start] == UInt8(ascii: "@"),
      let colon = span.firstIndex(of: UInt8(ascii: ":"), in: start..<rest.upperBound)
    else { return nil }
    return text.address(at: colon + 1, upTo: rest.upperBound)
  }

  /// Removes a closing bracket: `[SMTP:ann@example.net]`.
  private func withoutBracket(_ found: BodyText.FoundAddress) -> BodyText.FoundAddress {
    guard found.address.last == UInt8(ascii: "]"), !found.address.contains(UInt8(ascii: "["))
    else { return found }
    return BodyText.FoundAddress(
      address: Octets(found.address.dropLast()), start: found.start, rest: found.rest)
  }

  /// Names the recipients of a line, and adds its words.
  private mutating func start(
    _ found: BodyText.FoundAddress, on number: Int, _ rest: Range<Int>, isTogether: Bool
  ) {
    let line = text.lines[number]
    statements.name(found.address, isTogether: isTogether)
    var last = found
    while let next = next(after: last.rest, upTo: line.upperBound), !statements.isFull {
      statements.name(next.address, isTogether: true)
      last = next
    }
    if labels.areReasons { add(Self.words(text, line.lowerBound..<rest.lowerBound)) }
    add(Self.words(text, min(last.rest, line.upperBound)..<line.upperBound))
  }

  /// The address after another one, with a comma or a semicolon between them.
  private func next(after rest: Int, upTo end: Int) -> BodyText.FoundAddress? {
    let span = text.octets.span
    // A comma may have been read as the end of the address.
    let hasComma = rest > 0 && span[rest - 1] == UInt8(ascii: ",")
    var start = span.skipSpace(at: rest, upTo: end)
    let mark = start < end ? span[start] : 0
    guard hasComma || mark == UInt8(ascii: ",") || mark == UInt8(ascii: ";") else { return nil }
    if mark == UInt8(ascii: ",") || mark == UInt8(ascii: ";") { start += 1 }
    return text.address(at: span.skipSpace(at: start, upTo: end), upTo: end)
  }

  private mutating func setOriginal(_ rest: Range<Int>) {
    guard let found = address(rest) else { return }
    statements.change { $0.originalRecipient = $0.originalRecipient ?? found.address }
  }

  private mutating func setHost(_ rest: Range<Int>) {
    let value = TypedValue(text.octets.trimmed(rest))
    let name = value.name?.filter { $0 != UInt8(ascii: "<") }.prefix { $0 != UInt8(ascii: ">") }
    statements.change { $0.remoteMTA = $0.remoteMTA ?? name.map(Octets.init) }
  }

  private mutating func add(_ words: Octets) {
    // The octets that close an address: `>`, `'`, `];`.
    let words = Self.isNoise(words) ? [] : Octets(words.drop { Self.closing.contains($0) })
    guard !words.isEmpty else { return }
    guard statements.recipients.isEmpty else { return statements.add(words) }
    guard early.count < RecipientStatus.reasonOctetsLimit else { return }
    early += early.isEmpty ? words : [0x20] + words
  }

  private static let closing = Octets(">];,:)' ".utf8)

  /// Whether words are no reason: brackets left over from an address, the address again, or a line
  /// of dashes.
  static func isNoise(_ words: Octets) -> Bool {
    if words.first == UInt8(ascii: "<"), words.last == UInt8(ascii: ">"), !words.contains(0x20) {
      return true
    }
    return words.allSatisfy { !$0.isAny(OctetClass.alpha | OctetClass.digit) && $0 < 0x80 }
  }
}

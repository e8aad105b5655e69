import Octets

/// The words that name what stands beside them in a report's text; in lower case.
struct Labels: Sendable {
  /// What an address follows: `failed recipient:`.
  var recipient: PhraseSet = []
  /// Whether these words say what was wrong: `Unknown user: ann@example.net`.
  var areReasons = false
  /// What the address that was written to follows: `original address:`.
  var original: PhraseSet = []
  /// What a reason follows, on its line or below it: `reason:`.
  var reason: PhraseSet = []
  /// What the host that answered follows.
  var host: PhraseSet = []
  /// Whether labels are given without what parts them from their values: `Reason ....: full`,
  /// `Reason<TAB>full`.
  var areLoose = false

  /// All of them.
  var phrases: [PhraseSet] { [recipient, original, reason, host] }

  /// Where the value behind one of some labels starts.
  ///
  /// - Parameter line: from its first word on.
  func value(behind labels: PhraseSet, in line: Range<Int>, of text: BodyText) -> Int? {
    let span = text.octets.span
    let start = areLoose ? span.skipBullet(in: line) : line.lowerBound
    for end in text.ends(ofAny: labels, startingAt: start..<max(start, line.upperBound)) {
      guard areLoose else { return end }
      if let value = Self.separator(from: end, upTo: line.upperBound, of: span) { return value }
    }
    return nil
  }

  /// Past blanks and dots, and what parts a label from its value: a colon, `=`, `|`, an arrow, a
  /// tab.
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

/// Reads recipients that are announced by a label each.
///
///     Recipient address: ann@example.net
///     Reason: Remote SMTP server has rejected address
///     Diagnostic code: smtp;550 5.1.1 unknown user
///
/// Lines below a recipient that have no label are its reason too, up to an empty one.
struct LabelledRecipients {
  let text: BodyText
  let labels: Labels
  var action: Action = .failed

  private(set) var recipients: [RecipientStatus] = []
  private var reason = Octets()
  private var early = Octets()

  init(_ text: BodyText, labels: Labels, action: Action = .failed) {
    self.text = text
    self.labels = labels
    self.action = action
  }

  /// Reads the lines of a range.
  mutating func read(_ lines: Range<Int>) {
    let lines = lines.clamped(to: 0..<text.lines.count)
    var isInReason = false
    for number in lines {
      guard recipients.count < DeliveryStatus.recipientsLimit else { break }
      if text.isBlank(number) {
        if !current.isEmpty { isInReason = false }
      } else if let rest = rest(of: number, after: labels.recipient), let found = address(rest) {
        isInReason = start(found)
        if labels.areReasons {
          add(Self.words(text, text.lines[number].lowerBound..<rest.lowerBound))
        }
        add(Self.words(text, found.rest..<text.lines[number].upperBound))
      } else if let rest = rest(of: number, after: labels.original) {
        setOriginal(rest)
      } else if let rest = rest(of: number, after: labels.host) {
        setHost(rest)
      } else if let rest = rest(of: number, after: labels.reason) {
        add(Self.words(text, rest))
        isInReason = true
      } else if isInReason {
        add(Self.words(text, text.lines[number]))
      }
    }
    close()
    guard !early.isEmpty else { return }
    for index in recipients.indices where recipients[index].diagnostic == nil {
      recipients[index].diagnostic = early
    }
  }

  private var current: Octets { recipients.isEmpty ? early : reason }

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
    if let found = text.address(at: start, upTo: rest.upperBound) {
      return Self.withoutBracket(found)
    }
    // A route in front: `@relay.example:ann@example.net`.
    guard start < rest.upperBound, span[start] == UInt8(ascii: "@"),
      let colon = span.firstIndex(of: UInt8(ascii: ":"), in: start..<rest.upperBound)
    else { return nil }
    return text.address(at: colon + 1, upTo: rest.upperBound)
  }

  /// `[SMTP:ann@example.net]` and `'ann@example.net'` leave what closes them.
  private static func withoutBracket(_ found: BodyText.FoundAddress) -> BodyText.FoundAddress {
    let isQuoted = found.address.last == UInt8(ascii: "'")
    let isBracketed =
      found.address.last == UInt8(ascii: "]") && !found.address.contains(UInt8(ascii: "["))
    guard isQuoted || isBracketed else { return found }
    return BodyText.FoundAddress(
      address: Octets(found.address.dropLast()), start: found.start, rest: found.rest)
  }

  /// - Returns: whether what follows is this recipient's reason; nothing new when it was named
  ///   before.
  private mutating func start(_ found: BodyText.FoundAddress) -> Bool {
    if let last = recipients.last, last.finalRecipient == found.address { return true }
    close()
    recipients.append(RecipientStatus(address: found.address, action: action, reason: []))
    return true
  }

  private mutating func setOriginal(_ rest: Range<Int>) {
    guard let last = recipients.indices.last, let found = address(rest) else { return }
    recipients[last].originalRecipient = recipients[last].originalRecipient ?? found.address
  }

  private mutating func setHost(_ rest: Range<Int>) {
    guard let last = recipients.indices.last else { return }
    let value = TypedValue(text.octets.trimmed(rest))
    let name = value.name?.filter { $0 != UInt8(ascii: "<") }.prefix { $0 != UInt8(ascii: ">") }
    recipients[last].remoteMTA = recipients[last].remoteMTA ?? name.map(Octets.init)
  }

  private mutating func add(_ words: Octets) {
    // What closed the address: `>`, `'`, `];`.
    let words = Self.isNoise(words) ? [] : Octets(words.drop { Self.closing.contains($0) })
    guard !words.isEmpty else { return }
    if recipients.isEmpty {
      guard early.count < RecipientStatus.reasonOctetsLimit else { return }
      early += early.isEmpty ? words : [0x20] + words
    } else {
      guard reason.count < RecipientStatus.reasonOctetsLimit else { return }
      reason += reason.isEmpty ? words : [0x20] + words
    }
  }

  private static let closing = Octets(">];,:)' ".utf8)

  /// Brackets left over from around an address, an address once more, and rules.
  static func isNoise(_ words: Octets) -> Bool {
    if words.first == UInt8(ascii: "<"), words.last == UInt8(ascii: ">"), !words.contains(0x20) {
      return true
    }
    return words.allSatisfy { !$0.isAny(OctetClass.alpha | OctetClass.digit) && $0 < 0x80 }
  }

  private mutating func close() {
    defer { reason = [] }
    guard !reason.isEmpty, let last = recipients.indices.last else { return }
    recipients[last].diagnostic = reason
    recipients[last].remoteMTA = recipients[last].remoteMTA ?? RemoteHost.name(in: reason)
  }
}

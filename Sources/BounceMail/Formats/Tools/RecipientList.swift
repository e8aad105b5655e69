import Octets

/// Reads a list of recipients, each with its reason beside or below it.
///
///       ann@example.net
///         host mx.example.net [192.0.2.1]: 550 5.1.1 unknown user
///         (generated from list@example.org)
///
///     <bob@example.com>: mailbox full
///
/// A line that starts with an address starts a recipient if it has the form of the first one:
/// bracketed or not, alone or not, and not indented further. The lines up to the next recipient are
/// the reason (``RecipientStatements``); lines after an empty line only if there is no reason yet,
/// and then they are about all recipients above them that have none.
struct RecipientList {
  /// The number of lines without an address that may precede the first recipient.
  static let leadingLinesLimit = 12

  let text: BodyText
  /// Beginnings of lines that end the list.
  var endings: [PhraseSet] = []

  /// Whether the text beside an address is part of its reason; a date never is.
  var keepsRest = true

  /// Whether each reason stands above its recipients, not below them.
  var isReasonAbove = false

  private var statements: RecipientStatements
  /// The words above the recipients that come next.
  private var above: [Octets] = []
  private var isAboveUsed = false
  private var isOpen = false

  init(_ text: BodyText, action: Action = .failed, endings: [PhraseSet] = []) {
    self.text = text
    self.endings = endings
    statements = RecipientStatements(action: action)
  }

  /// The recipients found so far.
  var recipients: [RecipientStatus] { statements.recipients }

  private struct Shape {
    let indentation: Int
    let isBracketed: Bool
    let isAlone: Bool
  }

  /// Reads the lines of a range.
  ///
  /// - Returns: the line after the list.
  @discardableResult
  mutating func read(_ lines: Range<Int>) -> Int {
    let lines = lines.clamped(to: 0..<text.lines.count)
    var shape: Shape?
    var passed = 0
    var isAfterBlank = false
    var number = lines.lowerBound
    while number < lines.upperBound, !statements.isFull {
      defer { number += 1 }
      if text.isBlank(number) {
        isAfterBlank = true
        continue
      }
      if endings.contains(where: { text.line(number, startsWithAny: $0) }) {
        statements.close()
        return number
      }
      if let (found, own) = entry(number, like: shape) {
        shape = shape ?? own
        if isTorn(found) { break }
        open(found, upTo: text.lines[number].upperBound)
      } else if isReasonAbove {
        addAbove(number)
      } else if shape == nil {
        passed += 1
        if passed > Self.leadingLinesLimit { return number }
      } else if !isAfterBlank || statements.isReasonEmpty {
        // What is directly below one of several addresses is about that one only.
        if !isAfterBlank { statements.separate() }
        add(number)
      } else {
        isOpen = false
      }
      isAfterBlank = false
    }
    statements.close()
    return number
  }

  /// The address at the start of a line, if the line has the form of the first recipient's.
  private func entry(_ number: Int, like shape: Shape?) -> (BodyText.FoundAddress, Shape)? {
    guard let found = text.addressAtStart(number) else { return nil }
    let line = text.lines[number]
    let rest = text.octets.span.trimmed(min(found.rest, line.upperBound)..<line.upperBound)
    let isAlone = rest.isEmpty || text.octets[rest.lowerBound] == UInt8(ascii: "(")
    let own = Shape(
      indentation: text.indentation(number),
      isBracketed: text.octets[text.octets.span.trimmed(line).lowerBound] == UInt8(ascii: "<"),
      isAlone: isAlone)
    guard let shape else { return (found, own) }
    let isLike =
      own.indentation <= shape.indentation && own.isBracketed == shape.isBracketed
      && (shape.isBracketed || !shape.isAlone || own.isAlone)
    return isLike ? (found, own) : nil
  }

  /// Whether an address at the text's end is cut, and is the beginning of one that stood above.
  private func isTorn(_ found: BodyText.FoundAddress) -> Bool {
    guard found.rest == text.octets.count else { return false }
    let address = found.address
    return recipients.prefix(64).contains { status in
      status.finalRecipient.map { $0.count > address.count && $0.starts(with: address) } ?? false
    }
  }

  private mutating func open(_ found: BodyText.FoundAddress, upTo end: Int) {
    statements.name(found.address, isTogether: !isReasonAbove)
    for words in above { statements.add(words) }
    isAboveUsed = true
    isOpen = true
    // `a@b<mailto:a@b>`, as Exchange writes it when it converts HTML to text.
    let rest = min(found.rest, end)..<end
    let isLink = text.octets.span.hasPrefix("<mailto", at: rest.lowerBound, upTo: end)
    let words = text.octets.oneLine(rest, limit: RecipientStatus.reasonOctetsLimit)
    guard !isLink, keepsRest, !words.isEmpty, !LabelledRecipients.isNoise(words) else { return }
    statements.separate()
    add(words, alias: text.alias(in: rest))
  }

  /// Adds a line to the words about the recipients below it.
  private mutating func addAbove(_ number: Int) {
    if isAboveUsed { above = [] }
    isAboveUsed = false
    let words = text.octets.oneLine(
      text.lines[number], limit: RecipientStatus.reasonOctetsLimit)
    if text.isOwn(number), !words.isEmpty, above.count < Self.leadingLinesLimit {
      above.append(words)
    }
  }

  private mutating func add(_ number: Int) {
    guard isOpen, text.isOwn(number) else { return }
    let line = text.lines[number]
    let words = text.octets.oneLine(line, limit: RecipientStatus.reasonOctetsLimit)
    guard !words.isEmpty, !LabelledRecipients.isNoise(words) else { return }
    add(words, alias: text.alias(in: line))
  }

  private mutating func add(_ words: Octets, alias: Octets?) {
    var words = words
    if let alias {
      statements.change { $0.originalRecipient = alias }
      // A line with `(generated from …)` contains nothing else.
      if words.first == UInt8(ascii: "("), words.last == UInt8(ascii: ")") { return }
      if words.hasPrefix("("), let close = words.span.firstIndex(of: "): ", in: 0..<words.count) {
        words = Octets(words[(close + 3)...])
      }
    }
    statements.add(words)
  }
}

extension BodyText {
  /// The address that a recipient was generated from: `(generated from ann@example.org)`,
  /// `(expanded from: <ann@example.org>)`.
  func alias(in line: Range<Int>) -> Octets? {
    for end in ends(ofAny: Self.aliasMarks, in: line) {
      let start = octets.span.skipSpace(at: end, upTo: line.upperBound)
      if let found = address(at: start, upTo: line.upperBound) { return found.address }
    }
    return nil
  }

  static let aliasMarks: PhraseSet = [
    "generated from ", "expanded from ", "expanded from: ", "originally addressed to ",
  ]
}

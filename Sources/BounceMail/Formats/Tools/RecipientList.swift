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
/// the reason; lines after an empty line only if there is no reason yet.
struct RecipientList {
  /// The number of lines without an address that may precede the first recipient.
  static let leadingLinesLimit = 12

  let text: BodyText
  /// The action of all recipients.
  var action: Action = .failed
  /// Beginnings of lines that end the list.
  var endings: [PhraseSet] = []

  /// Whether the text beside an address is part of its reason; a date never is.
  var keepsRest = true

  private(set) var recipients: [RecipientStatus] = []
  private var seen: Set<Octets> = []
  private var reason = Octets()
  private var isOpen = false

  init(_ text: BodyText, action: Action = .failed, endings: [PhraseSet] = []) {
    self.text = text
    self.action = action
    self.endings = endings
  }

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
    while number < lines.upperBound, recipients.count < DeliveryStatus.recipientsLimit {
      defer { number += 1 }
      if text.isBlank(number) {
        isAfterBlank = true
        continue
      }
      if endings.contains(where: { text.line(number, startsWithAny: $0) }) { break }
      if let (found, own) = entry(number, like: shape) {
        close()
        shape = shape ?? own
        if isTorn(found.address, at: number) { break }
        open(found, upTo: text.lines[number].upperBound)
      } else if shape == nil {
        passed += 1
        if passed > Self.leadingLinesLimit { return number }
      } else if !isAfterBlank || reason.isEmpty {
        add(text.lines[number])
      } else {
        isOpen = false
      }
      isAfterBlank = false
    }
    close()
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
  private func isTorn(_ address: Octets, at number: Int) -> Bool {
    guard number == text.lines.count - 1 else { return false }
    return recipients.prefix(64).contains { status in
      status.finalRecipient.map { $0.count > address.count && $0.starts(with: address) } ?? false
    }
  }

  private mutating func open(_ found: BodyText.FoundAddress, upTo end: Int) {
    guard seen.insert(found.address.lowercased()).inserted else { return }
    recipients.append(RecipientStatus(address: found.address, action: action, reason: []))
    isOpen = true
    // `a@b<mailto:a@b>`, as Exchange writes it when it converts HTML to text.
    let rest = min(found.rest, end)..<end
    let isLink = text.octets.span.hasPrefix("<mailto", at: rest.lowerBound, upTo: end)
    if !isLink, keepsRest { add(rest) }
  }

  private mutating func add(_ line: Range<Int>) {
    guard isOpen, reason.count < RecipientStatus.reasonOctetsLimit else { return }
    var words = text.octets.oneLine(line, limit: RecipientStatus.reasonOctetsLimit)
    guard !words.isEmpty, !LabelledRecipients.isNoise(words) else { return }
    if let alias = text.alias(in: line) {
      recipients[recipients.count - 1].originalRecipient = alias
      // A line with `(generated from …)` contains nothing else.
      if words.first == UInt8(ascii: "("), words.last == UInt8(ascii: ")") { return }
      if words.hasPrefix("("), let close = words.span.firstIndex(of: "): ", in: 0..<words.count) {
        words = Octets(words[(close + 3)...])
      }
    }
    if !reason.isEmpty { reason.append(0x20) }
    reason.append(contentsOf: words)
  }

  private mutating func close() {
    defer {
      reason = []
      isOpen = false
    }
    guard !reason.isEmpty, let last = recipients.indices.last else { return }
    recipients[last].diagnostic = reason.trimmed()
    recipients[last].remoteMTA = RemoteHost.name(in: reason)
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

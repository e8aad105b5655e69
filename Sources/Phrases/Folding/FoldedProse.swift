/// A text as prose: letters folded (``Letters``), each run of white space one space, signs as they
/// are.
///
/// Nothing goes on across an empty line.
struct FoldedProse: Sendable {
  /// For each octet its class, or ``special``.
  private let kinds: [UInt8]
  /// The classes of folded octets.
  private let classes: [UInt8]

  /// White space, and octets beyond ASCII.
  private static let special: UInt8 = 255

  init(_ automaton: Automaton) {
    classes = automaton.classes
    var kinds = classes
    for octet in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      kinds[Int(octet)] = classes[Int(octet) + 32]
    }
    for octet in 0x80...0xFF { kinds[octet] = Self.special }
    for octet in [0x09, 0x0A, 0x0D, 0x20] { kinds[octet] = Self.special }
    self.kinds = kinds
  }

  /// Where a search is in a text.
  struct Cursor {
    /// Folded octets so far.
    fileprivate(set) var count = 0
    /// Where in the text the last one comes from.
    fileprivate(set) var origin = 0
    /// Behind the octet, or the character, that it comes from.
    fileprivate(set) var end = 0
    fileprivate var position = 0
    /// Octets of a character that are still to come, the next one lowest.
    fileprivate var pending: UInt32 = 0
  }

  /// The class of the next folded octet; nil at the end.
  @inline(__always)
  func next(_ cursor: inout Cursor, in text: Span<UInt8>) -> UInt8? {
    if cursor.pending == 0 {
      guard cursor.position < text.count else { return nil }
      let kind = kinds[Int(text[cursor.position])]
      if kind != Self.special {
        cursor.origin = cursor.position
        cursor.position &+= 1
        cursor.end = cursor.position
        cursor.count &+= 1
        return kind
      }
    }
    return nextSpecial(&cursor, in: text)
  }

  private func nextSpecial(_ cursor: inout Cursor, in text: Span<UInt8>) -> UInt8? {
    while cursor.pending == 0 {
      guard cursor.position < text.count else { return nil }
      cursor.origin = cursor.position
      let octet = text[cursor.position]
      if octet < 0x80 {
        guard Self.isWhite(octet) else {
          cursor.pending = UInt32(octet | (octet &- 0x41 < 26 ? 0x20 : 0))
          cursor.position += 1
          cursor.end = cursor.position
          break
        }
        return skipWhite(&cursor, in: text)
      }
      let (folded, length) = Letters.fold(text, at: cursor.position, upTo: text.count)
      cursor.pending =
        folded == .separator ? Self.itself(text, cursor.position, length) : folded.octets
      cursor.position += length
      cursor.end = cursor.position
    }
    let octet = UInt8(truncatingIfNeeded: cursor.pending)
    cursor.pending >>= 8
    cursor.count += 1
    return classes[Int(octet)]
  }

  /// One space for a run of white space; class 0, which no phrase has, where an empty line is in it.
  private func skipWhite(_ cursor: inout Cursor, in text: Span<UInt8>) -> UInt8 {
    var lineEnds = 0
    while cursor.position < text.count, Self.isWhite(text[cursor.position]) {
      let octet = text[cursor.position]
      let next = cursor.position + 1 < text.count ? text[cursor.position + 1] : 0
      if octet == 0x0A || octet == 0x0D && next != 0x0A && next != 0x0D { lineEnds += 1 }
      cursor.position += 1
    }
    cursor.end = cursor.origin + 1
    cursor.count += 1
    return lineEnds > 1 ? 0 : classes[0x20]
  }

  private static func isWhite(_ octet: UInt8) -> Bool {
    octet == 0x20 || octet &- 0x09 < 2 || octet == 0x0D
  }

  /// The octets of a sign.
  private static func itself(_ text: Span<UInt8>, _ start: Int, _ length: Int) -> UInt32 {
    var octets: UInt32 = 0
    for offset in (0..<length).reversed() { octets = octets << 8 | UInt32(text[start + offset]) }
    return octets
  }

  /// A phrase's folded octets.
  static func fold(_ phrase: String) -> [UInt8] {
    var octets: [UInt8] = []
    let text = Array(phrase.utf8)
    let identity = FoldedProse(classes: (0...255).map { UInt8($0) })
    var cursor = Cursor()
    while let octet = identity.next(&cursor, in: text.span) { octets.append(octet) }
    return octets
  }

  /// Folds into octets, each a class of its own.
  private init(classes: [UInt8]) {
    self.classes = classes
    kinds = Array(repeating: Self.special, count: 256)
  }
}

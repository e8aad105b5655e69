import Octets

/// A text as prose: letters folded (``Letters``), each run of white space one space, signs as they
/// are.
///
/// An empty line matches no phrase, so no phrase continues across it.
final class FoldedProse: Sendable {
  /// For each octet its class where it is folded by itself; else ``special``.
  let kinds: [UInt8]
  /// The classes of folded octets.
  let classes: [UInt8]
  let spaceClass: UInt8

  /// Octets beyond ASCII.
  ///
  /// No class has these two numbers: UTF-8 has 243 different octets.
  static let special: UInt8 = 255
  /// White space, which is special only before other white space.
  static let space: UInt8 = 254

  init(_ automaton: Automaton) {
    classes = automaton.classes
    spaceClass = classes[0x20]
    var kinds = classes
    for octet: UInt8 in 0...0x7F { kinds[Int(octet)] = classes[Int(octet.lowercased)] }
    for octet in 0x80...0xFF { kinds[octet] = Self.special }
    for octet in [0x09, 0x0A, 0x0D, 0x20] { kinds[octet] = Self.space }
    self.kinds = kinds
  }

  /// What a special octet, and what belongs to it, is folded to.
  struct Special {
    /// Octets, the first one lowest.
    var octets: UInt32
    /// How many of them: 0 to 4.
    var count: Int
    /// How many octets of the text it takes.
    var length: Int
  }

  /// The class of an octet that is folded by itself; nil for another one and at the end.
  /// - Parameter kinds: ``kinds``.
  @inline(__always)
  func plainKind(_ text: Span<UInt8>, at index: Int, _ kinds: Span<UInt8>) -> UInt8? {
    guard index < text.count else { return nil }
    let kind = kinds[Int(text[index])]
    if kind < Self.space { return kind }
    return kind == Self.space && isAlone(index, in: text) ? spaceClass : nil
  }

  /// The class of the next octet that a special one is folded to; there must be one.
  @inline(__always)
  func take(_ special: inout Special) -> UInt8 {
    let octetClass = classes[Int(special.octets & 0xFF)]
    special.octets >>= 8
    special.count -= 1
    return octetClass
  }

  /// What stands at the offset of a special octet.
  func special(in text: Span<UInt8>, at position: Int) -> Special {
    guard text[position] >= 0x80 else { return whiteSpace(in: text, at: position) }
    let (folded, length) = Letters.fold(text, at: position, upTo: text.count)
    let octets = folded == .separator ? Self.itself(text, position, length) : folded.octets
    return Special(
      octets: octets, count: (39 - octets.leadingZeroBitCount) / 8, length: length)
  }

  /// One space for a run of white space; an octet that no pattern has where an empty line is in it.
  private func whiteSpace(in text: Span<UInt8>, at start: Int) -> Special {
    var lineEnds = 0
    var position = start
    while position < text.count, text[position].isWhite {
      let next = position + 1 < text.count ? text[position + 1] : 0
      if text[position] == 0x0A || text[position] == 0x0D && next != 0x0A && next != 0x0D {
        lineEnds += 1
      }
      position += 1
    }
    return Special(octets: lineEnds > 1 ? 0 : 0x20, count: 1, length: position - start)
  }

  /// Whether no other white space follows one.
  @inline(__always)
  func isAlone(_ space: Int, in text: Span<UInt8>) -> Bool {
    space + 1 == text.count || !text[space + 1].isWhite
  }

  /// The octets of a sign, unchanged.
  private static func itself(_ text: Span<UInt8>, _ start: Int, _ length: Int) -> UInt32 {
    var octets: UInt32 = 0
    for offset in (0..<length).reversed() { octets = octets << 8 | UInt32(text[start + offset]) }
    return octets
  }

  private static let itselfClasses = FoldedProse(classes: (0...255).map { UInt8($0) })

  /// The folded octets of a phrase.
  static func fold(_ phrase: String) -> [UInt8] {
    let text = Array(phrase.utf8)
    let prose = itselfClasses
    var octets: [UInt8] = []
    var position = 0
    while position < text.count {
      var special = prose.special(in: text.span, at: position)
      if text[position] < 0x80, !text[position].isWhite {
        special = Special(octets: UInt32(text[position].lowercased), count: 1, length: 1)
      }
      position += special.length
      for _ in 0..<special.count {
        octets.append(UInt8(truncatingIfNeeded: special.octets))
        special.octets >>= 8
      }
    }
    return octets
  }

  /// Folds to the octets themselves: each octet is its own class.
  private init(classes: [UInt8]) {
    self.classes = classes
    spaceClass = classes[0x20]
    kinds = classes
  }
}

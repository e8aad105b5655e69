/// Tells most places of a text where no phrase starts, by the first folded octets there.
///
/// Two tables of marks: one by the first three classes, which few texts' runs of three have, and
/// one by the first five for phrases that have as many. "May" is for the automaton to settle.
struct PhraseStarts: Sendable {
  /// Octets that are looked at.
  static let octets = 5

  /// By three classes: 0 for no phrase, 1 for phrases of five octets and more, 2 for shorter ones
  /// too.
  private var firstThree = [UInt8](repeating: 0, count: 1 << 13)
  /// By five classes a bit.
  private var firstFive = [UInt64](repeating: 0, count: 1 << 10)

  /// - Parameter phrases: the classes of each one's folded octets.
  init(_ phrases: some Sequence<[UInt8]>) {
    for phrase in phrases { add(phrase) }
  }

  private mutating func add(_ phrase: [UInt8]) {
    let window = phrase.prefix(Self.octets).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    switch phrase.count {
    case Self.octets...:
      let place = Self.five(window)
      firstFive[place >> 6] |= 1 << UInt64(place & 63)
      let three = Self.three(window >> 16)
      firstThree[three] = max(firstThree[three], 1)
    case 3...: firstThree[Self.three(window >> UInt64(8 * (phrase.count - 3)))] = 2
    default:
      // Any octets may follow.
      let bits = UInt64(8 * (3 - phrase.count))
      for rest in 0..<UInt64(1) << bits { firstThree[Self.three(window << bits | rest)] = 2 }
    }
  }

  /// Whether a phrase may start with the last five classes of a window.
  @inline(__always)
  func mayStart(_ window: UInt64) -> Bool {
    let mark = firstThree[Self.three(window >> 16 & 0xFF_FFFF)]
    if mark != 1 { return mark != 0 }
    let place = Self.five(window & 0xFF_FFFF_FFFF)
    return firstFive[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  @inline(__always)
  private static func three(_ classes: UInt64) -> Int {
    Int((UInt32(truncatingIfNeeded: classes) &* 0x9E37_79B1) >> 19)
  }

  @inline(__always)
  private static func five(_ classes: UInt64) -> Int {
    Int((classes &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}

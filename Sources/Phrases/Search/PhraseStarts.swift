/// Tells most places of a text where no phrase starts, by the first folded octets there.
///
/// Three tables: marks by the first three classes, which few texts' runs of three have; bits by the
/// first five for phrases of five to seven octets, and by the first eight for longer ones. "May" is
/// for the automaton to settle.
final class PhraseStarts: Sendable {
  /// Octets that are looked at.
  static let octets = 8
  /// The octets of phrases that have bits in ``firstFive``, at least.
  private static let fewOctets = 5

  /// By three classes: 0 for no phrase, 1 for phrases of five octets and more, 2 for shorter ones
  /// too.
  private let firstThree: [UInt8]
  /// By five classes a bit.
  private let firstFive: [UInt64]
  /// By eight classes a bit.
  private let firstEight: [UInt64]
  private let sizes: Sizes

  /// How many bits of a hash value are a place in each table: at most 16.
  private struct Sizes {
    private let marksShift: UInt64
    private let bitsShift: UInt64

    init(ofMarks: UInt64, ofBits: UInt64) {
      (marksShift, bitsShift) = (64 - ofMarks, 64 - ofBits)
    }

    /// Places in a table of marks.
    var marks: Int { 1 << (64 - Int(marksShift)) }
    /// Words of 64 bits in a table of bits.
    var words: Int { 1 << (58 - Int(bitsShift)) }

    @inline(__always)
    func three(_ classes: UInt64) -> Int { Self.place(classes, marksShift) }

    @inline(__always)
    func bit(_ classes: UInt64) -> Int { Self.place(classes, bitsShift) }

    @inline(__always)
    private static func place(_ classes: UInt64, _ shift: UInt64) -> Int {
      Int(UInt16(truncatingIfNeeded: (classes &* 0x9E37_79B9_7F4A_7C15) &>> shift))
    }
  }

  /// - Parameters:
  ///   - phrases: the classes of each one's folded octets.
  ///   - isLarge: whether there are hundreds of them. Few phrases have small tables, which leave
  ///     the processor's cache to others.
  init(_ phrases: some Sequence<[UInt8]>, isLarge: Bool) {
    sizes = isLarge ? Sizes(ofMarks: 13, ofBits: 16) : Sizes(ofMarks: 10, ofBits: 11)
    var marks = [UInt8](repeating: 0, count: sizes.marks)
    var fives = [UInt64](repeating: 0, count: sizes.words)
    var eights = fives
    for phrase in phrases {
      let classes = phrase.prefix(Self.octets)
      // As a window whose other octets are 0.
      let missing = UInt64(Self.octets - classes.count)
      let window = classes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } << (8 * missing)
      if classes.count == Self.octets {
        Self.set(sizes.bit(window), in: &eights)
      } else if classes.count >= Self.fewOctets {
        Self.set(sizes.bit(window >> 24), in: &fives)
      }
      // Any octets may follow a phrase of one or two.
      let others = UInt64(1) << UInt64(8 * max(0, 3 - classes.count))
      for rest in 0..<others {
        let place = sizes.three(window >> 40 | rest)
        marks[place] = max(marks[place], classes.count < Self.fewOctets ? 2 : 1)
      }
    }
    (firstThree, firstFive, firstEight) = (marks, fives, eights)
  }

  private static func set(_ bit: Int, in table: inout [UInt64]) {
    table[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a phrase may start with the classes of a window.
  @inline(__always)
  func mayStart(_ window: UInt64) -> Bool {
    let mark = firstThree[sizes.three(window >> 40)]
    return mark != 0 && (mark == 2 || mayGoOn(window))
  }

  private func mayGoOn(_ window: UInt64) -> Bool {
    Self.has(sizes.bit(window), in: firstEight) || Self.has(sizes.bit(window >> 24), in: firstFive)
  }

  @inline(__always)
  private static func has(_ bit: Int, in table: [UInt64]) -> Bool {
    table[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }
}

import Octets

/// Which runs of three octets a text has, without case: most phrases that are not there are told at once.
///
/// A table of marks, one for each hash of a run. A phrase can be in the text only if all its runs are marked; the
/// answer "maybe" is then for a search to settle. Made in one pass, asked in a few steps a phrase, whatever the text's length.
struct Trigrams: Sendable {
  private let marks: [UInt8]
  private let shift: UInt32

  init(_ octets: Octets) {
    // A few marks for each run, up to what stays in a processor's nearest cache.
    var bits: UInt32 = 10
    while bits < 13, 1 << bits < octets.count * 4 { bits += 1 }
    var marks = [UInt8](repeating: 0, count: 1 << bits)
    let shift = 32 - bits
    var run: UInt32 = 0
    var span = marks.mutableSpan
    for octet in octets {
      run = run << 8 | UInt32(octet)
      span[Self.slot(run, shift)] = 1
    }
    self.marks = marks
    self.shift = shift
  }

  /// Whether a phrase may be in the text; false is sure.
  /// - Parameter phrase: in lower case.
  func mayHave(_ phrase: String) -> Bool { mayHave(phrase.utf8.span) }

  /// Whether a phrase may be in the text; false is sure.
  /// - Parameter phrase: with small letters.
  func mayHave(_ phrase: Span<UInt8>) -> Bool {
    let last = phrase.count - 3
    guard last >= 0 else { return true }
    var index = 0
    while index < last {
      if !has(Self.run(phrase, at: index)) { return false }
      index += 3
    }
    return has(Self.run(phrase, at: last))
  }

  /// Whether a run may be in the text.
  func has(_ run: UInt32) -> Bool { marks[Self.slot(run, shift)] != 0 }

  /// The bit in which a capital and its small letter differ, in each octet of a run: with it set they are the same.
  static let smallLetters: UInt32 = 0x20_2020

  /// The three octets at an offset.
  static func run(_ span: Span<UInt8>, at index: Int) -> UInt32 {
    UInt32(span[index]) << 16 | UInt32(span[index + 1]) << 8 | UInt32(span[index + 2])
  }

  private static func slot(_ run: UInt32, _ shift: UInt32) -> Int {
    Int((((run | smallLetters) << 8) &* 0x9E37_79B1) >> shift)
  }
}

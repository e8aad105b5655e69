/// Excludes most numbers that are not in a set with one memory access; numbers that pass must be
/// looked up.
struct NumberFilter {
  private var words = InlineArray<8, UInt64>(repeating: 0)

  init(_ numbers: some Sequence<UInt32>) {
    for number in numbers { words[Int(number >> 6 & 7)] |= 1 << UInt64(number & 63) }
  }

  /// False only for a number that is not in the set.
  func mayContain(_ number: UInt32) -> Bool {
    words[Int(number >> 6 & 7)] & 1 << UInt64(number & 63) != 0
  }
}

/// Tells most numbers that are not in a set, at the cost of one look: what it lets pass is looked up.
struct NumberFilter {
  private var words = InlineArray<8, UInt64>(repeating: 0)

  init(_ numbers: some Sequence<UInt32>) {
    for number in numbers { words[Int(number >> 6 & 7)] |= 1 << UInt64(number & 63) }
  }

  /// False for a number that is not in the set.
  func mayContain(_ number: UInt32) -> Bool {
    words[Int(number >> 6 & 7)] & 1 << UInt64(number & 63) != 0
  }
}

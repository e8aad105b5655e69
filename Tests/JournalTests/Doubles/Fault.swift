/// A fault that a call gets instead of its normal result.
enum Fault: Sendable {
  /// The call fails; a write first writes some octets.
  case fail(Int32, afterOctets: Int = 0)
  /// A write writes only some octets and returns their number.
  case short(Int)
  /// The call and all later ones fail, and data that was not synced may be lost.
  case powerCut
}

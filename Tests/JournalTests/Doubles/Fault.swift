/// How a call is answered instead of being done.
enum Fault: Sendable {
  /// The call fails; a write takes some octets first.
  case fail(Int32, afterOctets: Int = 0)
  /// A write takes some octets and says so.
  case short(Int)
  /// The call and all that come after it fail, and what was not synced may be lost.
  case powerCut
}

import Octets

/// Units of time in languages where "after" follows the time, and "again" that: 5分後に再,
/// 5分钟后重试.
enum UnspacedUnit {
  /// The seconds of a unit that stands at an offset, with "after" and soon "again" behind it, or
  /// nil.
  static func seconds(_ text: [UInt8], at start: Int, _ end: Int) -> UInt32? {
    var index = start
    if index < end, text[index] == 0x20 { index += 1 }
    guard index < end, text[index] >= 0xE3 else { return nil }
    for row in units where text.span.hasPrefix(row.unit, at: index, upTo: end) {
      let after = index + row.unit.utf8.count
      guard afters.contains(where: { text.span.hasPrefix($0, at: after, upTo: end) }) else {
        return nil
      }
      let near = after..<min(end, after + againOctets)
      return agains.contains { text.firstIndex(of: $0, in: near) != nil } ? row.seconds : nil
    }
    return nil
  }

  /// Longer ones first.
  private static let units: [(unit: String, seconds: UInt32)] = [
    ("分钟", 60), ("分鐘", 60), ("分间", 60), ("分間", 60), ("分", 60), ("小时", 3_600), ("小時", 3_600),
    ("時間", 3_600), ("秒钟", 1), ("秒間", 1), ("秒", 1), ("天", 86_400), ("日", 86_400),
    ("분", 60), ("시간", 3_600), ("초", 1),
  ]

  private static let afters = ["后", "後", "之后", "之後", "以后", "以後", " 후", "후"]
  private static let agains = ["再", "重", "다시"]
  /// "Again" begins at most this many octets after the unit.
  private static let againOctets = 24
}

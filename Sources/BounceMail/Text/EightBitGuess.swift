import Octets

/// The charset of 8-bit text that nothing labels, by which octets it has.
///
/// Japanese and Chinese are recognised only if all octets form valid pairs, Cyrillic by long runs
/// of letters. All other text is read as Windows-1252, which leaves ASCII unchanged.
enum EightBitGuess {
  /// The most octets that are examined.
  static let octetsLimit = 4_096

  static func charset(of span: Span<UInt8>) -> String {
    var counts = Counts()
    counts.count(span)
    // In Western text at most two such letters follow each other; Cyrillic or Asian words consist
    // only of octets above 0x7F.
    guard counts.high >= 6, counts.longestRun >= 4 else { return "CP1252" }
    if counts.isCyrillic {
      // KOI8-R has its small letters where Windows-1251 has capital letters, and the reverse.
      return counts.low > counts.upper * 2 ? "KOI8-R" : "CP1251"
    }
    if counts.isShiftJIS, counts.kana * 4 >= counts.high { return "CP932" }
    if counts.isPaired { return counts.kanaEUC * 8 >= counts.high ? "EUC-JP" : "GB18030" }
    return "CP1252"
  }

  private struct Counts {
    /// Octets from 0x80 on.
    var high = 0
    /// Of these, the octets 0xC0 to 0xDF and 0xE0 to 0xFF.
    var low = 0
    var upper = 0
    /// Of these, the octets 0x80 to 0xBF.
    var others = 0
    var longestRun = 0
    /// The number of kana when read as Shift_JIS and as EUC-JP.
    var kana = 0
    var kanaEUC = 0
    var isPaired = true
    var isShiftJIS = true

    /// Nearly all octets are letters, and most are in the half with the small letters.
    var isCyrillic: Bool {
      others * 8 <= high && (low >= upper * 2 || upper >= low * 2)
    }

    mutating func count(_ span: Span<UInt8>) {
      let end = min(span.count, octetsLimit)
      var index = 0
      while let start = span.firstNonASCII(in: index..<end) {
        index = start
        while index < end, span[index] >= 0x80 {
          let octet = span[index]
          if octet >= 0xE0 { upper += 1 } else if octet >= 0xC0 { low += 1 } else { others += 1 }
          index += 1
        }
        high += index - start
        longestRun = max(longestRun, index - start)
        // A NUL is no letter.
        if index == start { index += 1 }
      }
      countPairs(span, upTo: end)
      countShiftJIS(span, upTo: end)
    }

    /// EUC-JP and GB2312: both octets of a pair from 0xA1 on; kana begin with 0xA4 or 0xA5.
    private mutating func countPairs(_ span: Span<UInt8>, upTo end: Int) {
      var index = 0
      while isPaired, let next = span.firstNonASCII(in: index..<end) {
        index = next
        guard span[index] >= 0x80 else {
          index += 1
          continue
        }
        guard index + 1 < end else { return }
        isPaired = span[index] >= 0xA1 && span[index + 1] >= 0xA1
        if span[index] == 0xA4 || span[index] == 0xA5 { kanaEUC += 2 }
        index += 2
      }
    }

    /// Shift_JIS: a lead octet and any trail from 0x40 on; kana begin with 0x82 or 0x83.
    private mutating func countShiftJIS(_ span: Span<UInt8>, upTo end: Int) {
      var index = 0
      while isShiftJIS, let next = span.firstNonASCII(in: index..<end) {
        index = next
        let lead = span[index]
        guard lead >= 0x80, !(0xA1...0xDF).contains(lead) else {
          index += 1
          continue
        }
        guard index + 1 < end else { return }
        isShiftJIS =
          (0x81...0xFC).contains(lead) && span[index + 1] >= 0x40 && span[index + 1] != 0x7F
        if lead == 0x82 || lead == 0x83 { kana += 2 }
        index += 2
      }
    }
  }
}

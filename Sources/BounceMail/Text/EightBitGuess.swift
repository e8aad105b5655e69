/// The charset of 8-bit text that nothing labels, by which octets it has.
///
/// Only what tells for sure: Japanese and Chinese by well-formed pairs throughout, Cyrillic by long runs of its letters.
/// All else is Windows-1252, in which ASCII stays what it is.
enum EightBitGuess {
  /// Octets looked at.
  static let octetsLimit = 4_096

  static func charset(of span: Span<UInt8>) -> String {
    var counts = Counts()
    counts.count(span)
    // Two letters in a Western text stand among ASCII ones; a Cyrillic or Asian word is of high octets alone.
    guard counts.high >= 6, counts.longestRun >= 4 else { return "CP1252" }
    if counts.isCyrillic {
      // KOI8-R has its small letters where Windows-1251 has the capital ones, and the other way round.
      return counts.low > counts.upper * 2 ? "KOI8-R" : "CP1251"
    }
    if counts.isShiftJIS, counts.kana * 4 >= counts.high { return "CP932" }
    if counts.isPaired { return counts.kanaEUC * 8 >= counts.high ? "EUC-JP" : "GB18030" }
    return "CP1252"
  }

  private struct Counts {
    /// Octets from 0x80 on.
    var high = 0
    /// Of these, 0xC0 to 0xDF and 0xE0 to 0xFF.
    var low = 0
    var upper = 0
    /// Of these, 0x80 to 0xBF.
    var others = 0
    var longestRun = 0
    /// Octets of kana in Shift_JIS and in EUC-JP.
    var kana = 0
    var kanaEUC = 0
    var isPaired = true
    var isShiftJIS = true

    /// Letters nearly alone, and of one half mostly: small ones.
    var isCyrillic: Bool {
      others * 8 <= high && (low >= upper * 2 || upper >= low * 2)
    }

    mutating func count(_ span: Span<UInt8>) {
      let end = min(span.count, octetsLimit)
      var index = 0
      var run = 0
      while index < end {
        let octet = span[index]
        if octet < 0x80 {
          run = 0
          index += 1
          continue
        }
        run += 1
        high += 1
        longestRun = max(longestRun, run)
        if octet >= 0xE0 { upper += 1 } else if octet >= 0xC0 { low += 1 } else { others += 1 }
        index += 1
      }
      countPairs(span, upTo: end)
      countShiftJIS(span, upTo: end)
    }

    /// EUC-JP and GB2312: both octets of a pair from 0xA1 on; kana begin with 0xA4 or 0xA5.
    private mutating func countPairs(_ span: Span<UInt8>, upTo end: Int) {
      var index = 0
      while index < end, isPaired {
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
      while index < end, isShiftJIS {
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

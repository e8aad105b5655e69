/// Reads a date (RFC 5322 §3.3 and §4.3) into seconds since 1970 UTC.
///
///     Fri, 21 Nov 1997 09:55:06 -0600 (CST)
///
/// Words may come in any order, so `Fri Nov 21 09:55:06 1997`, RFC 850's form and ISO 8601 are read
/// too. Without a zone the time is UTC.
public enum DateTime {
  /// The longest value that is parsed.
  public static let octetsLimit = 128

  /// Seconds since 1970 UTC; nil for a value that is not a date.
  public static func parse(_ value: Octets) -> Int64? {
    guard value.count <= octetsLimit else { return nil }
    var fields = Fields()
    let span = value.span
    var index = 0
    while index < span.count {
      let octet = span[index]
      if octet == UInt8(ascii: "(") {
        index = span.skipComment(at: index, upTo: span.count)
      } else if octet.isSpace || octet == UInt8(ascii: ",") {
        index += 1
      } else {
        let start = index
        while index < span.count, !span[index].isSpace, span[index] != UInt8(ascii: ","),
          span[index] != UInt8(ascii: "(")
        {
          index += 1
        }
        fields.take(span, start..<index)
      }
    }
    return fields.seconds
  }

  private struct Fields {
    var day: Int?
    var month: Int?
    var year: Int?
    var time: Int?
    var zone = 0

    var seconds: Int64? {
      guard let day, let month, let year, let time, (1...31).contains(day) else { return nil }
      let date = CivilDate(year: Int64(year), month: Int64(month), day: Int64(day))
      return date.daysSince1970 * 86_400 + Int64(time - zone)
    }

    mutating func take(_ span: Span<UInt8>, _ word: Range<Int>) {
      let first = span[word.lowerBound]
      if first.isDigit {
        if word.count >= 10, span[word.lowerBound + 4] == UInt8(ascii: "-") {
          return takeISO(span, word)
        }
        if span.firstIndex(of: UInt8(ascii: ":"), in: word) != nil { return takeTime(span, word) }
        if span.firstIndex(of: UInt8(ascii: "-"), in: word) != nil { return takeDashed(span, word) }
        takeNumber(span, word)
      } else if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
        takeOffset(span, word)
      } else if month == nil, let found = DateTime.month(span, word) {
        month = found
      } else if time != nil {
        zone = DateTime.zone(span, word) ?? zone
      }
    }

    private mutating func takeNumber(_ span: Span<UInt8>, _ word: Range<Int>) {
      let count = span.digits(at: word.lowerBound, upTo: word.upperBound, limit: 5)
      guard count <= 4 else { return }
      let value = span.number(in: word.lowerBound..<word.lowerBound + count)
      if count <= 2, day == nil {
        day = value
      } else if year == nil {
        // RFC 5322 §4.3: two digits below 50 are 20xx, else 19xx; three digits count from 1900.
        year = count == 4 ? value : count == 2 && value < 50 ? 2000 + value : 1900 + value
      }
    }

    /// `21-Nov-97`.
    private mutating func takeDashed(_ span: Span<UInt8>, _ word: Range<Int>) {
      var start = word.lowerBound
      for index in word.lowerBound...word.upperBound
      where index == word.upperBound || span[index] == UInt8(ascii: "-") {
        if index > start {
          if span[start].isDigit {
            takeNumber(span, start..<index)
          } else if let found = DateTime.month(span, start..<index) {
            month = found
          }
        }
        start = index + 1
      }
    }

    private mutating func takeTime(_ span: Span<UInt8>, _ word: Range<Int>) {
      var numbers: InlineArray<3, Int> = [0, 0, 0]
      var found = 0
      var index = word.lowerBound
      while index < word.upperBound, found < 3 {
        let count = span.digits(at: index, upTo: word.upperBound, limit: 2)
        guard count > 0 else { break }
        numbers[found] = span.number(in: index..<index + count)
        found += 1
        index += count
        guard index < word.upperBound, span[index] == UInt8(ascii: ":") else { break }
        index += 1
      }
      guard found >= 2, numbers[0] < 24, numbers[1] < 60 else { return }
      let second = min(numbers[2], 60)
      time = numbers[0] * 3_600 + numbers[1] * 60 + second
      while index < word.upperBound, span[index].isDigit || span[index] == UInt8(ascii: ".") {
        index += 1
      }
      if index < word.upperBound { takeOffset(span, index..<word.upperBound) }
    }

    /// `1997-11-21T09:55:06Z`.
    private mutating func takeISO(_ span: Span<UInt8>, _ word: Range<Int>) {
      let start = word.lowerBound
      guard span.digits(at: start, upTo: word.upperBound, limit: 4) == 4,
        span.digits(at: start + 5, upTo: word.upperBound, limit: 2) == 2,
        span.digits(at: start + 8, upTo: word.upperBound, limit: 2) == 2
      else { return }
      year = span.number(in: start..<start + 4)
      month = min(max(1, span.number(in: start + 5..<start + 7)), 12)
      day = span.number(in: start + 8..<start + 10)
      if word.count > 11 { takeTime(span, start + 11..<word.upperBound) }
    }

    /// `+0100`, `-06:00`, `Z`.
    private mutating func takeOffset(_ span: Span<UInt8>, _ word: Range<Int>) {
      let isEast = span[word.lowerBound] == UInt8(ascii: "+")
      guard isEast || span[word.lowerBound] == UInt8(ascii: "-") else { return }
      var digits = 0
      var count = 0
      for index in word.lowerBound + 1..<word.upperBound where span[index].isDigit && count < 4 {
        digits = digits * 10 + Int(span[index] - 0x30)
        count += 1
      }
      guard count == 4 else { return }
      let seconds = digits / 100 * 3_600 + digits % 100 * 60
      zone = isEast ? seconds : -seconds
    }
  }

  /// The first three letters of each month.
  private static let months = Octets("janfebmaraprmayjunjulaugsepoctnovdec".utf8)

  /// Zone names of RFC 5322 §4.3 and others that mail servers write, in hours east of UTC.
  private static let zones: [(name: String, hours: Int)] = [
    ("edt", -4), ("est", -5), ("cdt", -5), ("cst", -6), ("mdt", -6), ("mst", -7), ("pdt", -7),
    ("pst", -8), ("bst", 1), ("cet", 1), ("cest", 2), ("met", 1), ("mest", 2), ("eet", 2),
    ("eest", 3), ("msk", 3), ("jst", 9), ("kst", 9), ("hkt", 8), ("aest", 10),
  ]

  /// The month whose first three letters a word starts with: 1 to 12.
  private static func month(_ span: Span<UInt8>, _ word: Range<Int>) -> Int? {
    guard word.count >= 3 else { return nil }
    let months = months.span
    let first = span[word.lowerBound].lowercased
    let second = span[word.lowerBound + 1].lowercased
    let third = span[word.lowerBound + 2].lowercased
    return (1...12).first { month in
      let place = month * 3 - 3
      return months[place] == first && months[place + 1] == second && months[place + 2] == third
    }
  }

  private static func zone(_ span: Span<UInt8>, _ word: Range<Int>) -> Int? {
    zones.first { span.equals($0.name, in: word) }.map { $0.hours * 3_600 }
  }
}

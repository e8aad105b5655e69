/// Points in time as RFC 3339 text, UTC, without Foundation.
public enum Timestamp {
  /// `2026-11-23T18:27:57Z` from seconds since 1970; years 1 to 9999, others are clamped.
  public static func text(seconds: Int64) -> Octets {
    var text = Octets()
    text.reserveCapacity(20)
    append(seconds: seconds, to: &text)
    text.append(UInt8(ascii: "Z"))
    return text
  }

  /// `2026-11-23T18:27:57.123456Z` from microseconds since 1970.
  public static func text(microseconds: Int64) -> Octets {
    let (seconds, rest) = flooredDivision(microseconds, 1_000_000)
    var text = Octets()
    text.reserveCapacity(27)
    append(seconds: seconds, to: &text)
    text.append(UInt8(ascii: "."))
    append(rest, digits: 6, to: &text)
    text.append(UInt8(ascii: "Z"))
    return text
  }

  /// Microseconds since 1970 from RFC 3339 text with any offset and up to six decimals kept; nil
  /// for anything else.
  ///
  ///     date-time = full-date "T" full-time   ; RFC 3339 §5.6
  public static func microseconds(_ text: some Collection<UInt8>) -> Int64? {
    var scanner = Scanner(Octets(text))
    guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2),
      scanner.skip("-"), let day = scanner.digits(2),
      scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
      let hour = scanner.digits(2), scanner.skip(":"), let minute = scanner.digits(2),
      scanner.skip(":"), let second = scanner.digits(2),
      (1...12).contains(month), day >= 1, day <= CivilDate.days(in: month, of: year),
      hour <= 23, minute <= 59, second <= 60
    else { return nil }
    let fraction = scanner.fraction()
    guard let offset = scanner.zone(), scanner.isAtEnd else { return nil }
    let days = CivilDate(year: year, month: month, day: day).daysSince1970
    let seconds = days * 86400 + hour * 3600 + minute * 60 + second
    return (seconds - offset) * 1_000_000 + fraction
  }

  private static func append(seconds: Int64, to text: inout Octets) {
    // 0001-01-01 and 9999-12-31: RFC 3339 has four digits for the year.
    let clamped = min(max(seconds, -62_135_596_800), 253_402_300_799)
    let (dayNumber, rest) = flooredDivision(clamped, 86400)
    let date = CivilDate(daysSince1970: dayNumber)
    append(date.year, digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date.month, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date.day, digits: 2, to: &text)
    text.append(UInt8(ascii: "T"))
    append(rest / 3600, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(rest / 60 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(rest % 60, digits: 2, to: &text)
  }

  private static func append(_ number: Int64, digits: Int, to text: inout Octets) {
    var divisor: Int64 = 1
    for _ in 1..<digits { divisor *= 10 }
    var rest = number
    while divisor > 0 {
      text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor % 10))
      rest %= divisor
      divisor /= 10
    }
  }

  /// A cursor over RFC 3339 text.
  private struct Scanner {
    private let text: Octets
    private var position = 0

    init(_ text: Octets) { self.text = text }

    var isAtEnd: Bool { position == text.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }

    mutating func digits(_ count: Int) -> Int64? {
      guard position + count <= text.count else { return nil }
      var number: Int64 = 0
      for octet in text[position..<position + count] {
        guard octet.isDigit else { return nil }
        number = number * 10 + Int64(octet - 0x30)
      }
      position += count
      return number
    }

    /// Microseconds after the seconds; digits past the sixth are dropped.
    mutating func fraction() -> Int64 {
      guard skip(".") else { return 0 }
      var fraction: Int64 = 0
      var scale: Int64 = 100_000
      while let digit = digits(1) {
        fraction += digit * scale
        scale /= 10
      }
      return fraction
    }

    /// Seconds east of UTC.
    mutating func zone() -> Int64? {
      if skip("Z") || skip("z") { return 0 }
      let sign: Int64
      if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
      guard let hours = digits(2), skip(":"), let minutes = digits(2), hours <= 23, minutes <= 59
      else { return nil }
      return sign * (hours * 3600 + minutes * 60)
    }
  }
}

/// A date of the proleptic Gregorian calendar.
public struct CivilDate: Equatable, Sendable {
  /// The year; 0 is 1 BC.
  public var year: Int64
  /// 1 to 12.
  public var month: Int64
  /// 1 to 31.
  public var day: Int64

  /// A date from its parts, which are not checked.
  @inlinable public init(year: Int64, month: Int64, day: Int64) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date of a day counted from 1970-01-01.
  public init(daysSince1970 number: Int64) {
    // Years begin in March here, so that the leap day is the last day of its year.
    let (era, dayOfEra) = flooredDivision(number + 719_468, 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    month = marchMonth + (marchMonth < 10 ? 3 : -9)
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
  }

  /// Days from 1970-01-01 to this date.
  public var daysSince1970: Int64 {
    let (era, yearOfEra) = flooredDivision(month <= 2 ? year - 1 : year, 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Days in a month, 1 to 12, of a year.
  public static func days(in month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Quotient and rest of a division whose rest is never negative.
func flooredDivision(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, rest: Int64) {
  let rest = value % divisor
  return rest < 0 ? (value / divisor - 1, rest + divisor) : (value / divisor, rest)
}

import ArgumentParser
import BounceEvents
import Octets

/// A point in time in a form for people, in UTC: `2026-11-23T18:00:00Z`, `2026-11-23 18:00`,
/// `2026-11-23`, `-1h`, `-2d`, `today`, `yesterday`, `now`.
///
/// A date, `today` and `yesterday` mean the midnight at the day's beginning.
struct Moment: ExpressibleByArgument {
  private enum Form {
    /// Microseconds since 1970 UTC.
    case fixed(Int64)
    /// Microseconds before now.
    case ago(Int64)
    /// Days before today's midnight.
    case midnight(daysAgo: Int64)
  }

  static let forms =
    "RFC 3339 (2026-11-23T18:00:00Z), a date (2026-11-23), -90s, -15m, -1h, -2d, -1w, today, yesterday, now"

  private static let day: Int64 = 86_400_000_000
  private let form: Form

  init?(argument text: String) {
    switch text {
    case "now": form = .ago(0)
    case "today": form = .midnight(daysAgo: 0)
    case "yesterday": form = .midnight(daysAgo: 1)
    default:
      guard let form = text.hasPrefix("-") ? Self.ago(text.dropFirst()) : Self.fixed(text) else {
        return nil
      }
      self.form = form
    }
  }

  /// Microseconds since 1970 UTC.
  func microseconds(now: Int64) -> Int64 {
    switch form {
    case .fixed(let time): return time
    case .ago(let span): return now - span
    case .midnight(let daysAgo):
      let today = now - (now % Self.day + Self.day) % Self.day
      return today - daysAgo * Self.day
    }
  }

  /// `1h`, `2d`, `1h30m`.
  private static func ago(_ text: Substring) -> Form? {
    var total: Int64 = 0
    var number: Int64?
    for character in text {
      if let digit = character.wholeNumberValue, character.isASCII {
        number = (number ?? 0) * 10 + Int64(digit)
        guard let number, number < 1_000_000_000 else { return nil }
        continue
      }
      guard let count = number, let unit = seconds(character) else { return nil }
      total += count * unit
      number = nil
      guard total < 10_000_000_000 else { return nil }
    }
    return number == nil && !text.isEmpty ? .ago(total * 1_000_000) : nil
  }

  private static func seconds(_ unit: Character) -> Int64? {
    switch unit {
    case "s": 1
    case "m": 60
    case "h": 3_600
    case "d": 86_400
    case "w": 604_800
    default: nil
    }
  }

  /// RFC 3339, or a beginning of it: seconds, zone and time of day may be left out.
  private static func fixed(_ text: String) -> Form? {
    let endings = ["", "Z", ":00Z", "T00:00:00Z"]
    for ending in endings {
      // 16 octets: up to the minutes; 10: the date.
      if ending == ":00Z", text.utf8.count != 16 { continue }
      if ending == "T00:00:00Z", text.utf8.count != 10 { continue }
      if let time = Timestamp.microseconds(Octets((text + ending).utf8)) { return .fixed(time) }
    }
    return nil
  }
}

/// `--since` and `--until` of the verbs that read a period.
struct PeriodOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Events of this time and later: \(Moment.forms). UTC.", valueName: "time"))
  var since: Moment?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Events before this time; a date means its first moment.", valueName: "time")
  )
  var until: Moment?

  /// The period of these options.
  ///
  /// - Throws: exit status 2 when it ends before it begins.
  func period(now: Int64) throws(Failure) -> Period {
    let period = Period(
      since: since?.microseconds(now: now), until: until?.microseconds(now: now))
    if let since = period.since, let until = period.until, since >= until {
      throw .cannotRun(
        "the period is empty: --since \(TimeWords.seconds(since)) UTC is not before --until "
          + "\(TimeWords.seconds(until)) UTC.")
    }
    return period
  }
}

/// A period, unlimited where nil: microseconds since 1970 UTC, without its end.
struct Period: Equatable {
  var since: Int64?
  var until: Int64?

  func contains(_ time: Int64) -> Bool {
    (since.map { $0 <= time } ?? true) && (until.map { time < $0 } ?? true)
  }

  var isOpen: Bool { since == nil && until == nil }
}

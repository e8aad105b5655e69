import BounceClassifier
import BounceEvents
import BounceMail
import Octets

extension BounceEvent {
  /// The verdict in words: `hard: no such mailbox`.
  var verdictInWords: String {
    switch type {
    case .delivered: "delivered"
    case .recovered: "delivered after all"
    case .autoReply: "an automatic reply"
    case .disposition: "a read receipt"
    case .complaint: "a complaint" + (feedbackType.map { " (\($0.printable))" } ?? "")
    case .sampled: "\(count ?? 0) more, not written one by one"
    case .hard, .soft, .delayed: type.rawValue + ": " + failureInWords
    }
  }

  private var failureInWords: String {
    // A delay warning by itself tells of no attempt that was the last one.
    if type == .delayed, category == .messageExpired { return "not delivered so far" }
    let words = (category ?? .other).inWords
    if let cause { return "\(words) (\(cause.inWords))" }
    return expired ? "\(words), until the time was up" : words
  }

  /// The style of the verdict.
  var style: Style {
    if listAction == .remove { return .red }
    switch type {
    case .hard, .complaint: return .red
    case .soft: return .yellow
    case .delayed: return .cyan
    case .delivered, .recovered: return .green
    case .autoReply, .disposition, .sampled: return .dim
    }
  }

  /// The address to show: the one that the list action is about; where none is known, the one that
  /// was written to.
  var address: Octets? { listAddress ?? originalRecipient }

  /// The address to show, or a dash.
  var shownRecipient: String { address?.printable ?? "-" }

  /// The remote host's words; the status if there are none.
  var reason: String { diagnostic?.printable ?? status?.description ?? "" }

  /// The block list that refused, and where an entry can be removed.
  var blocklistInWords: String? {
    blocklist.map { name in
      name.printable + (Blocklists.page(of: name).map { " (look-up and removal: \($0))" } ?? "")
    }
  }

  /// `2026-11-23 18:27:57`, UTC; a dash for an event that is not from a journal.
  var shownTime: String { time.map(TimeWords.seconds) ?? "-" }
}

/// Words for people.
enum Words {
  /// `1 line`, `2 lines`.
  static func count(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)" + (count == 1 ? "" : "s")
  }
}

/// Times for people, UTC.
enum TimeWords {
  /// `2026-11-23 18:27:57` from microseconds since 1970.
  static func seconds(_ microseconds: Int64) -> String {
    let text = Timestamp.text(seconds: microseconds.floored(by: 1_000_000))
    return String(
      decoding: text.prefix(19).map { $0 == UInt8(ascii: "T") ? UInt8(ascii: " ") : $0 },
      as: UTF8.self)
  }

  /// `2026-11-23 18:27` from microseconds since 1970.
  static func minutes(_ microseconds: Int64) -> String { String(seconds(microseconds).prefix(16)) }

  /// `2026-11-23` from microseconds since 1970.
  static func date(_ microseconds: Int64) -> String { String(seconds(microseconds).prefix(10)) }
}

extension Int64 {
  /// The quotient, rounded towards minus infinity.
  func floored(by divisor: Int64) -> Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}

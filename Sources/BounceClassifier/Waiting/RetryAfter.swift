import Octets
import Phrases

/// Finds the time that a reply asks to wait: "try again in 5 minutes", "greylisted for 300
/// seconds", "please come back in 00:04:59".
///
/// A number with a unit counts only if words of its sentence ask to wait: "more than 100 mails in
/// 24 hours" is a limit. Of "5 to 10 minutes" the longer time counts, and of "1 hour 30 minutes"
/// the sum.
struct RetryAfter {
  /// The longest time that is believed: 7 days.
  static let secondsLimit: UInt32 = 7 * 86_400

  /// The text with addresses and names masked.
  private let text: [UInt8]
  private let original: Octets
  /// Words of the sentence since the last one that asks to wait; nil if none does.
  private var wordsSinceAsked: Int?
  /// Whether that word is about waiting itself: "wait for", "greylisted for".
  private var isWait = false
  /// Whether the word before leads to a time: `in`, `after`.
  private var isLinked = false
  /// A number, and where it stands.
  private var number: (value: UInt32, start: Int, end: Int)?
  /// A time that counts if the next word is one such as "later", and where it ends; and whether the
  /// next word may also be "again", because the one before led to a time.
  private var unasked: (seconds: UInt32, end: Int, mayBeAgain: Bool)?
  /// Whether the sentence speaks of a limit of rate.
  private var isOfRate = false
  /// The time so far, and where it ends.
  private var found: (seconds: UInt32, end: Int)?

  /// Seconds, 1 to ``secondsLimit``; nil if the reply asks for none, or for more.
  ///
  /// - Parameters:
  ///   - window: the range of the reply.
  ///   - masked: the text with addresses and names masked.
  static func seconds(in window: Range<Int>, of text: Octets, masked: [UInt8]) -> UInt32? {
    var reader = RetryAfter(text: masked, original: text)
    reader.read(window)
    guard let seconds = reader.found?.seconds, (1...secondsLimit).contains(seconds) else {
      return nil
    }
    return seconds
  }

  private init(text: [UInt8], original: Octets) {
    self.text = text
    self.original = original
  }

  private mutating func read(_ window: Range<Int>) {
    var index = window.lowerBound
    while index < window.upperBound {
      let octet = text[index]
      let start = index
      if octet.isDigit {
        index = takeNumber(start, window.upperBound)
      } else if octet.isAlpha || octet >= 0x80 {
        while index < window.upperBound, text[index].isAlpha || text[index] >= 0x80 { index += 1 }
        take(start..<index)
      } else if octet == FoldedWords.mask {
        while index < window.upperBound, text[index] == octet { index += 1 }
        // A time of day is masked, because an IPv6 address may look the same.
        if isAsked, let seconds = clock(start..<index) { found = (seconds, index) }
      } else {
        index += 1
        if endsSentence(octet, before: index, window.upperBound) { forget() }
      }
      if let found, index - found.end > RetryAfter.partsGap { return }
    }
  }

  /// The most octets after a time in which one more may begin that is added: " and 30 minutes".
  private static let partsGap = 24
  /// The most octets between two such times.
  private static let andOctets = 5

  private func endsSentence(_ octet: UInt8, before next: Int, _ end: Int) -> Bool {
    (octet == UInt8(ascii: ".") || octet == UInt8(ascii: "!") || octet == UInt8(ascii: "?"))
      && (next >= end || text[next] == 0x20)
  }

  private mutating func forget() {
    wordsSinceAsked = nil
    isLinked = false
    isOfRate = false
    number = nil
    unasked = nil
  }

  /// Takes a number; returns where it ends.
  private mutating func takeNumber(_ start: Int, _ end: Int) -> Int {
    let isApart = start == 0 || text[start - 1] == 0x20 || RetryAfter.opens(text[start - 1])
    let stop = digitsEnd(start, end)
    guard isApart, stop - start <= 7 else { return stop }
    number = (UInt32(text.span.number(in: start..<stop)), start, stop)
    if let unspaced = UnspacedUnit.seconds(text, at: stop, end), let value = number?.value {
      found = found ?? (product(value, unspaced), stop)
    }
    return stop
  }

  private func digitsEnd(_ start: Int, _ end: Int) -> Int {
    var stop = start
    while stop < end, text[stop].isDigit { stop += 1 }
    return stop
  }

  private static func opens(_ octet: UInt8) -> Bool {
    octet == UInt8(ascii: "(") || octet == UInt8(ascii: "-") || octet == UInt8(ascii: "~")
      || octet == UInt8(ascii: ":") || octet == UInt8(ascii: "=") || octet >= 0x80
  }

  /// The seconds of `HH:MM:SS`.
  private func clock(_ place: Range<Int>) -> UInt32? {
    let start = place.lowerBound
    guard place.count == 8, original[start + 2] == UInt8(ascii: ":"),
      original[start + 5] == UInt8(ascii: ":")
    else { return nil }
    var parts = [3 of UInt32](repeating: 0)
    for part in 0..<3 {
      let first = start + part * 3
      guard original[first].isDigit, original[first + 1].isDigit else { return nil }
      parts[part] = UInt32(original.span.number(in: first..<first + 2))
    }
    return parts[0] * 3_600 + parts[1] * 60 + parts[2]
  }

  private mutating func take(_ word: Range<Int>) {
    let meaning = WaitingWord.table.value(of: text, in: word)
    takeUnasked(before: word, meaning)
    if case .unit(let unit) = meaning, let number, word.lowerBound <= number.end + 1 {
      takeTime(product(number.value, unit), number.start..<word.upperBound)
      self.number = nil
      return
    }
    number = nil
    switch meaning {
    case .again, .wait:
      wordsSinceAsked = 0
      if case .wait = meaning { isWait = true } else { isWait = false }
      isLinked = isWait
      return
    case .count(let value):
      number = (value, word.lowerBound, word.upperBound)
      return
    case .link, .later: isLinked = true
    case .wordFor: isLinked = isWait
    case .rate:
      wordsSinceAsked = nil
      isOfRate = true
    case .unit, nil: isLinked = false
    }
    wordsSinceAsked = wordsSinceAsked.map { $0 + 1 }
  }

  /// Takes the time before a word if that asks for it: "5 minutes later", "in 5 Minuten erneut".
  private mutating func takeUnasked(before word: Range<Int>, _ meaning: WaitingWord?) {
    guard let time = unasked else { return }
    unasked = nil
    guard word.lowerBound <= time.end + 1, found == nil else { return }
    switch meaning {
    case .later where wordsSinceAsked != nil: found = (time.seconds, time.end)
    case .again where !isOfRate && time.mayBeAgain: found = (time.seconds, time.end)
    default: break
    }
  }

  private mutating func takeTime(_ seconds: UInt32, _ place: Range<Int>) {
    if let before = found {
      guard place.lowerBound - before.end <= RetryAfter.andOctets,
        text[place.lowerBound - 1] == 0x20
      else { return }
      let (sum, overflow) = before.seconds.addingReportingOverflow(seconds)
      found = (overflow ? .max : sum, place.upperBound)
    } else if isAsked {
      found = (seconds, place.upperBound)
    } else {
      unasked = (seconds, place.upperBound, isLinked)
    }
  }

  /// Whether the words before ask to wait for the time that follows.
  private var isAsked: Bool {
    isLinked && (wordsSinceAsked ?? .max) <= RetryAfter.wordsLimit
  }

  /// The most words between one that asks to wait and the time.
  private static let wordsLimit = 6

  private func product(_ value: UInt32, _ unit: UInt32) -> UInt32 {
    let (product, overflow) = value.multipliedReportingOverflow(by: unit)
    return overflow ? .max : product
  }
}

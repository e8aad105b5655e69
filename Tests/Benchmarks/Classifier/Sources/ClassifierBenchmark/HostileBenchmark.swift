import BounceClassifier
import Octets

/// Measures nanoseconds for each octet of texts that are made to be slow, and of ordinary ones of
/// the same length.
///
/// The classifier reads 8,192 octets of a reply. A text of a megabyte is passed in pieces of that
/// size, and once as a whole to show that the rest costs nothing.
struct HostileBenchmark {
  let ordinary: [Octets]

  private static let megabyte = 1 << 20
  private static let readOctets = 8_192

  private static let units: [(name: String, unit: String)] = [
    ("a", "a"), ("space", " "), ("near misses", "mailbox is ful user unknow no such use "),
    ("beginnings", "no such no such no such "), ("phrases", "user unknown "),
    ("codes", "550 5.1.1 "), ("brackets", "<"), ("addresses", "a@b.example "),
    ("URLs", "http://a.example/ "), ("wrappers", "host x.example said: "), ("colons", "a:b"),
    ("dots", "a.b."), ("not UTF-8", "\u{E9}"),
  ]

  func run() {
    let classifier = Classifier()
    let base = nanoseconds(fill(Octets(ordinary.joined(separator: Octets(" ".utf8)))), classifier)
    print("ordinary text: \(rounded(base)) ns an octet")
    for (name, unit) in Self.units {
      var octets = Octets(unit.utf8)
      if name == "not UTF-8" { octets = Octets([0xE9, 0x20]) }
      let text = fill(octets)
      let time = nanoseconds(text, classifier)
      let whole = Stopwatch.seconds { _ = classifier.classify(reply: text) }
      print(
        "1 MB of \(name): \(rounded(time)) ns an octet, \(rounded(time / base)) times ordinary text; "
          + "as one reply \(rounded(whole * 1e6)) µs")
    }
  }

  private func fill(_ unit: Octets) -> Octets {
    var text = Octets()
    text.reserveCapacity(Self.megabyte)
    while text.count + unit.count <= Self.megabyte { text += unit }
    text += unit[..<(Self.megabyte - text.count)]
    return text
  }

  private func nanoseconds(_ text: Octets, _ classifier: Classifier) -> Double {
    let pieces = stride(from: 0, to: text.count, by: Self.readOctets).map {
      Octets(text[$0..<min(text.count, $0 + Self.readOctets)])
    }
    let times = (0..<Stopwatch.rounds).map { _ in
      Stopwatch.seconds { for piece in pieces { _ = classifier.classify(reply: piece) } }
    }
    return times.median * 1e9 / Double(text.count)
  }
}

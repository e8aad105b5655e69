import BounceClassifier
import Octets

/// Measures nanoseconds for each octet with 100 to 100,000 rules, on the same replies.
///
/// Rules and replies consist of the same words, so replies contain many beginnings of phrases. Each
/// reply contains the phrase of one of the first hundred rules.
struct ScalingBenchmark {
  private static let sizes = [100, 1_000, 10_000, 100_000]
  private static let words = 2_000

  func run() {
    var random = SplitMix(state: 1)
    let words = (0..<Self.words).map { _ in word(&random) }
    func text(_ count: Int, _ random: inout SplitMix) -> String {
      (0..<count).map { _ in words[random.below(Self.words)] }.joined(separator: " ")
    }
    let phrases = (0..<(Self.sizes.last ?? 0)).map { _ in text(3, &random) }
    let replies = (0..<200).map { _ in
      Octets(
        "550 5.1.1 \(text(8, &random)) \(phrases[random.below(100)]) \(text(5, &random))".utf8)
    }
    let octets = replies.reduce(0) { $0 + $1.count }
    var first: Double?
    for size in Self.sizes {
      let rules = phrases.prefix(size).enumerated().map { number, phrase in
        Rule(RuleID("synthetic.\(number)"), .other, any: [phrase], sample: "")
      }
      let classifier = Classifier(rules: rules)
      let work = { for reply in replies { _ = classifier.classify(reply: reply) } }
      let repetitions = Stopwatch.repetitions(work)
      let times = (0..<Stopwatch.rounds).map { _ in
        Stopwatch.seconds { for _ in 0..<repetitions { work() } } / Double(repetitions)
      }
      let nanoseconds = times.median * 1e9 / Double(octets)
      let ratio = nanoseconds / (first ?? nanoseconds)
      first = first ?? nanoseconds
      print("\(size) rules: \(rounded(nanoseconds)) ns an octet, \(rounded(ratio)) times the first")
    }
  }

  private func word(_ random: inout SplitMix) -> String {
    let letters = Array("etaoinshrdlcumwfgypbvk")
    return String((0..<3 + random.below(6)).map { _ in letters[random.below(letters.count)] })
  }
}

/// Pseudorandom numbers that are the same in every run (Steele, Lea and Flood, 2014).
struct SplitMix {
  var state: UInt64

  /// A number from 0 up to a bound, the bound not included.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}

import TestSupport
import Testing

@testable import BounceClassifier

@Suite("Rules against a naive matcher")
struct RandomRulesTests {
  private static let words = ["a", "ab", "b", "ba", "aba", "cccccccccccccccccccccccccccccc"]

  @Test("the first rule that holds wins, whatever the rules and the text", arguments: 0..<20)
  func oracle(round: Int) {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let rules = (0..<40).map { Self.rule($0, &random) }
    let classifier = Classifier(rules: rules, providers: [])
    for _ in 0..<50 {
      let text = Self.text(random.next() % 14 + 1, &random)
      let expected = rules.first { Self.holds($0, text) }?.id.description ?? "none"
      let verdict = classifier.classify(reply: Array(text.utf8), isFinal: true)
      guard verdict.rule == expected else {
        Issue.record("seed \(seed): \(text): \(verdict.rule), not \(expected)")
        return
      }
    }
  }

  private static func text(_ count: UInt64, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in words.randomElement(using: &random) ?? "a" }.joined(separator: " ")
  }

  private static func phrase(_ random: inout SeededGenerator) -> String {
    let body = text(random.next() % 3 + 1, &random)
    switch random.next() % 5 {
    case 0: return body + " … " + text(random.next() % 2 + 1, &random)
    case 1: return body + "*"
    default: return body
    }
  }

  private static func rule(_ number: Int, _ random: inout SeededGenerator) -> Rule {
    func phrases(_ count: UInt64) -> [String] { (0..<count).map { _ in phrase(&random) } }
    var rule = Rule(
      RuleID("test.\(number)"), .spamRelated, any: phrases(random.next() % 3),
      all: phrases(random.next() % 2), none: phrases(random.next() % 2), sample: "")
    if rule.any.isEmpty, rule.all.isEmpty { rule.all = [phrase(&random)] }
    rule.tier = .generalText
    return rule
  }

  private static func holds(_ rule: Rule, _ text: String) -> Bool {
    (rule.any.isEmpty || rule.any.contains { stands($0, text) })
      && rule.all.allSatisfy { stands($0, text) } && !rule.none.contains { stands($0, text) }
  }

  /// Tries each position of each piece, one after the other.
  private static func stands(_ phrase: String, _ text: String) -> Bool {
    let octets = Array(text.utf8)
    var ends: [Int]?
    for piece in phrase.split(separator: "…") {
      let isOpen = piece.hasSuffix("*")
      let body = Array(piece.filter { $0 != "*" }.utf8.drop { $0 == 0x20 })
      let word = body.last == 0x20 ? Array(body.dropLast()) : body
      let found = octets.indices.compactMap { start -> Int? in
        let end = start + word.count
        guard end <= octets.count, Array(octets[start..<end]) == word,
          start == 0 || octets[start - 1] == 0x20,
          isOpen || end == octets.count || octets[end] == 0x20
        else { return nil }
        guard let ends else { return end }
        return ends.contains { $0 <= start && start - $0 <= Rule.gapLimit } ? end : nil
      }
      if found.isEmpty { return false }
      ends = found
    }
    return true
  }
}

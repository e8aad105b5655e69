import Phrases
import TestSupport
import Testing

@testable import BounceClassifier

@Suite("Steps of the automaton")
struct AutomatonBoundTests {
  private static let builtIn = CompiledRules(
    rules: BuiltInRules.all, providers: BuiltInRules.providers)

  static let hostile = [
    "a", " ", "mailbox is ful ", "user unknow ", "no such no such no such use ", "spamspamspa",
    "550 ", "\u{E9}", "x@", "<", "said: ",
  ]

  private static func octets(of unit: String, _ count: Int) -> [UInt8] {
    let part = Array(unit.utf8)
    return (0..<count).map { part[$0 % part.count] }
  }

  private static func steps(_ rules: CompiledRules, _ text: [UInt8]) -> Int {
    var search = WordSearch(rules.automaton, octetsLimit: text.count + 2)
    search.search(
      text.span, 0..<text.count, separator: FoldedWords.separator, rules.automaton)
    return search.steps
  }

  @Test("a megabyte of anything takes at most two steps an octet", arguments: hostile)
  func megabyte(unit: String) {
    let text = Self.octets(of: unit, 1 << 20)
    #expect(Self.steps(Self.builtIn, text) <= 2 * (text.count + 2) + WordSearch.hitsLimit)
  }

  @Test("a megabyte of anything gets a verdict with bounded fields", arguments: hostile)
  func verdict(unit: String) {
    let verdict = Classifier().classify(reply: Self.octets(of: "550 " + unit, 1 << 20))
    #expect(verdict.diagnostic.count <= 2_048)
    #expect(verdict.matched.count <= 256)
    #expect(verdict.conflicts.count <= 8)
  }

  @Test("10,000 rules take no more than twice the steps of 100 on the same text")
  func scaling() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let words = (0..<300).map { _ in
      String((0..<5).map { _ in "abcdefgh".randomElement(using: &random) ?? "a" })
    }
    let rules = (0..<10_000).map { number in
      let phrase = (0..<3).map { _ in words.randomElement(using: &random) ?? "a" }
      return Rule(
        RuleID("test.\(number)"), .other, any: [phrase.joined(separator: " ")], sample: "")
    }
    let text = Array(
      (" "
        + (0..<2_000).map { _ in words.randomElement(using: &random) ?? "a" }
        .joined(separator: " ") + " ").utf8)
    let (few, many) = (
      Self.steps(CompiledRules(rules: Array(rules.prefix(100)), providers: []), text),
      Self.steps(CompiledRules(rules: rules, providers: []), text)
    )
    #expect(many <= 2 * few, "seed \(seed): \(few) steps, then \(many)")
  }
}

import BounceClassifier
import Octets
import Testing

@testable import BouncectlVerbs

@Suite("Rules of a draft")
struct DraftRulesTests {
  private static let words = ["badgers", "marsh", "wibble", "zorp"]

  /// Phrases of one to three words; many are part of others.
  private static let phrases: [String] = words.flatMap { first in
    [first]
      + words.flatMap { second in
        ["\(first) \(second)"] + words.map { "\(first) \(second) \($0)" }
      }
  }

  @Test("a reply is won by the rule that wins it when all rules are compiled in one")
  func winner() {
    var draft = DraftRules()
    var rules: [Rule] = []
    // 37 has no common factor with the count, so every phrase comes once, in a mixed order.
    for step in Self.phrases.indices.prefix(40) {
      let phrase = Self.phrases[step * 37 % Self.phrases.count]
      let rule = Rule(RuleID("local.r\(step)"), .other, any: [phrase], sample: "")
      draft.add(rule)
      rules.append(rule)
      let whole = Classifier(rules: rules, providers: [])
      for phrase in Self.phrases {
        for reply in [
          "550 \(phrase)", "host mx.x.example said: 550 no (in reply to RCPT TO) \(phrase)",
        ] {
          let expected = whole.classify(reply: Octets(reply.utf8), isFinal: true).rule
          #expect((draft.winner(of: Octets(reply.utf8)) ?? "none") == expected, "\(step): \(reply)")
        }
      }
    }
  }

  @Test("without rules nothing is won")
  func empty() {
    #expect(DraftRules().winner(of: Octets("550 user unknown".utf8)) == nil)
  }
}

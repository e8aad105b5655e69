import Testing

@testable import BounceClassifier

@Suite("Built-in rules")
struct BuiltInRulesTests {
  @Test("no two rules have the same ID")
  func uniqueIDs() {
    var seen: Set<RuleID> = []
    for rule in BuiltInRules.all {
      #expect(seen.insert(rule.id).inserted, "\(rule.id) comes twice")
    }
  }

  @Test("each rule wins its own sample")
  func samples() {
    let classifier = Classifier()
    for rule in BuiltInRules.all {
      for sample in [rule.sample] + rule.examples {
        let verdict = classifier.classify(reply: Array(sample.utf8), isFinal: true)
        #expect(verdict.rule == rule.id.description, "\(rule.id): \(sample)")
      }
    }
  }

  @Test("every category is reached by some rule's sample")
  func categories() {
    let classifier = Classifier()
    let reached = Set(
      BuiltInRules.all.map { classifier.classify(reply: Array($0.sample.utf8)).category })
    #expect(reached.union([.other]) == Set(Category.allCases))
  }
}

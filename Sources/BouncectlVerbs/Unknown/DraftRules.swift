import BounceClassifier
import Octets

/// The rules of a draft.
///
/// They grow by one rule for each group, and are asked before each addition.
///
/// A classifier can only be compiled as a whole, so the rules are kept in parts. A new rule is
/// joined with the last parts as long as these have no more rules than the new part. Each rule is
/// compiled at most log2(n) + 1 times.
struct DraftRules {
  private struct Part {
    let rules: [Rule]
    let classifier: Classifier

    init(_ rules: [Rule]) {
      self.rules = rules
      classifier = Classifier(rules: rules, providers: [])
    }
  }

  private var parts: [Part] = []

  /// Adds a rule after all others.
  mutating func add(_ rule: Rule) {
    var rules = [rule]
    while let last = parts.last, last.rules.count <= rules.count {
      rules = last.rules + rules
      parts.removeLast()
    }
    parts.append(Part(rules))
  }

  /// The ID of the rule that wins a reply, as if all rules were compiled together; nil when none
  /// matches.
  func winner(of reply: Octets) -> String? {
    let winners = parts.compactMap { part -> Rule? in
      let id = Self.winner(of: reply, part.classifier)
      return id.flatMap { id in part.rules.first { $0.id.description == id } }
    }
    // The winner among the winners of the parts wins among all rules.
    guard winners.count > 1 else { return winners.first?.id.description }
    return Self.winner(of: reply, Classifier(rules: winners, providers: []))
  }

  private static func winner(of reply: Octets, _ classifier: Classifier) -> String? {
    let rule = classifier.classify(reply: reply, isFinal: true).rule
    return rule == "none" ? nil : rule
  }
}

import BounceClassifier
import Octets

/// The rules of a draft, which grow by one rule a group and are asked before each.
///
/// A classifier is compiled whole, so the rules are kept in parts: a new rule joins those behind it that have no
/// more rules than it has by then. Each rule is compiled as often as the count can be halved.
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

  /// Adds a rule, behind all others.
  mutating func add(_ rule: Rule) {
    var rules = [rule]
    while let last = parts.last, last.rules.count <= rules.count {
      rules = last.rules + rules
      parts.removeLast()
    }
    parts.append(Part(rules))
  }

  /// The ID of the rule that wins a reply, as if all rules were compiled in one; nil when none matches.
  func winner(of reply: Octets) -> String? {
    let winners = parts.compactMap { part -> Rule? in
      let id = Self.winner(of: reply, part.classifier)
      return id.flatMap { id in part.rules.first { $0.id.description == id } }
    }
    // What wins among the winners of the parts wins among all.
    guard winners.count > 1 else { return winners.first?.id.description }
    return Self.winner(of: reply, Classifier(rules: winners, providers: []))
  }

  private static func winner(of reply: Octets, _ classifier: Classifier) -> String? {
    let rule = classifier.classify(reply: reply, isFinal: true).rule
    return rule == "none" ? nil : rule
  }
}

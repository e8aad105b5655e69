/// Checks a set of rules by its samples and examples.
///
/// A set is sound when every sample and example is won by its own rule and has the type that the
/// rule promises, when no counterexample is won by its rule, when IDs are unique, and when no rule
/// comes after one that matches everything it could match.
public struct RuleCheck: Sendable {
  /// One error.
  public struct Finding: Sendable, Equatable {
    /// The ID of the rule, or the name of the provider, that has the error.
    public var subject: String
    /// The error.
    public var problem: Problem
  }

  /// The kinds of errors.
  public enum Problem: Sendable, Equatable {
    /// An earlier rule has the same ID.
    case duplicateID
    /// The rule has neither sample nor example.
    case unproven
    /// A sample or example is won by another rule (`none`: by no rule).
    case lost(reply: String, to: String, matched: String)
    /// A sample or example that the rule wins has another type than the rule promises.
    case mistyped(reply: String, promised: Verdict.FailureType, found: Verdict.FailureType)
    /// A counterexample is won by this rule.
    case won(reply: String, matched: String)
    /// An earlier rule matches everything that this rule matches.
    case shadowed(by: String)
    /// A provider's mark contains an ellipsis: each of its pieces would count as a mark.
    case markWithEllipsis(String)
  }

  private let rules: [Rule]
  private let providers: [Provider]
  private let classifier: Classifier

  /// A check of an operator's rules, which are asked before the built-in ones.
  public init(operatorRules: [Rule]) {
    rules = operatorRules
    providers = []
    classifier = Classifier(operatorRules: operatorRules)
  }

  /// A check of a set without other rules.
  public init(rules: [Rule], providers: [Provider]) {
    self.rules = Rule.Tier.allCases.flatMap { tier in rules.filter { $0.tier == tier } }
    self.providers = providers
    classifier = Classifier(rules: rules, providers: providers)
  }

  /// A check of the built-in rules.
  public static var builtIn: RuleCheck {
    RuleCheck(rules: BuiltInRules.all, providers: BuiltInRules.providers)
  }

  /// All errors, rule by rule; empty for a sound set.
  public var findings: [Finding] {
    var seen: Set<RuleID> = []
    var cover = RuleCover()
    var findings: [Finding] = []
    for rule in rules {
      var problems: [Problem] = []
      if !seen.insert(rule.id).inserted { problems.append(.duplicateID) }
      if let earlier = cover.first(before: rule) {
        problems.append(.shadowed(by: earlier.id.description))
      }
      cover.add(rule)
      problems += prove(rule)
      findings += problems.map { Finding(subject: rule.id.description, problem: $0) }
    }
    for provider in providers {
      findings += provider.marks.filter { Phrase($0).pieces.count > 1 }.map {
        Finding(subject: provider.name, problem: .markWithEllipsis($0))
      }
    }
    return findings
  }

  private func prove(_ rule: Rule) -> [Problem] {
    var problems: [Problem] = rule.samples.isEmpty ? [.unproven] : []
    if !rule.sample.isEmpty {
      let promised = rule.sampleType ?? rule.promisedType
      problems += prove(rule.sample, of: rule) { _ in promised }
    }
    for reply in rule.examples {
      problems += prove(reply, of: rule) { rule.promisedType(whereReplyIs: $0) }
    }
    for reply in rule.counterexamples {
      if let verdict = winning(reply, by: rule) {
        problems.append(.won(reply: reply, matched: text(verdict)))
      }
    }
    return problems
  }

  /// The error of a reply that the rule must win.
  private func prove(
    _ reply: String, of rule: Rule, promised: (Verdict) -> Verdict.FailureType
  ) -> [Problem] {
    guard let verdict = winning(reply, by: rule) else {
      let verdict = classifier.classify(reply: Array(reply.utf8), isFinal: true)
      return [.lost(reply: reply, to: verdict.rule, matched: text(verdict))]
    }
    let type = promised(verdict)
    if verdict.type == type { return [] }
    return [.mistyped(reply: reply, promised: type, found: verdict.type)]
  }

  /// The verdict on a reply as a final one or, for rules about delays, as one after which the MTA
  /// tries again; nil if another rule wins both times.
  private func winning(_ reply: String, by rule: Rule) -> Verdict? {
    for isFinal in [true, false] {
      let verdict = classifier.classify(reply: Array(reply.utf8), isFinal: isFinal)
      if verdict.rule == rule.id.description { return verdict }
    }
    return nil
  }

  private func text(_ verdict: Verdict) -> String {
    String(decoding: verdict.matched, as: UTF8.self)
  }
}

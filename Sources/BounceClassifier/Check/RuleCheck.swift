/// Proves a set of rules by its own samples.
///
/// A set is sound when every sample and example is won by its own rule and no counterexample is, when no two
/// rules have one ID, and when no rule stands behind an earlier one that takes everything it could match.
public struct RuleCheck: Sendable {
  /// One thing wrong.
  public struct Finding: Sendable, Equatable {
    /// The rule, or the provider, that it is wrong with.
    public var subject: String
    /// What is wrong.
    public var problem: Problem
  }

  /// What can be wrong.
  public enum Problem: Sendable, Equatable {
    /// An earlier rule has the same ID.
    case duplicateID
    /// The rule has neither sample nor example: nothing shows that it works.
    case unproven
    /// A sample or example is won by another rule (`none`: by no rule).
    case lost(reply: String, to: String, matched: String)
    /// A counterexample is won by this rule.
    case won(reply: String, matched: String)
    /// Everything that this rule matches, an earlier one takes.
    case shadowed(by: String)
    /// A provider's mark has an ellipsis: each of its pieces would count as a mark by itself.
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

  /// A check of a set that stands by itself.
  public init(rules: [Rule], providers: [Provider]) {
    self.rules = Rule.Tier.allCases.flatMap { tier in rules.filter { $0.tier == tier } }
    self.providers = providers
    classifier = Classifier(rules: rules, providers: providers)
  }

  /// A check of the rules that come with the program.
  public static var builtIn: RuleCheck {
    RuleCheck(rules: BuiltInRules.all, providers: BuiltInRules.providers)
  }

  /// Everything that is wrong, rule by rule; none for a sound set.
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
    let samples = rule.samples
    var problems: [Problem] = samples.isEmpty ? [.unproven] : []
    for reply in samples where !isWon(reply, by: rule) {
      let verdict = classifier.classify(reply: Array(reply.utf8), isFinal: true)
      problems.append(.lost(reply: reply, to: verdict.rule, matched: text(verdict)))
    }
    for reply in rule.counterexamples where isWon(reply, by: rule) {
      let verdict = classifier.classify(reply: Array(reply.utf8), isFinal: true)
      problems.append(.won(reply: reply, matched: text(verdict)))
    }
    return problems
  }

  /// Whether a rule has a reply as the last word or, for rules about delays, while it is still tried.
  private func isWon(_ reply: String, by rule: Rule) -> Bool {
    [true, false].contains { isFinal in
      classifier.classify(reply: Array(reply.utf8), isFinal: isFinal).rule == rule.id.description
    }
  }

  private func text(_ verdict: Verdict) -> String {
    String(decoding: verdict.matched, as: UTF8.self)
  }
}

extension Rule {
  /// The replies that it must win: ``sample``, where there is one, and ``examples``.
  public var samples: [String] { (sample.isEmpty ? [] : [sample]) + examples }

  /// Whether a phrase has something to look for: a letter or a digit.
  public static func isPhrase(_ text: String) -> Bool { !Phrase(text).pieces.isEmpty }
}

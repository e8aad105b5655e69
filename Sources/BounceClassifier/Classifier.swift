import BounceMail
public import Octets

/// A pure function from evidence to a verdict, shared by all threads.
public struct Classifier: Sendable {
  private let rules: CompiledRules

  /// The built-in rules.
  public init() { rules = Classifier.builtIn }

  /// The built-in rules after an operator's, which are asked first whatever their tier says.
  public init(operatorRules: [Rule]) {
    let asked = operatorRules.map { rule in
      var rule = rule
      rule.tier = .operatorRule
      return rule
    }
    rules = CompiledRules(rules: asked + BuiltInRules.all, providers: BuiltInRules.providers)
  }

  /// These rules and no others.
  ///
  /// - Parameter providers: who can be told apart; by default everybody that the built-in rules know.
  public init(rules: [Rule], providers: [Provider] = BuiltInRules.providers) {
    self.rules = CompiledRules(rules: rules, providers: providers)
  }

  /// What a failure means.
  public func classify(_ evidence: Evidence) -> Verdict {
    Judgement(evidence, rules: rules, isOpen: false).verdict
  }

  /// What an SMTP reply means, whether or not its class makes it final.
  ///
  /// - Parameters:
  ///   - reply: one reply as a log or a report quotes it, wrappers and all.
  ///   - isFinal: a 4xx reply was the last one; without this it is `delayed`.
  public func classify(reply: Octets, isFinal: Bool = false) -> Verdict {
    let evidence = Evidence(action: .failed, diagnostic: reply)
    return Judgement(evidence, rules: rules, isOpen: !isFinal).verdict
  }

  static let builtIn = CompiledRules(
    rules: BuiltInRules.all, providers: BuiltInRules.providers)
}

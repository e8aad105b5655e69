import BounceMail
public import Octets

/// A pure function from evidence to a verdict; threads may share it.
public struct Classifier: Sendable {
  private let rules: CompiledRules

  /// The built-in rules.
  public init() { rules = Classifier.builtIn }

  /// An operator's rules and then the built-in ones; the operator's are asked first, whatever their
  /// tier.
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
  /// - Parameter providers: the known providers; by default those of the built-in rules.
  public init(rules: [Rule], providers: [Provider] = BuiltInRules.providers) {
    self.rules = CompiledRules(rules: rules, providers: providers)
  }

  /// The verdict on a failure.
  public func classify(_ evidence: Evidence) -> Verdict {
    Judgement(evidence, rules: rules, isOpen: false).verdict
  }

  /// The verdict on an SMTP reply.
  ///
  /// - Parameters:
  ///   - reply: one reply as a log or a report quotes it, with its wrappers.
  ///   - isFinal: the MTA does not try again after a 4xx reply; without this the type is `delayed`.
  public func classify(reply: Octets, isFinal: Bool = false) -> Verdict {
    let evidence = Evidence(action: .failed, diagnostic: reply)
    return Judgement(evidence, rules: rules, isOpen: !isFinal).verdict
  }

  static let builtIn = CompiledRules(
    rules: BuiltInRules.all, providers: BuiltInRules.providers)
}

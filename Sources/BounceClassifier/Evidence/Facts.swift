import BounceMail
import Octets

/// The facts of a failure besides its words.
struct Facts {
  /// The innermost reply's code, 400 to 599.
  var code: UInt16?
  /// The enhanced code in the innermost reply.
  var enhanced: EnhancedStatusCode?
  /// The report's Status field.
  var reported: EnhancedStatusCode?
  var stage: Stage?
  /// The index of the provider that answered.
  var provider: Int?
  /// The name of the host that answered.
  var host: Octets = []
  /// A reply around the innermost one was transient.
  var isAroundTransient = false
  var action: Action
  var isFirstAttempt = false

  /// The code that rules are compared with: the reply's own unless it is X.0.0, else the report's.
  var status: EnhancedStatusCode? {
    guard let enhanced else { return reported }
    if enhanced.subject == 0, let reported, reported.subject != 0 { return reported }
    return enhanced
  }

  /// Whether any part of the evidence is transient: a 4xx reply or a 4.x.x status.
  var isTransient: Bool {
    if let code, code < 500 { return true }
    if isAroundTransient { return true }
    return reported?.statusClass == 4 || enhanced?.statusClass == 4
  }

  /// Whether the MTA gave up after transient replies only, because the time was over.
  var isExpired: Bool {
    guard action == .failed, !isFirstAttempt else { return false }
    if let code, code < 500 { return true }
    if let reported, reported.statusClass == 4 { return code == nil || enhanced?.statusClass != 5 }
    return code == nil && reported == nil && enhanced?.statusClass == 4
  }

  /// Whether all conditions of a rule but its phrases are met.
  func meet(_ number: Int, of rules: CompiledRules) -> Bool {
    let rule = rules.rules[number]
    if rule.askedProvider >= 0, Int(rule.askedProvider) != provider { return false }
    return meetsStages(rule) && (!rule.hasConditions || meet(rules.conditions[number]))
  }

  private func meet(_ conditions: CompiledConditions) -> Bool {
    if !conditions.codes.isEmpty, !conditions.codes.contains(code ?? 0) { return false }
    if !conditions.statuses.isEmpty {
      guard let status, conditions.statuses.contains(where: { $0.matches(status) }) else {
        return false
      }
    }
    if !conditions.actions.isEmpty, !conditions.actions.contains(action) { return false }
    if !conditions.providers.isEmpty,
      !conditions.providers.contains(Int32(clamping: provider ?? -1))
    {
      return false
    }
    return meetsHosts(conditions)
  }

  private func meetsStages(_ rule: CompiledRule) -> Bool {
    guard let stage else { return rule.stages.isEmpty }
    let stages = StageSet(stage)
    return (rule.stages.isEmpty || rule.stages.contains(stages))
      && rule.notStages.isDisjoint(with: stages)
  }

  private func meetsHosts(_ conditions: CompiledConditions) -> Bool {
    conditions.hosts.isEmpty
      || conditions.hosts.contains { domain in
        let start = host.count - domain.utf8.count
        guard host.has(domain, at: start) else { return false }
        return start == 0 || host[start - 1] == UInt8(ascii: ".")
      }
  }
}

import BounceMail

extension Rule {
  /// The type of a final failure by this rule, as far as the rule's properties determine it.
  ///
  /// Hard if the category is, unless the rule is never hard or its conditions exclude a hard
  /// verdict: transient codes, or stages that are not about the recipient.
  public var promisedType: Verdict.FailureType {
    if conditions.actions == [.delayed] { return .delayed }
    guard category.isHard, !neverHard, !asksForTransience else { return .soft }
    let stages = conditions.stages
    return stages.isEmpty || stages.contains(where: isHard(at:)) ? .hard : .soft
  }

  /// ``promisedType``, or soft if the reply is transient or its stage excludes a hard verdict by
  /// this rule.
  func promisedType(whereReplyIs verdict: Verdict) -> Verdict.FailureType {
    guard promisedType == .hard else { return promisedType }
    let isTransient =
      (verdict.replyCode ?? 500) < 500 || (verdict.enhancedStatus?.statusClass ?? 5) == 4
    return isTransient || !(verdict.stage.map(isHard(at:)) ?? true) ? .soft : .hard
  }

  /// Whether a final 5xx failure at a stage can be hard by this rule (docs/classification.md).
  func isHard(at stage: Stage) -> Bool {
    switch stage {
    case .connect, .ehlo: false
    case .mail: category == .relayingIssues
    case .data, .endOfData: tier <= .providerText || category == .relayingIssues
    case .rcpt: true
    }
  }

  private var asksForTransience: Bool {
    let codes = conditions.codes
    let statuses = conditions.statuses
    return !codes.isEmpty && codes.allSatisfy { $0 < 500 }
      || !statuses.isEmpty && statuses.allSatisfy { $0.statusClass == 4 }
  }
}

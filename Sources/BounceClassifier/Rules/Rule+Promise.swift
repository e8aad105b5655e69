import BounceMail

extension Rule {
  /// The type of a final failure that this rule decides, as far as the row tells it.
  ///
  /// Hard where the category is, unless the row is never hard or asks for what never is: transient
  /// codes, or a stage at which nothing is said of the recipient.
  public var promisedType: Verdict.FailureType {
    if conditions.actions == [.delayed] { return .delayed }
    guard category.isHard, !neverHard, !asksForTransience else { return .soft }
    let stages = conditions.stages
    return stages.isEmpty || stages.contains(where: isHard(at:)) ? .hard : .soft
  }

  /// ``promisedType``, or soft where the reply is transient or of a stage at which the rule cannot
  /// be hard.
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

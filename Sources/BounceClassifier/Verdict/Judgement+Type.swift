import BounceMail
import Octets

/// Whether a verdict is hard, and how sure it is.
extension Judgement {
  /// Hard only if the category is, nothing is transient, and the reply was about the recipient.
  func type(_ rule: CompiledRule, isDoubted: Bool) -> Verdict.FailureType {
    if facts.action == .delayed { return .delayed }
    guard rule.category.isHard, !rule.neverHard, !facts.isTransient, !isDoubted else {
      return .soft
    }
    switch facts.stage {
    case .connect, .ehlo: return .soft
    case .mail: return rule.category == .relayingIssues ? .hard : .soft
    case .data, .endOfData:
      let isAbout = rule.tier <= .providerText || rule.category == .relayingIssues
      return isAbout ? .hard : .soft
    case .rcpt, nil: return .hard
    }
  }

  /// Whether a rule that softens, or an IP address, makes the winner's verdict doubtful.
  ///
  /// Operator's rules, provider's IDs and relaying-issues are never doubtful.
  func isDoubted(_ rule: CompiledRule) -> Bool {
    rule.tier >= .providerText && rule.category != .relayingIssues
      && (matches.contains { rules.rules[$0.rule].softens && !isWithin($0, rule) } || isSaidOfIP)
  }

  /// Whether the softening phrase is part of a provider's own phrase about a dead mailbox.
  private func isWithin(_ match: Reading.Match, _ winner: CompiledRule) -> Bool {
    guard winner.tier == .providerText, let span = match.span, let whole = matches.first?.span
    else {
      return false
    }
    return whole.lowerBound <= span.lowerBound && span.upperBound <= whole.upperBound
  }

  /// Whether words of the lexicon name another reason beside a dead mailbox, in any language.
  func isOneOfSeveral(_ rule: CompiledRule) -> Bool {
    guard let sense, rule.category != .relayingIssues else { return false }
    if rule.tier == .frame, sense.hasServerTrouble { return true }
    guard rule.tier == .generalText else { return false }
    return sense.hasAlternative || sense.hasServerTrouble
      || !sense.concepts.isDisjoint(with: .otherReasons)
      || matches.first?.span.map { sense.cutsWord($0) } ?? false
  }

  /// Whether no words decided.
  func isOnlyACode(_ rule: CompiledRule) -> Bool { rule.tier >= .enhancedStatus }

  /// Whether the reply has no words but such as say nothing that contradicts its code.
  var isPlain: Bool {
    guard let sense else { return true }
    return sense.concepts.subtracting(.plain).isEmpty
      && reading.isRead(sense, in: reading.unwrapping.window)
  }

  private var isSaidOfIP: Bool {
    guard let span = matches.first?.span else { return false }
    return NamedAddress.isIP(span, in: matchedText, window: 0..<matchedText.count)
  }

  func confidence(_ rule: CompiledRule, isDoubted: Bool) -> Confidence {
    if isDoubted { return .low }
    if let confidence = rule.confidence { return confidence }
    switch rule.tier {
    case .operatorRule, .providerID, .providerText: return .high
    case .generalText: break
    case .reliableStatus, .frame, .enhancedStatus, .replyCode, .stage: return .low
    }
    var agrees = false
    for match in matches.dropFirst() {
      let other = rules.rules[match.rule]
      if other.category == rule.category {
        agrees = agrees || other.tier >= .enhancedStatus
      } else if other.tier <= .generalText || other.confidence == .medium {
        return .low
      }
    }
    return agrees ? .high : .medium
  }
}

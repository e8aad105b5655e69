import BounceMail

/// The way from evidence to a verdict, step by step (docs/classification.md).
struct Judgement {
  private let rules: CompiledRules
  private let reading: Reading
  private var facts: Facts
  private var matches: [Reading.Match] = []
  /// The text in which the winner's span lies.
  private var matchedText: Octets = []

  /// - Parameter isOpen: the action is not known; a transient reply means `delayed`.
  init(_ evidence: Evidence, rules: CompiledRules, isOpen: Bool) {
    self.rules = rules
    reading = Reading(
      CleanText.line(evidence.diagnostic), recipient: evidence.recipient, rules: rules)
    facts = Judgement.facts(evidence, reading, rules)
    if isOpen, facts.isTransient { facts.action = .delayed }
    collect(evidence)
  }

  private static func facts(
    _ evidence: Evidence, _ reading: Reading, _ rules: CompiledRules
  ) -> Facts {
    let found = reading.unwrapping
    var facts = Facts(action: evidence.action)
    facts.code = found.code
    facts.enhanced = found.enhanced
    facts.reported = evidence.status
    facts.stage = found.stage ?? evidence.stage
    if let host = found.host {
      facts.host = Octets(reading.text[host])
    } else {
      facts.host = evidence.remoteMTA ?? []
    }
    facts.provider =
      rules.providers.provider(ofHost: facts.host, 0..<facts.host.count)
      ?? reading.markedProvider
      ?? evidence.recipient.flatMap { rules.providers.provider(ofRecipient: $0) }
    return facts
  }

  /// All rules that hold, strongest first: by the innermost reply's words; if none decides, by the words
  /// around it, then by the report's human-readable words.
  private mutating func collect(_ evidence: Evidence) {
    matchedText = reading.text
    matches = reading.matches(in: reading.unwrapping.window, facts)
    if matches.isEmpty { matches = reading.matches(in: 0..<reading.text.count, facts) }
    if matches.isEmpty, let explanation = evidence.explanation, !explanation.isEmpty {
      let more = Reading(
        CleanText.line(explanation), recipient: evidence.recipient, rules: rules)
      matches = more.matches(in: 0..<more.text.count, facts)
      matchedText = more.text
    }
    for index in rules.rules(for: facts) where facts.meet(rules.entries[Int(index)]) {
      matches.append(Reading.Match(entry: Int(index), span: nil))
    }
    matches.sort { $0.entry < $1.entry }
  }

  /// The verdict.
  var verdict: Verdict {
    guard let winner = matches.first else { return unknown }
    let rule = rules.entries[winner.entry].rule
    let isExpired = facts.isExpired || rule.category == .messageExpired && facts.action == .failed
    var verdict = Verdict(
      type: type(rule), category: rule.category, rule: rule.id.description)
    verdict.expired = isExpired
    if isExpired, rule.category.isSwallowedByExpiry {
      verdict.category = .messageExpired
      verdict.cause = rule.category
    }
    verdict.retry = rule.retry ?? verdict.category.usualRetry(isTransient: facts.isTransient)
    verdict.blame = rule.blame ?? rule.category.usualBlame
    verdict.confidence = confidence(rule)
    verdict.matched = text(of: winner)
    verdict.conflicts = conflicts(with: rule)
    describe(&verdict, rule)
    return verdict
  }

  private var unknown: Verdict {
    var verdict = Verdict(
      type: facts.action == .delayed ? .delayed : .soft, category: .other, rule: "none")
    verdict.expired = facts.isExpired
    if facts.isExpired {
      verdict.category = .messageExpired
      verdict.cause = .other
    }
    verdict.retry = verdict.category.usualRetry(isTransient: facts.isTransient)
    describe(&verdict, nil)
    return verdict
  }

  private func describe(_ verdict: inout Verdict, _ rule: Rule?) {
    let window = reading.unwrapping.window
    verdict.stage = facts.stage
    verdict.replyCode = facts.code
    verdict.enhancedStatus = facts.enhanced
    verdict.diagnostic = CleanText.prefix(of: reading.text, in: window, octets: 2_048)
    verdict.provider = facts.provider.map { rules.providers.name(of: $0) } ?? rule?.provider
    let all = 0..<reading.text.count
    if let form = rule?.capture, let found = IDForm(form).first(in: reading.text, all) {
      verdict.providerID = Octets(reading.text[found])
    } else if let index = verdict.provider.flatMap({ rules.providers.index(of: $0) }) {
      verdict.providerID = rules.providers.id(of: index, in: reading.text, all)
    }
  }

  /// Hard only when the category is, nothing said "try again", and the reply was about the recipient.
  private func type(_ rule: Rule) -> Verdict.FailureType {
    if facts.action == .delayed { return .delayed }
    guard rule.category.isHard, !rule.neverHard, !facts.isTransient else { return .soft }
    switch facts.stage {
    case .connect, .ehlo: return .soft
    case .mail: return rule.category == .relayingIssues ? .hard : .soft
    case .data, .endOfData:
      let isAbout = rule.tier <= .providerText || rule.category == .relayingIssues
      return isAbout ? .hard : .soft
    case .rcpt, nil: return .hard
    }
  }

  private func confidence(_ rule: Rule) -> Confidence {
    if let confidence = rule.confidence { return confidence }
    switch rule.tier {
    case .operatorRule, .providerID, .providerText: return .high
    case .generalText: break
    case .enhancedStatus, .replyCode, .stage: return .low
    }
    var agrees = false
    for match in matches.dropFirst() {
      let other = rules.entries[match.entry].rule
      if other.category == rule.category {
        agrees = agrees || other.tier >= .enhancedStatus
      } else if other.tier <= .generalText || other.confidence == .medium {
        return .low
      }
    }
    return agrees ? .high : .medium
  }

  /// The strongest loser of each other category.
  private func conflicts(with winner: Rule) -> [Verdict.Conflict] {
    var conflicts: [Verdict.Conflict] = []
    for match in matches.dropFirst() {
      let rule = rules.entries[match.entry].rule
      guard rule.category != winner.category,
        !conflicts.contains(where: { $0.category == rule.category })
      else { continue }
      conflicts.append(
        Verdict.Conflict(
          rule: rule.id.description, category: rule.category, matched: text(of: match)))
      if conflicts.count == Judgement.conflictsLimit { break }
    }
    return conflicts
  }

  private static let conflictsLimit = 8

  private func text(of match: Reading.Match) -> Octets {
    guard let span = match.span else { return [] }
    return CleanText.prefix(of: matchedText, in: span, octets: 256)
  }
}

import BounceMail
import Octets

/// The steps from evidence to a verdict (docs/classification.md).
struct Judgement {
  let rules: CompiledRules
  let evidence: Evidence
  let reading: Reading
  private(set) var facts: Facts
  /// All rules that hold, strongest first.
  private(set) var matches: [Reading.Match] = []
  /// What the words of the innermost reply say; nil where nobody had to ask.
  private(set) var sense: Sense?
  /// The text in which the winner's span lies.
  private(set) var matchedText: Octets = []
  /// Whether that is the report's explanation.
  private var isExplained = false

  /// - Parameter isOpen: the action is not known; a transient reply gives `delayed`.
  init(_ evidence: Evidence, rules: CompiledRules, isOpen: Bool) {
    self.rules = rules
    self.evidence = evidence
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
    facts.isFirstAttempt = evidence.isFirstAttempt
    facts.code = found.code
    facts.enhanced = found.enhanced
    facts.isAroundTransient = found.isAroundTransient
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

  /// Collects the rules that hold, strongest first: by the innermost reply's words; if none
  /// decides, by the words around it, then by the report's human-readable part.
  private mutating func collect(_ evidence: Evidence) {
    matchedText = reading.text
    let window = reading.unwrapping.window
    matches = reading.matches(in: window, facts)
    if !rules.frames.isEmpty, !isSaidByProvider {
      let sense = reading.sense(
        in: window,
        inAllLanguages: isUndecided || isHardByWords || saysToWait || !isASCII(window))
      matches += reading.matches(sense, in: window, facts)
      self.sense = sense
    }
    if isUndecided {
      matches = reading.matches(in: 0..<reading.text.count, facts)
    }
    if isUndecided, let explanation = evidence.explanation, !explanation.isEmpty {
      explain(by: CleanText.line(explanation), evidence.recipient)
    }
    rules.byCode.forEachRule(for: facts) { number in
      if facts.meet(Int(number), of: rules) {
        matches.append(Reading.Match(rule: Int(number), span: nil))
      }
    }
    matches.sort { $0.rule < $1.rule }
  }

  /// Collects the rules that hold by the report's human-readable part.
  private mutating func explain(by text: Octets, _ recipient: Octets?) {
    let more = Reading(text, recipient: recipient, rules: rules)
    let all = 0..<text.count
    matches = more.matches(in: all, facts)
    if !rules.frames.isEmpty {
      matches += more.matches(more.sense(in: all, inAllLanguages: isUndecided), in: all, facts)
    }
    matchedText = text
    isExplained = true
  }

  /// Whether phrases decided that only one provider uses, or the operator's own.
  private var isSaidByProvider: Bool {
    matches.first.map { rules.rules[$0.rule].tier <= .providerText } ?? false
  }

  private func isASCII(_ window: Range<Int>) -> Bool {
    reading.text[window].allSatisfy { $0 < 0x80 }
  }

  /// Whether phrases of any host decided that the address is dead.
  private var isHardByWords: Bool {
    matches.first.map { rules.rules[$0.rule].category.isHard } ?? false
  }

  /// Whether phrases of any host decided that it is to be tried again later.
  private var saysToWait: Bool { matches.first.map { saysToWait(rules.rules[$0.rule]) } ?? false }

  private func saysToWait(_ rule: CompiledRule) -> Bool {
    rule.tier == .generalText && rule.category == .policyRelated && rule.retry == .mta
  }

  /// Whether no rule with phrases holds except those that only soften.
  private var isUndecided: Bool { matches.allSatisfy { rules.rules[$0.rule].softens } }

  /// The verdict.
  var verdict: Verdict {
    guard let winner = decisive else { return unknown }
    let rule = rules.rules[winner.rule]
    let isDoubted =
      rule.category.isHard
      && (isDoubted(rule) || isOneOfSeveral(rule) || isOnlyACode(rule) && !isPlain)
    let isExpired = facts.isExpired || rule.category == .messageExpired && facts.action == .failed
    var verdict = Verdict(
      type: type(rule, isDoubted: isDoubted), category: rule.category, rule: name(of: winner))
    verdict.expired = isExpired
    if isExpired, rule.category.isSwallowedByExpiry {
      verdict.category = .messageExpired
      verdict.cause = rule.category
    }
    verdict.retry = rule.retry ?? verdict.category.usualRetry(isTransient: facts.isTransient)
    verdict.blame = rule.blame ?? rule.category.usualBlame
    verdict.confidence = confidence(rule, isDoubted: isDoubted)
    verdict.matched = text(of: winner)
    verdict.source = winner.span.map {
      Verdict.Source(text: matchedText, range: $0, isExplanation: isExplained)
    }
    verdict.conflicts = conflicts(with: rule)
    describe(&verdict, winner.rule)
    if isOnlyACode(rule) { verdict.unread = unread }
    takeRequests(&verdict)
    return verdict
  }

  /// The strongest rule that holds, or the one that it leaves the decision to.
  private var decisive: Reading.Match? {
    guard let first = matches.first, let sense else { return matches.first }
    let rule = rules.rules[first.rule]
    if rule.tier == .generalText, rule.neverHard, rule.category.isHard {
      return plainer(than: rule, sense) ?? first
    }
    if saysToWait(rule) { return cause ?? first }
    if rule.tier == .frame, rules.sources[first.rule].frame == nil {
      return bareRefusal(sense) ?? first
    }
    return first
  }

  /// The frame that says why to come again later, where a phrase only says that.
  private var cause: Reading.Match? {
    matches.first {
      rules.sources[$0.rule].frame != nil
        && [.quotaIssues, .inactiveMailbox, .badConfiguration].contains(
          rules.rules[$0.rule].category)
    }
  }

  /// The frame that says of a recipient in full what a vague phrase leaves open.
  private func plainer(than rule: CompiledRule, _ sense: Sense) -> Reading.Match? {
    guard !sense.concepts.contains(.disabled), isPlain,
      sense.words.contains(where: {
        $0.concepts.contains(.recipient) && !$0.concepts.isDisjoint(with: .dead)
      })
    else { return nil }
    return matches.first {
      let other = rules.rules[$0.rule]
      return other.tier == .frame && other.category == rule.category && !other.neverHard
        && rules.sources[$0.rule].frame != nil
    }
  }

  /// The rule of a code for a bad address where the words say no more than "rejected".
  private func bareRefusal(_ sense: Sense) -> Reading.Match? {
    guard sense.concepts.isSubset(of: .bareRefusal), isPlain else { return nil }
    guard let status = facts.enhanced ?? facts.reported,
      (status.statusClass, status.subject, status.detail) == (5, 1, 1)
    else { return nil }
    return matches.first {
      rules.rules[$0.rule].tier == .enhancedStatus && rules.rules[$0.rule].category == .badMailbox
    }
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
    verdict.unread = unread
    takeRequests(&verdict)
    return verdict
  }

  private func name(of match: Reading.Match) -> String { rules.sources[match.rule].id.description }

  /// The strongest losing rule of each other category.
  private func conflicts(with winner: CompiledRule) -> [Verdict.Conflict] {
    var conflicts: [Verdict.Conflict] = []
    for match in matches.dropFirst() {
      let rule = rules.rules[match.rule]
      guard rule.category != winner.category,
        !conflicts.contains(where: { $0.category == rule.category })
      else { continue }
      conflicts.append(
        Verdict.Conflict(
          rule: name(of: match), category: rule.category, matched: text(of: match)))
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

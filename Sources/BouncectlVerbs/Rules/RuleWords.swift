import BounceClassifier

/// A rule in words for people.
struct RuleWords {
  private let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  /// The conditions and phrases of the rule, one line each.
  var matches: [String] {
    phrases + (rule.unless.map { ["unless \($0.list.rawValue)"] } ?? []) + conditions
  }

  private var phrases: [String] {
    [part("one of", rule.any), part("all of", rule.all), part("none of", rule.none)]
      .compactMap { $0 }
  }

  private var conditions: [String] {
    let asked = rule.conditions
    return [
      part("reply code", asked.codes.map { "\($0)" }, isQuoted: false),
      part("enhanced code", asked.statuses.map(\.inWords), isQuoted: false),
      part("stage", asked.stages.map(\.rawValue), isQuoted: false),
      part("not at", asked.notStages.map(\.rawValue), isQuoted: false),
      part("provider", provider + asked.providers, isQuoted: false),
      part("host in", asked.hosts, isQuoted: false),
      part("action", asked.actions.map { "\($0)" }, isQuoted: false),
    ].compactMap { $0 }
  }

  private var provider: [String] { rule.anyHost ? [] : rule.provider.map { [$0] } ?? [] }

  private func part(_ name: String, _ values: [String], isQuoted: Bool = true) -> String? {
    guard !values.isEmpty else { return nil }
    let shown = isQuoted ? values.map { "\"\($0)\"" } : values
    return "\(name) \(shown.joined(separator: ", "))"
  }

  /// The whole rule, one fact for each line.
  ///
  /// - Parameter areWordsShown: also show the phrases of ``Rule/unless`` and the spellings.
  func lines(place: String, areWordsShown: Bool = false) -> [String] {
    var lines = [
      "\(rule.id.description)  (\(place))",
      "Says:     \(rule.category.rawValue), \(rule.category.inWords)\(hardness)",
      "Tier:     \(rule.tier.inWords)",
      "Type:     \(rule.promisedType.rawValue)",
    ]
    lines += (phrases + conditions).map { "Matches:  \($0)" }
    lines += guarding(areWordsShown: areWordsShown)
    lines += spellings(areWordsShown: areWordsShown)
    if rule.isCatchAll {
      lines.append("Asked:    after the other words of all languages and those on spam")
    }
    if rule.anyHost, let provider = rule.provider { lines.append("Names:    \(provider)") }
    if let capture = rule.capture { lines.append("Takes ID: \(capture)") }
    if let blame = rule.blame { lines.append("Blames:   \(blame.rawValue)") }
    if let retry = rule.retry { lines.append("Retry:    \(retry.rawValue)") }
    if let confidence = rule.confidence { lines.append("Sure:     \(confidence.rawValue)") }
    if rule.softens { lines.append("Softens:  a hard verdict beside it; says nothing else") }
    lines += rule.samples.map { "Sample:   \($0)" }
    lines += rule.counterexamples.map { "Not:      \($0)" }
    if let type = rule.sampleType { lines.append("Its type: \(type.rawValue), of the sample") }
    if let source = rule.source { lines.append("Source:   \(source)") }
    if !rule.note.isEmpty { lines.append("Note:     \(rule.note)") }
    return lines + ["Advice:   \(Advice.ofRule(rule.category, isHard: isHard))"]
  }

  /// The number of phrases with which the rule does not hold, and on request the phrases.
  private func guarding(areWordsShown: Bool) -> [String] {
    guard let words = rule.unless else { return [] }
    let exceptions = part(", but not for", words.exceptions) ?? ""
    let count = "\(words.list.rawValue), \(Words.count(words.phrases.count, "word"))\(exceptions)"
    return ["Unless:   \(count)"]
      + (areWordsShown ? words.phrases.map { "          \"\($0)\"" } : [])
  }

  /// The number of spellings that are added to its phrases, and on request the spellings.
  private func spellings(areWordsShown: Bool) -> [String] {
    let spellings = rule.addedSpellings
    guard let first = spellings.first else { return [] }
    let count = "Spelled:  \(Words.count(spellings.count, "more phrase")), such as \"\(first)\""
    return [count] + (areWordsShown ? spellings.map { "          \"\($0)\"" } : [])
  }

  private var isHard: Bool { rule.category.isHard && !rule.neverHard }

  private var hardness: String {
    guard rule.category.isHard else { return "; never hard" }
    return rule.neverHard ? "; never hard by this rule" : "; hard when it is final"
  }
}

extension Rule.Tier {
  /// The tier's name in tables.
  var inWords: String {
    switch self {
    case .operatorRule: "operator"
    case .providerID: "provider-id"
    case .providerText: "provider"
    case .generalText: "words"
    case .frame: "frame"
    case .reliableStatus, .enhancedStatus: "enhanced-code"
    case .replyCode: "reply-code"
    case .stage: "stage"
    }
  }
}

extension StatusPattern {
  /// The pattern in the form of rules.
  var inWords: String {
    let detail: String
    switch details {
    case 0...999: detail = "X"
    case let range where range.count == 1: detail = "\(range.lowerBound)"
    default: detail = "\(details.lowerBound)-\(details.upperBound)"
    }
    return "\(statusClass.map { "\($0)" } ?? "X").\(subject.map { "\($0)" } ?? "X").\(detail)"
  }
}

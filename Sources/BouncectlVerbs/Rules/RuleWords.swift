import BounceClassifier

/// A rule for people.
struct RuleWords {
  private let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  /// What it asks of a reply, a part each.
  var matches: [String] {
    let conditions = rule.conditions
    return [
      part("one of", rule.any), part("all of", rule.all), part("none of", rule.none),
      part("reply code", conditions.codes.map { "\($0)" }, isQuoted: false),
      part("enhanced code", conditions.statuses.map(\.inWords), isQuoted: false),
      part("stage", conditions.stages.map(\.rawValue), isQuoted: false),
      part("not at", conditions.notStages.map(\.rawValue), isQuoted: false),
      part("provider", provider + conditions.providers, isQuoted: false),
      part("host in", conditions.hosts, isQuoted: false),
      part("action", conditions.actions.map { "\($0)" }, isQuoted: false),
    ].compactMap { $0 }
  }

  private var provider: [String] { rule.anyHost ? [] : rule.provider.map { [$0] } ?? [] }

  private func part(_ name: String, _ values: [String], isQuoted: Bool = true) -> String? {
    guard !values.isEmpty else { return nil }
    let shown = isQuoted ? values.map { "\"\($0)\"" } : values
    return "\(name) \(shown.joined(separator: ", "))"
  }

  /// The whole rule, a fact a line.
  func lines(place: String) -> [String] {
    var lines = [
      "\(rule.id.description)  (\(place))",
      "Says:     \(rule.category.rawValue), \(rule.category.inWords)\(hardness)",
      "Tier:     \(rule.tier.inWords)",
    ]
    lines += matches.map { "Matches:  \($0)" }
    if let capture = rule.capture { lines.append("Takes ID: \(capture)") }
    if let blame = rule.blame { lines.append("Blames:   \(blame.rawValue)") }
    if let retry = rule.retry { lines.append("Retry:    \(retry.rawValue)") }
    if rule.softens { lines.append("Softens:  a hard verdict beside it; says nothing else") }
    lines += rule.samples.map { "Sample:   \($0)" }
    lines += rule.counterexamples.map { "Not:      \($0)" }
    if !rule.note.isEmpty { lines.append("Source:   \(rule.note)") }
    return lines + ["Advice:   \(Advice.ofRule(rule.category, isHard: isHard))"]
  }

  private var isHard: Bool { rule.category.isHard && !rule.neverHard }

  private var hardness: String {
    guard rule.category.isHard else { return "; never hard" }
    return rule.neverHard ? "; never hard by this rule" : "; hard when it is final"
  }
}

extension Rule.Tier {
  /// Its name in tables.
  var inWords: String {
    switch self {
    case .operatorRule: "operator"
    case .providerID: "provider-id"
    case .providerText: "provider"
    case .generalText: "words"
    case .enhancedStatus: "enhanced-code"
    case .replyCode: "reply-code"
    case .stage: "stage"
    }
  }
}

extension StatusPattern {
  /// As rules write it.
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

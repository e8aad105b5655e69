import BounceClassifier
import BounceEvents
import Octets

/// Replies with the same shape.
struct UnknownGroup {
  var count = 0
  let shape: Octets
  let phrase: Octets
  /// The first reply of the group.
  let example: Octets
  /// Its verdict.
  let answer: Answer

  var json: Octets {
    var json = JSONWriter()
    json.member("count", number: count)
    json.member("shape", shape)
    json.member("phrase", phrase)
    json.member("example", example)
    json.member("category", name: answer.category.rawValue)
    if !answer.unread.isEmpty { json.member("unread", answer.unread) }
    return Octets("{".utf8) + json.octets + Octets("}".utf8)
  }

  /// A rule that wins the example; nil when the reply has no words for a phrase.
  func rule(id: String) -> Rule? {
    guard !phrase.isEmpty else { return nil }
    // The characters with a special meaning in phrases become spaces.
    let words = String(decoding: phrase, as: UTF8.self)
      .replacing("…", with: " ").replacing("*", with: " ")
    let rule = Rule(
      RuleID(id), .other, any: [words], sample: "",
      examples: [String(decoding: example, as: UTF8.self)])
    return RuleCheck(rules: [rule], providers: []).findings.isEmpty ? rule : nil
  }

  /// Comments: the words that were not understood, and what the code alone said.
  var reason: [String] {
    guard !answer.unread.isEmpty else { return [] }
    let code = answer.category == .other ? "" : "; the code alone says \(answer.category.rawValue)"
    return ["# Not understood: \(answer.unread.printable)\(code)."]
  }

  /// An ID for a rule: `local.` and the first words of the phrase.
  var id: String {
    let words = phrase.lowercased().split { !$0.isAlphanumeric }
    let name = words.prefix(4).map { String(decoding: $0.prefix(12), as: UTF8.self) }
      .joined(separator: "-")
    return name.isEmpty ? "local.unknown" : "local.\(name)"
  }
}

/// Groups replies by shape; the number of groups is bounded.
struct UnknownGroups {
  /// The most groups; replies of further shapes are counted together.
  static let groupsLimit = 10_000

  private var groups: [Octets: UnknownGroup] = [:]
  private var all = 0
  private var beyond = 0
  private var words = UnreadTally()

  /// Adds a reply.
  mutating func add(_ failure: JudgedFailure) {
    all += 1
    let shape = ReplyShape(failure.reply)
    guard groups[shape.text] != nil || groups.count < Self.groupsLimit else {
      beyond += 1
      return
    }
    groups[
      shape.text,
      default: UnknownGroup(
        shape: shape.text, phrase: shape.phrase, example: failure.reply,
        answer: failure.answers[0])
    ].count += 1
    words.add(failure.answers[0].unread)
  }

  /// The groups with the most replies, sorted by their number.
  func mostFrequent(_ limit: Int) -> [UnknownGroup] {
    let sorted = groups.values.sorted { first, second in
      first.count != second.count
        ? first.count > second.count : first.shape.lexicographicallyPrecedes(second.shape)
    }
    return Array(sorted.prefix(limit))
  }

  /// A file of rules, line by line.
  func draft(_ limit: Int) -> [String] {
    var lines = [
      "# \(all) replies were not recognised, of \(groups.count) kinds"
        + (beyond > 0 ? " and more (\(beyond) replies)." : ".")
    ]
    lines += words.lines(limit)
    let shown = mostFrequent(limit)
    guard !shown.isEmpty else { return lines }
    lines += [
      "# Give each rule its category: \(Category.allCases.map(\.rawValue).joined(separator: ", ")).",
      "# Then: bouncectl rules check FILE, move it to \(RulesOptions.defaultDirectory), then systemctl reload bounce-milter.",
    ]
    var rules = DraftRules()
    var ids: [String: Int] = [:]
    for group in shown {
      lines += [
        "",
        "# \(group.count)x: \(group.shape.isEmpty ? "a report without a reply" : group.shape.printable)",
      ]
      lines += group.reason
      ids[group.id, default: 0] += 1
      let number = ids[group.id] ?? 1
      let id = number == 1 ? group.id : "\(group.id)-\(number)"
      if let earlier = rules.winner(of: group.example) {
        lines.append("# Rule \(earlier) above matches this too.")
      } else if let rule = group.rule(id: id) {
        rules.add(rule)
        lines += Self.table(rule)
      } else {
        lines.append("# It has no words to go by; a rule could ask for its host (when.hosts).")
      }
    }
    return lines
  }

  private static func table(_ rule: Rule) -> [String] {
    [
      "[[rule]]",
      "id = \(quoted(rule.id.description))",
      "category = \"other\"",
      "any = [\(rule.any.map(quoted).joined(separator: ", "))]",
      "examples = [\(rule.examples.map(quoted).joined(separator: ", "))]",
    ]
  }

  /// A TOML basic string.
  private static func quoted(_ text: String) -> String {
    let escaped = PrintableText.of(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}

import BounceClassifier
import BounceEvents
import Octets

/// A rule as one object for programs: the keys of a file of rules, those that only built-in rules
/// have, and facts that follow from them.
struct RuleJSON {
  private let rule: Rule
  private let place: String?

  /// - Parameter place: `FILE:LINE`; nil for a built-in rule.
  init(_ rule: Rule, place: String?) {
    self.rule = rule
    self.place = place
  }

  /// The object; empty lists are left out.
  var octets: Octets {
    let members = [
      facts, list("any", rule.any), list("all", rule.all), list("none", rule.none), guarding,
      list("spellings", rule.addedSpellings), conditions, list("examples", rule.samples),
      list("counterexamples", rule.counterexamples), remarks,
    ]
    return Self.object(members)
  }

  private var facts: Octets {
    var json = JSONWriter()
    json.member("id", name: rule.id.description)
    json.member("place", name: place)
    json.member("tier", name: rule.tier.inWords)
    json.member("category", name: rule.category.rawValue)
    json.member("type", name: rule.promisedType.rawValue)
    json.member("blame", name: rule.blame?.rawValue)
    json.member("retry", name: rule.retry?.rawValue)
    json.member("confidence", name: rule.confidence?.rawValue)
    json.flag("hard", rule.category.isHard && !rule.neverHard)
    json.flag("never_hard", rule.neverHard)
    json.flag("softens", rule.softens)
    json.flag("catch_all", rule.isCatchAll)
    json.member("provider_id", name: rule.capture)
    json.member("names_provider", name: rule.anyHost ? rule.provider : nil)
    return json.octets
  }

  /// The name and phrases of ``Rule/unless``.
  private var guarding: Octets {
    guard let words = rule.unless else { return [] }
    var json = JSONWriter()
    json.member("unless", name: words.list.rawValue)
    return json.octets + Octets(",".utf8) + list("unless_words", words.phrases)
  }

  private var conditions: Octets {
    let asked = rule.conditions
    let ownProvider = rule.anyHost ? [] : rule.provider.map { [$0] } ?? []
    let members = [
      list("reply_codes", asked.codes.map { Octets("\($0)".utf8) }),
      list("enhanced_codes", asked.statuses.map(\.inWords)),
      list("stages", asked.stages.map(\.rawValue)),
      list("not_stages", asked.notStages.map(\.rawValue)),
      list("providers", ownProvider + asked.providers),
      list("hosts", asked.hosts), list("actions", asked.actions.map { "\($0)" }),
    ].filter { !$0.isEmpty }
    return members.isEmpty ? [] : Octets(#""when":"#.utf8) + Self.object(members)
  }

  private var remarks: Octets {
    var json = JSONWriter()
    json.member("sample_type", name: rule.sampleType?.rawValue)
    json.member("source", name: rule.source?.description)
    json.member("note", name: rule.note.isEmpty ? nil : rule.note)
    json.member(
      "advice",
      name: Advice.ofRule(rule.category, isHard: rule.category.isHard && !rule.neverHard))
    return json.octets
  }

  private func list(_ name: String, _ texts: [String]) -> Octets {
    list(name, texts.map(Self.string))
  }

  /// - Parameter values: the values in JSON.
  private func list(_ name: String, _ values: [Octets]) -> Octets {
    guard !values.isEmpty else { return [] }
    return Octets("\"\(name)\":[".utf8) + Octets(values.joined(separator: Octets(",".utf8)))
      + Octets("]".utf8)
  }

  /// An object of these members; empty ones are left out.
  static func object(_ members: [Octets]) -> Octets {
    Octets("{".utf8)
      + Octets(members.filter { !$0.isEmpty }.joined(separator: Octets(",".utf8)))
      + Octets("}".utf8)
  }

  /// A text in quotes.
  static func string(_ text: String) -> Octets {
    var json = JSONWriter(capacity: text.utf8.count + 8)
    json.member("", name: text)
    return Octets(json.octets.dropFirst(#""":"#.utf8.count))
  }
}

extension Provider {
  /// The provider as one object for programs.
  var json: Octets {
    let hosts = Octets(self.hosts.map(RuleJSON.string).joined(separator: Octets(",".utf8)))
    return RuleJSON.object([
      Octets(#""name":"#.utf8) + RuleJSON.string(name),
      Octets(#""hosts":["#.utf8) + hosts + Octets("]".utf8),
    ])
  }
}

internal import BounceClassifier
internal import BounceMail
import Octets
internal import TOML

/// Turns a `[rule.when]` table into conditions.
struct ConditionsReader {
  let table: TOMLReader

  /// Whether the table has a condition, valid or not.
  ///
  /// `not_stages` alone does not count: nearly every reply meets it.
  var isAsked: Bool {
    ["reply_codes", "enhanced_codes", "stages", "providers", "hosts", "actions"]
      .contains { table.has($0) }
  }

  /// The conditions; errors have been added to the table's problems.
  var conditions: Conditions {
    Conditions(
      codes: codes,
      statuses: values(
        "enhanced_codes",
        "an enhanced code such as \"5.1.1\", \"X.1.1\", \"5.7.X\" or \"5.7.606-649\"",
        { StatusPattern($0) }),
      stages: values("stages", Self.words(Stage.allCases), { Stage(rawValue: $0) }),
      notStages: values("not_stages", Self.words(Stage.allCases), { Stage(rawValue: $0) }),
      providers: values(
        "providers", "a provider that bouncectl rules list --providers shows",
        { Self.providers.contains($0) ? $0 : nil }),
      hosts: values("hosts", "a domain of hosts such as \"mx.example.net\"", Self.host),
      actions: values("actions", "\"failed\" or \"delayed\"", Self.action))
  }

  private static let providers = Set(BuiltInRules.providers.map(\.name))

  private static func words(_ stages: [Stage]) -> String {
    "one of " + stages.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
  }

  private var codes: [UInt16] {
    let key = "reply_codes"
    let numbers = table.integers(key) ?? []
    checkNotEmpty(key)
    for (number, line) in numbers where !(400...599).contains(number) {
      table.reject(key, "expected reply codes from 400 to 599, found \(number)", line: line)
    }
    return numbers.map { UInt16(clamping: $0.number) }
  }

  private static func host(_ text: String) -> String? {
    let name = text.hasPrefix(".") ? text.dropFirst() : text[...]
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isName =
      name.utf8.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { $0 >= 0x80 || $0.isAlphanumeric || $0 == 0x2D || $0 == 0x5F }
      }
    return isName ? name.lowercased() : nil
  }

  private static func action(_ text: String) -> Action? {
    switch text {
    case "failed": .failed
    case "delayed": .delayed
    default: nil
    }
  }

  /// An empty list has no effect: a rule that its author believes to be narrow would match
  /// everything.
  private func checkNotEmpty(_ key: String) {
    if table.isEmptyArray(key) {
      table.reject(key, "expected one value or more, found none: leave the key out")
    }
  }

  /// The values of a list of texts; invalid ones are reported.
  private func values<Value>(
    _ key: String, _ expected: String, _ read: (String) -> Value?
  ) -> [Value] {
    let texts = table.strings(key) ?? []
    checkNotEmpty(key)
    if texts.count > RuleReader.listLimit {
      table.reject(key, "expected at most \(RuleReader.listLimit) values, found \(texts.count)")
    }
    var values: [Value] = []
    for (text, line) in texts.prefix(RuleReader.listLimit) {
      if let value = read(text) {
        values.append(value)
      } else {
        table.reject(key, "expected \(expected), found \(shown(text))", line: line)
      }
    }
    return values
  }
}

internal import BounceClassifier
import Octets
internal import TOML

/// Turns `[[rule]]` tables into rules.
struct RuleReader {
  /// The most phrases, examples or values of one condition in a rule.
  static let listLimit = 1_000
  /// The most octets of a text in a rule.
  static let textLimit = 8_192

  private let table: TOMLReader

  /// The rules of a file, each with the line of its `[[rule]]`.
  ///
  /// - Throws: all errors in the file.
  static func rules(
    in document: TOMLDocument
  ) throws(TOMLProblems) -> [(rule: Rule, line: Int)] {
    let top = TOMLReader(document)
    let tables = top.tables("rule") ?? []
    if !document.root.entries.isEmpty { top.require("rule") }
    let rules = tables.map { table in
      (rule: RuleReader(table: table).rule, line: table.line ?? 1)
    }
    try top.finish()
    return rules
  }

  private var rule: Rule {
    var rule = Rule(RuleID(id), category, tier: .operatorRule, sample: "")
    rule.any = phrases("any")
    rule.all = phrases("all")
    rule.none = phrases("none")
    let when = ConditionsReader(table: table.table("when"))
    rule.conditions = when.conditions
    rule.capture = capture
    rule.blame = choice("blame")
    rule.retry = choice("retry")
    rule.neverHard = table.boolean("never_hard") ?? false
    rule.source = text("source").map { .told($0) }
    rule.note = text("note") ?? ""
    rule.examples = texts("examples")
    rule.counterexamples = texts("counterexamples")
    checkMatter(rule, isConditional: when.isAsked)
    return rule
  }

  private var id: String {
    guard let id = table.string("id") else {
      table.require("id")
      return "local.unnamed"
    }
    let isName =
      (1...64).contains(id.utf8.count) && id != "none"
      && id.utf8.allSatisfy { octet in
        octet.isAlphanumeric && !octet.isUpper || "-._".utf8.contains(octet)
      }
    if !isName {
      table.reject(
        "id",
        "expected 1 to 64 lower-case letters, digits, dots, hyphens and underscores such as "
          + "\"local.shop-full\", found \(shown(id))")
    }
    return id
  }

  private var category: Category {
    table.require("category")
    return choice("category") ?? .other
  }

  /// The form of the provider's ID.
  private var capture: String? {
    guard let form = table.string("provider_id") else { return nil }
    let isForm =
      (2...64).contains(form.utf8.count)
      && form.utf8.contains { $0.isAlphanumeric || $0 == UInt8(ascii: "#") || $0 == 0x5E }
    if !isForm {
      table.reject(
        "provider_id",
        "expected the form of an ID, # a digit, ^ a capital or digit, with + for several, such as "
          + "\"ERR-#+\", found \(shown(form))")
    }
    return form
  }

  /// A rule must have phrases or a condition.
  ///
  /// An invalid condition has been reported already.
  private func checkMatter(_ rule: Rule, isConditional: Bool) {
    guard rule.any.isEmpty, rule.all.isEmpty, !table.has("any"), !table.has("all") else { return }
    if !rule.none.isEmpty {
      table.reject("none", "expected \"any\" or \"all\" beside it: say what the reply does have")
    } else if !isConditional {
      table.reject(
        table.has("when") ? "when" : "any",
        "missing: a rule without phrases (any, all) and without conditions ([rule.when]) matches everything"
      )
    }
  }

  // MARK: Values

  private func phrases(_ key: String) -> [String] {
    list(key) { text in
      Rule.isPhrase(text)
        ? nil : "expected words, with … for what may stand between them, found \(shown(text))"
    }
  }

  private func texts(_ key: String) -> [String] {
    list(key) { $0.isEmpty ? "expected a reply as the log quotes it, found \"\"" : nil }
  }

  private func text(_ key: String) -> String? {
    guard let text = table.string(key) else { return nil }
    if text.utf8.count > Self.textLimit {
      table.reject(key, "expected at most \(Self.textLimit) octets, found \(text.utf8.count)")
    }
    return text
  }

  private func list(_ key: String, _ wrong: (String) -> String?) -> [String] {
    let values = table.strings(key) ?? []
    if table.isEmptyArray(key) {
      table.reject(key, "expected one value or more, found none: leave the key out")
    }
    if values.count > Self.listLimit {
      table.reject(key, "expected at most \(Self.listLimit) values, found \(values.count)")
    }
    for (text, line) in values {
      if text.utf8.count > Self.textLimit {
        table.reject(
          key, "expected at most \(Self.textLimit) octets, found \(text.utf8.count)", line: line)
      } else if let message = wrong(text) {
        table.reject(key, message, line: line)
      }
    }
    return values.map(\.text)
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> Choice? {
    table.choice(key, Choice.allCases.map(\.rawValue)).flatMap { Choice(rawValue: $0) }
  }
}

/// A value for an error message: quoted, and shortened.
func shown(_ text: String) -> String {
  text.count > 64 ? "\"\(text.prefix(64))…\"" : "\"\(text)\""
}

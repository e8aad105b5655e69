import ArgumentParser
import BounceClassifier
import OperatorRules

/// `bouncectl rules check`: whether every rule wins its examples, and other errors.
struct RulesCheck: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Proves rules by their own examples.",
    discussion: """
      Every example must be won by its own rule, with the type that the rule promises, and no counterexample \
      may be; no earlier rule may match everything that a later one matches; IDs are unique.

      Exit status: 0 proven, 1 something is wrong, 2 a file cannot be read or is no set of rules.
      """)

  @Flag(help: "Prove the built-in rules too.")
  var builtIn = false

  @Argument(
    help: ArgumentHelp(
      "Files, or directories of *.toml. (default: \(RulesOptions.defaultDirectory), where it exists)",
      valueName: "path"))
  var paths: [String] = []

  func run(on console: Console) throws {
    let own = try RulesOptions.readOrDefault(paths)
    for path in paths where own.files.isEmpty {
      console.warn("warning: no *.toml is in \(PrintableText.path(path)).")
    }
    var findings = RuleCheck(operatorRules: own.rules).findings.map { finding in
      Self.words(finding, at: own.place(of: RuleID(finding.subject)))
    }
    if builtIn { findings += RuleCheck.builtIn.findings.map { Self.words($0, at: nil) } }
    var output = Output(console)
    for finding in findings { try output.line(PrintableText.of(finding)) }
    let rules = Words.count(own.rules.count, "rule") + " of " + Words.count(own.files.count, "file")
    let all = rules + (builtIn ? " and \(BuiltInRules.all.count) built-in rules" : "")
    try output.line(
      findings.isEmpty ? "\(all): proven." : "\(all): \(findings.count) found wrong.")
    try output.flush()
    if !findings.isEmpty { throw Failure.foundWrong }
  }

  /// A finding and what to do about it: `draft.toml:1: local.full: …`.
  private static func words(
    _ finding: RuleCheck.Finding, at place: OperatorRules.Place?
  ) -> String {
    let start = place.map { "\($0.file):\($0.line): " } ?? ""
    return "\(start)\(finding.subject): \(words(finding.problem))"
  }

  private static func words(_ problem: RuleCheck.Problem) -> String {
    switch problem {
    case .duplicateID: "an earlier rule has this ID: rename one of them."
    case .unproven: "no example shows that it works: add examples = [\"…\"]."
    case .lost(let reply, "none", _):
      "does not match its example, and no other rule does: \"\(reply)\". Look at its phrases and at when."
    case .lost(let reply, let rule, let matched):
      "does not win its example, rule \(rule) does\(by(matched)): \"\(reply)\". "
        + "Put it before that rule, or make one of them narrower."
    case .mistyped(let reply, let promised, let found):
      "promises \(promised), and its example is \(found): \"\(reply)\". "
        + "Look at the words beside it, or say never_hard."
    case .won(let reply, let matched):
      "wins its counterexample\(by(matched)): \"\(reply)\". Make it narrower: none, when, more words."
    case .shadowed(let rule):
      "is never asked: the earlier rule \(rule) takes all it could match. Put it before that one."
    case .markWithEllipsis(let mark):
      "the provider's mark \"\(mark)\" has an ellipsis: each of its pieces would be a mark."
    }
  }

  private static func by(_ matched: String) -> String {
    matched.isEmpty ? "" : " by \"\(matched)\""
  }
}

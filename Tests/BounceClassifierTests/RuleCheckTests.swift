import BounceMail
import Testing

@testable import BounceClassifier

@Suite("Check of rules")
struct RuleCheckTests {
  @Test("the built-in rules pass it")
  func builtIn() {
    for finding in RuleCheck.builtIn.findings { Issue.record("\(finding)") }
  }

  /// A set of rules and what is wrong with it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rules: [Rule]
    let problems: [RuleCheck.Problem]

    init(_ name: String, _ rules: [Rule], _ problems: [RuleCheck.Problem]) {
      testDescription = name
      self.rules = rules
      self.problems = problems
    }
  }

  private static func rule(
    _ id: RuleID, any: [String] = ["gone fishing"], none: [String] = [],
    when conditions: Conditions = Conditions(), sample: String = "550 gone fishing",
    counterexamples: [String] = []
  ) -> Rule {
    Rule(
      id, .inactiveMailbox, any: any, none: none, when: conditions, sample: sample,
      counterexamples: counterexamples)
  }

  @Test(
    "finds",
    arguments: [
      Case("nothing in a sound set", [rule("a")], []),
      Case("a rule without examples", [rule("a", sample: "")], [.unproven]),
      Case(
        "an example that nobody wins", [rule("a", sample: "550 xyzzy")],
        [.lost(reply: "550 xyzzy", to: "none", matched: "")]),
      Case(
        "an example that a built-in rule wins", [rule("a", sample: "550 user unknown")],
        [.lost(reply: "550 user unknown", to: "phrase.no-such-user", matched: "user unknown")]),
      Case(
        "a counterexample that is won",
        [rule("a", counterexamples: ["550 he has gone fishing"])],
        [.won(reply: "550 he has gone fishing", matched: "gone fishing")]),
      Case(
        "two rules of one ID", [rule("a"), rule("a", any: ["at sea"], sample: "550 at sea")],
        [.duplicateID]),
      Case(
        "a rule behind one that asks for less",
        [
          rule("a"),
          rule(
            "b", when: Conditions(codes: [550]), sample: "550 gone fishing"),
        ],
        [
          .shadowed(by: "a"),
          .lost(reply: "550 gone fishing", to: "a", matched: "gone fishing"),
        ]),
      Case(
        "no shadow where the earlier one asks for more",
        [
          rule("a", none: ["today"]), rule("b", sample: "550 gone fishing today"),
          rule("c", any: ["gone fishing", "at sea"], none: ["today"], sample: "550 at sea"),
        ], []),
    ])
  func finds(_ set: Case) {
    #expect(RuleCheck(operatorRules: set.rules).findings.map(\.problem) == set.problems)
  }

  @Test("finds a mark with an ellipsis")
  func marks() {
    let provider = Provider("p", marks: ["one … two", "three"])
    #expect(
      RuleCheck(rules: [], providers: [provider]).findings
        == [.init(subject: "p", problem: .markWithEllipsis("one … two"))])
  }

  @Test("a rule about delays is proven by a reply that is still tried")
  func delays() {
    let rule = Self.rule(
      "a", when: Conditions(actions: [.delayed]), sample: "450 gone fishing")
    #expect(RuleCheck(operatorRules: [rule]).findings.isEmpty)
  }

  @Test("20,000 rules are not compared two by two")
  func many() {
    let rules = (0..<20_000).map { number in
      Self.rule(RuleID("r\(number)"), any: ["word\(number)x"], sample: "550 word\(number)x")
    }
    #expect(RuleCheck(operatorRules: rules).findings.isEmpty)
  }
}

@Suite("Shape of a reply")
struct ReplyShapeTests {
  @Test(
    "addresses, hosts, numbers and IDs do not count, codes do",
    arguments: [
      ("550 5.1.1 <a@b.example>: gone fishing 17 times", "550 5.1.1 … gone fishing … times"),
      ("550 5.1.1 <c@d.example>: gone fishing 3 times", "550 5.1.1 … gone fishing … times"),
      ("451 mx7.example.net says no (id 4cXyz12AB99Q7)", "451 … says no (id …"),
      ("", ""),
    ])
  func shape(_ reply: String, _ shape: String) {
    #expect(String(decoding: ReplyShape(Array(reply.utf8)).text, as: UTF8.self) == shape)
  }

  @Test("the phrase is the longest run of words")
  func phrase() {
    let shape = ReplyShape(Array("550 no <a@b.example> the shop has gone fishing 12".utf8))
    #expect(String(decoding: shape.phrase, as: UTF8.self) == "the shop has gone fishing")
  }
}

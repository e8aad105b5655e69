import BounceMail
import Testing

@testable import BounceClassifier

@Suite("Check of rules")
struct RuleCheckTests {
  @Test("the built-in rules pass it")
  func builtIn() {
    for finding in RuleCheck.builtIn.findings { Issue.record("\(finding)") }
  }

  /// A set of rules and its errors.
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
    "the check finds each kind of error",
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

  @Test("the check finds a mark with an ellipsis")
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

  /// A hard rule, and a rule that softens.
  private static func set(
    _ sample: String, sampleType: Verdict.FailureType? = nil, examples: [String] = [],
    tier: Rule.Tier? = nil, when conditions: Conditions = Conditions(), neverHard: Bool = false
  ) -> [Rule] {
    [
      Rule(
        "a", .inactiveMailbox, any: ["gone fishing"], when: conditions, tier: tier,
        neverHard: neverHard, sample: sample, sampleType: sampleType, examples: examples),
      Rule(
        "b", .other, any: ["until"], tier: .stage, softens: true, sample: "550 until then"),
    ]
  }

  @Test(
    "the check finds a type that the rule does not promise",
    arguments: [
      Case("none where it is hard as promised", set("550 gone fishing"), []),
      Case(
        "a sample that other words soften", set("550 gone fishing until May"),
        [.mistyped(reply: "550 gone fishing until May", promised: .hard, found: .soft)]),
      Case("none where the row says so", set("550 gone fishing until May", sampleType: .soft), []),
      Case(
        "a sample that is not soft as the row says", set("550 gone fishing", sampleType: .soft),
        [.mistyped(reply: "550 gone fishing", promised: .soft, found: .hard)]),
      Case(
        "a sample that is transient, so that nothing shows the rule hard", set("450 gone fishing"),
        [.mistyped(reply: "450 gone fishing", promised: .hard, found: .soft)]),
      Case(
        "none in an example that is transient",
        set("550 gone fishing", examples: ["450 4.2.1 gone fishing"]), []),
      Case(
        "an example that other words soften",
        set("550 gone fishing", examples: ["550 gone fishing until May"]),
        [.mistyped(reply: "550 gone fishing until May", promised: .hard, found: .soft)]),
      Case("none where the row is never hard", set("550 gone fishing", neverHard: true), []),
      Case(
        "none where the row asks for a transient code",
        set("450 gone fishing", when: Conditions(codes: [450])), []),
      Case(
        "none in an operator's rule, which stands above the softening ones",
        set("550 gone fishing until May", tier: .operatorRule), []),
    ])
  func types(_ set: Case) {
    #expect(RuleCheck(rules: set.rules, providers: []).findings.map(\.problem) == set.problems)
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
    "addresses, hosts, numbers and IDs are left out of a shape, codes are kept",
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

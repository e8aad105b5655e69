import BounceMail
import Testing

@testable import BounceClassifier

@Suite("Judgement")
struct JudgementTests {
  /// One way to report a failure.
  struct Report: CustomStringConvertible {
    let category: BounceClassifier.Category
    let stage: Stage?
    let code: UInt16?
    let statusClass: UInt8?
    let action: Action
    let tier: Rule.Tier

    var description: String {
      "\(category) at \(stage?.rawValue ?? "?"), \(code ?? 0), class \(statusClass ?? 0), \(action), \(tier)"
    }

    var verdict: Verdict {
      let rule = Rule("test", category, any: ["the word"], tier: tier, sample: "")
      var evidence = Evidence(
        action: action, diagnostic: Array(((code.map { "\($0) " } ?? "") + "the word").utf8))
      evidence.stage = stage
      evidence.status = statusClass.flatMap {
        EnhancedStatusCode.parse(prefix: Array("\($0).9.9".utf8).span, at: 0)?.code
      }
      return Classifier(rules: [rule], providers: []).classify(evidence)
    }

    var isTransient: Bool { (code ?? 500) < 500 || statusClass == 4 }
    var isExpired: Bool { action == .failed && (isTransient || category == .messageExpired) }
    /// The stages at which a category can be hard.
    var mayBeHard: Bool {
      switch stage {
      case nil, .rcpt: true
      case .connect, .ehlo: false
      case .mail: category == .relayingIssues
      case .data, .endOfData: category == .relayingIssues || tier == .providerText
      }
    }
  }

  static let reports: [Report] = BounceClassifier.Category.allCases.flatMap { category in
    ([nil] + Stage.allCases).flatMap { stage in
      [nil, 450, 550].flatMap { code in
        [nil, 4, 5].flatMap { status in
          [Action.failed, .delayed].flatMap { action in
            [Rule.Tier.providerText, .generalText].map { tier in
              Report(
                category: category, stage: stage, code: code, statusClass: status, action: action,
                tier: tier)
            }
          }
        }
      }
    }
  }

  @Test("hard needs a hard category, nothing transient, and a stage that is about the recipient")
  func type() {
    for report in Self.reports {
      let isHard = report.category.isHard && !report.isTransient && report.mayBeHard
      let expected: Verdict.FailureType =
        report.action == .delayed ? .delayed : isHard ? .hard : .soft
      #expect(report.verdict.type == expected, "\(report)")
    }
  }

  @Test("expiry keeps a cause about the mailbox or message and swallows one about network or host")
  func expiry() {
    let swallowed: Set<BounceClassifier.Category> = [
      .noAnswerFromHost, .badConnection, .routingErrors, .badConfiguration, .other,
    ]
    for report in Self.reports {
      let verdict = report.verdict
      #expect(verdict.expired == report.isExpired, "\(report)")
      let isSwallowed = report.isExpired && swallowed.contains(report.category)
      #expect(verdict.category == (isSwallowed ? .messageExpired : report.category), "\(report)")
      #expect(verdict.cause == (isSwallowed ? report.category : nil), "\(report)")
    }
  }

  @Test("stronger evidence wins whatever the order of the rules")
  func tiers() {
    let tiers = Rule.Tier.allCases
    for (index, strong) in tiers.enumerated() {
      for weak in tiers[(index + 1)...] {
        let rules = [
          Rule("weak", .spamRelated, any: ["the word"], tier: weak, sample: ""),
          Rule("strong", .badMailbox, any: ["word"], tier: strong, sample: ""),
        ]
        let verdict = Classifier(rules: rules, providers: [])
          .classify(reply: Array("550 the word".utf8))
        #expect(verdict.rule == "strong", "\(strong) against \(weak)")
        #expect(verdict.conflicts.map(\.rule) == ["weak"])
      }
    }
  }

  @Test("if the innermost reply says nothing the explanation is asked")
  func explanation() {
    var evidence = Evidence(action: .failed, diagnostic: Array("550 Sorry".utf8))
    evidence.explanation = Array("The mailbox of this person is full".utf8)
    let verdict = Classifier().classify(evidence)
    #expect(verdict.category == .quotaIssues)
    #expect(verdict.matched.string.contains("full"))
  }
}

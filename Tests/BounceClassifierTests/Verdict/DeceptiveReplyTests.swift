import BounceMail
import Testing

@testable import BounceClassifier

/// Replies that only seem to say that an address is dead.
@Suite("Deceptive replies")
struct DeceptiveReplyTests {
  @Test(
    "a refusal without a reason is other and soft",
    arguments: [
      "550", "550 Sorry", "550 5.0.0", "550 5.0.0 Sorry", "554 5.0.0 Sorry", "550 5.1.0 Sorry",
      "550 <x@y.example>: Recipient address rejected", "550 Recipient rejected",
      "550 5.0.0 <x@y.example>: Recipient address rejected", "554 Recipient refused",
      "550 <x@y.example> Address rejected", "550 recipient denied",
    ])
  func vague(reply: String) {
    let verdict = judge(reply)
    #expect(verdict.category == .other, "by \(verdict.rule)")
    #expect(verdict.type == .soft)
  }

  @Test("the same refusal with a telling code or reason is what these say")
  func explained() {
    #expect(judge("550 5.1.1 <x@y.example>: Recipient address rejected").type == .hard)
    #expect(judge("550 <x@y.example>: Recipient address rejected: User unknown").type == .hard)
    let refused = judge("550 5.7.1 <x@y.example>: Recipient address rejected")
    #expect(refused.category == .policyRelated)
    #expect(refused.type == .soft)
  }

  @Test(
    "vague words about hosts, senders and lists of recipients are never hard by themselves",
    arguments: [
      "550 Your name is unknown", "550 You are not registered", "550 That is not in our list",
      "550 It could not be resolved", "554 5.5.1 Error: no valid recipients",
      "550 That name is nonexistent", "550 192.0.2.1 is not listed in DNS", "550 Invalid domain",
      "550 Service discontinued", "550 The attachment has been removed", "550 user blocked",
      "550 The recipient domain wants no mail of this kind", "550 You are not known",
    ])
  func doubtful(reply: String) {
    let verdict = judge(reply)
    #expect(verdict.type == .soft, "by \(verdict.rule)")
  }

  @Test(
    "a full mailbox is soft, whatever its code",
    arguments: [
      "550 5.2.2 Mailbox full", "552 5.2.2 Over quota", "554 Mailbox full",
      "550 5.1.1 The mailbox is full", "550 5.2.1 Over quota",
    ])
  func quota(reply: String) {
    let verdict = judge(reply)
    #expect(verdict.category == .quotaIssues)
    #expect(verdict.type == .soft)
  }

  @Test(
    "a block of our address is never hard and never the recipient's fault",
    arguments: [
      "550 5.7.1 Messages from [192.0.2.1] are not welcome (S3150)",
      "550 5.7.1 Part of your network is on our block list (S3140)",
      "421 4.7.0 [TSS04] Messages from 192.0.2.1 deferred",
      "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
      "550 5.7.1 192.0.2.1 listed at Spamhaus",
      "550 Access denied, poor reputation of 192.0.2.1",
      "550 5.7.606 Access denied, banned sending IP 192.0.2.1",
    ],
    ["", "RCPT TO", "MAIL FROM", "end of DATA"])
  func reputation(reply: String, command: String) {
    let text =
      command.isEmpty
      ? reply : "host mx.example.net[192.0.2.1] said: \(reply) (in reply to \(command) command)"
    let verdict = judge(text)
    #expect(verdict.type == .soft, "by \(verdict.rule)")
    #expect(verdict.blame != .recipient, "by \(verdict.rule)")
    #expect(verdict.category == .spamRelated || verdict.category == .policyRelated)
  }

  @Test(
    "a reply before MAIL is about our host",
    arguments: ["550 5.1.1 User unknown", "550 5.2.1 Mailbox disabled", "550 No such domain"])
  func greeting(reply: String) {
    #expect(judge("host mx.example.net[192.0.2.1] refused to talk to me: \(reply)").type == .soft)
    #expect(
      judge("host mx.example.net[192.0.2.1] said: \(reply) (in reply to EHLO command)").type
        == .soft)
  }

  @Test("an unknown user after DATA is not hard")
  func afterData() {
    let text = "host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to "
    #expect(judge(text + "end of DATA command)").type == .soft)
    #expect(judge(text + "RCPT TO command)").type == .hard)
  }

  @Test("the stage that only the report's text tells counts as well")
  func stageBeside() {
    var evidence = Evidence(action: .failed, diagnostic: Array("550 5.1.1 User unknown".utf8))
    #expect(Classifier().classify(evidence).type == .hard)
    evidence.stage = .endOfData
    #expect(Classifier().classify(evidence).type == .soft)
    #expect(Classifier().classify(evidence).stage == .endOfData)
  }

  @Test("greylisting that expires keeps policy-related")
  func greylisting() {
    var evidence = Evidence(
      action: .failed, diagnostic: Array("451 4.7.1 Greylisted, come back later".utf8))
    evidence.status = EnhancedStatusCode.parse(prefix: Array("4.7.1".utf8).span, at: 0)?.code
    let verdict = Classifier().classify(evidence)
    #expect(verdict.category == .policyRelated)
    #expect(verdict.expired)
    #expect(verdict.type == .soft)
    evidence.action = .delayed
    #expect(Classifier().classify(evidence).type == .delayed)
    #expect(!Classifier().classify(evidence).expired)
  }

  @Test("an unroutable address is a missing mailbox with little confidence")
  func unroutable() {
    let verdict = judge("550 Unrouteable address")
    #expect(verdict.category == .badMailbox)
    #expect(verdict.confidence == .low)
  }
}

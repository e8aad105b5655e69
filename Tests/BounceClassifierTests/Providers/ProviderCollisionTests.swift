import Testing

@testable import BounceClassifier

/// Codes and phrases with one meaning in the registry or in general, and another one at a provider.
@Suite("Providers whose words and codes mean something else")
struct ProviderCollisionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let host: String
    let reply: String
    let category: BounceClassifier.Category
    let type: Verdict.FailureType
    var testDescription: String { "\(host): \(reply)" }

    init(
      _ host: String, _ reply: String, _ category: BounceClassifier.Category,
      _ type: Verdict.FailureType
    ) {
      self.host = host
      self.reply = reply
      self.category = category
      self.type = type
    }
  }

  static let cases: [Case] = [
    // The same words at another provider.
    Case("mx3.qq.com", "550 Mailbox unavailable or access denied", .policyRelated, .soft),
    Case("mx.58.com", "550 Mailbox unavailable or access denied", .badMailbox, .hard),
    Case("mx00.gmx.net", "550 Request denied: mailbox unavailable", .badMailbox, .hard),
    Case("mx.freenet.de", "550 Unrouteable address", .badMailbox, .hard),
    // Filters that reply after DATA.
    Case(
      "mfsmax.docomo.ne.jp", "550 Unknown user u@docomo.ne.jp (in reply to RCPT TO command)",
      .badMailbox, .hard),
    Case(
      "mfsmax.docomo.ne.jp", "550 Unknown user u@docomo.ne.jp (in reply to end of DATA command)",
      .policyRelated, .soft),
    Case(
      "lsean.ezweb.ne.jp", "550 : User unknown (in reply to end of DATA command)", .policyRelated,
      .soft),
    Case(
      "mx1.hotmail.com",
      "550 5.5.0 Not taken: mailbox unavailable (in reply to end of DATA command)",
      .badMailbox, .soft),
    // Enhanced codes with a provider's own meaning.
    Case(
      "x.mail.protection.outlook.com", "550 5.4.1 Recipient address rejected: Access denied",
      .badMailbox, .hard),
    Case("mx.zoho.com", "541 5.4.1 Rejected by destination domain", .policyRelated, .soft),
    Case("mx.zoho.com", "552 5.1.1 Mailbox delivery failure policy", .policyRelated, .soft),
    Case("mx01.hornetsecurity.com", "554 5.5.5 Sorry", .spamRelated, .soft),
    Case("mx01.hornetsecurity.com", "550 5.2.2 Sorry", .policyRelated, .soft),
    Case("mx.aruba.it", "552 5.2.0 <id> spam detected", .spamRelated, .soft),
    Case("mx.aruba.it", "550 5.1.1 This sender is blacklisted", .policyRelated, .soft),
    Case("mx1.comcast.net", "452 4.1.1 That user over quota", .quotaIssues, .delayed),
    Case("smtp-in.orange.fr", "552 5.1.1 Bonjour OFR_417", .quotaIssues, .soft),
    Case("mx.yandex.ru", "550 5.7.1 No such user!", .badMailbox, .hard),
    Case("ff-ip4-mx-vip1.prodigy.net", "550 5.2.1 Addressee unknown", .badMailbox, .hard),
    Case("gmail-smtp-in.l.google.com", "550-5.7.27 It did not pass", .invalidSender, .soft),
    // Reply codes with a provider's own meaning.
    Case("mta5.am0.yahoodns.net", "552 1 Aborted, mailbox not found", .badMailbox, .hard),
    Case("mx.in.hes.trendmicro.eu", "521 Block permanently", .policyRelated, .soft),
    Case("ff-ip4-mx-vip1.prodigy.net", "521 Your host is blocked", .spamRelated, .soft),
    // Replies that mention a recipient but are not about it.
    Case(
      "mx.in.hes.trendmicro.eu", "550 5.7.1 Recipient address rejected: ERS-Customized-Block",
      .spamRelated, .soft),
    Case(
      "d1.a.ess.uk.barracudanetworks.com",
      "550 permanent failure for one or more recipients (u@example.net:blocked)", .policyRelated,
      .soft),
    Case(
      "mxa-00000000.gslb.pphosted.com",
      "421 4.1.1 Recipient address rejected: unverified address: Address verification in progress",
      .noAnswerFromHost, .delayed),
    // The name of a filter decides nothing.
    Case("mx10.mailspamprotection.com", "550 Hm", .other, .soft),
  ]

  @Test("the provider's meaning counts", arguments: cases)
  func meaning(row: Case) {
    let text = "host \(row.host)[192.0.2.1] said: \(row.reply)"
    let verdict = Classifier().classify(reply: Array(text.utf8))
    #expect(verdict.category == row.category, "by \(verdict.rule)")
    #expect(verdict.type == row.type, "by \(verdict.rule)")
  }

  @Test("a 4xx around an inner reason without a code of its own is not final")
  func outerCode() {
    let text =
      "450 4.1.1 <u@example.net>: Recipient address rejected: undeliverable address: unknown user: \"u\""
    let verdict = Classifier().classify(reply: Array(text.utf8))
    #expect(verdict.replyCode == 450)
    #expect(verdict.type == .delayed)
  }
}

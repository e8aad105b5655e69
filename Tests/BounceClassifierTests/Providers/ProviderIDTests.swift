import Testing

@testable import BounceClassifier

@Suite("IDs of providers")
struct ProviderIDTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let reply: String
    let provider: String
    let id: String
    let category: BounceClassifier.Category
    var testDescription: String { id }

    init(
      _ id: String, _ provider: String, _ category: BounceClassifier.Category, _ reply: String
    ) {
      self.id = id
      self.provider = provider
      self.category = category
      self.reply = reply
    }
  }

  static let cases: [Case] = [
    Case("S3150", "microsoft", .spamRelated, "550 5.7.1 Sorry, your network is on it (S3150)"),
    Case("AS(201806281)", "microsoft", .badMailbox, "550 5.4.1 Sorry. AS(201806281)"),
    Case("TSS04", "yahoo", .spamRelated, "421 4.7.0 [TSS04] Come back later"),
    Case("RTR:BB", "yahoo", .policyRelated, "554 RTR:BB Come from elsewhere"),
    Case("OFR_417", "orange", .quotaIssues, "552 5.1.1 Plein. Full. OFR_417 [417]"),
    Case("OFR006_102", "orange", .spamRelated, "550 mwinf5c04 Bonjour OFR006_102 [102]"),
    Case("ofr_506", "orange", .spamRelated, "550 5.2.0 Rejet. ofr_506 [506]"),
    Case("LPN007_416", "laposte", .badMailbox, "550 5.5.0 Bonjour LPN007_416"),
    Case("LPNAAA_101", "laposte", .spamRelated, "550 5.7.1 Bonjour LPNAAA_101"),
    Case("SFR_IN_101", "sfr", .spamRelated, "450 4.7.1 Bonjour SFR_IN_101"),
    Case("AUP#CXBL", "cox", .spamRelated, "550 5.1.0 192.0.2.1 may not. AUP#CXBL"),
    Case("AUP#In-1310", "charter", .policyRelated, "550 5.1.0 Please see AUP#In-1310"),
    Case("IB212", "godaddy", .spamRelated, "552 Judged by the community. IB212"),
    Case("ETP208", "fireeye", .spamRelated, "550 5.5.4 Listed, ETP208"),
    Case(
      "1000728", "qq", .badMailbox,
      "550 Sorry. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1000728&&id=2"),
    Case("HL:IFC", "netease", .policyRelated, "421 HL:IFC 163 mx1,ab,cd"),
    Case(
      "HM08", "apple", .spamRelated,
      "host mx01.mail.icloud.com[192.0.2.1] said: 554 5.7.1 [HM08] Not by our local policy"),
    Case(
      "RL000001", "comcast", .policyRelated,
      "host mx1.comcast.net[192.0.2.1] said: 421 4.1.0 192.0.2.1 Slower, RL000001"),
    Case(
      "G1F", "rackspace", .policyRelated,
      "host mx1.emailsrvr.com[192.0.2.1] said: 450 4.7.1 No name for you (G1F)"),
    Case(
      "RCP-P1", "facebook", .badMailbox,
      "550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp"),
    Case(
      "DAS51", "daum", .spamRelated,
      "host mx1.hanmail.net[192.0.2.1] said: 554 5.7.1 DAS51 Blocked by a machine (E06)"),
  ]

  @Test("an ID names its provider, decides the category and is kept", arguments: cases)
  func captured(row: Case) {
    let verdict = Classifier().classify(reply: Array(row.reply.utf8))
    #expect(verdict.category == row.category)
    #expect(verdict.provider == row.provider)
    #expect(verdict.providerID.map { String(decoding: $0, as: UTF8.self) } == row.id)
    #expect(verdict.confidence == .high)
  }

  @Test(
    "a provider's reply about our address is never hard and never blames the recipient",
    arguments: cases.filter { !$0.category.isHard })
  func soft(row: Case) {
    for stage in ["RCPT TO", "MAIL FROM", "end of DATA"] {
      let wrapped =
        row.reply.hasPrefix("host")
        ? row.reply : "host mx.example.net[192.0.2.1] said: \(row.reply)"
      let verdict = Classifier().classify(
        reply: Array("\(wrapped) (in reply to \(stage) command)".utf8), isFinal: true)
      #expect(verdict.type == .soft)
      if row.category == .spamRelated { #expect(verdict.blame != .recipient) }
    }
  }
}

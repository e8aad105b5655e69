import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Testing

/// Reports that a stranger makes up about `victim@far.example` (docs/security.md, "Attacks").
@Suite("Forged reports")
struct ForgeryTests {
  struct Forgery: CustomTestStringConvertible {
    var name: String
    var mail = ReportMail()
    var recipient = "list@ours.example"
    var domains: [String] = []
    var verp: [VERPStyle] = []
    var authservIDs = ["mx.ours.example"]
    var client = Arrival.Client.stranger
    /// What it ends as.
    var origin: Origin
    var testDescription: String { name }

    /// When it comes: 2026-11-23T18:30:00Z.
    static let seconds: Int64 = 1_795_458_600

    func events(returned: OriginPolicy.ReturnedEffect = .keep) -> [BounceEvent] {
      let examiner = Examiner(
        reader: ReportReader(verp: verp), classifier: Classifier(),
        originPolicy: OriginPolicy(
          domains: domains.map { Octets($0.utf8) }, returned: returned,
          authservIDs: authservIDs.map { Octets($0.utf8) }),
        tokenVerifier: TokenVerifierTests.verifier)
      let arrival = Arrival(client, seconds: Self.seconds)
      let envelope = Envelope(sender: [], recipients: [Octets(recipient.utf8)])
      return examiner.examine(mail.octets, envelope: envelope, arrival: arrival).events
    }
  }

  private static let forwarded = [
    "Original-Recipient: rfc822; victim@far.example", "Final-Recipient: rfc822; me@evil.example",
  ]

  private static let results =
    "Authentication-Results: mx.ours.example; dkim=pass"
    + " header.d=googlemail.com"

  static let forgeries = [
    Forgery(
      name: "Return-Path of a list, sent to it", origin: .returned),
    Forgery(
      name: "Return-Path of any address of our domain, sent to anybody",
      recipient: "postmaster@elsewhere.example", domains: ["ours.example"], origin: .unproven),
    Forgery(
      name: "Return-Path of any address of our domain, sent to postmaster here",
      recipient: "postmaster@ours.example", domains: ["ours.example"], origin: .returned),
    Forgery(
      name: "X-Postfix-Sender in place of a Return-Path",
      mail: ReportMail(
        statusFields: ["X-Postfix-Sender: rfc822; list@ours.example"],
        returned: ["Message-ID: <1@ours.example>"]), origin: .returned),
    Forgery(
      name: "a thousand victims",
      mail: ReportMail(
        groups: (0..<1_000).map { ["Final-Recipient: rfc822; victim\($0)@far.example"] }),
      origin: .returned),
    Forgery(
      name: "the victim's VERP address",
      mail: ReportMail(returned: ["Return-Path: <list+victim=far.example@ours.example>"]),
      recipient: "list+victim=far.example@ours.example", verp: [.plusEquals], origin: .returned),
    Forgery(
      name: "the stranger's own VERP address",
      mail: ReportMail(returned: ["Return-Path: <list+me=evil.example@ours.example>"]),
      recipient: "list+me=evil.example@ours.example", verp: [.plusEquals], origin: .unproven),
    Forgery(
      name: "the stranger's own VERP address, and the victim as Original-Recipient",
      mail: ReportMail(
        groups: [forwarded], returned: ["Return-Path: <list+me=evil.example@ours.example>"]),
      recipient: "list+me=evil.example@ours.example", verp: [.plusEquals], origin: .returned),
    Forgery(
      name: "the stranger's own VERP address, and himself as Original-Recipient",
      mail: ReportMail(
        groups: [
          [
            "Original-Recipient: rfc822; me@evil.example",
            "Final-Recipient: rfc822; victim@far.example",
          ]
        ], returned: ["Return-Path: <list+me=evil.example@ours.example>"]),
      recipient: "list+me=evil.example@ours.example", verp: [.plusEquals], origin: .returned),
    Forgery(
      name: "the victim as Original-Recipient, and no Final-Recipient",
      mail: ReportMail(groups: [["Original-Recipient: rfc822; victim@far.example"]]),
      origin: .unproven),
    Forgery(
      name: "forged Authentication-Results, of another name",
      mail: ReportMail(
        top: [results.replacing("mx.ours", with: "mx.evil")],
        from: ["mailer-daemon@googlemail.com"],
        groups: [["Final-Recipient: rfc822; victim@gmail.com"]],
        returned: nil), origin: .unproven),
    Forgery(
      name: "forged Authentication-Results, below the sender's own Received field",
      mail: ReportMail(
        top: ["Received: from a by b; Mon, 23 Nov 2026 18:00:00 +0000", results],
        from: ["mailer-daemon@googlemail.com"],
        groups: [["Final-Recipient: rfc822; victim@gmail.com"]],
        returned: nil), origin: .unproven),
  ]

  @Test("a forgery is never proven, and takes no address off", arguments: forgeries)
  func forged(_ forgery: Forgery) {
    let events = forgery.events()
    #expect(!events.isEmpty)
    for event in events {
      #expect(event.type == .hard)
      #expect(event.origin == forgery.origin)
      #expect(event.listAction == .keep)
    }
  }

  @Test(
    "even where returned mail removes, the stranger's own VERP address removes none but himself",
    arguments: forgeries.filter { $0.recipient.hasPrefix("list+me") })
  func removing(_ forgery: Forgery) {
    for event in forgery.events(returned: .remove) where event.listAction == .remove {
      #expect(event.listAddress == Octets("me@evil.example".utf8))
    }
  }

  @Test("Postfix's own bounce of a dead forward is about the forward, not about the sender's ORCPT")
  func deadForward() throws {
    let mail = ReportMail(groups: [
      [
        "Final-Recipient: rfc822; dead@forward.example",
        "Original-Recipient: rfc822;victim@big.example",
      ]
    ])
    let event = try #require(
      Forgery(name: "", mail: mail, client: .bounceDaemon, origin: .local).events().first)
    #expect(event.origin == .local)
    #expect(event.listAction == .remove)
    #expect(event.listAddress == Octets("dead@forward.example".utf8))
    #expect(event.originalRecipient == Octets("victim@big.example".utf8))
  }

  @Test(
    "a report of an archive came to the address that our own server wrote above its Received field")
  func archive() {
    let trace = [
      "Return-Path: <>", "Delivered-To: postmaster@ours.example",
      "Received: from evil.example (evil.example [192.0.2.7]) by mx.ours.example with SMTP;"
        + " Mon, 23 Nov 2026 18:00:00 +0000",
      "X-Original-To: list@ours.example",
    ]
    let examiner = Examiner(classifier: Classifier())
    #expect(examiner.examine(ReportMail(top: trace).octets).events.first?.origin == .unproven)
    let honest = ["Return-Path: <>", "X-Original-To: list@ours.example"] + trace[1...2]
    #expect(examiner.examine(ReportMail(top: honest).octets).events.first?.origin == .returned)
  }
}

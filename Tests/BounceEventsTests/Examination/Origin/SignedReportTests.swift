import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Testing

@Suite("Signed reports")
struct SignedReportTests {
  /// A report that Google signed, as it stands before the milter; each test spoils one part.
  struct Signed: CustomTestStringConvertible {
    var name: String
    var results = ["mx.ours.example; dkim=pass header.d=googlemail.com header.b=AbCdEfGh"]
    var received = ["Received: from a.google.example by b.google.example"]
    var signatures = [SignedReportTests.signature()]
    var mail = ReportMail(
      from: ["Mail Delivery Subsystem <mailer-daemon@googlemail.com>"],
      groups: [["Final-Recipient: rfc822; gone@gmail.com"]], returned: nil)
    var sender: String? = ""
    var client = Arrival.Client.stranger
    var ids = ["MX.ours.example"]
    var testDescription: String { name }

    var event: BounceEvent? {
      var mail = mail
      mail.top += results.map { "Authentication-Results: " + $0 }
      mail.top += received
      mail.top += signatures.map { "DKIM-Signature: " + $0 }
      let examiner = Examiner(
        classifier: Classifier(),
        originPolicy: OriginPolicy(authservIDs: ids.map { Octets($0.utf8) }))
      let envelope = Envelope(
        sender: sender.map { Octets($0.utf8) }, recipients: [Octets("list@ours.example".utf8)])
      return examiner.examine(
        mail.octets, envelope: envelope, arrival: Arrival(client, seconds: 1_795_458_600)
      ).events.first
    }
  }

  static func signature(
    domain: String = "googlemail.com", fields: String = "from:to:auto-submitted:subject:date",
    more: String = ""
  ) -> String {
    "v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n\td=\(domain); s=2026; \(more)h=\(fields);"
      + "\r\n\tbh=aGFzaA==; b=AbCd\r\n\tEfGhIjKl=="
  }

  @Test("the provider's own signature proves its report about its own recipient")
  func genuine() {
    let event = Signed(name: "").event
    #expect(event?.origin == .signed)
    #expect(event?.listAction == .remove)
    var unnamed = Signed(name: "")
    unnamed.results = [
      "mx.ours.example; spf=none smtp.mailfrom=; dkim=pass (ok) header.d=googlemail.com"
    ]
    #expect(unnamed.event?.origin == .signed)
  }

  private static func changed(_ name: String, _ change: (inout Signed) -> Void) -> Signed {
    var signed = Signed(name: name)
    change(&signed)
    return signed
  }

  static let spoilt = [
    changed("no authserv-id is configured") { $0.ids = [] },
    changed("of another verifier") {
      $0.results = [$0.results[0].replacing("mx.ours", with: "mx.evil")]
    },
    changed("two fields of our verifier") { $0.results += ["mx.ours.example; spf=pass"] },
    changed("the signature failed") {
      $0.results = [$0.results[0].replacing("pass", with: "fail")]
    },
    changed("two results for the domain") {
      $0.results[0] += "; dkim=fail header.d=googlemail.com header.b=ZzZzZzZz"
    },
    changed("another signature is the valid one") {
      $0.results = [$0.results[0].replacing("AbCdEfGh", with: "QqQqQqQq")]
    },
    changed("only SPF passed") { $0.results = ["mx.ours.example; spf=pass smtp.helo=google.com"] },
    changed("what follows a HELO name may be the client's own text") {
      $0.results = [
        "mx.ours.example; spf=none smtp.helo=x; dkim=pass header.d=googlemail.com header.b=AbCdEfGh"
      ]
    },
    changed("what follows the identity of a signature may be the signer's own text") {
      $0.results = [
        "mx.ours.example; dkim=pass header.d=evil.example header.i=x;"
          + " dkim=pass header.d=googlemail.com header.b=AbCdEfGh"
      ]
    },
    changed("a property is there twice") {
      $0.results = [
        "mx.ours.example; dkim=pass header.d=googlemail.com header.b=AbCdEfGh header.b=x"
      ]
    },
    changed("the field is unreadable") { $0.results = [$0.results[0] + "; ("] },
    changed("signed by another domain of the provider") {
      $0.signatures = [signature(domain: "gmail.com")]
      $0.results = [$0.results[0].replacing("googlemail.com", with: "gmail.com")]
    },
    changed("only the beginning of the body is signed") {
      $0.signatures = [signature(more: "l=10; ")]
    },
    changed("Date is not signed") { $0.signatures = [signature(fields: "from:to:subject")] },
    changed("no signature is there") { $0.signatures = [] },
    changed("a user of the provider wrote it") { $0.mail.from = ["ann@googlemail.com"] },
    changed("two addresses in From") {
      $0.mail.from = ["mailer-daemon@googlemail.com, ann@evil.example"]
    },
    changed("two From fields") { $0.mail.from += ["ann@evil.example"] },
    changed("about a recipient of somebody else") {
      $0.mail.groups = [["Final-Recipient: rfc822; gone@far.example"]]
    },
    changed("about a recipient that only Original-Recipient names") {
      $0.mail.groups = [["Original-Recipient: rfc822; gone@gmail.com"]]
    },
    changed("older than 30 days") { $0.mail.date = ["Fri, 23 Oct 2026 18:00:00 +0000"] },
    changed("from the future") { $0.mail.date = ["Tue, 24 Nov 2026 18:00:00 +0000"] },
    changed("two Date fields") { $0.mail.date += ["Mon, 23 Nov 2026 18:00:00 +0000"] },
    changed("not from the null sender") { $0.sender = "mailer-daemon@googlemail.com" },
    changed("from a client of ours, whose mail no verifier examines") { $0.client = .own },
    changed("a boundary that is not the body's first") { $0.mail.preamble = ["--real"] },
    changed("two Content-Type fields") { $0.mail.contentType += ["text/plain"] },
  ]

  @Test("anything less proves nothing", arguments: spoilt)
  func less(_ signed: Signed) {
    let event = signed.event
    #expect(event?.type == .hard || event == nil)
    #expect(event?.origin != .signed)
    #expect(event?.listAction != .remove)
  }

  @Test("without a Received field nothing parts the verifier's fields from the sender's")
  func unparted() {
    var signed = Signed(name: "")
    #expect(signed.event?.origin == .signed)
    signed.received = []
    #expect(signed.event?.origin == .unproven)
  }

  @Test("in an archive the verifier's field stands between the two topmost Received fields")
  func archive() {
    let examiner = Examiner(
      classifier: Classifier(),
      originPolicy: OriginPolicy(authservIDs: [Octets("mx.ours.example".utf8)]))
    func origin(_ top: [String]) -> Origin? {
      var mail = Signed(name: "").mail
      mail.top = top + Signed(name: "").received + ["DKIM-Signature: " + Self.signature()]
      return examiner.examine(mail.octets).events.first?.origin
    }
    let received =
      "Received: from mx.far.example (mx.far.example [192.0.2.1]) by mx.ours.example"
      + " with ESMTPS id 1; Mon, 23 Nov 2026 18:00:01 +0000"
    let results = "Authentication-Results: " + Signed(name: "").results[0]
    let delivered = ["Return-Path: <>", "Delivered-To: list@ours.example", received, results]
    #expect(origin(delivered) == .signed)
    #expect(origin(Array(delivered.dropFirst())) == .unproven)
    #expect(origin(delivered.dropLast() + [received, results]) == .unproven)
    let login = received.replacing("ESMTPS", with: "ESMTPSA")
    #expect(origin(["Return-Path: <>", login, results]) == .unproven)
  }
}

import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Posix
import Testing
import Token

@Suite("The token in a returned header")
struct TokenVerifierTests {
  static let now: Int64 = 1_795_468_805
  static let arrival = Arrival(.stranger, seconds: now)
  static let key = makeKey(1)
  static let verifier = TokenVerifier(
    keys: TokenKeyRing([key, makeKey(2)]), prefix: "X-Bounce-", maxAgeDays: 30)
  static let examiner = Examiner(classifier: Classifier(), tokenVerifier: verifier)

  static func makeKey(_ octet: UInt8) -> TokenKey {
    guard let key = TokenKey(secret: Octets(repeating: octet, count: 32), created: 0) else {
      preconditionFailure("32 octets are a secret")
    }
    return key
  }

  /// The field's value.
  static func token(
    _ recipients: String..., age: Int64 = 60, key: TokenKey = key
  ) -> String {
    guard
      let token = Token(
        for: recipients.map { Octets($0.utf8) }, seconds: now - age, key: key,
        random: RandomOctets.make(Token.randomOctetsCount))
    else { preconditionFailure("1 to 16 recipients") }
    return String(decoding: token.foldedText(nameOctets: 14), as: UTF8.self)
  }

  /// A report, and what its token says.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var final = "ann@remote.example"
    var original: String?
    /// The returned header, with its empty line unless it is cut; nil for none.
    var returned: String?
    var finding: TokenFinding
    var tokenRecipient: String?
    var origin = Origin.unproven

    var report: Octets {
      var lines = [
        "From: MAILER-DAEMON@mx.remote.example", "To: news@ours.example", "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
        "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.remote.example", "",
        "Final-Recipient: rfc822; \(final)",
      ]
      if let original { lines.append("Original-Recipient: rfc822; \(original)") }
      lines += [
        "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 no such user here",
      ]
      if let returned { lines += ["--b", "Content-Type: text/rfc822-headers", "", returned] }
      return Octets((lines + ["--b--", ""]).joined(separator: "\n").utf8)
    }

    func check(_ message: Octets? = nil) {
      let event = TokenVerifierTests.examiner.examine(
        message ?? report, envelope: Envelope(sender: [], recipients: [Octets("x@y.example".utf8)]),
        arrival: TokenVerifierTests.arrival
      ).events.first
      #expect(event?.token == finding)
      #expect(event?.tokenRecipient.map { String(decoding: $0, as: UTF8.self) } == tokenRecipient)
      #expect(event?.origin == origin)
      #expect(event?.listAction == (origin == .token ? .remove : .keep))
    }
  }

  static func returned(
    _ token: String?, above: String = "", end: String = "\n", below: String = ""
  ) -> String {
    above
      + "Received: from me by mx.ours.example (Postfix) with ESMTP id A for <ann@remote.example>;\n"
      + " Mon, 23 Nov 2026 21:20:05 +0000\n"
      + (token.map { "X-Bounce-Token: \($0)\n" } ?? "") + below
      + "From: news@ours.example\nMessage-ID: <1@ours.example>\n" + end
  }

  private static let later =
    "Received: by mx.remote.example (Postfix) id B; Mon, 23 Nov 2026 21:20:06 +0000\n"

  static let cases = [
    Case(
      testDescription: "valid, by the final recipient",
      returned: returned(token("ann@remote.example")),
      finding: .valid, origin: .token),
    Case(
      testDescription: "valid, in another case", final: "ANN@Remote.Example",
      returned: returned(token("ann@remote.example")), finding: .valid, origin: .token),
    Case(
      testDescription: "valid, by the original recipient", final: "ann@inner.example",
      original: "ann@remote.example", returned: returned(token("ann@remote.example")),
      finding: .valid, tokenRecipient: "ann@remote.example", origin: .token),
    Case(
      testDescription: "valid, with an older key",
      returned: returned(token("ann@remote.example", key: makeKey(2))),
      finding: .valid, origin: .token),
    Case(
      testDescription: "valid, almost too old",
      returned: returned(token("ann@remote.example", age: 30 * 86_400)), finding: .valid,
      origin: .token),
    Case(
      testDescription: "valid, of a host whose clock is ahead",
      returned: returned(token("ann@remote.example", age: -3_600)), finding: .valid, origin: .token),
    Case(
      testDescription: "valid, in a header that is cut below it",
      returned: returned(token("ann@remote.example"), end: ""), finding: .valid, origin: .token),
    Case(
      testDescription: "valid, below forged ones",
      returned: "X-Bounce-Token: AAAA\nX-BOUNCE-TOKEN: BBBB\n"
        + returned(token("ann@remote.example")),
      finding: .valid, origin: .token),
    Case(
      testDescription: "valid, above forged ones",
      returned: returned(token("ann@remote.example"), below: "X-Bounce-Token: AAAA\n"),
      finding: .valid, origin: .token),
    Case(
      testDescription: "valid, but above too many forged ones",
      returned: returned(
        token("ann@remote.example"), below: String(repeating: "X-Bounce-Token: AAAA\n", count: 4)),
      finding: .wrong),
    Case(
      testDescription: "several recipients, the failed one among them",
      returned: returned(token("ann@remote.example", "bob@remote.example")), finding: .shared,
      origin: .tokenShared),
    Case(
      testDescription: "several recipients, the failed one not among them",
      final: "victim@big.example",
      returned: returned(token("ann@remote.example", "bob@remote.example")), finding: .shared,
      origin: .tokenShared),
    Case(
      testDescription: "another recipient, whom nothing names", final: "victim@big.example",
      returned: returned(token("ann@remote.example")), finding: .otherRecipient),
    Case(
      testDescription: "another recipient, whom To, Cc and our own Received name",
      final: "archive@ours.example",
      returned: returned(
        token("ann@remote.example"), below: "To: ann@remote.example\nCc: ann@remote.example\n"),
      finding: .otherRecipient),
    Case(
      testDescription: "another recipient, whom a later Delivered-To names",
      final: "ann@inner.example",
      returned: returned(
        token("ann@remote.example"), above: "Delivered-To: Ann@remote.example\n" + later),
      finding: .otherRecipient, tokenRecipient: "Ann@remote.example"),
    Case(
      testDescription: "another recipient, whom a later Received names", final: "ann@inner.example",
      returned: returned(
        token("ann@remote.example"),
        above: "Received: by mx.remote.example with ESMTP id B\n\tfor <ann@remote.example>; Mon\n"),
      finding: .otherRecipient, tokenRecipient: "ann@remote.example"),
    Case(
      testDescription: "another recipient, whom our own second Received names",
      final: "archive@ours.example",
      returned: returned(
        token("ann@remote.example"),
        above:
          "Received: from filter by mx.ours.example with ESMTP id B for <ann@remote.example>; x\n"
      ), finding: .otherRecipient),
    Case(
      testDescription: "another recipient, but Original-Recipient names a third one",
      final: "ann@inner.example", original: "bob@remote.example",
      returned: returned(
        token("ann@remote.example"), above: "Delivered-To: ann@remote.example\n" + later),
      finding: .otherRecipient),
    Case(
      testDescription: "another recipient: the victim is only the Original-Recipient",
      final: "mallory@remote.example", original: "victim@big.example",
      returned: returned(token("ann@remote.example")), finding: .otherRecipient),
    Case(
      testDescription: "no key here made it",
      returned: returned(token("ann@remote.example", key: makeKey(3))), finding: .unknownKey),
    Case(
      testDescription: "too old",
      returned: returned(token("ann@remote.example", age: 30 * 86_400 + 1)),
      finding: .expired),
    Case(
      testDescription: "too old, of several",
      returned: returned(token("ann@remote.example", "bob@a.example", age: 31 * 86_400)),
      finding: .expired),
    Case(
      testDescription: "from the future",
      returned: returned(token("ann@remote.example", age: -3_601)),
      finding: .wrong),
    Case(
      testDescription: "no token at all", returned: returned("bounce"), finding: .wrong),
    Case(testDescription: "a whole header without one", returned: returned(nil), finding: .absent),
    Case(
      testDescription: "under another prefix",
      returned: returned(nil, below: "X-Other-Token: \(token("ann@remote.example"))\n"),
      finding: .absent),
    Case(
      testDescription: "a header that ends before its empty line", returned: returned(nil, end: ""),
      finding: .cut),
    Case(
      testDescription: "a header that ends inside the token",
      returned: "Received: by mx.ours.example\nFrom: a@ours.example\nX-Bounce-Token: "
        + token("ann@remote.example").prefix(30), finding: .cut),
    Case(testDescription: "nothing came back", finding: .cut),
  ]

  @Test("each report has its finding", arguments: cases)
  func finding(_ fixture: Case) { fixture.check() }

  @Test("a message that comes back whole, and in a text, is read alike")
  func forms() {
    let header = Self.returned(Self.token("ann@remote.example"))
    let valid = Case(testDescription: "", returned: header, finding: .valid, origin: .token)
    let report = String(decoding: valid.report, as: UTF8.self)
    valid.check(Octets(report.replacing("text/rfc822-headers", with: "message/rfc822").utf8))
    let text = """
      From: MAILER-DAEMON@mx.remote.example
      Subject: failure notice

      Hi. This is the qmail-send program at mx.remote.example.
      I'm afraid I wasn't able to deliver your message to the following addresses.
      This is a permanent error; I've given up. Sorry it didn't work out.

      <ann@remote.example>:
      Sorry, no mailbox here by that name. (#5.1.1)

      --- Below this line is a copy of the message.

      Return-Path: <news@ours.example>
      \(header)Hello.

      """
    valid.check(Octets(text.utf8))
    let forwarded = Self.examiner.examine(
      Octets(text.replacing("MAILER-DAEMON@mx", with: "bob@mx").utf8),
      envelope: Envelope(
        sender: Octets("bob@remote.example".utf8), recipients: [Octets("x@y.example".utf8)]),
      arrival: Self.arrival)
    #expect(forwarded.events.allSatisfy { $0.token == .doubtful && $0.listAction == .keep })
  }

  @Test("an old report that a person quotes proves nothing; the same of a mailer-daemon does")
  func quoted() {
    func event(from: String, sender: String) -> BounceEvent? {
      let text = """
        From: \(from)
        To: news@ours.example
        Subject: Undelivered Mail Returned to Sender

        last week you got: <ann@remote.example>: 550 5.1.1 user unknown. It works again now.

        ----- Original message -----
        \(Self.returned(Self.token("ann@remote.example")))Hello.

        """
      return Self.examiner.examine(
        Octets(text.utf8),
        envelope: Envelope(sender: Octets(sender.utf8), recipients: [Octets("x@y.example".utf8)]),
        arrival: Self.arrival
      ).events.first
    }
    for (from, sender) in [
      ("postmaster@remote.example", ""), ("postmaster@remote.example", "bob@remote.example"),
      ("MAILER-DAEMON@remote.example", "bob@remote.example"),
    ] {
      let event = event(from: from, sender: sender)
      #expect(event?.token == .doubtful)
      #expect(event?.listAction == .keep)
    }
    let daemon = event(from: "MAILER-DAEMON@remote.example", sender: "")
    #expect(daemon?.token == .valid)
  }

  @Test("the age in an archive is that at the topmost Received, and unknown without one")
  func archive() {
    func finding(_ top: String) -> TokenFinding? {
      let report = Octets(top.utf8) + Self.cases[0].report
      return Self.examiner.examine(report).events.first?.token
    }
    let received = "Received: from mx.remote.example by mx.ours.example with ESMTP id C;\n"
    let near = " Mon, 23 Nov 2026 21:30:00 +0000\n"
    let late = " Wed, 23 Dec 2026 21:30:00 +0000\n"
    #expect(finding(received + near + received + late + "Date:" + late) == .valid)
    #expect(finding(received + late + received + near + "Date:" + near) == .expired)
    #expect(finding("Date:" + near) == .expired)
    #expect(finding("") == .expired)
  }

  @Test("without keys nothing is said of tokens")
  func noKeys() {
    #expect(TokenVerifier(keys: TokenKeyRing(), prefix: "X-Bounce-", maxAgeDays: 30) == nil)
    let report = Self.cases[0].report
    let event = Examiner(classifier: Classifier()).examine(report, arrival: Self.arrival).events
      .first
    #expect(event != nil)
    #expect(event?.token == nil)
  }
}

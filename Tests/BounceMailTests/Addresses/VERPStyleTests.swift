import Octets
import Testing

@testable import BounceMail

@Suite struct VERPStyleTests {
  static let readings: [(styles: [String], address: String, recipient: String?)] = [
    (["plus-equals"], "bounce+ann=example.net@lists.example", "ann@example.net"),
    (["plus-equals"], "bounce+ann+news=example.net@lists.example", "ann+news@example.net"),
    (["plus-equals"], "bounce+a=b=example.net@lists.example", "a=b@example.net"),
    (["plus-equals"], "bounce+Ann=Example.NET@lists.example", "Ann@Example.NET"),
    (["plus-equals"], "bounce+jörg=müller.example@lists.example", "jörg@müller.example"),
    (["plus-equals"], "bounce+ann@lists.example", nil),
    (["plus-equals"], "bounce@lists.example", nil),
    (["plus-equals"], "bounce+=example.net@lists.example", nil),
    (["plus-equals"], "bounce+ann=@lists.example", nil),
    (["plus-equals"], "bounce+token=abc123@lists.example", nil), (["plus-equals"], "", nil),
    (["plus-equals"], "@", nil),
    (["plus-equals"], "prvs=2611d8fb4c=bounce+ann=example.net@lists.example", nil),
    (
      ["prvs", "plus-equals"], "prvs=2611d8fb4c=bounce+ann=example.net@lists.example",
      "ann@example.net"
    ),
    (
      ["plus-equals", "prvs"], "prvs=bounce+ann=example.net/2611d8fb4c@lists.example",
      "ann@example.net"
    ),
    (["prvs"], "prvs=2611d8fb4c=ann@example.net", nil),
    (["prvs", "plus-equals"], "prvs=x=bounce@lists.example", nil),
    (
      ["srs", "plus-equals"], "SRS0=HHHH=TT=lists.example=bounce+ann=example.net@fwd.example",
      "ann@example.net"
    ),
    (
      ["srs", "plus-equals"], "srs0+HHHH=TT=lists.example=bounce+ann=example.net@fwd.example",
      "ann@example.net"
    ),
    (
      ["srs", "plus-equals"],
      "SRS1=GGGG=fwd.example==HHHH=TT=lists.example=bounce+ann=example.net@two.example",
      "ann@example.net"
    ),
    (
      ["srs", "prvs", "plus-equals"],
      "SRS0=HHHH=TT=lists.example=prvs=2611d8fb4c=bounce+ann=example.net@fwd.example",
      "ann@example.net"
    ),
    (["srs"], "SRS0=HHHH=TT=lists.example=ann@fwd.example", nil),
    (["srs", "plus-equals"], "SRS0=HHHH@fwd.example", nil),
    (
      ["bounce+{local}={domain}@lists.example"], "bounce+ann=example.net@lists.example",
      "ann@example.net"
    ),
    (
      ["bounce+{local}={domain}@lists.example"], "BOUNCE+Ann=example.net@Lists.Example",
      "Ann@example.net"
    ),
    (["bounce+{local}={domain}@lists.example"], "bounce+ann=example.net@other.example", nil),
    (["bounce+{local}={domain}@lists.example"], "bounce+ann=example.net@lists.example.com", nil),
    (
      ["bounce-{domain}={local}@lists.example"], "bounce-example.net=a=b@lists.example",
      "a=b@example.net"
    ),
    (
      ["{any}-return-{any}-{local}={domain}@lists.example"],
      "ops-return-17-ann-b=example.net@lists.example", "ann-b@example.net"
    ),
    (["{local}={domain}@b.example"], "a=b=example.net@b.example", "a=b@example.net"),
    (["b@{domain}.{local}"], "b@", nil),
    (["b-{local}={domain}@l.example"], "b-=example.net@l.example", nil),
    (
      ["b-{local}={domain}@l.example", "plus-equals"], "x+ann=example.net@l.example",
      "ann@example.net"
    ),
    ([], "bounce+ann=example.net@lists.example", nil),
  ]

  @Test("An address gives its recipient by the styles, or none", arguments: readings)
  func reads(_ example: (styles: [String], address: String, recipient: String?)) throws {
    let styles = try example.styles.map { try VERPStyle($0) }
    #expect(styles.recipient(in: Octets(text: example.address))?.string == example.recipient)
  }

  static let mistakes: [(text: String, error: VERPStyleError)] = [
    ("", .unknownStyle), ("verp", .unknownStyle), ("Plus-Equals", .unknownStyle),
    ("{local}={domain}", .unknownStyle),
    ("bounce@lists.example", .needsLocalAndDomain),
    ("b+{local}@lists.example", .needsLocalAndDomain),
    ("b+{local}={local}={domain}@x", .needsLocalAndDomain),
    ("b+{local}{domain}@x", .placeholdersTouch),
    ("b+{name}={domain}@x", .badPlaceholder), ("b+{local={domain}@x", .badPlaceholder),
    ("b+local}={domain}@x", .badPlaceholder),
    ("b +{local}={domain}@x", .badText), ("b+{local}={domain}@x\u{7F}", .badText),
    ("b+{local}={domain}@" + String(repeating: "x", count: 256), .badText),
  ]

  @Test("A text that names no style gives the error that describes it", arguments: mistakes)
  func rejects(_ example: (text: String, error: VERPStyleError)) {
    #expect(throws: example.error) { try VERPStyle(example.text) }
    #expect(!"\(example.error)".isEmpty)
  }

  @Test("An address cut anywhere, or of any octets, never traps")
  func survives() throws {
    let styles = try ["srs", "prvs", "{any}-{local}={domain}@l.example", "plus-equals"].map {
      try VERPStyle($0)
    }
    let address = Octets(
      text: "SRS1=G=f.example==H=T=l.example=prvs=2611d8fb4c=x-ann=example.net@l.example")
    for count in 0...address.count { _ = styles.recipient(in: Octets(address[..<count])) }
    for octet in UInt8.min...UInt8.max {
      _ = styles.recipient(in: Octets(repeating: octet, count: 512))
    }
  }

  // MARK: Reports

  private static let styles: [VERPStyle] = [.plusEquals]
  private static let envelope = Envelope(
    sender: [], recipients: [Octets(text: "bounce+lee=alias.example@lists.example")])

  private func report(_ fields: String, returned: String = "From: news@lists.example") -> Octets {
    Octets(
      text: """
        From: MAILER-DAEMON@mx.example
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        \(fields)

        --b
        Content-Type: message/rfc822

        \(returned)
        Subject: News

        --b--

        """)
  }

  @Test("The original recipient is added to the final one")
  func keepsBoth() {
    let mail = report("Final-Recipient: rfc822; lee@inner.example\nAction: failed\nStatus: 5.1.1")
    let status = ReportReader(verp: Self.styles).read(mail, envelope: Self.envelope).recipients
    #expect(status.map { $0.finalRecipient?.string } == ["lee@inner.example"])
    #expect(status.map { $0.originalRecipient?.string } == ["lee@alias.example"])
  }

  @Test("An Original-Recipient of the report's own is left as it is")
  func reportWins() {
    let mail = report(
      "Original-Recipient: rfc822; kim@own.example\nFinal-Recipient: rfc822; lee@inner.example\nAction: failed\nStatus: 5.1.1"
    )
    let status = ReportReader(verp: Self.styles).read(mail, envelope: Self.envelope).recipients
    #expect(status.map { $0.originalRecipient?.string } == ["kim@own.example"])
  }

  @Test(
    "A report that names no recipient is about the one in its address, or in the returned message",
    arguments: [
      (true, "To: x@lists.example", "lee@alias.example"),
      (false, "To: Lee <lee@to.example>", "lee@to.example"),
      (false, "Delivered-To: lee@box.example\nTo: all@lists.example", "lee@box.example"),
      (false, "X-Original-To: lee@box.example", "lee@box.example"),
      (false, "To: a@to.example, b@to.example", nil),
    ])
  func namesNobody(_ hasStyles: Bool, _ returned: String, _ expected: String?) {
    let mail = report(
      "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no", returned: returned)
    let report = ReportReader(verp: hasStyles ? Self.styles : []).read(
      mail, envelope: Self.envelope)
    #expect(report.recipients.first?.finalRecipient?.string == expected)
    if expected != nil { #expect(report.recipients.first?.diagnostic?.string == "550 no") }
  }

  @Test(
    "The original of an alias is the returned message's Delivered-To, unless it went through a list"
  )
  func aliasOfReturned() {
    let fields = "Final-Recipient: rfc822; lee@inner.example\nAction: failed\nStatus: 5.1.1"
    let reader = ReportReader()
    let alias = reader.read(report(fields, returned: "Delivered-To: lee@alias.example"))
    #expect(alias.recipients.first?.originalRecipient?.string == "lee@alias.example")
    let list = reader.read(
      report(fields, returned: "Delivered-To: ops@lists.example\nList-Id: <ops.lists.example>"))
    #expect(list.recipients.first?.originalRecipient == nil)
  }
}

import BounceMail
import Octets
import TestSupport
import Testing

@Suite("bouncectl --verp")
struct VERPTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// A report that names no recipient, but came to an address that does.
  private static func report(_ field: String, _ address: String) -> String {
    """
    Return-Path: <>
    \(field): \(address)
    Date: Fri, 20 Nov 2026 10:00:00 +0000
    From: Mail Delivery System <MAILER-DAEMON@mx.remote.example>
    To: lists@lists.example
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"

    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.remote.example

    Final-Recipient: rfc822; box17@inside.example
    Action: failed
    Status: 5.1.1
    Diagnostic-Code: smtp; 550 5.1.1 no such user here

    --b
    Content-Type: text/rfc822-headers

    Return-Path: <\(address)>
    From: lists@lists.example
    Message-ID: <m1@lists.example>

    --b--

    """
  }

  @Test(
    "the address that a stored mail came to gives the original recipient, in each field and style",
    arguments: [
      ("Delivered-To", "bounce+ann=example.net@lists.example", ["plus-equals"]),
      ("X-Original-To", "bounce+ann=example.net@lists.example", ["plus-equals"]),
      (
        "Envelope-To", "b-17-ann=example.net@lists.example",
        ["b-{any}-{local}={domain}@lists.example"]
      ),
      ("Delivered-To", "prvs=2611d8fb4c=b+ann=example.net@lists.example", ["prvs", "plus-equals"]),
      (
        "Delivered-To", "SRS0=hash=tt=lists.example=b+ann=example.net@fwd.example",
        ["srs", "plus-equals"]
      ),
    ])
  func styles(_ field: String, _ address: String, _ styles: [String]) throws {
    try desk.mail(Self.report(field, address), to: "a.eml")
    let path = desk.folder.path("a.eml")
    let options = styles.flatMap { ["--verp", $0] }
    let plain = try desk.run(["classify", "--format", "json", path])
    #expect(!plain.output.contains("ann@example.net"))
    let run = try desk.run(["classify", "--format", "json"] + options + [path])
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        #""recipient":"box17@inside.example","original_recipient":"ann@example.net""#),
      "\(run.output)")
  }

  @Test("import writes what VERP tells, and does not believe a report that names another recipient")
  func imported() throws {
    try desk.mail(
      Self.report("Delivered-To", "bounce+ann=example.net@lists.example"), to: "a.eml")
    let path = desk.folder.path("a.eml")
    #expect(try desk.onJournal("import", "--verp", "plus-equals", path).status == 0)
    let fields = try desk.onJournal(
      "list", "--format", "json", "--fields", "original_recipient,origin,list_action")
    #expect(
      fields.output
        == #"{"original_recipient":"ann@example.net","origin":"unproven","list_action":"keep"}"#
        + "\n")
    #expect(
      try desk.onJournal("eval", "--against", desk.journal, "--verp", "plus-equals", path)
        .output.contains("0 of 1 are judged otherwise."))
  }

  @Test(
    "a text that is no style is an error that names the styles: status 2",
    arguments: [
      ("frob", "expected \"plus-equals\""),
      ("a{local}@x.example", "{local} and {domain}, once each"),
    ])
  func unknown(_ style: String, _ said: String) throws {
    let run = try desk.run(["classify", "--verp", style], input: Octets(Mails.plain.utf8))
    #expect(run.status == 2)
    #expect(run.errors.contains("'\(style)'") && run.errors.contains(said), "\(run.errors)")
    #expect(try desk.run(["classify", "--verp", "srs", "--reply", "550 no"]).status == 2)
  }
}

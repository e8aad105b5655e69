import BounceClassifier
import BounceMail
import Octets
import Testing

@testable import BounceEvents

@Suite("Words about another address")
struct AnotherAddressTests {
  /// The event of a report about live@a.example, with a text and a diagnostic.
  static func event(
    _ text: String, _ diagnostic: String?, status: String = "5.0.0"
  ) -> BounceEvent? {
    var lines = [
      "From: MAILER-DAEMON@a.example", "To: list@ours.example", "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b", "",
      text, "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.a.example",
      "", "Final-Recipient: rfc822; live@a.example", "Action: failed", "Status: \(status)",
    ]
    if let diagnostic { lines.append("Diagnostic-Code: \(diagnostic)") }
    let message = Octets((lines + ["--b--", ""]).joined(separator: "\n").utf8)
    return Examiner(classifier: Classifier()).examine(
      message, envelope: Envelope(sender: [], recipients: [Octets("list@ours.example".utf8)]),
      arrival: Arrival(.bounceDaemon)
    ).events.first
  }

  @Test(
    "a reply that names another address keeps the recipient",
    arguments: [
      "smtp; 550 5.1.1 <forward@dead.example>: Recipient address rejected: User unknown",
      "smtp; 550 5.1.1 User unknown: forward@dead.example",
    ])
  func reply(_ diagnostic: String) {
    let event = Self.event("This is the mail system.", diagnostic)
    #expect(event?.type == .soft)
    #expect(event?.listAction == .keep)
    #expect(event?.category == .badMailbox)
  }

  @Test(
    "a text that names both the recipient and another address keeps the recipient",
    arguments: [
      "Delivered to live@a.example. It was not delivered to gone@a.example: user unknown",
      "The user gone@a.example is unknown; the copy to live@a.example was delivered",
      "Failed: live@a.example\n550 user unknown: live@a.example.au",
    ])
  func text(_ text: String) {
    #expect(Self.event(text, nil)?.listAction == .keep)
  }

  @Test("a code beside words that name another address keeps the recipient")
  func code() {
    let text = "live@a.example: accepted, the copy to gone@dead.example failed"
    #expect(Self.event(text, nil, status: "5.1.1")?.listAction == .keep)
  }

  @Test("the recipient's own words remove it, and the event tells those that decided")
  func own() {
    let said = Self.event("The mail system.", "smtp; 550 5.1.1 <live@a.example>: User unknown")
    #expect(said?.listAction == .remove)
    #expect(said?.explanation == nil)
    let told = Self.event("live@a.example: there is no such user here", nil)
    #expect(told?.listAction == .remove)
    #expect(told?.explanation == Octets("live@a.example: there is no such user here".utf8))
  }
}

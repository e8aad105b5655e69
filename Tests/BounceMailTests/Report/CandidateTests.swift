import Octets
import Testing

@testable import BounceMail

@Suite struct CandidateTests {
  @Test(
    "A message that may be a report is a candidate",
    arguments: [
      "From: MAILER-DAEMON@mx.example.com", "Auto-Submitted: auto-replied",
      "X-Failed-Recipients: a@x.example",
      "Content-Type: multipart/report; boundary=x",
      "Subject: =?utf-8?q?Unzustellbar:_Gr=C3=BC=C3=9Fe?=",
      "Subject: failure notice", "Content-Type: message/feedback-report",
    ])
  func candidates(_ field: String) {
    #expect(Candidate.test(Header(Octets(text: field + "\n\n")), envelope: Envelope(sender: [1])))
  }

  @Test("A null sender makes a candidate of any message")
  func nullSender() {
    #expect(Candidate.test(Header([]), envelope: Envelope(sender: [])))
  }

  @Test("Ordinary mail is none")
  func ordinary() {
    let text =
      "From: Ann <ann@example.com>\nSubject: Lunch\nContent-Type: text/plain\nAuto-Submitted: no\n\n"
    let envelope = Envelope(sender: Octets(text: "ann@example.com"))
    #expect(!Candidate.test(Header(Octets(text: text)), envelope: envelope))
  }
}

import BounceEvents
import BounceMail
import Octets
import Testing

@Suite("OriginPolicy")
struct OriginPolicyTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var returnedSender: String?
    var hasReturned = true
    var statusSender: String?
    var envelope: [String] = []
    var domains: [String] = []
    var isLocal = false
    var origin: Origin
    var testDescription: String { name }

    func check() {
      var report = Report(kind: .bounce, format: "rfc3464")
      if hasReturned {
        report.returned = ReturnedMessage()
        report.returned?.sender = returnedSender.map { Octets($0.utf8) }
      }
      report.message.sender = statusSender.map { Octets($0.utf8) }
      let policy = OriginPolicy(domains: domains.map { Octets($0.utf8) })
      let found = policy.origin(
        of: report, envelope: Envelope(sender: [], recipients: envelope.map { Octets($0.utf8) }),
        isLocal: isLocal)
      #expect(found == origin)
    }
  }

  @Test(
    "a report is believed as far as it is proven",
    arguments: [
      Case(name: "made by our own Postfix", hasReturned: false, isLocal: true, origin: .local),
      Case(
        name: "nothing came back", hasReturned: false, envelope: ["a@ours.example"],
        origin: .unproven),
      Case(
        name: "nothing came back, though the status names a sender", hasReturned: false,
        statusSender: "a@ours.example", envelope: ["a@ours.example"], origin: .unproven),
      Case(
        name: "came back to its sender", returnedSender: "a@ours.example",
        envelope: ["a@OURS.example"], origin: .returned),
      Case(
        name: "came back to somebody else", returnedSender: "a@ours.example",
        envelope: ["b@ours.example"], origin: .unproven),
      Case(
        name: "sender in a domain of ours", returnedSender: "x@Ours.Example",
        envelope: ["b@else.example"], domains: ["oURs.example"], origin: .returned),
      Case(
        name: "a subdomain is not the domain", returnedSender: "x@evil.ours.example",
        domains: ["ours.example"], origin: .unproven),
      Case(
        name: "sender only in the status", statusSender: "a@ours.example",
        envelope: ["a@ours.example"], origin: .returned),
      Case(name: "null sender came back", returnedSender: "", envelope: [""], origin: .unproven),
    ])
  func origin(_ fixture: Case) { fixture.check() }
}

import BounceMail
import Octets
import Testing

@testable import BounceEvents

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
    var token: TokenFinding?
    var isSigned = false
    /// What the address that the report came to says (VERP).
    var expected: String?
    var final = "gone@far.example"
    var finalSource = RecipientSource.statusField
    var original: String?
    var originalSource = RecipientSource.originalRecipient
    var origin: Origin
    /// Whether a hard failure removes the address where `returned = "remove"`.
    var removes: Bool?
    var testDescription: String { name }

    func check() {
      var report = Report(kind: .bounce, format: "rfc3464")
      if hasReturned {
        report.returned = ReturnedMessage()
        report.returned?.sender = returnedSender.map { Octets($0.utf8) }
      }
      report.message.sender = statusSender.map { Octets($0.utf8) }
      report.returnAddressRecipient = expected.map { Octets($0.utf8) }
      var recipient = RecipientStatus(action: .failed)
      recipient.finalRecipient = Octets(final.utf8)
      recipient.finalRecipientSource = finalSource
      recipient.originalRecipient = original.map { Octets($0.utf8) }
      recipient.originalRecipientSource = originalSource
      let policy = OriginPolicy(domains: domains.map { Octets($0.utf8) }, returned: .remove)
      let found = policy.origin(
        of: recipient, in: report,
        envelope: Envelope(sender: [], recipients: envelope.map { Octets($0.utf8) }),
        isLocal: isLocal, token: token, isSigned: isSigned)
      #expect(found == origin)
      if let removes { #expect(policy.removes(recipient, in: report, found) == removes) }
      let careful = OriginPolicy(domains: policy.domains.map { $0 })
      #expect(careful.removes(recipient, in: report, found) == found.isProven)
    }
  }

  @Test(
    "a report is believed as far as it is proven",
    arguments: [
      Case(name: "made by our own Postfix", hasReturned: false, isLocal: true, origin: .local),
      Case(
        name: "nothing came back", hasReturned: false, envelope: ["a@ours.example"],
        origin: .unproven, removes: false),
      Case(
        name: "nothing came back, though the status names a sender", hasReturned: false,
        statusSender: "a@ours.example", envelope: ["a@ours.example"], origin: .unproven),
      Case(
        name: "came back to its sender", returnedSender: "a@ours.example",
        envelope: ["a@OURS.example"], origin: .returned, removes: true),
      Case(
        name: "came back to somebody else", returnedSender: "a@ours.example",
        envelope: ["b@ours.example"], origin: .unproven),
      Case(
        name: "sender in a domain of ours, but came elsewhere", returnedSender: "x@Ours.Example",
        envelope: ["b@else.example"], domains: ["oURs.example"], origin: .unproven),
      Case(
        name: "sender and address in domains of ours", returnedSender: "x@Ours.Example",
        envelope: ["b@lists.example"], domains: ["oURs.example", "lists.example"],
        origin: .returned),
      Case(
        name: "a subdomain is not the domain", returnedSender: "x@evil.ours.example",
        envelope: ["b@ours.example"], domains: ["ours.example"], origin: .unproven),
      Case(
        name: "sender only in the status", statusSender: "a@ours.example",
        envelope: ["a@ours.example"], origin: .returned),
      Case(name: "null sender came back", returnedSender: "", envelope: [""], origin: .unproven),
      Case(name: "a token of this recipient", token: .valid, origin: .token, removes: true),
      Case(name: "a token of several", token: .shared, origin: .tokenShared, removes: true),
      Case(name: "a token of another", token: .otherRecipient, origin: .unproven),
      Case(name: "a token that is wrong", token: .wrong, origin: .unproven),
      Case(name: "signed by the recipient's provider", isSigned: true, origin: .signed),
    ])
  func origin(_ fixture: Case) { fixture.check() }

  @Test(
    "the address that a report came to names its recipient, or the report is not believed",
    arguments: [
      Case(
        name: "agrees", returnedSender: "b+gone=far.example@ours.example",
        envelope: ["b+gone=far.example@ours.example"], expected: "Gone@far.example",
        origin: .returned, removes: true),
      Case(
        name: "names another", returnedSender: "b+me=evil.example@ours.example",
        envelope: ["b+me=evil.example@ours.example"], expected: "me@evil.example",
        origin: .unproven),
      Case(
        name: "names another, and a token is there", token: .valid, expected: "me@evil.example",
        origin: .unproven),
      Case(
        name: "names another, and is signed", isSigned: true, expected: "me@evil.example",
        origin: .unproven),
      Case(
        name: "names another, but our own Postfix wrote it", isLocal: true,
        expected: "alias@ours.example", origin: .local),
      Case(
        name: "agrees as the original recipient only", returnedSender: "b@ours.example",
        envelope: ["b@ours.example"], expected: "me@evil.example", original: "me@evil.example",
        origin: .returned, removes: false),
      Case(
        name: "the original recipient is taken from that very address",
        returnedSender: "b@ours.example", envelope: ["b@ours.example"],
        expected: "me@evil.example", original: "me@evil.example", originalSource: .returnAddress,
        origin: .unproven),
    ])
  func returnAddress(_ fixture: Case) { fixture.check() }

  @Test(
    "Original-Recipient alone names nobody, whoever wrote the report",
    arguments: [
      Case(
        name: "our own Postfix", isLocal: true, finalSource: .originalRecipient, origin: .unproven),
      Case(
        name: "signed", isSigned: true, finalSource: .originalRecipient, origin: .unproven),
      Case(
        name: "it is the token's one recipient", token: .valid, finalSource: .originalRecipient,
        origin: .token),
    ])
  func originalRecipient(_ fixture: Case) { fixture.check() }
}

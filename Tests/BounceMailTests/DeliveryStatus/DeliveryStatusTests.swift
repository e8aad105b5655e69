import Octets
import Testing

@testable import BounceMail

@Suite struct DeliveryStatusTests {
  private func read(_ text: String) -> (status: DeliveryStatus, defects: [Defect.Kind]) {
    var defects = Defects()
    let octets = Octets(text: text)
    let status = DeliveryStatus(octets, in: 0..<octets.count, defects: &defects)
    return (status, defects.list.map(\.kind))
  }

  private func recipients(_ text: String) -> [String] {
    read(text).status.recipients.map {
      ($0.finalRecipient?.string ?? "-") + " \($0.action.rawValue) \($0.status?.description ?? "-")"
    }
  }

  static let cases: [(input: String, recipients: [String])] = [
    ("Final-Recipient: rfc822;a@x\nAction: failed\nStatus: 5.1.1\n", ["a@x failed 5.1.1"]),
    (
      "Reporting-MTA: dns;m\n\n\n\nFinal-Recipient: a@x\n\nAction: delayed\nStatus: 4.2.2\n",
      ["a@x delayed 4.2.2"]
    ),
    (
      "Reporting-MTA: dns;m\nFinal-Recipient: rfc822;<a@x>\nAction: failed\nFinal-Recipient: rfc822;b@x\nAction: delivered\n",
      ["a@x failed -", "b@x delivered -"]
    ),
    (
      "Original-Recipient: rfc822;o@x\nAction: failed\n\nOriginal-Recipient: rfc822;p@x\nAction: failed\n",
      ["o@x failed -", "p@x failed -"]
    ),
    ("X-Actual-Recipient: rfc822; a@x\nAction: failed\n", ["a@x failed -"]),
    ("Final-Recipient: rfc822;a@x\nStatus: 4.0.0\n", ["a@x delayed 4.0.0"]),
    ("Final-Recipient: rfc822;a@x\nAction: what\nStatus: 2.1.5\n", ["a@x delivered 2.1.5"]),
    ("Final-Recipient: rfc822;a@x\nAction: Failure (hm)\nStatus: 5.1\n", ["a@x failed 5.1.0"]),
    ("Final-Recipient: rfc822;a@x\nAction: relayed\nStatus: 550 5.1.1\n", ["a@x relayed 5.1.1"]),
    ("Final-Recipient: rfc822;a@x\nAction: expanded\nStatus: 999.9.9\n", ["a@x expanded -"]),
    ("Final-Recipient: LOCAL;root\nAction: failed\n", ["root failed -"]),
    ("Action: failed\nStatus: 5.0.0\n", []),
    ("", []),
  ]

  @Test("Groups give their recipients, however they are separated", arguments: cases)
  func groups(_ example: (input: String, recipients: [String])) {
    #expect(recipients(example.input) == example.recipients)
  }

  @Test("Two different statuses of one recipient are kept, equal ones are kept once")
  func duplicates() {
    let group = "Final-Recipient: rfc822;a@x\nAction: failed\nStatus: 5.1.1\n\n"
    #expect(recipients(group + group) == ["a@x failed 5.1.1"])
    let other = "Final-Recipient: rfc822;a@x\nAction: failed\nStatus: 5.2.2\n\n"
    #expect(recipients(group + other).count == 2)
  }

  @Test("A diagnostic goes on over lines that are not indented, and loses its type")
  func diagnostic() {
    let text =
      "Final-Recipient: rfc822;a@x\nDiagnostic-Code: SMTP; 550 5.1.1\nno such user at all\n  here\nAction: failed\n"
    let recipient = read(text).status.recipients.first
    #expect(recipient?.diagnostic?.string == "550 5.1.1 no such user at all here")
    #expect(recipient?.diagnosticType?.string == "smtp")
  }

  @Test("Recipients over the limit give a defect and are not kept")
  func manyRecipients() {
    let text = (0..<3_000).map { "Final-Recipient: rfc822;a\($0)@x\nAction: failed\n\n" }.joined()
    let (status, defects) = read(text)
    #expect(status.recipients.count == DeliveryStatus.recipientsLimit)
    #expect(defects.contains(.tooManyRecipients))
  }

  @Test("Malformed values give defects")
  func defects() {
    let (_, defects) = read(
      "Final-Recipient: rfc822;a@x\nAction: x\nStatus: y\nLast-Attempt-Date: z\n\nFinal-Recipient: rfc822;b@x\n"
    )
    #expect(Set(defects) == [.badAction, .badStatus, .badDate])
  }
}

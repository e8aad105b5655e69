import Octets
import Testing

@testable import BounceMail

@Suite("Whose words")
struct WhoseWordsTests {
  /// A recipient with its group's further fields.
  typealias Group = (address: String, fields: String)

  /// A DSN of Postfix.
  static func report(_ text: String, _ groups: [Group]) -> Report {
    let groups = groups.map {
      "Final-Recipient: rfc822; \($0.address)\nAction: failed\nStatus: 5.0.0\n\($0.fields)"
    }
    return ReportReader().read(ReportLayout.report(text + "\n", groups: groups))
  }

  /// What each recipient's explanation is.
  static func words(_ text: String, _ addresses: [String]) -> [String?] {
    report(text, addresses.map { ($0, "") }).recipients.map { $0.explanation?.string }
  }

  static let early = """
    <bob@firm.com.au>: host mx.firm.com.au[192.0.2.1] said: 554 5.7.1 no such attachment here
        (in reply to end of DATA command)

    """
  static let late = """
    <bob@firm.com>: host mx.firm.com[192.0.2.2] said: 550 5.1.1 user unknown (in reply
        to RCPT TO command)

    """

  @Test(
    "An address that another one begins with has its own answered command",
    arguments: [[early, late], [late, early]])
  func commands(_ paragraphs: [String]) {
    let code = "Diagnostic-Code: smtp; 550 5.0.0 the host did not take the message of yours\n"
    let report = Self.report(
      paragraphs.joined(separator: "\n"), [("bob@firm.com.au", code), ("bob@firm.com", code)])
    #expect(report.recipients.map(\.answeredCommand?.string) == ["end of DATA", "RCPT TO"])
  }

  @Test(
    "An address that another one begins with has its own reason",
    arguments: [[early, late], [late, early]])
  func reasons(_ paragraphs: [String]) {
    let words = Self.words(
      paragraphs.joined(separator: "\n"), ["bob@firm.com.au", "bob@firm.com"])
    #expect(words.map { $0?.contains("attachment") } == [true, false])
    #expect(words.map { $0?.contains("user unknown") } == [false, true])
  }

  @Test("A short line does not take the paragraph of the next recipient with it")
  func shortLine() {
    let words = Self.words(
      "<alice@a.example>: sorry\n\n<carol@c.example>: user unknown here",
      ["alice@a.example", "carol@c.example"])
    #expect(words == ["<alice@a.example>: sorry", "<carol@c.example>: user unknown here"])
  }

  @Test("An only recipient does not take the entry of another address")
  func otherAddress() {
    #expect(Self.words("gone@a.example: 550 5.1.1 user unknown", ["live@a.example"]) == [nil])
    let words = Self.words(
      "About your message:\n\n<gone@a.example>: user unknown\n\nThe mailbox is full.",
      ["live@a.example"])
    #expect(words == ["About your message: The mailbox is full."])
  }

  /// Text that stands in a report and is not the server's own.
  static let foreign = [
    "Return-Path: <kim@example.com>\nReceived: from virus.example by mx.a.test\nMessage-ID: <1@x>",
    "Message-Id: <virus@example.com>", "Return-Path: <virus@example.com>",
    "X-Virus-Scanned: by a scanner",
    "Virus-free. www.avast.com",
    "This e-mail and any attachments are confidential. A virus may have been\nadded on the way.",
    "No virus found in this message.\nChecked by AVG - www.avg.com",
    "If you are not the intended recipient, delete it. We check for a virus.",
    "-- \nKim, who sells a virus scanner",
    "Diese E-Mail wurde von Avast auf Viren geprüft. Virus: keiner",
  ]

  @Test("Text that is not the server's own is in no explanation", arguments: foreign)
  func notItsOwn(_ text: String) {
    for opening in ["<ann@a.example>", "Your message was lost.", "<ann@a.example>: full"] {
      for separator in ["\n\n", "\n\n----------------\n"] {
        let words = Self.words(opening + separator + text, ["ann@a.example"])[0] ?? ""
        for word in ["irus", "Message-I", "Return-Path"] { #expect(!words.contains(word)) }
      }
    }
  }
}

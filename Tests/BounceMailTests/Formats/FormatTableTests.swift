import Octets
import Testing

@testable import BounceMail

@Suite struct FormatTableTests {
  private static let filtered = FormatTable.all.filter { $0.filter != nil }

  @Test("No format's filter excludes a mail that the format can read", arguments: Fixture.all)
  func passesOverNone(_ fixture: Fixture) {
    for envelope in [Envelope(), Envelope(sender: [])] {
      let mail = Mail(fixture.mail, envelope: envelope)
      for format in FormatTable.all where format.recognises(mail) {
        guard let filter = format.filter else { continue }
        #expect(mail.isCandidate && mail.text.containsAny(filter), "\(format.name)")
      }
    }
  }

  @Test("Many formats have filters, and a text with none of their phrases passes nearly none")
  func passesOverMost() {
    let text = BodyText(Octets(text: "The minutes are below.\nSee you on Monday,\nAnn\n"))
    #expect(Self.filtered.count > 25)
    #expect(Self.filtered.compactMap(\.filter).count { text.containsAny($0) } < 4)
  }

  @Test("No filter is empty: its format would never be asked", arguments: filtered.map(\.name))
  func filtersAreNotEmpty(_ name: String) {
    for format in Self.filtered where format.name == name {
      #expect(format.filter?.isEmpty == false)
    }
  }

  @Test(
    "A filter's phrase thousands of times, whole or cut, gives no more recipients than the limit",
    arguments: filtered.map(\.name))
  func survivesPhrases(_ name: String) {
    let header = "From: MAILER-DAEMON@a.example\nTo: b@c.example\nSubject: failure notice\n\n"
    let count = 2 * DeliveryStatus.recipientsLimit
    for format in Self.filtered where format.name == name {
      guard let phrase = format.filter?.first(where: { _ in true }) else { continue }
      for line in ["\(phrase)\n", "\(phrase.dropLast()) ", "<a@b.example>:\n"] {
        let body = "\(phrase)\n" + String(repeating: line, count: count)
        let report = ReportReader().read(Octets(text: header + body))
        #expect(report.recipients.count <= DeliveryStatus.recipientsLimit)
      }
    }
  }

  /// Formats whose reports have at most one recipient.
  private static let single: Set<String> = [
    "", "aggregate", "arf", "auto-reply", "challenge", "dma", "feedback", "list-notice", "mdn",
    "wrapped",
  ]

  @Test("A format whose reports name several recipients has a fixture with two or more")
  func hasSeveralRecipients() {
    let named = Set(FormatTable.all.map(\.name)).subtracting(Self.single)
    let shown = Fixture.all.map { $0.expected.split(separator: "\n") }
      .filter { lines in lines.count { $0.hasPrefix("recipient ") } > 1 }
      .flatMap { lines in lines.filter { $0.hasPrefix("format ") }.map { $0.dropFirst(7) } }
    #expect(named.subtracting(shown.map(String.init)).isEmpty)
  }
}

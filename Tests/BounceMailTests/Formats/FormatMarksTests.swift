import Octets
import Testing

@testable import BounceMail

@Suite struct FormatMarksTests {
  private static let marked = FormatTable.all.compactMap { $0 as? any MarkedFormat }
    .filter { !$0.marks.isEmpty }

  @Test("No format that knows a mail is passed over for want of its marks", arguments: Fixture.all)
  func passesOverNone(_ fixture: Fixture) {
    for envelope in [Envelope(), Envelope(sender: [])] {
      let mail = Mail(fixture.mail, envelope: envelope)
      for (index, format) in FormatTable.all.enumerated() where format.recognises(mail) {
        #expect(
          !FormatTable.marks.hasMarks(index)
            || FormatTable.marks.mayBe(index, in: mail.text.trigrams), "\(format.name)")
      }
    }
  }

  @Test("Many formats have marks, and a text of none of them is passed over by nearly all of these")
  func passesOverMost() {
    let text = BodyText(Octets(text: "The minutes are below.\nSee you on Monday,\nAnn\n"))
    let marked = FormatTable.all.indices.filter { FormatTable.marks.hasMarks($0) }
    #expect(marked.count > 25)
    #expect(marked.count { FormatTable.marks.mayBe($0, in: text.trigrams) } < 4)
  }

  @Test(
    "A format's mark ten thousand times, whole or torn, gives no more recipients than the limit",
    arguments: marked.map(\.name))
  func survivesMarks(_ name: String) {
    let header = "From: MAILER-DAEMON@a.example\nTo: b@c.example\nSubject: failure notice\n\n"
    for format in Self.marked where format.name == name {
      for line in ["\(format.marks[0])\n", "\(format.marks[0].dropLast()) ", "<a@b.example>:\n"] {
        let body = "\(format.marks[0])\n" + String(repeating: line, count: 10_000)
        let report = ReportReader().read(Octets(text: header + body))
        #expect(report.recipients.count <= DeliveryStatus.recipientsLimit)
      }
    }
  }
}

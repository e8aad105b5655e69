import Octets
import Testing

@testable import BounceMail

@Suite struct PhraseFormatTests {
  /// A row's sample as a mail, recognised by its text or by one of the row's fields.
  struct Sample: CustomTestStringConvertible, Sendable {
    let format: PhraseFormat
    let field: (name: String, phrase: String)?

    var testDescription: String {
      format.name + (field.map { " known by \($0.name): \($0.phrase)" } ?? " known by its text")
    }

    var mail: Octets {
      var fields = [
        "return-path": "<>", "from": "MAILER-DAEMON@mx.example.org", "to": "kim@example.com",
        "subject": "Undelivered mail", "content-type": "text/plain; charset=utf-8",
      ]
      switch field?.name {
      case "from": fields["from"] = "\"\(field?.phrase ?? "")\" <MAILER-DAEMON@mx.example.org>"
      case "content-type": fields["content-type"]? += "; boundary=\"\(field?.phrase ?? "")\""
      case let name?: fields[name] = field?.phrase
      case nil: break
      }
      let header = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
      return Octets(text: header + "\n" + format.sample + "\n")
    }

    /// Whether a mark occurs in the text.
    static func isKnownByText(_ format: PhraseFormat) -> Bool {
      BodyText(Octets(text: format.sample))
        .starts(containingAny: format.marks, within: PhraseFormat.markLinesLimit)
    }
  }

  private static let rows = FormatTable.all.compactMap { $0 as? PhraseFormat }

  /// Each row's sample once, recognised by its text if that has a mark.
  private static let plain = rows.map {
    Sample(format: $0, field: Sample.isKnownByText($0) ? nil : $0.fields.first)
  }

  /// Each row's sample with each of its fields.
  private static let named = rows.flatMap { row in
    row.fields.map { Sample(format: row, field: $0) }
  }

  @Test(
    "A row's sample is read by the row itself, and gives the facts beside it",
    arguments: plain)
  func readsSample(_ sample: Sample) {
    let report = ReportReader().read(sample.mail)
    #expect(report.format == sample.format.name)
    #expect(report.recipients.map(Self.line) == sample.format.gives)
  }

  @Test("A row's sample is known by each of the row's fields", arguments: named)
  func knowsFields(_ sample: Sample) {
    let report = ReportReader().read(sample.mail)
    #expect(report.format == sample.format.name)
    #expect(report.recipients.count == sample.format.gives.count)
  }

  @Test("Each row has a sample with a recipient", arguments: rows.map(\.name))
  func hasSample(_ name: String) {
    for row in Self.rows where row.name == name {
      #expect(!row.sample.isEmpty && !row.gives.isEmpty)
    }
  }

  private static func line(_ status: RecipientStatus) -> String {
    let words = [status.finalRecipient?.string, status.action.rawValue, status.diagnostic?.string]
    return words.compactMap { $0 }.joined(separator: " ")
  }
}

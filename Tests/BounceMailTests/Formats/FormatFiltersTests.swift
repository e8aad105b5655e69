import Octets
import Testing

@testable import BounceMail

@Suite("FormatFilters") struct FormatFiltersTests {
  /// Whether a message is passed to a format, asked of this format alone.
  private static func passes(_ format: any FormatRecogniser, _ mail: Mail) -> Bool {
    let row = format as? PhraseFormat
    guard let marks = row?.marks ?? format.filter else { return true }
    guard mail.isCandidate else { return false }
    let hasField =
      row?.fields.contains { field in
        mail.header.text(field.name)?.contains(field.phrase) ?? false
      } ?? false
    return hasField || mail.text.starts(containingAny: marks, within: FormatTable.filterLinesLimit)
  }

  @Test("A message is passed to each format whose filter or field it has", arguments: Fixture.all)
  func passesAll(_ fixture: Fixture) {
    let mail = Mail(fixture.mail, envelope: Envelope())
    let filters = FormatTable.filters
    let asked = filters.first | filters.others(for: mail)
    for (index, format) in FormatTable.all.enumerated() where Self.passes(format, mail) {
      #expect(asked & 1 << index != 0, "\(format.name)")
    }
  }

  @Test("A message is passed to no format whose filter it has not, unless a field is enough for it")
  func passesNoOther() {
    for fixture in Fixture.all {
      let mail = Mail(fixture.mail, envelope: Envelope())
      let asked = FormatTable.filters.others(for: mail)
      for (index, format) in FormatTable.all.enumerated()
      where format.filter != nil && !Self.passes(format, mail) {
        #expect(asked & 1 << index == 0, "\(fixture): \(format.name)")
      }
    }
  }

  @Test("Formats are asked in their order: those before the first filter before all others")
  func asksInOrder() {
    let first = FormatTable.filters.first
    #expect(first != 0)
    #expect(first & (first + 1) == 0)
    #expect(FormatTable.all[..<first.nonzeroBitCount].allSatisfy { $0.filter == nil })
  }
}

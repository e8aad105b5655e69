import Foundation
import Octets
import TestSupport
import Testing

@testable import BounceMail

@Suite struct ReportReaderTests {
  @Test("There are fixtures")
  func fixturesAreFound() { #expect(Fixture.all.count >= 8) }

  @Test("A fixture gives exactly the facts written beside it", arguments: Fixture.all)
  func readsFixture(_ fixture: Fixture) {
    #expect(summary(ReportReader().read(fixture.mail)) == fixture.expected)
  }

  @Test("Line ends change nothing", arguments: Fixture.all, ["\r\n", "\r", "\r\r\n"])
  func lineEndsChangeNothing(_ fixture: Fixture, _ end: String) {
    #expect(summary(ReportReader().read(fixture.withLineEnds(end))) == fixture.expected)
  }

  /// Each run cuts at one of so many positions; BOUNCE_MILTER_CUTS=1 cuts at all of them.
  private static let cutStride =
    ProcessInfo.processInfo.environment["BOUNCE_MILTER_CUTS"].flatMap(Int.init) ?? 16

  @Test(
    "A fixture cut at any position never traps and names no more recipients", arguments: Fixture.all
  )
  func cutAnywhere(_ fixture: Fixture) {
    let reader = ReportReader()
    let whole = reader.read(fixture.mail)
    let first = Int.random(in: 0..<Self.cutStride)
    for count in stride(from: first, to: fixture.mail.count, by: Self.cutStride) {
      let cut = reader.read(Octets(fixture.mail[..<count]))
      guard cut.recipients.count <= whole.recipients.count else {
        Issue.record("\(fixture.name) cut at \(count) has \(cut.recipients.count) recipients")
        return
      }
    }
  }

  @Test("Random changes of octets never trap, and reasons stay UTF-8", arguments: Fixture.all)
  func randomChanges(_ fixture: Fixture) {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("ReportReaderTests.randomChanges: \(fixture.name) seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let reader = ReportReader()
    for _ in 0..<200 {
      var mail = fixture.mail
      for _ in 0..<Int.random(in: 1...12, using: &random) where !mail.isEmpty {
        mutate(&mail, &random)
      }
      for status in reader.read(mail).recipients {
        for text in [status.diagnostic, status.explanation, status.finalRecipient] {
          #expect((text ?? []).isUTF8, "seed \(seed)")
        }
      }
    }
  }

  private func mutate(_ mail: inout Octets, _ random: inout SeededGenerator) {
    let index = Int.random(in: 0..<mail.count, using: &random)
    switch UInt8.random(in: 0..<4, using: &random) {
    case 0: mail[index] = UInt8.random(in: 0...255, using: &random)
    case 1: mail.remove(at: index)
    case 2: mail.insert(contentsOf: mail[index..<min(mail.count, index + 40)], at: index)
    default:
      let special = Octets(text: "\r\n\0<>@;:=?()\"-+\\ \t")
      mail[index] = special.randomElement(using: &random) ?? 0
    }
  }
}

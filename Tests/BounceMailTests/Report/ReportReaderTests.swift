import Octets
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

  @Test(
    "A fixture cut at any position never traps and names no more recipients", arguments: Fixture.all
  )
  func cutAnywhere(_ fixture: Fixture) {
    let reader = ReportReader()
    let whole = reader.read(fixture.mail)
    for count in 0..<fixture.mail.count {
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
    var random = SeededRandom(state: seed)
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

  private func mutate(_ mail: inout Octets, _ random: inout SeededRandom) {
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

/// SplitMix64: the same seed gives the same numbers on all machines.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

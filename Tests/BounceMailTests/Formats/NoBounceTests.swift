import Octets
import Testing

@testable import BounceMail

@Suite("Mail that is no bounce") struct NoBounceTests {
  @Test("There are more than 300 of them, each with a name of its own")
  func areMany() {
    #expect(NoBounce.all.count > 300)
    #expect(Set(NoBounce.all.map(\.name)).count == NoBounce.all.count)
  }

  @Test("Not one is read as a failure, with the envelope and without", arguments: NoBounce.all)
  func isNoFailure(_ example: NoBounce) {
    for envelope in [example.envelope, Envelope()] {
      let report = ReportReader().read(example.mail, envelope: envelope)
      #expect(
        ![.bounce, .delay, .success].contains(report.kind), "\(report.format): \(summary(report))")
    }
  }

  @Test("Each is read as one of its expected kinds", arguments: NoBounce.all)
  func hasKind(_ example: NoBounce) {
    let report = ReportReader().read(example.mail, envelope: example.envelope)
    #expect(example.kinds.contains(report.kind), "\(report.format): \(summary(report))")
  }

  @Test("Line ends change no kind", arguments: ["\r\n", "\r"])
  func lineEndsChangeNothing(_ end: String) {
    for example in NoBounce.all {
      let mail = Octets(
        example.mail.split(separator: 0x0A, omittingEmptySubsequences: false).joined(
          separator: end.utf8))
      let report = ReportReader().read(mail, envelope: example.envelope)
      #expect(example.kinds.contains(report.kind), "\(example.name): \(summary(report))")
    }
  }

  @Test("Cut at any position, none becomes a failure")
  func cutAnywhere() {
    let reader = ReportReader()
    for example in NoBounce.all.enumerated().filter({
      $0.offset % 8 == 0 || $0.element.mail.count < 400
    }).map(\.element) {
      for count in stride(from: example.mail.count - 1, to: 0, by: -3) {
        let report = reader.read(Octets(example.mail[..<count]), envelope: example.envelope)
        guard ![.bounce, .delay].contains(report.kind) else {
          Issue.record("\(example.name) cut at \(count) is a \(report.kind) by \(report.format)")
          break
        }
      }
    }
  }
}

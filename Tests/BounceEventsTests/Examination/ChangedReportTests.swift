import BounceEvents
import BounceMail
import Foundation
import Octets
import TestSupport
import Testing

@Suite("Changed reports that return a token")
struct ChangedReportTests {
  /// 100,000 in the long run: `BOUNCE_MILTER_TOKEN_CHANGES=100000`.
  private static let changesCount =
    ProcessInfo.processInfo.environment["BOUNCE_MILTER_TOKEN_CHANGES"].flatMap(Int.init) ?? 2_000
  private static let ann = Octets("ann@remote.example".utf8)
  private static let victim = Octets("victim@big.example".utf8)

  @Test("however a report is changed, its token proves nothing of anybody but its recipient")
  func changes() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let reports = TokenVerifierTests.cases.filter { $0.finding != .shared }.map(\.report)
    var proven = 0
    for _ in 0..<Self.changesCount {
      let report = Self.changed(reports, &random)
      let events = TokenVerifierTests.examiner.examine(report, arrival: TokenVerifierTests.arrival)
        .events
      for event in events where event.token == .valid {
        proven += 1
        let address = event.listAddress?.lowercased()
        #expect(
          address == Self.ann || address == Self.ann + [UInt8(ascii: ".")],
          "seed \(seed): \(String(decoding: report, as: UTF8.self))")
      }
      for event in events where event.origin == .token { #expect(event.token == .valid) }
    }
    #expect(proven > Self.changesCount / 20, "seed \(seed)")
  }

  private static func changed(_ reports: [Octets], _ random: inout SeededGenerator) -> Octets {
    var report = reports.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &random) where report.count > 2 {
      let places = [0, 0].map { _ in Int.random(in: 0..<report.count, using: &random) }.sorted()
      switch Int.random(in: 0..<6, using: &random) {
      case 0: report[places[0]] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: report.swapAt(places[0], places[1])
      case 2: report.removeSubrange(places[0]..<min(places[1], places[0] + 40))
      case 3: report = replaced(report, ann, by: victim, &random)
      case 4: report = replaced(report, victim, by: ann, &random)
      default:
        let other = reports.randomElement(using: &random) ?? []
        report = Octets(report.prefix(places[0])) + other.dropFirst(places[0])
      }
    }
    return report
  }

  /// Replaces each place of an address, or leaves it, by chance.
  private static func replaced(
    _ report: Octets, _ address: Octets, by other: Octets, _ random: inout SeededGenerator
  ) -> Octets {
    var result = Octets()
    var rest = report[...]
    while let place = rest.firstRange(of: address) {
      result += rest[..<place.lowerBound]
      result += Bool.random(using: &random) ? other : address
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}

import Foundation
import Octets
import TestSupport
import Testing

@testable import BounceMail

/// Recipients whose addresses are parts or variants of each other stand in one report.
///
/// BOUNCE_MILTER_NEIGHBOURS sets the number of reports (5,000), BOUNCE_MILTER_SEED the seed.
@Suite("Neighbours in reports")
struct NeighboursTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count =
    environment["BOUNCE_MILTER_NEIGHBOURS"].flatMap(Int.init) ?? 5_000
  private static let seed =
    environment["BOUNCE_MILTER_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0 ... .max)

  /// Prefixes, suffixes, sub-addresses and case variants of each other.
  static let addresses = [
    "ann@firm.example", "ann@firm.example.net", "joann@firm.example", "ann+x@firm.example",
    "Ann@firm.example", "ann@a.firm.example", "x.ann@firm.example", "ann-x@firm.example",
    "ann@firm.example.net.example", "ANN+x@firm.example", "x+ann@firm.example",
  ]

  static let replies = [
    "550 5.1.1 nobody of that name lives here", "552 5.2.2 this mailbox is over its limit",
    "554 5.7.1 an attachment is forbidden", "450 4.7.1 come again later, please",
    "550 5.1.1 <{a}>: not known here", "550 5.2.1 closed",
  ]

  @Test(
    "What a report says of a recipient is what it says when the recipient stands alone",
    arguments: ReportLayout.all.indices)
  func standAlone(_ number: Int) {
    let layout = ReportLayout.all[number]
    let seed = Self.seed &+ UInt64(number)
    var random = SeededGenerator(seed: seed)
    var alone: [ReportLayout.Recipient: RecipientStatus] = [:]
    let rounds = max(1, Self.count / ReportLayout.all.count)
    for round in 0..<rounds {
      let recipients = Self.recipients(of: layout, using: &random)
      let found = ReportReader().read(layout.report(recipients))
      let place = "\(layout.name), seed \(Self.seed), round \(round)"
      guard found.format == layout.format, found.recipients.count == recipients.count else {
        let text = summary(found)
        Issue.record("\(place): \(recipients.map(\.address)) are read as \(text)")
        return
      }
      for recipient in recipients {
        let expected = alone[recipient] ?? Self.alone(recipient, layout)
        alone[recipient] = expected
        let status = found.recipients.first { $0.finalRecipient?.string == recipient.address }
        guard status != expected else { continue }
        let words = [status, expected].map { String(describing: $0.map(Self.line)) }
        let text = layout.report(recipients).string
        Issue.record("\(place): \(words[0])\n is not \(words[1])\n\(text)")
        return
      }
    }
  }

  @Test("A recipient alone is read with its reply", arguments: ReportLayout.all.indices)
  func readsAlone(_ number: Int) {
    let layout = ReportLayout.all[number]
    for reply in Self.replies where !(layout.isShared && reply.contains("{a}")) {
      let recipient = ReportLayout.Recipient(address: "ann@firm.example", reply: reply)
      let status = Self.alone(recipient, layout)
      let words = [status.diagnostic, status.explanation].compactMap { $0?.string }.joined()
      let isRead = words.contains(reply.replacing("{a}", with: recipient.address))
      #expect(isRead, "\(layout.name): \(Self.line(status))")
    }
  }

  @Test("Text that is not the server's own changes nothing", arguments: ReportLayout.all.indices)
  func ignoresForeign(_ number: Int) {
    let layout = ReportLayout.all[number]
    let recipient = ReportLayout.Recipient(address: "ann@firm.example", reply: Self.replies[1])
    let expected = Self.alone(recipient, layout)
    for foreign in WhoseWordsTests.foreign {
      let report = ReportReader().read(layout.report([recipient], end: "\n\n\(foreign)\n"))
      let line = report.recipients.first.map(Self.line)
      #expect(line == Self.line(expected), "\(layout.name), \(foreign)")
    }
  }

  private static func recipients(
    of layout: ReportLayout, using random: inout SeededGenerator
  ) -> [ReportLayout.Recipient] {
    let common = replies.filter { !$0.contains("{a}") }.randomElement(using: &random) ?? ""
    return addresses.shuffled(using: &random).prefix(Int.random(in: 1...6, using: &random)).map {
      let reply = layout.isShared ? common : replies.randomElement(using: &random) ?? ""
      return ReportLayout.Recipient(address: $0, reply: reply)
    }
  }

  private static func alone(
    _ recipient: ReportLayout.Recipient, _ layout: ReportLayout
  ) -> RecipientStatus {
    let report = ReportReader().read(layout.report([recipient]))
    return report.recipients.first ?? RecipientStatus(action: .delivered)
  }

  private static func line(_ status: RecipientStatus) -> String {
    let words = [
      status.finalRecipient, status.diagnostic, status.explanation, status.answeredCommand,
      status.remoteMTA,
    ].map { $0?.string ?? "-" }
    return "\(status.action) " + words.joined(separator: " | ")
  }
}

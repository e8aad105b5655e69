import BounceEvents
import Foundation
import Journal
import MilterClient
import Synchronization
import TestSupport
import Testing

/// The daemon is killed repeatedly while clients send it reports.
///
/// BOUNCE_MILTER_KILLS sets the number of kills (5), BOUNCE_MILTER_SEED the seed for their times.
@Suite("The daemon killed under load")
struct DaemonKillTests {
  private static let configuration =
    "journal.segment_octets_limit = 65536\njournal.compress = true\n"
    + "unproven.network_octets_per_minute_limit = 1000000000\n"
    + "unproven.octets_per_minute_limit = 1000000000\n"
  private static let clients = 4

  @Test("Every accepted report is in the journal once for each time it was sent at most, same ID")
  func losesNothing() throws {
    let environment = ProcessInfo.processInfo.environment
    let kills = environment["BOUNCE_MILTER_KILLS"].flatMap(Int.init) ?? 5
    let seed =
      environment["BOUNCE_MILTER_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0 ... .max)
    print("\(kills) kills of the daemon from seed \(seed)")
    var moments = Moments(state: seed)
    let folder = try TemporaryFolder("kills")
    defer { folder.remove() }
    let ledger = Ledger()
    for round in 0..<kills {
      let daemon = try TestDaemon(in: folder, configuration: Self.configuration)
      defer { daemon.process.stop() }
      try load(daemon, ledger, round: round, killAfter: Int(moments.next() % 60)) {
        // At a random time while the next messages are handled, not right after an answer.
        usleep(UInt32(moments.next() % 4_000))
      }
    }
    let last = try TestDaemon(in: folder, configuration: Self.configuration)
    last.process.signal(SIGTERM)
    #expect(try last.process.waitForExit() == 0)
    try check(folder.path("journal"), ledger, "seed \(seed)")
  }

  /// Sends from several clients, and kills the daemon after some more answers.
  private func load(
    _ daemon: TestDaemon, _ ledger: Ledger, round: Int, killAfter answers: Int,
    _ moment: () -> Void
  ) throws {
    let goal = ledger.answered + answers
    let running = DispatchGroup()
    for number in 0..<Self.clients {
      DispatchQueue.global().async(group: running) {
        send(to: daemon, ledger, "r\(round)-c\(number)")
      }
    }
    try waitFor("\(answers) answers", state: daemon.process.log) { ledger.answered >= goal }
    moment()
    daemon.process.signal(SIGKILL)
    #expect(try daemon.process.waitForExit() == SIGKILL + 128)
    running.wait()
  }

  /// Sends reports until the daemon is gone, first those that got no answer before.
  private func send(to daemon: TestDaemon, _ ledger: Ledger, _ name: String) {
    guard let client = try? daemon.connect() else { return }
    var number = 0
    while true {
      number += 1
      let recipient = ledger.begin(else: "\(name)-n\(number)@remote.test")
      let report = Mails.report([.init(address: recipient)], queueID: "4c\(name)\(number)")
      guard
        let answer = try? client.message(
          from: "<>", to: ["<alice@test.example>"], queueID: "4b\(name)\(number)",
          Array(report.utf8))
      else { return ledger.unanswered(recipient) }
      #expect(answer == .accept)
      ledger.accepted(recipient)
    }
  }

  private func check(_ directory: String, _ ledger: Ledger, _ seed: Comment) throws {
    var identifiers: [String: [EventID]] = [:]
    var reader = try JournalReader(directory: directory)
    while let item = reader.next() {
      switch item {
      case .damage(let damage): Issue.record("\(damage) \(seed)")
      case .line(let line):
        let event = try #require(BounceEvent(line: reader.octets(of: line)), seed)
        let recipient = String(decoding: event.recipient ?? [], as: UTF8.self)
        identifiers[recipient, default: []].append(event.id)
      }
    }
    #expect(reader.unfinishedTailOctets == 0, seed)
    let (sent, accepted) = ledger.contents
    #expect(!accepted.isEmpty)
    #expect(accepted.allSatisfy { identifiers[$0] != nil }, "lost; \(seed)")
    for (recipient, found) in identifiers {
      #expect(Set(found).count == 1, "\(recipient), \(seed)")
      #expect(found.count <= sent[recipient] ?? 0, "\(recipient), \(seed)")
    }
    #expect(Set(identifiers.values.compactMap(\.first)).count == identifiers.count, seed)
    let lines = identifiers.values.reduce(0) { $0 + $1.count }
    print("\(accepted.count) accepted, \(lines) lines, \(lines - identifiers.count) repeats")
  }
}

/// The reports that were sent and answered, by recipient.
private final class Ledger: Sendable {
  private struct Contents {
    var sent: [String: Int] = [:]
    var accepted: Set<String> = []
    var open: [String] = []
  }

  private let inner = Mutex(Contents())

  var answered: Int { inner.withLock(\.accepted.count) }
  var contents: (sent: [String: Int], accepted: Set<String>) {
    inner.withLock { ($0.sent, $0.accepted) }
  }

  /// The recipient of the next report: one that got no answer, or else the given one.
  func begin(else recipient: String) -> String {
    inner.withLock { contents in
      let next = contents.open.popLast() ?? recipient
      contents.sent[next, default: 0] += 1
      return next
    }
  }

  func unanswered(_ recipient: String) { inner.withLock { $0.open.append(recipient) } }
  func accepted(_ recipient: String) { _ = inner.withLock { $0.accepted.insert(recipient) } }
}

/// Random times, the same for the same seed: the high bits of a linear congruential generator.
private struct Moments {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}

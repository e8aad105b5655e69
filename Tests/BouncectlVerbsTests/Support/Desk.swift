import BounceClassifier
import BounceEvents
import BounceMail
import BouncectlVerbs
import Foundation
import Glibc
import Journal
import Octets
import TestSupport
import Testing

/// A directory in which a test keeps journals and files, and runs the tool in this process.
struct Desk {
  /// The result of a run.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The current time of all runs: 2026-11-23 20:00 UTC.
  static let now: Int64 = 1_795_464_000_000_000

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("bouncectl") }

  /// The journal's directory.
  var journal: String { folder.path("journal") }

  /// Runs the tool and collects its output.
  func run(
    _ arguments: [String], input: Octets = [], progressDelay: Int64 = 1_000_000
  ) throws -> Run {
    let name = UUID().uuidString
    try write(input, to: name + ".in")
    let descriptors = [
      open(name + ".in", O_RDONLY), open(name + ".out", O_RDWR | O_CREAT),
      open(name + ".err", O_RDWR | O_CREAT),
    ]
    defer { for descriptor in descriptors { close(descriptor) } }
    let status = Bouncectl.run(
      arguments,
      on: Console(
        input: descriptors[0], output: descriptors[1], errors: descriptors[2], time: Self.now,
        progressDelay: progressDelay))
    return Run(status: status, output: try read(name + ".out"), errors: try read(name + ".err"))
  }

  /// Runs a verb on ``journal``.
  func onJournal(_ arguments: String..., input: Octets = []) throws -> Run {
    try run(["--journal", journal] + arguments, input: input)
  }

  private func open(_ name: String, _ flags: Int32) -> Int32 {
    unsafe Glibc.open(folder.path(name), flags, 0o600)
  }

  /// Writes a file.
  func write(_ octets: Octets, to name: String) throws {
    try Data(octets).write(to: URL(fileURLWithPath: folder.path(name)))
  }

  /// Reads a file.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path(name))), as: UTF8.self)
  }

  /// Adds events to a journal by its writer, in a new segment.
  func journal(_ events: [BounceEvent], in name: String = "journal") throws {
    let journal = try Journal.open(directory: folder.path(name))
    try journal.append(events.map(\.members))
    journal.close()
  }

  /// The segments of the journal, oldest first.
  var segments: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: journal).filter { $0.hasSuffix(".jsonl") }
        .sorted()
    }
  }
}

extension BounceEvent {
  /// An event for tests: a hard bounce from a proven report, some minutes before ``Desk/now``.
  static func sample(
    _ recipient: String, minutesAgo: Int64 = 0, _ change: (inout BounceEvent) -> Void = { _ in }
  ) -> BounceEvent {
    var event = BounceEvent(
      id: EventID(of: [Octets(recipient.utf8), Octets("\(minutesAgo)".utf8)]), source: .dsn,
      type: .hard)
    event.time = Desk.now - minutesAgo * 60_000_000
    event.host = Octets("mx".utf8)
    event.origin = .local
    event.category = .badMailbox
    event.listAction = .remove
    event.retry = .no
    event.blame = .recipient
    event.recipient = Octets(recipient.utf8)
    event.sender = Octets("news@ours.example".utf8)
    event.action = .failed
    event.status = EnhancedStatusCode(5, 1, 1)
    event.replyCode = 550
    event.enhancedStatus = EnhancedStatusCode(5, 1, 1)
    event.diagnostic = Octets("550 5.1.1 no such user here".utf8)
    event.rule = Octets("phrase.no-such-user".utf8)
    event.matched = Octets("no such user".utf8)
    event.confidence = .high
    event.format = Octets("rfc3464".utf8)
    change(&event)
    return event
  }

  /// A soft bounce for tests.
  static func soft(
    _ recipient: String, minutesAgo: Int64 = 0,
    _ category: BounceClassifier.Category = .quotaIssues,
    _ change: (inout BounceEvent) -> Void = { _ in }
  ) -> BounceEvent {
    sample(recipient, minutesAgo: minutesAgo) { event in
      event.type = .soft
      event.category = category
      event.listAction = .keep
      event.retry = .mta
      event.status = EnhancedStatusCode(5, 2, 2)
      event.enhancedStatus = EnhancedStatusCode(5, 2, 2)
      event.diagnostic = Octets("552 5.2.2 mailbox full".utf8)
      event.rule = Octets("phrase.mailbox-full".utf8)
      event.matched = Octets("mailbox full".utf8)
      change(&event)
    }
  }
}

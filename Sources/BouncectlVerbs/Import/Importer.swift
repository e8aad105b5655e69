import BounceEvents
import BounceMail
import Journal
import Octets
import Posix

/// Makes events of messages, and writes those that a journal does not have yet.
struct Importer {
  /// The number of events that are written at a time.
  private static let batch = 256

  private let examiner: Examiner
  private let host: Octets
  private let now: Int64
  private var known = SeenIDs()
  private var waiting: [Octets] = []
  private var messages = 0
  private var reports = 0
  private var written = 0
  private var repeats = 0
  /// The addresses that hard failures of reports below `signed` are about, where they are kept.
  private var keptAddresses: Set<Octets> = []
  /// The number of messages that could not be read.
  var unread = 0

  init(examiner: Examiner, host: Octets, now: Int64) {
    self.examiner = examiner
    self.host = host
    self.now = now
  }

  /// Reads the IDs of the events in a journal; a directory that does not exist has none.
  mutating func learn(from directory: String, _ console: Console) throws(Failure) {
    guard Folder.exists(directory), try !JournalDirectory.isEmpty(directory) else { return }
    var stream = try EventStream([directory])
    var progress = Progress(console, sharesTerminal: false)
    while let line = stream.next() {
      progress.update(stream.doneOctets, of: stream.totalOctets, "reading the journal")
      _ = known.isNew(line)
    }
    progress.clear()
    stream.warn(on: console)
  }

  /// Reads one message.
  mutating func read(_ message: Octets, into journal: Journal?) throws(Failure) {
    messages += 1
    let examination = examiner.examine(message)
    if !examination.events.isEmpty { reports += 1 }
    for var event in examination.events {
      guard known.isNew(event.id) else {
        repeats += 1
        continue
      }
      noteKept(event)
      event.time = time(of: examination.report)
      event.host = host
      waiting.append(event.members)
    }
    if waiting.count >= Self.batch { try write(to: journal) }
  }

  /// Writes the waiting events to disk.
  mutating func write(to journal: Journal?) throws(Failure) {
    guard !waiting.isEmpty else { return }
    do {
      try journal?.append(waiting)
    } catch {
      throw .cannotRun("\(written) events were written, then this failed. \(error)")
    }
    written += waiting.count
    waiting = []
  }

  /// The counts in one line.
  func summary(isDry: Bool) -> String {
    "\(Words.count(messages, "message")) read, \(reports) with a report: "
      + "\(Words.count(written, "event")) "
      + (isDry ? "would be written" : "written") + ", \(repeats) already known."
  }

  /// How many addresses `--returned remove` would add; nil if none.
  var returnedSummary: String? {
    guard !keptAddresses.isEmpty else { return nil }
    let addresses = keptAddresses.count == 1 ? "1 address" : "\(keptAddresses.count) addresses"
    return
      "--returned remove would take \(addresses) more off, by reports that any holder of our mail"
      + " may have written."
  }

  private mutating func noteKept(_ event: BounceEvent) {
    guard event.isRecipientsOwnFailure, event.listAction == .keep,
      event.token != .otherRecipient,
      event.origin == .returned || event.origin == .tokenShared,
      let address = event.listAddress?.canonicalAddress
    else { return }
    keptAddresses.insert(address)
  }

  /// The report's own date; the current time if it has none or one in the future.
  private func time(of report: Report) -> Int64 {
    guard let seconds = report.header.date, seconds > 0, seconds < now / 1_000_000 else {
      return now
    }
    return seconds * 1_000_000
  }
}

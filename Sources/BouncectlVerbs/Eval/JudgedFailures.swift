import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Posix

/// One failed recipient from an archive or a journal, judged by several classifiers.
struct JudgedFailure {
  /// Its place: a file, `PATH#N`, or the event's ID.
  var place: String
  /// The event's ID, the same in every journal and archive.
  var id: EventID
  var address: Octets?
  /// The remote host's words, on one line.
  var reply: Octets
  /// One verdict for each classifier.
  var answers: [Answer]
}

/// The parts of a verdict that are compared.
struct Answer: Equatable {
  var type: EventType
  var category: Category
  var cause: Category?
  var rule: Octets
  /// The words that were not understood.
  var unread: Octets

  init(_ event: BounceEvent) {
    type = event.type
    category = event.category ?? .other
    cause = event.cause
    rule = event.rule ?? []
    unread = event.unread ?? []
  }

  /// Whether both verdicts say the same about the recipient, by any rule.
  func agrees(with other: Answer) -> Bool {
    type == other.type && category == other.category && cause == other.cause
  }

  /// `hard bad-mailbox`.
  var words: String {
    "\(type.rawValue) \(category.rawValue)" + (cause.map { " (\($0.rawValue))" } ?? "")
  }
}

/// The failures in mboxes, Maildirs, directories, files and journals, one at a time.
struct JudgedFailures {
  private let classifiers: [Classifier]
  private let examiners: [Examiner]
  private let console: Console
  private var unreadMessages = 0
  /// The number of segments of journals that could not be read to their end.
  private var unreadSegments = 0

  init(_ classifiers: [Classifier], reader: ReportReader, console: Console) {
    self.classifiers = classifiers
    examiners = classifiers.map { Examiner(reader: reader, classifier: $0) }
    self.console = console
  }

  /// Calls `body` for each failure of some paths.
  mutating func each(
    in paths: [String], _ take: (JudgedFailure) throws -> Void
  ) throws {
    var progress = Progress(console, sharesTerminal: false, parts: paths.count)
    for path in paths {
      if Self.isJournal(path) {
        try eachOfJournal(path, &progress, take)
      } else {
        try eachOfArchive(path, &progress, take)
      }
    }
    progress.clear()
  }

  /// Ends a verb that has shown all that could be read.
  ///
  /// - Throws: exit status 2 when something could not be read.
  func requireAllRead() throws(Failure) {
    var parts: [String] = []
    if unreadMessages > 0 { parts.append(Words.count(unreadMessages, "message")) }
    if unreadSegments > 0 { parts.append(Words.count(unreadSegments, "segment")) }
    guard !parts.isEmpty else { return }
    throw .cannotRun("\(parts.joined(separator: " and ")) could not be read.")
  }

  /// Whether a path is a directory with segments of a journal.
  static func isJournal(_ path: String) -> Bool {
    guard path != "-", (try? Folder.kind(path)) == .folder else { return false }
    return (try? JournalDirectory.isEmpty(path)) == false
  }

  private mutating func eachOfJournal(
    _ path: String, _ progress: inout Progress, _ take: (JudgedFailure) throws -> Void
  ) throws {
    var stream = try EventStream([path])
    while let line = stream.next() {
      progress.update(
        stream.doneOctets, of: stream.totalOctets, "reading \(PrintableText.path(path))")
      guard let event = line.event, event.type.isFailure else { continue }
      let evidence = Evidence(recordedIn: event)
      try take(
        JudgedFailure(
          place: event.id.description, id: event.id, address: event.address,
          reply: event.diagnostic ?? [],
          answers: classifiers.map { Answer(BounceEvent(judging: evidence, by: $0)) }))
    }
    progress.finishPart()
    progress.clear()
    stream.warn(on: console)
    unreadSegments += stream.unreadSegments
  }

  private mutating func eachOfArchive(
    _ path: String, _ progress: inout Progress, _ take: (JudgedFailure) throws -> Void
  ) throws {
    var messages = MessageSource(path, console: console)
    while let message = messages.next(&progress) {
      switch message.octets {
      case .success(let octets):
        let examined = examiners.map { $0.examine(octets).events }
        for (index, event) in examined[0].enumerated() where event.type.isFailure {
          try take(
            JudgedFailure(
              place: message.name, id: event.id, address: event.address,
              reply: event.diagnostic ?? [],
              answers: examined.map { Answer($0[index]) }))
        }
      case .failure(let error):
        unreadMessages += 1
        console.warn("cannot read \(PrintableText.path(message.name)): \(error.reason)")
      }
    }
  }
}

extension Evidence {
  /// The evidence that an event contains: the unwrapped reply, codes, hosts and stage.
  ///
  /// The journal does not contain the words around the reply and the report's human-readable part.
  init(recordedIn event: BounceEvent) {
    self.init(
      action: event.action ?? (event.type == .delayed ? .delayed : .failed),
      diagnostic: event.diagnostic ?? [])
    status = event.status
    remoteMTA = event.remoteMTA
    reportingMTA = event.reportingMTA
    recipient = event.recipient ?? event.originalRecipient
    stage = event.stage
    // A failure that had not expired then has not expired now.
    isFirstAttempt = !event.expired
  }
}

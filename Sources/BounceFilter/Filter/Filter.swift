public import BounceClassifier
import BounceEvents
import Journal
public import Logging
public import Milter
public import Octets
import Synchronization

/// What all connections share: configuration, journal, log, counters.
public final class Filter: Sendable {
  let log: Logger
  let store: any EventStore
  let rejects: RejectLog
  private let current: Mutex<ConfigurationSnapshot>
  private let hostName: Octets
  private let clock: @Sendable () -> Int64
  private let counts = Mutex(FilterCounters())
  private let said = Mutex<Set<String>>([])
  private let condition = Mutex(JournalCondition())

  /// A filter.
  ///
  /// - Parameters:
  ///   - classifier: what judges failures, the operator's rules in it.
  ///   - hostName: the name in events where `instance` is not configured.
  ///   - clock: microseconds since 1970 UTC.
  public init(
    _ configuration: Configuration, classifier: Classifier = Classifier(), store: any EventStore,
    log: Logger, hostName: Octets, clock: @escaping @Sendable () -> Int64
  ) {
    self.store = store
    self.log = log
    self.hostName = hostName
    self.clock = clock
    rejects = RejectLog(start: clock())
    current = Mutex(
      ConfigurationSnapshot(configuration, classifier: classifier, hostName: hostName))
  }

  /// What is asked of the MTA.
  ///
  /// No HELO, DATA or unknown commands; macros by name at each stage, because Postfix sends
  /// `{client_addr}` and `{client_name}` only so. `i` is known at MAIL for mail that did not come by SMTP,
  /// later for the rest.
  public static let negotiation = Negotiation(
    actions: [.addHeaders, .changeHeaders, .setSymbolList],
    steps: [.noHelo, .noData, .noUnknownCommand, .skip, .rejectedRecipients],
    macros: [
      .connect: ["j", "{client_addr}", "{client_name}", "{daemon_name}"],
      .envelopeFrom: ["i"],
      .envelopeRecipient: ["i", "{auth_authen}", "{rcpt_mailer}", "{rcpt_host}", "{rcpt_addr}"],
      .endOfHeaders: ["i"],
      .endOfMessage: ["i"],
    ])

  /// A session for a new connection.
  public func makeSession() -> any MilterSession { FilterSession(self) }

  /// Takes another configuration for the messages that begin from now on.
  ///
  /// - Parameter classifier: another one too; nil keeps the one in force.
  public func use(_ configuration: Configuration, classifier: Classifier? = nil) {
    let snapshot = ConfigurationSnapshot(
      configuration, classifier: classifier ?? self.snapshot.classifier, hostName: hostName)
    current.withLock { $0 = snapshot }
  }

  /// What was done so far.
  public var counters: FilterCounters { counts.withLock { $0 } }

  /// Leaves what strangers' refused recipients still have to say; to be called when no session is left.
  public func finish() { storeSampled(isEnding: true) }

  var snapshot: ConfigurationSnapshot { current.withLock { $0 } }
  func now() -> Int64 { clock() }

  func count(_ change: (inout sending FilterCounters) -> Void) {
    counts.withLock { change(&$0) }
  }

  /// Warns of something that is so for every message: once.
  func warnOnce(_ text: String, queueID: String) {
    guard said.withLock({ $0.insert(text).inserted }) else { return }
    log.warning("\(queueID): \(text) (said once)")
  }

  /// Says once when the store begins to fail, and once when it works again.
  func watchStore() {
    condition.withLock { known in
      // Asked for and said under the lock: another thread's answer may be older than what is known.
      let now = store.condition
      tellChange(from: known, to: now)
      known = now
    }
  }

  private func tellChange(from before: JournalCondition, to now: JournalCondition) {
    // Not every change of the reason: each message that it concerns has its own line.
    if (now.writeFailure == nil) != (before.writeFailure == nil) {
      if let failure = now.writeFailure {
        log.error("NOQUEUE: events are not written: \(failure)")
      } else {
        log.notice("NOQUEUE: events are written again")
      }
    }
    if now.housekeepingFailure != before.housekeepingFailure {
      if let failure = now.housekeepingFailure {
        log.error("NOQUEUE: old events are not removed or compressed: \(failure)")
      } else {
        log.notice("NOQUEUE: old events are removed and compressed again")
      }
    }
    if now.timesRetaken != before.timesRetaken {
      log.warning(
        "NOQUEUE: the journal's lock file was deleted or moved while it was in use; it is locked anew"
      )
    }
  }

  /// Leaves events that are nowhere else in the log: whole, in as many lines as they need.
  public func tellNotJournaled(_ records: [[UInt8]], queueID: String = "NOQUEUE") {
    for record in records {
      let parts = LogText.parts(of: "{\(String(decoding: record, as: UTF8.self))}")
      for (index, part) in parts.enumerated() {
        let number = parts.count > 1 ? " (\(index + 1) of \(parts.count))" : ""
        log.error("\(queueID): not journaled\(number): \(part)")
      }
    }
  }

  /// What a new message is the occasion for: refusals of minutes past, and how the store is doing.
  func lookAfterStore() {
    storeSampled()
    watchStore()
  }

  /// Journals refusals of minutes past that were not journaled one by one.
  func storeSampled(isEnding: Bool = false) {
    let now = now()
    guard let event = rejects.sampled(host: snapshot.host, now: now, isEnding: isEnding) else {
      return
    }
    storeLater(event)
    log.notice(
      "NOQUEUE: \(event.count ?? 0) refused recipients of strangers were not journaled one by one")
  }

  /// Leaves an event that nobody waits for.
  func storeLater(_ event: BounceEvent) {
    do throws(JournalError) {
      try store.storeLater([event.members])
      count { $0.rejectEvents += 1 }
    } catch {
      count { $0.journalErrors += 1 }
      log.error("NOQUEUE: \(error); the event of a refused recipient follows")
      tellNotJournaled([event.members])
    }
  }
}

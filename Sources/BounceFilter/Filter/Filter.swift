public import BounceClassifier
import BounceEvents
import Journal
public import Logging
public import Milter
public import Octets
import Synchronization
public import Token

/// State that all connections share: configuration, journal, log, counters.
public final class Filter: Sendable {
  let log: Logger
  let store: any EventStore
  let share: UnprovenShare
  private let current: Mutex<ConfigurationSnapshot>
  private let hostName: Octets
  private let clock: @Sendable () -> Int64
  private let counts = Mutex(FilterCounters())
  private let said = Mutex<Set<String>>([])
  private let condition = Mutex(JournalCondition())

  /// A filter.
  ///
  /// - Parameters:
  ///   - classifier: judges failures; holds the operator's rules too.
  ///   - keys: make and verify tokens.
  ///   - hostName: the name in events where `instance` is not configured.
  ///   - clock: microseconds since 1970 UTC.
  public init(
    _ configuration: Configuration, classifier: Classifier = Classifier(),
    keys: TokenKeyRing = TokenKeyRing(), store: any EventStore, log: Logger, hostName: Octets,
    clock: @escaping @Sendable () -> Int64
  ) {
    self.store = store
    self.log = log
    self.hostName = hostName
    self.clock = clock
    share = UnprovenShare(start: clock())
    current = Mutex(
      ConfigurationSnapshot(
        configuration, classifier: classifier, keys: keys, hostName: hostName))
  }

  /// What the milter asks of the MTA.
  ///
  /// No HELO, DATA or unknown commands. Macros are requested by name at each stage, because Postfix
  /// sends `{client_addr}` and `{client_name}` only on request. `i` is known at MAIL for mail that
  /// did not come by SMTP, and later for other mail. `{auth_authen}` at MAIL tells own senders, and
  /// at RCPT whose recipient was refused.
  public static let negotiation = Negotiation(
    actions: [.addHeaders, .changeHeaders, .setSymbolList],
    steps: [.noHelo, .noData, .noUnknownCommand, .skip, .rejectedRecipients],
    macros: [
      .connect: ["j", "{client_addr}", "{client_name}", "{daemon_name}"],
      .envelopeFrom: ["i", "{auth_authen}"],
      .envelopeRecipient: ["i", "{auth_authen}", "{rcpt_mailer}", "{rcpt_host}", "{rcpt_addr}"],
      .endOfHeaders: ["i"],
      .endOfMessage: ["i"],
    ])

  /// A session for a new connection.
  public func makeSession() -> any MilterSession { FilterSession(self) }

  /// Applies another configuration to the messages that begin from now on.
  ///
  /// - Parameters:
  ///   - classifier: the new classifier; nil keeps the current one.
  ///   - keys: the new keys; nil keeps the current ones.
  public func use(
    _ configuration: Configuration, classifier: Classifier? = nil, keys: TokenKeyRing? = nil
  ) {
    let old = self.snapshot
    let snapshot = ConfigurationSnapshot(
      configuration, classifier: classifier ?? old.classifier,
      keys: keys ?? old.tokenPolicy.keys, hostName: hostName)
    current.withLock { $0 = snapshot }
  }

  /// What was done so far.
  public var counters: FilterCounters { counts.withLock { $0 } }

  /// Queues the last `sampled` event: the number of events of other clients that exceeded the
  /// limits.
  ///
  /// Call it when no session is left.
  public func finish() { storeSampled(isEnding: true) }

  var snapshot: ConfigurationSnapshot { current.withLock { $0 } }
  func now() -> Int64 { clock() }

  func count(_ change: (inout sending FilterCounters) -> Void) {
    counts.withLock { change(&$0) }
  }

  /// Logs a warning that would be the same for every message, only once.
  func warnOnce(_ text: String, queueID: String) {
    guard said.withLock({ $0.insert(text).inserted }) else { return }
    log.warning("\(queueID): \(text) (said once)")
  }

  /// Logs once when the store begins to fail, and once when it works again.
  func watchStore() {
    condition.withLock { known in
      // Read and logged under the lock, so that a thread with an older condition cannot replace a
      // newer one.
      let now = store.condition
      tellChange(from: known, to: now)
      known = now
    }
  }

  private func tellChange(from before: JournalCondition, to now: JournalCondition) {
    // A change of the reason is not logged here: each affected message has its own line.
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

  /// Logs events that could not be journaled, complete, in as many lines as they need.
  public func tellNotJournaled(_ records: [[UInt8]], queueID: String = "NOQUEUE") {
    for record in records {
      let parts = LogText.parts(of: "{\(String(decoding: record, as: UTF8.self))}")
      for (index, part) in parts.enumerated() {
        let number = parts.count > 1 ? " (\(index + 1) of \(parts.count))" : ""
        log.error("\(queueID): not journaled\(number): \(part)")
      }
    }
  }

  /// Run at each new message: queues the `sampled` event of past minutes and logs changes of the
  /// store's condition.
  func lookAfterStore() {
    storeSampled()
    watchStore()
  }

  /// Queues one `sampled` event for the unproven events of past minutes that exceeded the limits.
  func storeSampled(isEnding: Bool = false) {
    let now = now()
    guard let event = share.sampled(host: snapshot.host, now: now, isEnding: isEnding) else {
      return
    }
    storeLater(event)
    log.notice(
      "NOQUEUE: \(event.count ?? 0) unproven events over the limits were not journaled one by one")
  }

  /// Queues an event without waiting for the disk.
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

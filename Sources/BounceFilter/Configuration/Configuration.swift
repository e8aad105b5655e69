public import BounceEvents
public import BounceMail
public import Journal
public import Logging
public import Milter
public import Octets

/// All settings of the operator; docs/configuration.md describes each key.
public struct Configuration: Sendable, Equatable {
  /// The answer to a message whose events cannot be journaled.
  public enum JournalErrorAnswer: String, Sendable, CaseIterable {
    /// A temporary failure: the sender keeps the message and tries again.
    case temporaryFailure = "tempfail"
    /// The message passes, tagged; its events are in the log only.
    case accept
  }

  /// Whose refused recipients are journaled.
  public enum RejectScope: String, Sendable, CaseIterable {
    case off
    case ownClients = "own-clients"
    case all
  }

  /// Where log lines go.
  public enum LogDestination: String, Sendable, CaseIterable { case stderr, syslog }

  /// Where the milter listens.
  ///
  /// The default is within Postfix's queue directory, so that chrooted daemons reach it too.
  public var socket = SocketSpecification.local(
    path: "/var/spool/postfix/bounce-milter/bounce-milter.sock")
  /// Who may connect.
  public var socketAccess = MilterSocketAccess(mode: 0o660)
  /// The name in events' `host`; nil is the host name.
  public var instance: Octets?
  /// Journal events, but change no message and answer no temporary failure.
  public var isDryRun = false
  /// Whose refused recipients are journaled.
  public var rejectScope = RejectScope.ownClients
  /// The largest number of X-Bounce-Recipient fields in a message.
  public var recipientsLimit = 50
  /// Octets kept of a message, header and body.
  public var messageOctetsLimit = 1 << 20
  /// The prefix of the names of the added fields.
  public var headerPrefix = "X-Bounce-"
  /// The journal's directory.
  public var journalDirectory = "/var/lib/bounce-milter/journal"
  /// The directory of the operator's rules; one that does not exist holds none.
  public var rulesDirectory = "/etc/bounce-milter/rules.d"
  /// The answer to a report that cannot be journaled.
  public var journalErrorAnswer = JournalErrorAnswer.temporaryFailure
  /// Whether events carry the subject of the returned message.
  public var keepsSubject = false
  /// How the journal is kept.
  public var journal = JournalSettings()
  /// Domains whose addresses are senders of this site.
  public var ownDomains: [Octets] = []
  /// What a report is good for that any holder of our mail could have written.
  public var returnedEffect = OriginPolicy.ReturnedEffect.keep
  /// The authserv-ids of this site's verifiers.
  public var authservIDs: [Octets] = []
  /// The `{daemon_name}` that only Postfix's bounce daemon has; nil: its reports are recognised by
  /// their form.
  public var bounceDaemonName: Octets?
  /// How senders of this site write the recipient into the envelope sender (VERP).
  public var verpStyles: [VERPStyle] = []
  /// Which mail gets a token, and with which keys.
  public var tokens = TokenSettings()
  /// Clients of this site, whose refused recipients are journaled without a rate limit.
  public var ownClients = NetworkPrefix.loopback
  /// The rate limits for refused recipients of other clients.
  public var rejectLimits = MinuteLimits(perNetwork: 60, total: 600)
  /// The octets of journal for unproven events.
  public var unprovenLimits = MinuteLimits(perNetwork: 256 * 1_024, total: 1_024 * 1_024)
  /// How much is logged.
  public var logLevel = Logger.Level.info
  /// Where it is logged.
  public var logDestination = LogDestination.stderr

  /// The defaults, as of an empty file.
  public init() {}
}

extension Configuration {
  /// The keys, as in the file, that differ and that only a restart applies.
  func keysThatNeedRestart(to new: Configuration) -> [String] {
    var keys: [String] = []
    func compare<Value: Equatable>(_ key: String, _ value: (Configuration) -> Value) {
      if value(self) != value(new) { keys.append(key) }
    }
    compare("socket") { $0.socket }
    compare("socket_mode") { $0.socketAccess.mode }
    compare("socket_group") { $0.socketAccess.group }
    compare("journal.directory") { $0.journalDirectory }
    compare("journal.segment_octets_limit") { $0.journal.segmentOctetsLimit }
    compare("journal.segment_age_hours_limit") { $0.journal.segmentAgeSecondsLimit }
    compare("journal.retention_octets_limit") { $0.journal.retentionOctetsLimit }
    compare("journal.retention_days_limit") { $0.journal.retentionSecondsLimit }
    compare("journal.compress") { $0.journal.compress }
    compare("journal.wait_seconds_limit") { $0.journal.waitSecondsLimit }
    compare("journal.reserve_octets") { $0.journal.reserveOctets }
    return keys
  }
}

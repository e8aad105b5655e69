public import BounceMail
public import Journal
public import Logging
public import Milter
public import Octets

/// Everything an operator can decide: docs/configuration.md describes each key.
public struct Configuration: Sendable, Equatable {
  /// What becomes of a message whose events cannot be journaled.
  public enum JournalErrorAnswer: String, Sendable, CaseIterable {
    /// The sender keeps the message and comes again.
    case temporaryFailure = "tempfail"
    /// The message passes with its fields; its events are in the log only.
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

  /// Where Postfix finds us.
  ///
  /// Within the queue directory, so that chrooted daemons reach it too.
  public var socket = SocketSpecification.local(
    path: "/var/spool/postfix/bounce-milter/bounce-milter.sock")
  /// Who may connect.
  public var socketAccess = MilterSocketAccess(mode: 0o660)
  /// The name in events' `host`; nil is the host name.
  public var instance: Octets?
  /// Journal, but change no message and refuse none.
  public var isDryRun = false
  /// Whose refused recipients are journaled.
  public var rejectScope = RejectScope.ownClients
  /// X-Bounce-Recipient fields a message gets.
  public var recipientsLimit = 50
  /// Octets kept of a message, header and body.
  public var messageOctetsLimit = 1 << 20
  /// What our fields' names begin with.
  public var headerPrefix = "X-Bounce-"
  /// Where the journal is.
  public var journalDirectory = "/var/lib/bounce-milter/journal"
  /// Where the operator's own rules are; a directory that is not there holds none.
  public var rulesDirectory = "/etc/bounce-milter/rules.d"
  /// What becomes of a report that cannot be journaled.
  public var journalErrorAnswer = JournalErrorAnswer.temporaryFailure
  /// Whether events carry the subject of the message that came back.
  public var keepsSubject = false
  /// How the journal is kept.
  public var journal = JournalSettings()
  /// Domains whose addresses count as our own senders.
  public var ownDomains: [Octets] = []
  /// The `{daemon_name}` that Postfix's bounce daemon alone has; nil: the report's form tells.
  public var bounceDaemonName: Octets?
  /// How our senders write recipients into the addresses that reports come back to.
  public var verpStyles: [VERPStyle] = []
  /// Clients whose refused recipients are our own senders' business.
  public var ownClients = NetworkPrefix.loopback
  /// How many refusals of strangers are journaled.
  public var rejectRates = RejectRates()
  /// How much is logged.
  public var logLevel = Logger.Level.info
  /// Where it is logged.
  public var logDestination = LogDestination.stderr

  /// The defaults: what an empty file means.
  public init() {}
}

/// How many refused recipients of strangers are journaled one by one.
public struct RejectRates: Sendable, Equatable {
  /// In a minute from one network: IPv4 /24, IPv6 /56.
  public var perNetworkAndMinute = 60
  /// In a minute from all networks together.
  public var perMinute = 600

  /// The defaults.
  public init() {}
}

extension Configuration {
  /// The keys that differ and are read at start only, as they are written in the file.
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

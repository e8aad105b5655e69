import BounceClassifier
import BounceEvents
import Journal
import Logging
import Milter
import Octets
import OperatorRules
import Posix
import TOML
import Token
import TokenKeys

/// The daemon: start, reload, stop.
public struct Daemon {
  /// This program's version.
  public static let version = Release.version

  /// The options of the command line.
  public struct Options: Sendable {
    /// The configuration file's path.
    public var configuration: String
    /// Replaces the file's `socket`.
    public var socket: String?
    /// Replaces the file's `journal.directory`.
    public var journal: String?

    /// Options with these values.
    public init(configuration: String, socket: String? = nil, journal: String? = nil) {
      self.configuration = configuration
      self.socket = socket
      self.journal = journal
    }

    /// The configuration of the file, overridden by these options.
    ///
    /// - Throws: `DaemonError` with a line for each mistake.
    func load() throws(DaemonError) -> Configuration {
      var configuration: Configuration
      do throws(TOMLProblems) {
        configuration = try Configuration(path: self.configuration)
      } catch {
        throw DaemonError(lines: error.problems.map(\.description))
      }
      if let socket {
        do throws(MilterError) {
          configuration.socket = try SocketSpecification(socket)
        } catch {
          throw DaemonError(lines: ["--socket: \(error)"])
        }
      }
      if let journal {
        guard !journal.isEmpty else {
          throw DaemonError(lines: ["--journal: expected a directory's path, found \"\""])
        }
        configuration.journalDirectory = journal
      }
      return configuration
    }

    /// The operator's rules that a configuration asks for.
    ///
    /// - Throws: `DaemonError` with a line for each mistake.
    func loadRules(_ configuration: Configuration) throws(DaemonError) -> OperatorRules {
      do throws(OperatorRulesError) {
        return try OperatorRules(directory: configuration.rulesDirectory)
      } catch {
        throw DaemonError(lines: error.problems)
      }
    }
  }

  /// Everything that a configuration file leads to.
  private struct Sources {
    let configuration: Configuration
    let rules: OperatorRules
    let keys: TokenKeys

    /// - Throws: `DaemonError` with a line for each mistake; nothing of it is used then.
    init(_ options: Options) throws(DaemonError) {
      configuration = try options.load()
      rules = try options.loadRules(configuration)
      do throws(TokenKeysError) {
        keys = try TokenKeys(directory: configuration.tokens.keysDirectory)
      } catch {
        throw DaemonError(lines: error.problems)
      }
    }
  }

  private let options: Options
  private let sources: Sources
  private var configuration: Configuration { sources.configuration }
  private let target: LogTarget
  private let log: Logger

  /// Checks a configuration, its rules and its keys, and that this machine has what they need.
  ///
  /// Each problem is one line on standard error.
  ///
  /// - Returns: The exit status: 0, or 2.
  public static func check(_ options: Options) -> Int32 {
    do throws(DaemonError) {
      let problems = SetUpCheck(configuration: try Sources(options).configuration).problems
      guard problems.isEmpty else { throw DaemonError(lines: problems) }
      return 0
    } catch {
      return error.report()
    }
  }

  /// Writes what is wrong with a command line to standard error.
  ///
  /// - Returns: The exit status: 2.
  public static func rejectUsage(_ text: String) -> Int32 {
    _ = StandardError.write(Array((text + "\n").utf8), atMostMilliseconds: 1_000)
    return 2
  }

  /// Runs until it is told to stop.
  ///
  /// Must be called on the main thread, before any other thread exists.
  ///
  /// - Returns: The exit status: 0 after an orderly stop, 2 if it could not run.
  public static func run(_ options: Options) -> Int32 {
    MilterSignals.block()
    ThisProcess.ignoreBrokenPipes()
    do throws(DaemonError) {
      let sources = try Sources(options)
      if let problem = SetUpCheck(configuration: sources.configuration).wrongUser {
        throw DaemonError(lines: [problem])
      }
      try Daemon(options, sources).serve()
      return 0
    } catch {
      return error.report()
    }
  }

  private init(_ options: Options, _ sources: Sources) {
    self.options = options
    self.sources = sources
    let configuration = sources.configuration
    target = LogTarget(level: configuration.logLevel, destination: configuration.logDestination)
    log = target.logger
  }

  private func serve() throws(DaemonError) {
    let journal = try openJournal()
    let filter = Filter(
      configuration, classifier: Classifier(operatorRules: sources.rules.rules),
      keys: sources.keys.ring, store: journal, log: log,
      hostName: Host.name ?? Octets("localhost".utf8),
      clock: { Clock.wallMicroseconds })
    let ending: MilterServer.Ending
    do throws(MilterError) {
      let server = try MilterServer(serverOptions) { filter.makeSession() }
      log.notice(
        "bounce-milter \(Self.version) (libmilter \(MilterServer.libraryVersion)) listens on \(configuration.socket), journal \(configuration.journalDirectory)\(configuration.isDryRun ? ", dry run" : "")"
      )
      tellRules(sources)
      tellKeys(sources)
      ThisProcess.releaseFreedMemory()
      ServiceManager.notify("READY=1")
      ServiceManager.startWatchdog {
        _ = filter.counters
        _ = journal.condition
      }
      ending = try server.run { reload(filter) }
    } catch {
      journal.close()
      throw DaemonError("\(error)", log: configuration.logDestination == .syslog ? log : nil)
    }
    ServiceManager.notify("STOPPING=1")
    filter.finish()
    let lost = journal.close()
    if !lost.isEmpty {
      let failure = journal.condition.writeFailure.map { ": \($0)" } ?? " in time"
      log.error(
        "journal: \(lost.count) events of refused recipients could not be written\(failure); they follow"
      )
      filter.tellNotJournaled(lost)
    }
    reportEnding(ending, filter)
  }

  private func openJournal() throws(DaemonError) -> Journal {
    do throws(JournalError) {
      let journal = try Journal.open(
        directory: configuration.journalDirectory, settings: configuration.journal,
        isExpendable: { line in EventLine(line)?.isProven != true })
      for line in journal.recovery.logLines { log.warning("journal: \(line)") }
      return journal
    } catch {
      throw DaemonError("\(error)", log: configuration.logDestination == .syslog ? log : nil)
    }
  }

  private var serverOptions: MilterServer.Options {
    var options = MilterServer.Options(name: "bounce-milter", socket: configuration.socket)
    options.access = configuration.socketAccess
    options.negotiation = Filter.negotiation
    // A callback may wait for the disk for `waitSecondsLimit`, and is to be answered also then.
    options.lingerMilliseconds = Int(configuration.journal.waitSecondsLimit * 1_000) + 5_000
    return options
  }

  private func reportEnding(_ ending: MilterServer.Ending, _ filter: Filter) {
    if ending.messagesCut > 0 || ending.callbacksCut > 0 {
      log.warning(
        "stopped with \(ending.messagesCut) messages in progress and \(ending.callbacksCut) unanswered; Postfix tries them again"
      )
    }
    log.notice("stopped: \(filter.counters)")
  }

  // MARK: Reload

  /// Reads the file, the rules and the keys again; after an error in one of them, all stay as they
  /// were.
  private func reload(_ filter: Filter) {
    ServiceManager.notify("RELOADING=1\nMONOTONIC_USEC=\(Clock.monotonicMicroseconds)")
    defer { ServiceManager.notify("READY=1") }
    do throws(DaemonError) {
      let sources = try Sources(options)
      let new = sources.configuration
      target.set(level: new.logLevel, destination: new.logDestination)
      filter.use(
        new, classifier: Classifier(operatorRules: sources.rules.rules), keys: sources.keys.ring)
      for key in configuration.keysThatNeedRestart(to: new) {
        log.warning(
          "\(options.configuration): \(key): the new value needs a restart; the old one stays in force"
        )
      }
      ThisProcess.releaseFreedMemory()
      tellRules(sources)
      tellKeys(sources)
      log.notice("\(options.configuration): read again and in force")
    } catch {
      for line in error.lines { log.error("\(line)") }
      log.error(
        "\(options.configuration): not reloaded, the old configuration stays in force, and so do the old rules and keys"
      )
    }
  }

  private func tellRules(_ sources: Sources) {
    let rules = sources.rules
    guard !rules.files.isEmpty else { return }
    log.notice(
      "\(sources.configuration.rulesDirectory): \(rules.rules.count) rules of \(rules.files.count) files in force"
    )
  }

  private func tellKeys(_ sources: Sources) {
    let directory = sources.configuration.tokens.keysDirectory
    if let key = sources.keys.ring.signing {
      log.notice(
        "\(directory): key \(key.id) signs tokens, \(sources.keys.entries.count) verify them")
    } else {
      log.notice(
        "\(directory): no key, so mail gets no token; bouncectl token new makes one")
    }
  }
}

/// Why the daemon cannot run: lines for the operator, each complete in itself.
struct DaemonError: Error {
  let lines: [String]
  /// A log that gets the lines too.
  private var log: Logger?

  init(lines: [String]) { self.lines = lines }

  init(_ line: String, log: Logger?) {
    lines = [line]
    self.log = log
  }

  /// Writes the lines to standard error and the log.
  ///
  /// - Returns: The exit status.
  func report() -> Int32 {
    for line in lines {
      log?.error("\(line)")
      _ = StandardError.write(
        LogText.oneLine(line), severity: LogTarget.severity(of: .error), atMostMilliseconds: 1_000)
    }
    return 2
  }
}

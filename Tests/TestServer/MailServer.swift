internal import Glibc
public import PrivatePostfix
public import SMTPPeers
internal import Synchronization
public import TestSupport

/// A private Postfix with the daemon, and the remote hosts that it sends to.
public final class MailServer: Sendable {
  /// The settings of a server.
  public struct Settings: Sendable {
    /// Postfix's settings; routes and the milter's socket are filled in.
    public var postfix = PostfixSettings()
    /// The daemon's configuration file.
    public var configuration = ""
    /// Whether the daemon has a key for tokens.
    public var hasTokenKey = false
    /// The journal's directory; nil for one in the server's folder.
    public var journal: String?
    /// The path of the socket, relative to the server's folder.
    public var socket = "milter/bounce-milter.sock"
    /// The user that the daemon runs as; nil for that of this process.
    public var user: String?

    /// The usual settings.
    public init() {}
  }

  /// All its files.
  public let folder: TemporaryFolder
  /// The journal's directory.
  public let journal: String
  /// Postfix.
  public let postfix: PrivatePostfix
  /// The server of remote.test, which offers all extensions.
  public let remote: SMTPSink
  /// The server of small.test: it accepts at most 10,000 octets, and no SMTPUTF8.
  public let small: SMTPSink
  private let refused: Socket
  private let settings: Settings
  private let running: Mutex<RunningMilter?>

  /// Starts everything: remote hosts, daemon, Postfix.
  public init(_ settings: Settings = Settings(), purpose: String = "test") throws {
    folder = try TemporaryFolder(purpose)
    remote = try SMTPSink()
    small = try SMTPSink(Self.smallSettings)
    let settings = try Self.withTokenKey(settings, in: folder)
    let (socket, refusedPort) = try Socket.bound(listening: false)
    refused = socket
    self.settings = settings
    journal = settings.journal ?? folder.path("state/journal")
    var postfixSettings = settings.postfix
    postfixSettings.milterSocket = folder.path(settings.socket)
    postfixSettings.routes += [
      .init("remote.test", port: remote.port), .init("small.test", port: small.port),
      .init("refused.test", port: refusedPort),
      .init("nohost.test", nextHop: "smtp:[no-such-host.invalid]"),
    ]
    try PrivatePostfix.prepare(folder)
    try Self.makeFolders(settings, in: folder)
    running = Mutex(try Self.milter(settings, journal: journal, in: folder))
    postfix = try PrivatePostfix(postfixSettings, in: folder)
  }

  /// The daemon's process; nil while none runs.
  public var milter: RunningMilter? { running.withLock(\.self) }

  /// The daemon's log.
  public var milterLog: String { milter?.process.log ?? "" }

  /// Starts the daemon, also after it was stopped.
  public func startMilter() throws {
    let milter = try Self.milter(settings, journal: journal, in: folder)
    running.withLock { $0 = milter }
  }

  /// Makes a key, if one is asked for, and names its directory in the configuration.
  private static func withTokenKey(
    _ settings: Settings, in folder: TemporaryFolder
  ) throws -> Settings {
    guard settings.hasTokenKey else { return settings }
    var settings = settings
    let keys = folder.path("token-keys")
    let made = try Command.run(Checkout.program("bouncectl"), ["token", "new", "--keys", keys])
    guard made.status == 0 else {
      throw MilterFailure(description: "bouncectl token new: \(made.errors)")
    }
    settings.configuration = "token.keys_directory = \"\(keys)\"\n" + settings.configuration
    return settings
  }

  private static func milter(
    _ settings: Settings, journal: String, in folder: TemporaryFolder
  ) throws -> RunningMilter {
    try RunningMilter(
      configuration: settings.configuration, socketPath: folder.path(settings.socket),
      journal: journal, user: settings.user, files: folder)
  }

  /// Makes the folders as an installation does: the daemon's own, and the socket's with Postfix's
  /// group.
  private static func makeFolders(_ settings: Settings, in folder: TemporaryFolder) throws {
    let user = settings.user ?? "root"
    try PrivatePostfix.own(
      folder.makeFolder("state"), user: user, group: "nogroup", mode: 0o750)
    let socketFolder = settings.socket.split(separator: "/").dropLast().joined(separator: "/")
    try PrivatePostfix.own(
      folder.makeFolder(socketFolder), user: user, group: "postfix", mode: 0o2750)
  }

  /// Ends the daemon with SIGKILL, or with SIGTERM and returns its exit status.
  @discardableResult
  public func stopMilter(killing: Bool = false) throws -> Int32 {
    guard let milter else { return 0 }
    defer { running.withLock { $0 = nil } }
    if killing {
      try milter.kill()
      return 0
    }
    return try milter.terminate()
  }

  /// Sends one message from a local sender.
  @discardableResult
  public func send(
    from sender: String = "alice@test.example", to recipients: [String], _ text: String? = nil,
    mailParameters: String = "", recipientParameters: String = ""
  ) throws -> SMTPClient.Outcome {
    let session = try postfix.relaySession()
    let outcome = try session.send(
      from: sender, to: recipients, text: text ?? Letter(from: sender, to: recipients).text,
      mailParameters: mailParameters, recipientParameters: recipientParameters)
    try session.quit()
    return outcome
  }

  /// The journal's records, oldest first, as bouncectl lists them.
  public func records() throws -> [JournalRecord] {
    let list = try bouncectl(["list", "--format", "json"])
    guard list.status == 0 else {
      throw MilterFailure(description: "bouncectl list: exit \(list.status): \(list.errors)")
    }
    return try list.output.split(separator: "\n").map { try JournalRecord(line: String($0)) }
  }

  /// Waits until the journal has `count` records that meet a condition, and returns them.
  public func waitForRecords(
    _ count: Int = 1, _ what: String, atMostSeconds seconds: Double = 180,
    where condition: (JournalRecord) -> Bool
  ) throws -> [JournalRecord] {
    try waitFor(
      "\(count) journal records: \(what)", atMostSeconds: seconds,
      state:
        "the daemon's last words: \(milterLog.suffix(1000)); Postfix's: \(postfix.log.text.suffix(2000))"
    ) {
      let found = try records().filter(condition)
      return found.count >= count ? found : nil
    }
  }

  /// Runs bouncectl on the journal.
  public func bouncectl(_ arguments: [String], input: String = "") throws -> Command {
    try Command.run(
      Checkout.program("bouncectl"), ["--journal", journal] + arguments, input: input)
  }

  /// Stops everything.
  ///
  /// Returns errors and processes that are still running; empty if there are none.
  public func stop() -> [String] {
    var complaints: [String] = []
    do { try postfix.stop() } catch { complaints.append("\(error)") }
    do {
      let status = try stopMilter()
      if status != 0 { complaints.append("bounce-milter ended with status \(status)") }
    } catch { complaints.append("\(error)") }
    remote.stop()
    small.stop()
    return complaints + postfix.log.complaints
  }

  private static var smallSettings: SMTPSink.Settings {
    var settings = SMTPSink.Settings()
    settings.hostName = "sink.small.test"
    settings.offersSMTPUTF8 = false
    settings.sizeLimit = 10_000
    return settings
  }
}

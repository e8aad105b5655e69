internal import Foundation
internal import Glibc
public import SMTPPeers
public import TestSupport

/// A private Postfix instance with its own configuration, queue, log and ports; it does not affect
/// the machine's Postfix.
///
/// It ends with `stop`, or when this process ends.
public final class PrivatePostfix: Sendable {
  /// The folder of all its files: etc, queue, data, log, mail, milter.
  public let folder: TemporaryFolder
  /// Accepts mail for any domain.
  public let relayPort: UInt16
  /// Accepts mail for its own domain only, as an MX.
  public let publicPort: UInt16
  private let settings: PostfixSettings

  /// Makes and starts one.
  ///
  /// - Parameter folder: an empty one.
  public init(_ settings: PostfixSettings, in folder: TemporaryFolder) throws {
    self.settings = settings
    self.folder = folder
    try Self.prepare(folder)
    let programs = try PostfixPrograms()
    try folder.write(
      settings.mainConfiguration(in: folder.path, programs: programs), to: "etc/main.cf")
    try folder.write(settings.transportTable, to: "etc/transport")
    Watchdog.shared.stopPostfix(folder.path("etc"))
    (relayPort, publicPort) = try Self.startOnFreePorts(settings, in: folder)
  }

  /// A user's mailbox.
  public func mailbox(_ user: String) -> Maildir { Maildir(path: folder.path("mail/\(user)")) }

  /// Postfix's log.
  public var log: MailLog { MailLog(path: folder.path("log/mail.log")) }

  /// Opens a session that may send to any domain.
  public func relaySession() throws -> SMTPClient { try SMTPClient(port: relayPort) }

  /// Opens a session as a host on the Internet does.
  public func publicSession() throws -> SMTPClient { try SMTPClient(port: publicPort) }

  /// The queue IDs of the queued messages, with the reason of each deferred one.
  public func queue() throws -> [(queueID: String, reason: String)] {
    let listing = try Command.run("postqueue", ["-c", folder.path("etc"), "-j"])
    return listing.output.split(whereSeparator: \.isNewline).compactMap { line in
      let entry = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let queueID = entry?["queue_id"] as? String else { return nil }
      let recipients = entry?["recipients"] as? [[String: Any]] ?? []
      let reasons = recipients.compactMap { $0["delay_reason"] as? String }
      return (queueID, reasons.joined(separator: "; "))
    }
  }

  /// Tries to deliver all queued messages now.
  public func flush() throws {
    try Command.run("postqueue", ["-c", folder.path("etc"), "-f"])
  }

  /// Submits a message with sendmail(1), as a local user does.
  ///
  /// - Parameter options: further options, such as `-V` (XVERP).
  public func sendmail(
    from sender: String, to recipients: [String], text: String, options: [String] = []
  ) throws {
    let programs = Command.path(of: "sendmail") ?? "/usr/sbin/sendmail"
    let sent = try Command.run(
      programs, ["-C", folder.path("etc"), "-i", "-f", sender] + options + ["--"] + recipients,
      input: text)
    guard sent.status == 0 else { throw PostfixFailure("sendmail", sent) }
  }

  /// Changes a parameter and reloads Postfix.
  ///
  /// - Parameter service: a name and type in master.cf, such as `pickup/unix`, to change it for
  ///   that service only.
  public func set(_ parameter: String, _ value: String, of service: String? = nil) throws {
    let configuration = ["-c", folder.path("etc")]
    let change = service.map { ["-P", "\($0)/\(parameter)=\(value)"] }
    let changed = try Command.run(
      "postconf", configuration + (change ?? ["-e", "\(parameter) = \(value)"]))
    guard changed.status == 0 else { throw PostfixFailure("postconf -e", changed) }
    let reloaded = try Command.run("postfix", configuration + ["reload"])
    guard reloaded.status == 0 else { throw PostfixFailure("postfix reload", reloaded) }
  }

  /// Stops it and waits until it has ended.
  public func stop() throws {
    let identifier = masterIdentifier
    let stopped = try Command.run("postfix", ["-c", folder.path("etc"), "stop"])
    guard let identifier else { return }
    try waitFor("Postfix's master to end", state: stopped.errors) {
      !ProcessTable.isRunning(identifier)
    }
  }

  /// Whether its master runs.
  public var isRunning: Bool { masterIdentifier.map(ProcessTable.isRunning) ?? false }

  private var masterIdentifier: Int32? {
    let text = try? String(contentsOfFile: folder.path("queue/pid/master.pid"), encoding: .utf8)
    return text.flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }
}

extension PrivatePostfix {
  /// Makes the folders of an instance with their owners.
  ///
  /// Call it before starting a program that must run before Postfix, such as a milter.
  public static func prepare(_ folder: TemporaryFolder) throws {
    for name in ["etc", "queue", "data", "log", "mail", "milter"] { try folder.makeFolder(name) }
    try own(folder.path("data"), user: "postfix", group: "postfix", mode: 0o700)
    try own(folder.path("mail"), user: "nobody", group: "nogroup", mode: 0o755)
    // A file made in a set-group-ID folder gets its group, so Postfix can use a socket of mode
    // 0660.
    try own(folder.path("milter"), user: "root", group: "postfix", mode: 0o2750)
  }

  /// Gives a file or folder to a user and a group.
  public static func own(_ path: String, user: String, group: String, mode: UInt32) throws {
    guard let user = unsafe getpwnam(user), let group = unsafe getgrnam(group) else {
      throw SystemError("find user \(user) and group \(group)", ENOENT)
    }
    guard unsafe chown(path, user.pointee.pw_uid, group.pointee.gr_gid) == 0,
      unsafe chmod(path, mode) == 0
    else { throw SystemError("give \(path) away", errno) }
  }

  /// Starts Postfix on two free ports.
  ///
  /// If another process takes one of them first, the next pair is tried.
  private static func startOnFreePorts(
    _ settings: PostfixSettings, in folder: TemporaryFolder
  ) throws -> (UInt16, UInt16) {
    var failure = ""
    for _ in 1...5 {
      let ports = try withFreePorts { ($0, $1) }
      try folder.write(
        settings.serviceTable(relayPort: ports.0, publicPort: ports.1), to: "etc/master.cf")
      let started = try start(in: folder)
      if started.status == 0, try answers(ports.0), try answers(ports.1) { return ports }
      failure = started.errors + MailLog(path: folder.path("log/mail.log")).text
      try Command.run("postfix", ["-c", folder.path("etc"), "stop"])
    }
    throw PostfixFailure(
      description: "a private Postfix in \(folder.path) does not start: \(failure)")
  }

  /// Starts it, if the machine allows that, in a mount namespace in which host names are looked up
  /// in /etc/hosts only: then an unknown host is reported as nonexistent, whatever DNS this machine
  /// has.
  private static func start(in folder: TemporaryFolder) throws -> Command {
    let names = try? String(contentsOfFile: "/etc/nsswitch.conf", encoding: .utf8)
    guard let names, (try? Command.run("unshare", ["-m", "true"]).status) == 0 else {
      return try Command.run("postfix", ["-c", folder.path("etc"), "start"])
    }
    let lines = names.split(separator: "\n").filter { !$0.hasPrefix("hosts:") } + ["hosts: files"]
    try folder.write(lines.joined(separator: "\n") + "\n", to: "etc/nsswitch.conf")
    let script = #"mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf; exec postfix -c "$1" start"#
    return try Command.run("unshare", ["-m", "sh", "-c", script, "sh", folder.path("etc")])
  }

  private static func withFreePorts<Result>(_ body: (UInt16, UInt16) -> Result) throws -> Result {
    let (first, second) = (try Socket.bound(listening: false), try Socket.bound(listening: false))
    return withExtendedLifetime((first.socket, second.socket)) { body(first.port, second.port) }
  }

  private static func answers(_ port: UInt16) throws -> Bool {
    do {
      try waitFor("an answer on port \(port)", atMostSeconds: 30) {
        (try? SMTPClient(port: port).quit()) != nil
      }
      return true
    } catch is TimedOut {
      return false
    }
  }
}

/// A command of Postfix failed.
public struct PostfixFailure: Error, CustomStringConvertible {
  /// The command, and Postfix's output.
  public let description: String

  init(description: String) { self.description = description }

  init(_ attempt: String, _ command: Command) {
    description = "\(attempt): exit \(command.status): \(command.errors)\(command.output)"
  }
}

import BounceFilter
import Foundation
import MilterClient
import Posix
import TestSupport
import Testing
import Token
import TokenKeys

@Suite("The daemon as a process")
struct DaemonTests {
  private static let report = Array(Mails.report().utf8)

  @Test("A report over the socket is tagged and journaled, and SIGTERM ends the daemon in order")
  func servesAndStops() throws {
    let daemon = try TestDaemon(in: try TemporaryFolder("daemon"))
    defer { daemon.process.stop() }
    let client = try daemon.connect()
    let answer = try client.message(from: "<>", to: ["<alice@test.example>"], Self.report)
    #expect(answer == .accept)
    #expect(client.modifications.compactMap(\.fieldText).first == "X-Bounce-Type: hard")
    #expect(daemon.journal.count == 1)
    try client.quit()
    daemon.process.signal(SIGTERM)
    #expect(try daemon.process.waitForExit() == 0)
    #expect(daemon.process.log.contains("stopped: messages=1 candidates=1 reports=1 events=1"))
    #expect(!FileManager.default.fileExists(atPath: daemon.socket))
    #expect(
      daemon.process.log.split(separator: "\n").contains {
        $0.contains("4bTEST1: hard bad-mailbox x@remote.test ")
      })
  }

  @Test("The watchdog hears of the daemon twice in its time, and of a stop before the end")
  func watchdog() throws {
    let folder = try TemporaryFolder("daemon")
    let manager = try SystemLogSocket(path: folder.path("notify"))
    let daemon = try TestDaemon(
      in: folder,
      environment: ["NOTIFY_SOCKET": folder.path("notify"), "WATCHDOG_USEC": "400000"])
    defer { daemon.process.stop() }
    #expect(try manager.receive() == "READY=1")
    for _ in 1...3 { #expect(try manager.receive() == "WATCHDOG=1") }
    daemon.process.signal(SIGTERM)
    var last = try manager.receive()
    while last == "WATCHDOG=1" { last = try manager.receive() }
    #expect(last == "STOPPING=1")
  }

  @Test("Lines to systemd's journal begin with their severity, not with the program's name")
  func journalStream() throws {
    let folder = try TemporaryFolder("daemon")
    let log = folder.path("journal-stream")
    #expect(FileManager.default.createFile(atPath: log, contents: nil))
    let identity = try FileStatus(of: log).identity
    let daemon = try TestDaemon(
      in: folder, environment: ["JOURNAL_STREAM": "\(identity.device):\(identity.inode)"],
      log: log)
    defer { daemon.process.stop() }
    #expect(daemon.process.log.hasPrefix("<5>bounce-milter \(Daemon.version) "))
    try folder.write("nonsense = 1\n", to: "c.toml")
    daemon.process.signal(SIGUSR1)
    try daemon.waitForLog("\n<3>\(folder.path("c.toml")):1: nonsense: unknown key")
  }

  @Test(
    "--check names a folder, a group or a right that is missing",
    arguments: [
      ("socket = \"unix:s\"\n", "give the whole path"),
      ("socket = \"unix:/no/such/folder/s\"\n", "there is no folder /no/such/folder: make one"),
      ("socket_group = \"nogroup-here\"\n", "there is no group nogroup-here"),
      ("journal.directory = \"/no/such/journal\"\n", "there is no folder /no/such: make one"),
    ])
  func checksMachine(_ line: String, _ problem: String) throws {
    let folder = try TemporaryFolder("daemon")
    let others = [
      "socket": "socket = \"unix:\(folder.path("s"))\"\n",
      "journal": "journal.directory = \"\(folder.path("journal"))\"\n",
    ]
    let rest = others.filter { !line.hasPrefix($0.key + " ") && !line.hasPrefix($0.key + ".") }
    try folder.write(rest.values.joined() + line, to: "c.toml")
    let check = try Command.run(
      TestDaemon.program(), ["--check", "--config", folder.path("c.toml")])
    #expect(check.status == 2)
    #expect(check.errors.contains(problem), "\(check.errors)")
    try folder.write(others.values.joined(), to: "c.toml")
    let sound = try Command.run(
      TestDaemon.program(), ["--check", "--config", folder.path("c.toml")])
    #expect(sound.status == 0 && sound.errors.isEmpty, "\(sound.errors)")
  }

  @Test("root does not write into another user's journal", .enabled(if: geteuid() == 0))
  func rootRefused() throws {
    let folder = try TemporaryFolder("daemon")
    let journal = try folder.makeFolder("journal")
    #expect(unsafe chown(journal, 65_534, 65_534) == 0)
    try folder.write("", to: "c.toml")
    let run = try Command.run(
      TestDaemon.program(),
      [
        "--config", folder.path("c.toml"), "--socket", "unix:\(folder.path("s"))", "--journal",
        journal,
      ])
    #expect(run.status == 2)
    #expect(run.errors.contains("setpriv --reuid=65534 --regid=65534"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: journal).isEmpty)
  }

  @Test("SIGTERM in the middle of a message waits for it, and its event is on disk")
  func finishesMessageOnStop() throws {
    let daemon = try TestDaemon(in: try TemporaryFolder("daemon"))
    defer { daemon.process.stop() }
    // The first report makes the tables of words ready, which takes long under a sanitizer.
    #expect(try tagName(daemon) == "X-Bounce-Type: hard")
    let client = try daemon.connect()
    try client.macros(for: "M", ["i": "4bMIDDLE"])
    _ = try client.envelopeFrom("<>")
    _ = try client.envelopeRecipient("<alice@test.example>")
    daemon.process.signal(SIGTERM)
    try waitFor("the socket to be withdrawn") {
      !FileManager.default.fileExists(atPath: daemon.socket)
    }
    let answer = try client.message(from: "<>", to: ["<alice@test.example>"], Self.report)
    #expect(answer == .accept)
    try client.quit()
    #expect(try daemon.process.waitForExit() == 0)
    #expect(daemon.journal.count == 2)
  }

  @Test("SIGUSR1 with a broken file says why and keeps the old configuration; a sound one is taken")
  func reloads() throws {
    let daemon = try TestDaemon(in: try TemporaryFolder("daemon"))
    defer { daemon.process.stop() }
    try daemon.folder.write("headers.prefix = \"X-New-\"\nnonsense = 1\n", to: "c.toml")
    daemon.process.signal(SIGUSR1)
    try daemon.waitForLog("c.toml:2: nonsense: unknown key")
    try daemon.waitForLog("the old configuration stays in force")
    #expect(try tagName(daemon) == "X-Bounce-Type: hard")
    try daemon.folder.write("headers.prefix = \"X-New-\"\njournal.compress = true\n", to: "c.toml")
    daemon.process.signal(SIGUSR1)
    try daemon.waitForLog("journal.compress: the new value needs a restart")
    try daemon.waitForLog("read again and in force")
    #expect(try tagName(daemon) == "X-New-Type: hard")
  }

  @Test("SIGUSR1 takes the operator's rules; with a broken file the old ones stay, and it is said")
  func reloadsRules() throws {
    let folder = try TemporaryFolder("daemon")
    let rules = try folder.makeFolder("rules.d")
    let rule = """
      [[rule]]
      id = "local.mine"
      category = "policy-related"
      when.reply_codes = [550]

      """
    let daemon = try TestDaemon(in: folder, configuration: "rules.directory = \"\(rules)\"\n")
    defer { daemon.process.stop() }
    #expect(try tagName(daemon) == "X-Bounce-Type: hard")
    try folder.write(rule, to: "rules.d/a.toml")
    daemon.process.signal(SIGUSR1)
    try daemon.waitForLog("rules.d: 1 rules of 1 files in force")
    try daemon.waitForLog("read again and in force")
    #expect(try tagName(daemon) == "X-Bounce-Type: soft")
    #expect(daemon.journal.last?.contains(#""rule":"local.mine""#) == true)
    try folder.write(rule + "nonsense = 1\n", to: "rules.d/a.toml")
    daemon.process.signal(SIGUSR1)
    try daemon.waitForLog("rules.d/a.toml:5: rule[0].nonsense: unknown key")
    try daemon.waitForLog("and so do the old rules")
    #expect(try tagName(daemon) == "X-Bounce-Type: soft")
    let check = try Command.run(
      TestDaemon.program(), ["--check", "--config", folder.path("c.toml")])
    #expect(check.status == 2)
    #expect(check.errors.contains("rules.d/a.toml:5: rule[0].nonsense: unknown key"))
  }

  @Test(
    "SIGUSR1 takes a new key; with a file that others may read the old keys stay, and it is said")
  func reloadsKeys() throws {
    let folder = try TemporaryFolder("daemon")
    let keys = folder.path("keys")
    let daemon = try TestDaemon(
      in: folder,
      configuration: "token = { keys_directory = \"\(keys)\", clients = [\"192.0.2.1\"] }\n")
    defer { daemon.process.stop() }
    try daemon.waitForLog("\(keys): no key, so mail gets no token")
    #expect(try tokenKey(daemon) == nil)
    let first = try TokenKeys.make(in: keys, created: 1)
    daemon.process.signal(SIGUSR1)
    try daemon.waitForLog("key \(first.key.id) signs tokens, 1 verify them")
    try daemon.waitForLog("read again and in force")
    #expect(try tokenKey(daemon) == first.key.id)
    let second = try TokenKeys.make(in: keys, created: 2)
    try File.setMode(0o640, of: second.path)
    daemon.process.signal(SIGUSR1)
    try daemon.waitForLog("\(second.path): users other than its owner")
    try daemon.waitForLog("and so do the old rules and keys")
    #expect(try tokenKey(daemon) == first.key.id)
    try File.setMode(0o600, of: second.path)
    daemon.process.signal(SIGUSR1)
    try daemon.waitForLog("key \(second.key.id) signs tokens, 2 verify them")
    try waitFor("the second key in force") { try tokenKey(daemon) == second.key.id }
  }

  /// The key of the token on a message from `[token] clients`.
  private func tokenKey(_ daemon: TestDaemon) throws -> TokenKeyID? {
    let client = try daemon.connect()
    defer { client.close() }
    _ = try client.message(
      from: "<bob@ours.test>", to: ["<ann@remote.test>"], Array(Mails.ordinary().utf8))
    let name = "X-Bounce-Token: "
    let field = client.modifications.compactMap(\.fieldText).first { $0.hasPrefix(name) }
    return field.flatMap { Token(text: Array($0.dropFirst(name.utf8.count).utf8)) }?.keyID
  }

  @Test("After SIGKILL it starts again on the same socket and journal, and goes on counting")
  func restartsAfterKill() throws {
    let folder = try TemporaryFolder("daemon")
    let first = try TestDaemon(in: folder)
    _ = try tagName(first)
    first.process.signal(SIGKILL)
    _ = try first.process.waitForExit()
    let second = try TestDaemon(in: folder)
    defer { second.process.stop() }
    _ = try tagName(second)
    #expect(second.journal.map { $0.prefix(14) } == [#"{"v":1,"seq":1"#, #"{"v":1,"seq":2"#])
  }

  @Test("A second daemon on the same socket or journal names the one in use and exits 2")
  func refusesSecond() throws {
    let daemon = try TestDaemon(in: try TemporaryFolder("daemon"))
    defer { daemon.process.stop() }
    let config = daemon.folder.path("c.toml")
    let onJournal = try Command.run(
      TestDaemon.program(),
      [
        "--config", config, "--socket", "unix:\(daemon.folder.path("t"))", "--journal",
        daemon.folder.path("journal"),
      ])
    #expect(onJournal.status == 2)
    #expect(onJournal.errors.contains("is locked by process \(daemon.process.identifier)"))
    let onSocket = try Command.run(
      TestDaemon.program(),
      [
        "--config", config, "--socket", "unix:\(daemon.socket)", "--journal",
        daemon.folder.path("other"),
      ])
    #expect(onSocket.status == 2)
    #expect(onSocket.errors.contains("another process is serving it"))
    #expect(try tagName(daemon) == "X-Bounce-Type: hard")
  }

  @Test("A journal that cannot be written keeps the report with its sender")
  func tempfails() throws {
    let daemon = try TestDaemon(
      in: try TemporaryFolder("daemon"),
      configuration: "journal.reserve_octets = 1000000000000000\n")
    defer { daemon.process.stop() }
    let client = try daemon.connect()
    let answer = try client.message(from: "<>", to: ["<alice@test.example>"], Self.report)
    #expect(answer == .temporaryFailure)
    #expect(client.modifications.isEmpty)
    #expect(daemon.process.log.contains("4bTEST1: journal: only "))
  }

  /// A command line, and the exit status and output that it must give.
  struct Usage: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    var file = ""
    let status: Int32
    var errors = ""
    var testDescription: String { "\(arguments) \(file)" }
  }

  @Test(
    "Each command line has its exit status and output",
    arguments: [
      Usage(
        arguments: [
          "--check", "--config", "c.toml", "--socket", "unix:/tmp/s", "--journal", "/tmp/j",
        ],
        status: 0),
      Usage(
        arguments: ["--check", "--config", "c.toml"],
        file: """
          sokcet = "unix:/s"
          dry_run = "yes"
          smtp_rejects = "mine"
          recipients_limit = 0
          [journal]
          directory = "journal"
          """,
        status: 2,
        errors: """
          bounce-milter: c.toml:1: sokcet: unknown key, did you mean socket?
          bounce-milter: c.toml:2: dry_run: expected a boolean, found a string
          bounce-milter: c.toml:3: smtp_rejects: expected one of "off", "own-clients", "all", found "mine"
          bounce-milter: c.toml:4: recipients_limit: expected from 1 to 1000, found 0
          bounce-milter: c.toml:6: journal.directory: expected an absolute path, found "journal"

          """
      ),
      Usage(
        arguments: ["--check", "--config", "missing.toml"], status: 2,
        errors: "bounce-milter: missing.toml: cannot open: No such file or directory\n"),
      Usage(arguments: ["--check", "--config", "c.toml", "--socket", "nowhere"], status: 2),
      Usage(arguments: ["--check"], status: 2),
      Usage(arguments: ["--config", "c.toml", "--nonsense"], status: 2),
      Usage(arguments: ["--config", "c.toml", "extra"], status: 2),
      Usage(arguments: ["--config", "missing.toml"], status: 2),
      Usage(
        arguments: ["--config", "c.toml", "--socket", "unix:s", "--journal", "/proc/none/j"],
        status: 2),
      Usage(
        arguments: ["--config", "c.toml", "--socket", "unix:/proc/none/s", "--journal", "j"],
        status: 2),
      Usage(arguments: ["--help"], status: 0),
      Usage(arguments: ["--version"], status: 0),
    ])
  func endsSo(_ usage: Usage) throws {
    let folder = try TemporaryFolder("usage")
    defer { folder.remove() }
    try folder.write(usage.file, to: "c.toml")
    let ended = try Command.run(TestDaemon.program(), usage.arguments, in: folder.path)
    #expect(ended.status == usage.status, "\(ended.errors)")
    if !usage.errors.isEmpty { #expect(ended.errors == usage.errors) }
    #expect(ended.errors.isEmpty == (usage.status == 0))
  }

  private func tagName(_ daemon: TestDaemon) throws -> String? {
    let client = try daemon.connect()
    _ = try client.message(from: "<>", to: ["<alice@test.example>"], Self.report)
    defer { client.close() }
    return client.modifications.compactMap(\.fieldText).first
  }
}

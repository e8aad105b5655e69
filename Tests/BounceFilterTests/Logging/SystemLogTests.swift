import Foundation
import Logging
import MilterClient
import TestSupport
import Testing

@testable import BounceFilter

@Suite("The log to syslog")
struct SystemLogTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("log") }

  init() throws { folder = try TemporaryFolder("syslog") }

  private func target() -> LogTarget {
    LogTarget(level: .debug, destination: .syslog, systemLogPath: path)
  }

  /// The priority of a datagram, and its text without the time.
  private static func parts(_ datagram: String) -> (priority: Substring, rest: Substring)? {
    guard
      let match = datagram.wholeMatch(of: /<(\d+)>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (.*)/)
    else { return nil }
    return (match.output.1, match.output.2)
  }

  @Test(
    "a line is a datagram of facility mail with its severity, the time, our name and process ID",
    arguments: [
      (Logger.Level.debug, "23"), (.info, "22"), (.notice, "21"), (.warning, "20"), (.error, "19"),
    ])
  func line(_ level: Logger.Level, _ priority: String) throws {
    let socket = try SystemLogSocket(path: path)
    target().write("4bTEST1: hard\nbad-mailbox grün", level: level)
    let parts = try #require(Self.parts(try socket.receive()))
    #expect(parts.priority == priority)
    #expect(parts.rest == "bounce-milter[\(getpid())]: 4bTEST1: hard\\u{a}bad-mailbox grün")
  }

  @Test("a line of any length is a datagram that every reader takes")
  func longLine() throws {
    let socket = try SystemLogSocket(path: path)
    target().write(String(repeating: "ü", count: 100_000), level: .info)
    let datagram = try socket.receive()
    #expect(datagram.utf8.count <= LogTarget.lineOctetsLimit)
    #expect(datagram.hasSuffix("..."))
  }

  @Test("a restarted log gets the next line")
  func restarted() throws {
    let target = target()
    var socket = try SystemLogSocket(path: path)
    target.write("one", level: .info)
    #expect(try socket.receive().hasSuffix(": one"))
    socket = try SystemLogSocket(path: path)
    target.write("two", level: .info)
    #expect(try socket.receive().hasSuffix(": two"))
  }

  @Test("a log that does not read delays nothing, and later gets the number of lost lines")
  func stuck() throws {
    let socket = try SystemLogSocket(path: path)
    let target = target()
    let queueLimit = try String(
      contentsOfFile: "/proc/sys/net/unix/max_dgram_qlen", encoding: .utf8)
    let taken = try #require(Int(queueLimit.trimmingCharacters(in: .whitespacesAndNewlines))) + 1
    for number in 0..<taken + 3 { target.write("line \(number)", level: .info) }
    var read = 0
    while socket.waiting() != nil { read += 1 }
    target.write("again", level: .info)
    #expect(try socket.receive().hasSuffix(": (\(taken + 3 - read) log lines lost) again"))
    #expect(read < taken + 3)
  }

  @Test("without a log lines are lost, and the next line that is sent has their number")
  func absent() throws {
    let target = target()
    target.write("one", level: .info)
    target.write("two", level: .info)
    let socket = try SystemLogSocket(path: path)
    target.write("three", level: .info)
    #expect(try socket.receive().hasSuffix(": (2 log lines lost) three"))
  }

  /// Whether this process may mount its own /dev in a namespace.
  private static let hasNamespaces =
    (try? Command.run("unshare", ["-rm", "mount", "--bind", "/tmp", "/dev"]).status) == 0

  @Test(
    "the daemon's lines reach /dev/log where the configuration says so, and nothing else does",
    .enabled(if: hasNamespaces, "a /dev/log of its own takes a mount namespace"))
  func daemon() throws {
    let devices = try folder.makeFolder("dev")
    let socket = try SystemLogSocket(path: devices + "/log")
    try folder.write("log.destination = \"syslog\"\n", to: "c.toml")
    let process = try BackgroundProcess(
      "unshare",
      [
        "-rm", "sh", "-c", #"mount --bind "$1" /dev && shift && exec "$@""#, "sh", devices,
        TestDaemon.program(), "--config", folder.path("c.toml"), "--socket",
        "unix:\(folder.path("s"))", "--journal", folder.path("journal"),
      ], logPath: folder.path("stderr"))
    defer { process.stop() }
    let name = "bounce-milter[\(process.identifier)]: "
    let first = try #require(Self.parts(try socket.receive()))
    #expect(first.priority == "21")
    #expect(first.rest.hasPrefix(name) && first.rest.contains(" listens on "), "\(first.rest)")
    #expect(try socket.receive().contains(": no key, so mail gets no token"))
    let client = try MilterClient(path: folder.path("s"))
    try client.negotiate()
    _ = try client.connect()
    _ = try client.message(
      from: "<>", to: ["<alice@test.example>"], Array(Mails.report().utf8))
    let report = try #require(Self.parts(try socket.receive()))
    #expect(report.priority == "22")
    #expect(report.rest.hasPrefix(name + "4bTEST1: hard bad-mailbox x@remote.test "))
    try client.quit()
    process.signal(SIGTERM)
    #expect(try process.waitForExit() == 0)
    #expect(try socket.receive().contains(name + "stopped: "))
    #expect(process.log == "")
  }
}

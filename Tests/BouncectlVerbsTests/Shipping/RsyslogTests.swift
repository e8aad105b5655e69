import BounceEvents
import Foundation
import Octets
import TestSupport
import Testing

/// Runs rsyslogd with the configuration of docs/shipping.md.
@Suite(
  "Shipping with rsyslog",
  .enabled(
    if: Command.path(of: "rsyslogd") != nil, "rsyslogd is not installed: apt install rsyslog"))
struct RsyslogTests {
  private let desk: Desk
  private let shipped: String

  init() throws {
    desk = try Desk()
    shipped = desk.folder.path("shipped")
    try desk.folder.makeFolder("state")
    let page = try Checkout.text("docs/shipping.md")
    let block = try #require(page.components(separatedBy: "```rsyslog\n").dropFirst().first)
    let configuration = try #require(block.components(separatedBy: "```").first)
    let places = [
      "/var/spool/rsyslog": desk.folder.path("state"), "/var/log/bounces.jsonl": shipped,
      "/var/lib/bounce-milter/journal": desk.journal,
    ]
    try desk.folder.write(
      places.reduce(configuration) { $0.replacingOccurrences(of: $1.key, with: $1.value) },
      to: "rsyslog.conf")
  }

  @Test("every line arrives as written, across rotation and a kill")
  func ships() throws {
    try desk.journal([.sample("jõe@x.example"), .sample("b@x.example")])
    try run { try desk.journal([.sample("c@x.example")]) }
    try desk.journal([.sample("while-stopped@x.example")])
    try run {
      try desk.journal([
        .sample("long@x.example") {
          $0.diagnostic = Octets(String(repeating: "é", count: 20_000).utf8)
        }
      ])
    }
    #expect(try Set(lines()) == Set(written()))
  }

  /// Runs rsyslogd until it has shipped all lines, then kills it, because its orderly end can take
  /// longer than a test should.
  private func run(_ change: () throws -> Void) throws {
    let process = try BackgroundProcess(
      "rsyslogd",
      ["-n", "-f", desk.folder.path("rsyslog.conf"), "-i", desk.folder.path("pid")],
      logPath: desk.folder.path("log"))
    defer {
      process.signal(SIGKILL)
      _ = try? process.waitForExit()
    }
    try change()
    try waitFor("the journal's lines", atMostSeconds: 120, state: process.log) {
      try Set(lines()).isSuperset(of: written())
    }
  }

  private func lines() throws -> [String] {
    guard FileManager.default.fileExists(atPath: shipped) else { return [] }
    return try desk.read("shipped").split(separator: "\n").map(String.init)
  }

  private func written() throws -> [String] {
    try desk.segments.flatMap { try desk.read("journal/" + $0).split(separator: "\n") }
      .map(String.init)
  }
}

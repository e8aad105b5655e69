import Foundation
import Glibc
import Octets
import TestSupport
import Testing

@Suite("docs/rules.md, from an unknown reply to a rule in force")
struct RulesPageTests {
  /// The commands on the page, in their order.
  private static let commands = [
    "bouncectl unknown --limit 5 archive.mbox > draft.toml",
    "bouncectl rules check draft.toml",
    "bouncectl eval --rules draft.toml --against built-in archive.mbox",
    "install -o root -m 0644 draft.toml /etc/bounce-milter/rules.d/50-badgers.toml",
    "systemctl reload bounce-milter",
  ]

  private let desk: Desk
  private let page: String

  init() throws {
    desk = try Desk()
    page = try RulesTests.page()
    let archive = [17, 9, 23].map { number in
      "From MAILER-DAEMON Fri Nov 20 10:00:00 2026\n"
        + Mails.dsn(
          to: "a@x.example", status: "5.0.0",
          reply: "550 zorp \(number) <a@x.example>: our badgers took it away",
          messageID: "\(number)@ours.example") + "\n"
    }
    try desk.mail(archive.joined(), to: "archive.mbox")
  }

  /// Runs a command of the page.
  ///
  /// The shell's part is done here, and files are the test's own.
  @discardableResult
  private func run(_ command: String) throws -> Desk.Run {
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let arguments = words.prefix { $0 != ">" }.map { word in
      ["archive.mbox", "draft.toml"].contains(word) ? desk.folder.path(word) : word
    }
    let run = try desk.run(Array(arguments))
    #expect(run.status == 0, "\(command): \(run.errors)")
    if words.contains(">") { try desk.write(Octets(run.output.utf8), to: words[words.count - 1]) }
    return run
  }

  @Test("the page prints the commands that are run here, and no others")
  func printed() {
    let printed = page.split(separator: "\n").filter { $0.hasPrefix("        ") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { line in
        ["bouncectl ", "install ", "systemctl "].contains { line.hasPrefix($0) }
      }
    #expect(printed == Self.commands)
  }

  @Test("each command works on what the one before it made")
  func worked() throws {
    let draft = try run(Self.commands[0])
    let block = draft.lines.drop { !$0.hasPrefix("# 3x") }.joined(separator: "\n")
    let shown = page.replacing("\n        ", with: "\n")
    #expect(!block.isEmpty && shown.contains(block), "\(draft.output)")

    let text = try desk.read("draft.toml").replacing(
      #"category = "other""#, with: #"category = "policy-related""#)
    try desk.write(Octets(text.utf8), to: "draft.toml")
    #expect(try run(Self.commands[1]).output == "1 rule of 1 file: proven.\n")

    let changes = try run(Self.commands[2])
    #expect(changes.output.contains("3 of 3 are judged otherwise."))
    #expect(changes.lines.last?.contains("local.our-badgers-took-it") == true)

    let directory = try desk.folder.makeFolder("rules.d")
    let words = Self.commands[3].split(separator: " ").map(String.init)
    let name = try #require(words.last?.split(separator: "/").last)
    // Only root may change a file's owner. A file is also accepted if it belongs to the user who
    // reads it.
    let owner = getuid() == 0 ? ["-o", "root"] : []
    let installed = try Command.run(
      words[0], owner + ["-m", "0644", desk.folder.path("draft.toml"), "\(directory)/\(name)"])
    #expect(installed.status == 0, "\(installed.errors)")
    let listed = try desk.run(["rules", "list", "--rules", directory, "--format", "json"])
    #expect(
      listed.lines.first?.hasPrefix(
        #"{"id":"local.our-badgers-took-it","place":"\#(directory)/\#(name):"#) == true)
    let left = try desk.run(["unknown", "--rules", directory, desk.folder.path("archive.mbox")])
    #expect(left.output == "# 0 replies were not recognised, of 0 kinds.\n")
  }
}

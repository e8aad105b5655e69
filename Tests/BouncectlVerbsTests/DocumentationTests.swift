import ArgumentParser
import BouncectlVerbs
import Foundation
import Octets
import TestSupport
import Testing

@Suite("The examples of docs/cli.md and of the help")
struct DocumentationTests {
  /// The lines of the page that are commands.
  static let page = examples(
    in: (try? String(contentsOfFile: docs + "/cli.md", encoding: .utf8)) ?? "")

  static let help = examples(
    in: ([Bouncectl.self] + Bouncectl.configuration.subcommands)
      .map { $0.configuration.discussion }.joined(separator: "\n"))

  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs").path

  private static func examples(in text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("bouncectl ") && !$0.contains("[") }
  }

  @Test("the page has examples of every verb")
  func complete() {
    for verb in Bouncectl.configuration.subcommands {
      let name = verb.configuration.commandName ?? "\(verb)".lowercased()
      #expect(Self.page.contains { $0.contains(name) }, "\(name)")
    }
  }

  @Test("each ends with the status it should, and without complaint", arguments: page + help)
  func runs(_ example: String) throws {
    let desk = try Desk()
    try desk.journal([
      .sample("gone@remote.example", minutesAgo: 30), .soft("full@example.com", minutesAgo: 20),
    ])
    try prepareFiles(desk)
    let id = try #require(try desk.onJournal("list", "--fields", "id").lines.last)
    var arguments = Self.words(Self.command(example)).dropFirst().map { word in
      Self.placed(word, desk, id: id)
    }
    if !arguments.contains("--journal"), !arguments.contains("classify"),
      arguments.first != "token",
      arguments.first != "--version"
    {
      arguments = ["--journal", desk.journal] + arguments
    }
    if arguments.contains("follow"), !arguments.contains("--once") { arguments += ["--once"] }
    let run = try desk.run(arguments, input: Octets(Mails.dsn(to: "a@b.example").utf8))
    #expect(run.status == 0, "\(example): \(run.errors)")
  }

  /// The command without the shell's part (redirection, pipe).
  private static func command(_ example: String) -> String {
    var end = example.endIndex
    for mark in [" | ", " > ", " < ", "   "] {
      if let range = example.range(of: mark), range.lowerBound < end { end = range.lowerBound }
    }
    return String(example[..<end])
  }

  private static func words(_ command: String) -> [String] {
    var words: [String] = []
    for (index, piece) in command.split(separator: "'", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index % 2 == 1 {
        words.append(String(piece))
      } else {
        words += piece.split(separator: " ").map(String.init)
      }
    }
    return words
  }

  private static let files = [
    "bounce.eml", "replies.txt", "draft.toml", "archive.mbox", "~/Maildir/.Bounces",
    "bounces.cursor",
    "report.html", "labels.tsv", "keys", "sent.eml",
    "/var/lib/crm/bounces.cursor", "/var/www/bounces.html",
  ]

  private static func placed(_ word: String, _ desk: Desk, id: String) -> String {
    switch word {
    case "DIR", "A", "B", "/var/lib/bounce-milter/journal": desk.journal
    case "*.eml": desk.folder.path("bounce.eml")
    case "3f2a90c1-5b7e-8d21-9c04-6b1f0e7a2d53": id
    case "3f2a90c1": String(id.prefix(8))
    case _ where files.contains(word):
      desk.folder.path(word.split(separator: "/").last.map(String.init) ?? word)
    default: word
    }
  }

  private func prepareFiles(_ desk: Desk) throws {
    let mail = Mails.dsn(to: "gone@remote.example")
    let from = "From MAILER-DAEMON Fri Nov 20 10:00:00 2026\n"
    try desk.mail(mail, to: "bounce.eml")
    _ = try desk.run(["token", "new", "--keys", desk.folder.path("keys")])
    try desk.mail(
      try Mails.withToken(to: "ann@remote.example", keys: desk.folder.path("keys")), to: "sent.eml")
    try desk.mail(from + mail + "\n" + from + Mails.plain, to: "archive.mbox")
    try desk.mail(mail, to: ".Bounces/cur/1")
    try desk.folder.makeFolder(".Bounces/new")
    try desk.write(Octets(RulesTests.sound.utf8), to: "draft.toml")
    try desk.write(Octets("550 5.1.1 no such user\n452 4.2.2 full\n".utf8), to: "replies.txt")
    try desk.write(
      Octets("reply\tcategory\n550 5.1.1 no such user\tbad-mailbox\n".utf8), to: "labels.tsv")
  }
}

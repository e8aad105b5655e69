internal import Foundation
internal import PrivatePostfix
internal import TestServer
internal import TestSupport

/// `make demo`: sends mail that fails in many ways, and shows the verdicts.
///
/// Exit status: 0 if all results are as expected; 1 if not (the files are kept); 2 if it could not
/// start.
@main
struct Demo {
  static func main() {
    if let reason = PostfixPrograms.whyUnusable {
      end(2, "The demo cannot begin: \(reason).")
    }
    say("Starting a private Postfix, remote hosts and bounce-milter, all on 127.0.0.1")
    let server: MailServer
    do {
      server = try MailServer(settings, purpose: "demo")
    } catch {
      end(2, "The demo cannot begin: \(error)")
    }
    do {
      try Demo(server: server).run()
    } catch {
      _ = server.stop()
      server.folder.keep()
      let folder = server.folder.path
      end(1, "The demo went wrong: \(error)\nIts files: \(folder)\nIts logs: \(folder)/log/")
    }
    server.folder.remove()
    say("Done: Postfix, daemon and remote hosts have ended, their files are removed")
  }

  let server: MailServer

  func run() throws {
    try sendAll()
    try waitForAll()
    try showBounce()
    try showJournal()
    try checkVerdicts()
    say("Stopping")
    let complaints = server.stop()
    guard complaints.isEmpty else {
      throw MilterFailure(description: complaints.joined(separator: "\n"))
    }
  }

  private func sendAll() throws {
    say("Sending mail that fails in \(Failure.all.count) ways, and one that arrives")
    for failure in Failure.all {
      show("    \(failure.recipient.padded(to: 26)) \(failure.manner)")
      try server.send(to: [failure.recipient], failure.letter)
    }
    try server.send(to: ["friend@remote.test"])
  }

  private func waitForAll() throws {
    say("Waiting for the bounces; some mail is tried again until its time is up (6 seconds here)")
    _ = try server.postfix.mailbox("alice").wait(for: Failure.all.count, "bounces") {
      $0.subject.hasPrefix("Undelivered")
    }
  }

  private func showBounce() throws {
    say("One of the bounces, as alice finds it in her mailbox")
    let bounces = server.postfix.mailbox("alice").messages()
    guard let bounce = bounces.first(where: { $0.text.contains("unknown@remote.test") }) else {
      throw MilterFailure(description: "no bounce for unknown@remote.test")
    }
    for line in bounce.headerLines { show("    \(line)") }
  }

  private func showJournal() throws {
    say("The journal: bouncectl --journal \(server.journal) list")
    let list = try server.bouncectl(["list"])
    guard list.status == 0 else {
      throw MilterFailure(description: "bouncectl list: exit \(list.status): \(list.errors)")
    }
    show(list.output)
  }

  private func checkVerdicts() throws {
    let records = try server.records().filter { $0["action"] == "failed" }
    let wrong = Failure.all.compactMap { failure -> String? in
      let found = records.filter { $0.recipient == failure.recipient }.map(\.verdict)
      return found == [failure.verdict]
        ? nil : "\(failure.recipient): expected \(failure.verdict), found \(found)"
    }
    guard wrong.isEmpty else {
      throw MilterFailure(description: wrong.joined(separator: "\n"))
    }
    let removed = records.filter { $0["list_action"] == "remove" }.count
    say(
      "\(records.count) failures: \(removed) addresses are dead and leave the list,"
        + " \(records.count - removed) stay")
  }

  private static var settings: MailServer.Settings {
    var settings = MailServer.Settings()
    settings.postfix.queueLifetimeSeconds = 6
    settings.postfix.delayWarningSeconds = 2
    return settings
  }
}

private func say(_ text: String) { show("==> \(text)") }

/// Writes without a buffer, so that the text appears at once, also through a pipe.
private func show(_ text: String) {
  FileHandle.standardOutput.write(Data((text + "\n").utf8))
}

private func end(_ status: Int32, _ text: String) -> Never {
  FileHandle.standardError.write(Data("demo: \(text)\n".utf8))
  exit(status)
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    padding(toLength: max(width, count), withPad: " ", startingAt: 0)
  }
}

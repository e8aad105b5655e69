import TestSupport
import Testing
import TokenKeys

@Suite("bouncectl import and classify, with tokens")
struct ImportedTokenTests {
  private let desk: Desk
  private var keys: String { desk.folder.path("keys") }

  init() throws {
    desk = try Desk()
    #expect(try desk.run(["token", "new", "--keys", keys]).status == 0)
  }

  /// The trace of a message to one recipient that a server after ours took over for an address.
  private func trace(to recipient: String, for later: String, days: Int64) throws -> String {
    let ring = try TokenKeys(directory: keys).ring
    return "Received: from mx.ours.example by mx.remote.example with ESMTP id B\n"
      + " for <\(later)>; Sun, 22 Nov 2026 08:00:00 +0000\n"
      + "Received: by mx.ours.example (Postfix) id A; Sun, 22 Nov 2026 08:00:00 +0000\n"
      + "X-Bounce-Token: \(Mails.token(to: [recipient], by: ring, days: days))\n"
  }

  /// Imports a report about an address, as it came on a day of November 2026.
  private func take(_ address: String, day: Int64, _ trace: String) throws {
    let mail = Mails.dsn(
      to: address, messageID: "\(day)@ours.example", date: "\(day) Nov 2026 21:00:00 +0000",
      trace: trace)
    try desk.mail(mail, to: "\(day)-\(address).eml")
    let run = try desk.onJournal(
      "import", "--token-keys", keys, desk.folder.path("\(day)-\(address).eml"))
    #expect(run.output.contains("1 event written"))
  }

  private func removals(_ options: String...) throws -> [String] {
    try desk.removedAddresses(options)
  }

  @Test("a failure with a token of the recipient removes; without the keys it does not")
  func valid() throws {
    let trace = try trace(to: "ann@a.example", for: "ann@a.example", days: 2)
    try take("ann@a.example", day: 21, trace)
    #expect(try removals() == ["ann@a.example"])
    let mail = desk.folder.path("21-ann@a.example.eml")
    let run = try desk.run(["classify", "--format", "json", mail])
    #expect(run.output.contains(#""origin":"returned""#))
    let proven = try desk.run(["classify", "--format", "json", "--token-keys", keys, mail])
    #expect(proven.output.contains(#""origin":"token""#))
  }

  @Test("a dead forward's mail removes the forwarded address, from a second day on")
  func forward() throws {
    try take(
      "ann@b.example", day: 21, try trace(to: "ann@a.example", for: "ann@a.example", days: 2))
    #expect(try removals() == [])
    try take(
      "ann@b.example", day: 22, try trace(to: "ann@a.example", for: "ann@a.example", days: 1))
    #expect(try removals() == ["ann@a.example"])
  }

  @Test("a dead archive of everybody's mail removes nobody whose mail it got")
  func archive() throws {
    for (day, days) in [(19, 4), (20, 3), (21, 2)] as [(Int64, Int64)] {
      try take(
        "archive@b.example", day: day,
        try trace(to: "ann@a.example", for: "archive@b.example", days: days))
    }
    #expect(try removals() == [])
    #expect(try removals("--min-origin", "unproven") == [])
  }

  @Test("a directory without keys ends with 2 and says how to make one")
  func noKeys() throws {
    try desk.mail(Mails.plain, to: "1.eml")
    let run = try desk.run([
      "classify", "--token-keys", desk.folder.path("none"), desk.folder.path("1.eml"),
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("bouncectl token new"))
  }
}

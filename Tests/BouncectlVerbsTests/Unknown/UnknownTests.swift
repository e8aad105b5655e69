import Octets
import TestSupport
import Testing

@Suite("bouncectl unknown")
struct UnknownTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// Five unknown replies of three shapes, and one known reply.
  private func archive() throws -> String {
    let replies = [
      "550 zorp 17 <a@x.example>: our badgers took \"it\" away",
      "550 zorp 9 <b@x.example>: our badgers took \"it\" away",
      "550 zorp 23 <c@x.example>: our badgers took \"it\" away",
      "550 mx1.x.example [4cXyz12AB99Q7] * wibble * of the marsh", "550 5.0.0", "550 user unknown",
    ]
    var box = ""
    for (index, reply) in replies.enumerated() {
      box += "From MAILER-DAEMON Fri Nov 20 10:00:00 2026\n"
      box += Mails.dsn(to: "u\(index)@x.example", status: "5.0.0", reply: reply) + "\n"
    }
    try desk.mail(box, to: "box")
    return desk.folder.path("box")
  }

  @Test("alike replies are one group, the most frequent first")
  func groups() throws {
    let run = try desk.run(["unknown", "--format", "json", try archive()])
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(
      run.lines.first?.hasPrefix(
        #"{"count":3,"shape":"550 zorp … our badgers took \"it\" away","phrase":"our badgers took \"it\" away","example":"550 zorp 17"#
      ) == true, "\(run.output)")
  }

  @Test("the draft is a set of rules that rules check proves")
  func draft() throws {
    let run = try desk.run(["unknown", try archive()])
    #expect(run.status == 0)
    #expect(run.lines.first == "# 5 replies were not recognised, of 3 kinds.")
    #expect(run.output.contains("# It has no words to go by"))
    try desk.write(Octets(run.output.utf8), to: "draft.toml")
    let check = try desk.run(["rules", "check", desk.folder.path("draft.toml")])
    #expect(check.output == "2 rules of 1 file: proven.\n")
    #expect(check.status == 0)
  }

  @Test("words beside a code are named, counted, and proposed as a rule")
  func unread() throws {
    try desk.mail(
      Mails.dsn(to: "u@x.example", status: "5.1.1", reply: "550 5.1.1 zorp wibbled"), to: "1.eml")
    let path = desk.folder.path("1.eml")
    let run = try desk.run(["unknown", path])
    #expect(run.status == 0)
    #expect(run.lines[1] == "# Words that were not understood: wibbled (1), zorp (1).")
    #expect(
      run.lines.contains("# Not understood: zorp wibbled; the code alone says bad-mailbox."))
    #expect(run.lines.contains(#"any = ["zorp wibbled"]"#))
    #expect(
      try desk.run(["unknown", "--format", "json", path]).output.hasSuffix(
        #""category":"bad-mailbox","unread":"zorp wibbled"}"# + "\n"))
  }

  @Test("--limit leaves the most frequent, --rules leaves out what they know, a journal is read")
  func limited() throws {
    let box = try archive()
    #expect(try desk.run(["unknown", "--format", "json", "--limit", "1", box]).lines.count == 1)
    try desk.write(Octets(try desk.run(["unknown", box]).output.utf8), to: "draft.toml")
    let text = try desk.read("draft.toml").replacing("\"other\"", with: "\"policy-related\"")
    try desk.write(Octets(text.utf8), to: "draft.toml")
    let left = try desk.run(
      ["unknown", "--format", "json", "--rules", desk.folder.path("draft.toml"), box])
    #expect(left.lines.count == 1)
    #expect(try desk.onJournal("import", box).status == 0)
    #expect(try desk.onJournal("unknown", "--format", "json").lines.count == 3)
  }

  @Test("nothing unknown is an empty draft")
  func nothing() throws {
    try desk.mail(Mails.dsn(to: "a@x.example"), to: "a.eml")
    let run = try desk.run(["unknown", desk.folder.path("a.eml")])
    #expect(run.output == "# 0 replies were not recognised, of 0 kinds.\n")
    #expect(run.status == 0)
  }
}

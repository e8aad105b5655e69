import Octets
import TestSupport
import Testing

@Suite("bouncectl eval --labels")
struct LabelTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func run(_ lines: [String], _ options: String...) throws -> Desk.Run {
    try desk.write(Octets((lines.joined(separator: "\n") + "\n").utf8), to: "labels.tsv")
    return try desk.run(["eval", "--labels", desk.folder.path("labels.tsv")] + options)
  }

  @Test("all replies agree: exit status 0 and the agreement by category")
  func agreement() throws {
    let run = try run([
      "reply\tcategory\ttype\tnote", "550 5.1.1 User unknown\tbad-mailbox\thard\tx",
      "552 5.2.2 Mailbox full\tquota-issues\t\t", "", "451 4.7.1 Greylisted\tpolicy-related\tsoft",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines[0] == "3 labels: 3 agree (100.0 %), 0 falsely hard.")
    #expect(
      run.lines.contains { $0.split(separator: " ") == ["bad-mailbox", "1", "1", "100.0", "%"] })
  }

  @Test(
    "differences have their line, and exit status 1; those that call a living address dead are apart"
  )
  func differences() throws {
    let lines = [
      "category\treply\ttype", "quota-issues\t550 5.1.1 User unknown\t",
      "bad-mailbox\t552 5.2.2 Mailbox full\t", "bad-mailbox\t550 5.1.1 User unknown\tsoft",
    ]
    let text = try run(lines)
    #expect(text.status == 1)
    #expect(text.lines[0] == "3 labels: 0 agree (0.0 %), 2 falsely hard.")
    let path = desk.folder.path("labels.tsv")
    #expect(
      text.output.contains("Falsely hard:\n\(path):2: hard bad-mailbox, not quota-issues; rule "))
    #expect(text.output.contains("\(path):4: hard bad-mailbox, not soft bad-mailbox; rule "))
    #expect(
      text.output.contains("Other differences:\n\(path):3: soft quota-issues, not bad-mailbox; "))
    let json = try run(lines, "--format", "json")
    #expect(json.status == 1)
    #expect(
      json.output.hasPrefix(
        #"{"labels":3,"agree":0,"categories":[{"category":"bad-mailbox","labels":2,"agree":0},"#
          + #"{"category":"quota-issues","labels":1,"agree":0}],"confusion":["#), "\(json.output)")
    #expect(
      json.output.contains(#"{"line":2,"expected":"quota-issues","judged":"hard bad-mailbox","#))
    #expect(json.output.contains(#""false_hard":true}"#))
  }

  @Test("messages are found beside the file, those of an mbox by number, and judged by recipient")
  func messages() throws {
    let line = "From MAILER-DAEMON Fri Nov 20 10:00:00 2026\n"
    try desk.mail(
      line + Mails.dsn(to: "a@x.example") + "\n" + line + Mails.dsn(to: "b@x.example") + "\n",
      to: "box")
    try desk.mail(Mails.plain, to: "plain.eml")
    let sound = try run([
      "file\trecipient\tcategory", "box#1\tA@x.example\tbad-mailbox", "box#2\t\tbad-mailbox",
      "box#2\ta@x.example\tnone", "plain.eml\t\tnone",
    ])
    #expect(sound.status == 0, "\(sound.output)\(sound.errors)")
    let missing = try run(["file\tcategory", "box#3\tbad-mailbox"])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("labels.tsv:2: there is no such message."))
    let nowhere = try run(["file\tcategory", "", "nowhere.eml\tbad-mailbox"])
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("labels.tsv:3: cannot read the message"))
  }

  @Test(
    "a line that is no label is named, with exit status 2",
    arguments: [
      (["reply\tkind", "550 no\tother"], "labels.tsv:1: the first line names the columns"),
      (["reply\tcategory", "550 no\tbad"], "labels.tsv:2: \"bad\" is no category."),
      (["reply\tcategory", "550 no"], "labels.tsv:2: \"\" is no category."),
      (
        ["reply\tcategory\ttype", "550 no\tother\tsoft", "550 no\tother\tmild"],
        "labels.tsv:3: \"mild\" is no type."
      ),
      (["reply\tcategory", "\tother"], "labels.tsv:2: it has neither a reply nor a file."),
    ])
  func badLines(_ lines: [String], _ words: String) throws {
    let run = try run(lines)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test("--labels stands alone, and json goes with it")
  func usage() throws {
    #expect(try run(["reply\tcategory"], "--against", "built-in").status == 2)
    #expect(try run(["reply\tcategory"], "box").status == 2)
    #expect(try run(["reply\tcategory"], "--format", "csv").status == 2)
    #expect(try desk.run(["eval", "--format", "json", "box"]).status == 2)
    #expect(try desk.run(["eval", "--labels", "/nowhere"]).status == 2)
    #expect(try run(["reply\tcategory"]).status == 0)
  }
}

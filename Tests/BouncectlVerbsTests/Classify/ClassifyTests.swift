import Octets
import TestSupport
import Testing

@Suite("bouncectl classify")
struct ClassifyTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func classify(_ arguments: String..., input: String = "") throws -> Desk.Run {
    try desk.run(["classify"] + arguments, input: Octets(input.utf8))
  }

  @Test(
    "json is an object a message with file, kind, format and events without the journal's members")
  func json() throws {
    try desk.mail(Mails.dsn(to: "gone@remote.example"), to: "a.eml")
    let run = try classify("--format", "json", desk.folder.path("a.eml"))
    #expect(run.status == 0)
    let line = try #require(run.lines.first)
    #expect(
      line.hasPrefix(
        #"{"file":"\#(desk.folder.path("a.eml"))","kind":"bounce","format":"rfc3464","events":[{"v":1,"id":""#
      ))
    #expect(line.contains(#""type":"hard","category":"bad-mailbox","list_action":"keep""#))
    for member in ["seq", "time", "host", "crc"] { #expect(!line.contains("\"\(member)\":")) }
  }

  @Test("an unreadable file is an object with error, the rest goes on, and the status is 2")
  func unreadable() throws {
    try desk.mail(Mails.plain, to: "a.eml")
    let missing = desk.folder.path("missing.eml")
    let run = try classify("--format", "json", missing, desk.folder.path("a.eml"))
    #expect(run.status == 2)
    #expect(run.lines.count == 2)
    #expect(run.lines[0] == #"{"file":"\#(missing)","error":"No such file or directory"}"#)
    #expect(run.lines[1].contains(#""kind":"other","format":"","events":[]"#))
  }

  @Test("standard input is read when nothing is named, and for -")
  func standardInput() throws {
    let mail = Mails.dsn(to: "gone@remote.example")
    let unnamed = try classify("--format", "json", input: mail)
    #expect(unnamed.lines.first?.hasPrefix(#"{"file":"-","kind":"bounce""#) == true)
    #expect(try classify("--format", "json", "-", input: mail).output == unnamed.output)
  }

  @Test("an mbox is read message by message, each named PATH#N, its quoting undone")
  func mbox() throws {
    let line = "From MAILER-DAEMON Fri Nov 20 10:00:00 2026\n"
    let quoted = Mails.plain.replacing("From here", with: ">From here")
    try desk.mail(
      line + Mails.dsn(to: "a@x.example") + "\n" + line + quoted + "\n" + line
        + Mails.dsn(to: "b@x.example"), to: "box")
    let path = desk.folder.path("box")
    let run = try classify("--format", "json", path)
    #expect(
      run.lines.map { $0.prefix { $0 != "," } } == [
        "{\"file\":\"\(path)#1\"", "{\"file\":\"\(path)#2\"", "{\"file\":\"\(path)#3\"",
      ])
    #expect(run.lines[0].contains("a@x.example"))
    #expect(run.lines[1].contains(#""kind":"other""#))
    #expect(run.lines[2].contains("b@x.example"))
  }

  @Test("a message that begins with a From line is one message, whatever its text says")
  func singleFromLine() throws {
    try desk.mail(
      "From a@b.example Fri Nov 20 10:00:00 2026\n" + Mails.plain
        + "\nFrom what I hear at 10:30 it is fine\n\nBye\n", to: "a.eml")
    let run = try classify("--format", "json", desk.folder.path("a.eml"))
    #expect(run.lines.count == 1)
    #expect(run.lines[0].contains(#"a.eml","kind"#))
  }

  @Test("a folder is read with all in it, in the order of names, a Maildir's cur and new only")
  func folders() throws {
    for name in [
      "d/b.eml", "d/a/2.eml", "d/a/1.eml", "m/new/2", "m/cur/1:2,S", "m/tmp/3", "m/index",
    ] {
      try desk.mail(Mails.plain, to: name)
    }
    try desk.folder.makeFolder("m/tmp")
    func names(_ folder: String) throws -> [String] {
      let path = desk.folder.path(folder)
      return try classify("--format", "json", path).lines.map { line in
        String(line.dropFirst(#"{"file":""#.count + path.count + 1).prefix { $0 != "\"" })
      }
    }
    #expect(try names("d") == ["a/1.eml", "a/2.eml", "b.eml"])
    #expect(try names("m") == ["cur/1:2,S", "new/2"])
  }

  @Test("replies are answered line by line, blank ones too; a 4xx is delayed unless it is final")
  func replies() throws {
    try desk.write(
      Octets("550 5.1.1 no such user\n\n452 4.2.2 mailbox full\r\nnonsense".utf8), to: "replies")
    let path = desk.folder.path("replies")
    let open = try classify("--format", "json", "--replies", path)
    #expect(open.status == 0)
    #expect(open.lines.count == 4)
    #expect(open.lines[0].contains(#""type":"hard","category":"bad-mailbox""#))
    #expect(open.lines[2].contains(#""type":"delayed","category":"quota-issues""#))
    let final = try classify("--format", "json", "--final", "--replies", path)
    #expect(final.lines[2].contains(#""type":"soft","category":"quota-issues""#))
  }

  @Test("--explain names the rule, marks the words that decided and tells what spoke against them")
  func explained() throws {
    let run = try classify("--explain", "--reply", "550 5.1.1 your mailbox is full")
    #expect(run.output.contains("»"))
    #expect(run.output.contains("Rule phrase.mailbox-full decided: quota-issues"))
    #expect(run.output.contains("Against it: rule status.5.1.1 says bad-mailbox"))
    #expect(run.output.contains("So: keep the address."))
  }

  @Test("--explain shows the report's own words where they decided")
  func explainedByText() throws {
    let mail = Mails.dsn(to: "gone@remote.example", status: "5.0.0", reply: "5.0.0")
      .replacing("Your message could not be delivered.", with: "gone@remote.example: no such user")
    let run = try classify("--explain", input: mail)
    #expect(run.output.contains("The report says: gone@remote.example: »no such user«"))
  }

  @Test(
    "an option about proofs with a value that cannot be one ends with 2 and says what to give",
    arguments: [
      ["--own-domain", "", "such as example.com"], ["--own-domain", "a@b.example", "such as"],
      ["--own-domain", "b.example.", "such as"], ["--own-domain", "a b", "such as"],
      ["--authserv-id", "", "such as mx.example.com"], ["--authserv-id", "a b", "such as"],
      ["--token-keys", "", "directory of the keys"],
    ])
  func badProofs(_ arguments: [String]) throws {
    let run = try classify(arguments[0], arguments[1], input: Mails.plain)
    #expect(run.status == 2)
    #expect(run.errors.contains(arguments[2]), "\(run.errors)")
  }

  @Test("--explain tells what is broken in a message and where, json does not")
  func broken() throws {
    let mail = Mails.dsn(to: "gone@remote.example")
      .replacing("Status: 5.1.1", with: "Status: none")
      .replacing("MIME-Version: 1.0", with: "MIME-Version 1.0\nX-A: a\nMIME Version: 1.0")
      .replacing("--b--\n", with: "")
    func octet(of text: String) -> Int {
      mail.firstRange(of: text).map { mail.utf8.distance(from: mail.startIndex, to: $0.lowerBound) }
        ?? -1
    }
    let explained = try classify("--explain", input: mail)
    #expect(
      explained.lines.last
        == "  The message is broken: "
        + "a header line without a colon at octet \(octet(of: "MIME-Version 1.0")) and in 1 more place, "
        + "a multipart without its last boundary line at octet \(mail.utf8.count), "
        + "a Status that is no status code at octet \(octet(of: " none\n")); the rest was read.")
    #expect(try !classify("--format", "json", input: mail).output.contains("broken"))
    #expect(try !classify(input: mail).output.contains("broken"))
    let sound = try classify("--explain", input: Mails.dsn(to: "gone@remote.example"))
    #expect(!sound.output.contains("broken"))
  }

  @Test("a reply with terminal codes in it is shown without them")
  func printable() throws {
    let run = try classify("--explain", "--reply", "550 \u{1B}]0;x\u{7} no such user \u{202E}")
    #expect(
      !run.output.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 || $0 == "\u{202E}" })
  }

  @Test("--journal before classify is passed over")
  func withJournal() throws {
    let run = try desk.onJournal("classify", "--reply", "550 5.1.1 no such user")
    #expect(run.status == 0)
  }

  @Test(
    "replies and files together, and --final without replies, are bad usage",
    arguments: [["--reply", "550", "x"], ["--final", "x"]])
  func badUsage(_ arguments: [String]) throws {
    #expect(try desk.run(["classify"] + arguments).status == 2)
  }
}

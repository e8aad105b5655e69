import BouncectlVerbs
import Foundation
import Glibc
import Octets
import TestSupport
import Testing

@Suite("What goes wrong around bouncectl")
struct UsageTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.journal([.sample("gone@x.example"), .soft("full@x.example")])
    try desk.mail(Mails.dsn(to: "gone@x.example"), to: "a.eml")
    try desk.write((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 3) }, to: "binary")
    try desk.folder.makeFolder("empty")
  }

  /// A command line, its exit status, and a text that its error contains.
  struct Mistake: CustomTestStringConvertible {
    let arguments: String
    let status: Int32
    let said: String

    init(_ arguments: String, _ status: Int32, _ said: String) {
      self.arguments = arguments
      self.status = status
      self.said = said
    }

    var testDescription: String { arguments }
  }

  /// `@name` is a file of the desk, `EMPTY` an empty argument.
  static let mistakes = [
    Mistake("", 2, "say what to do"), Mistake("--journal @journal", 2, "say what to do"),
    Mistake("--journal", 2, "needs a directory"), Mistake("frob", 2, "'frob'"),
    Mistake("help frob", 2, "there is no verb frob"), Mistake("list --frob", 2, "'--frob'"),
    Mistake("list --type harsh", 2, "'harsh'"), Mistake("list --since soon", 2, "RFC 3339"),
    Mistake("list --fields nothing", 2, "'nothing'"), Mistake("list --limit few", 2, "'few'"),
    Mistake("show", 2, "Missing"), Mistake("show xyz", 2, "no event ID"),
    Mistake("report --top 0", 2, "1 to 1000"), Mistake("export --fields id", 2, "--format csv"),
    Mistake("classify --final @a.eml", 2, "--reply"), Mistake("import", 2, "Missing"),
    Mistake("list --journal @nowhere", 2, "there is no journal at @nowhere"),
    Mistake("list --journal @a.eml", 2, "@a.eml is no directory"),
    Mistake("verify --journal @empty", 2, "@empty holds no journal"),
    Mistake("unknown --journal @nowhere", 2, "there is no journal at @nowhere"),
    Mistake("eval --journal @empty", 2, "@empty holds no journal"),
    Mistake("eval --against @empty @a.eml", 2, "@empty holds neither rules"),
    Mistake("eval @nowhere", 2, "cannot read @nowhere: No such file or directory"),
    Mistake("classify @nowhere", 2, "cannot read @nowhere: No such file or directory"),
    Mistake("classify --replies @nowhere", 2, "cannot read @nowhere: No such file"),
    Mistake("classify --replies @empty", 2, "cannot read @empty: Is a directory"),
    Mistake("list --journal @journal --since -1h --until -2h", 2, "the period is empty"),
    Mistake(
      "removals --journal @journal --since today --until yesterday", 2, "2026-11-23 00:00:00"),
    Mistake("report --journal @journal --since 2030-01-01", 2, "--since is later"),
    Mistake("eval EMPTY", 2, #"cannot read "": No such file"#),
    Mistake("list --journal EMPTY", 2, #"there is no journal at """#),
    Mistake("rules check @binary", 2, "@binary:1: "),
    Mistake("rules check @nowhere", 2, "@nowhere: cannot look at: No such file"),
    Mistake("classify --rules @binary @a.eml", 2, "@binary:1: "),
    Mistake("rules show nothing", 2, "bouncectl rules list"),
    Mistake("follow --once --journal @journal --cursor @binary", 2, "name another file"),
    Mistake("import --journal @a.eml/x @a.eml", 2, "@a.eml/x"),
  ]

  @Test("a mistake ends with its status, and names what it is about", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    func placed(_ text: String) -> String {
      text.replacing("@", with: desk.folder.path + "/").replacing("EMPTY", with: "")
    }
    let run = try desk.run(mistake.arguments.split(separator: " ").map { placed(String($0)) })
    #expect(run.status == mistake.status, "\(run.output)")
    #expect(run.errors.contains(placed(mistake.said)), "\(run.errors)")
  }

  static let writers = [
    "list", "list --format json", "export", "export --format csv", "report", "removals", "verify",
    "follow --once", "rules list", "rules show status.5.1.1", "classify @a.eml", "eval @a.eml",
    "unknown @a.eml", "help list", "--version",
  ]

  @Test("a full disk behind standard output is told: status 2", arguments: writers)
  func full(_ command: String) throws {
    let full = unsafe Glibc.open("/dev/full", O_WRONLY)
    defer { close(full) }
    let run = try outcome(command, to: full)
    #expect(run.status == 2)
    #expect(
      run.errors == "bouncectl: cannot write to standard output: No space left on device\n")
  }

  @Test("the tool ends without a message when the reader closes its output", arguments: writers)
  func readerGone(_ command: String) throws {
    // As in a shell that ignores SIGPIPE; otherwise the signal ends the tool.
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    // A program that another test starts meanwhile must not inherit the reading end.
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    close(ends[0])
    defer { close(ends[1]) }
    let run = try outcome(command, to: ends[1])
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  /// Runs a command on the journal, with its output to a descriptor.
  private func outcome(_ command: String, to output: Int32) throws -> (
    status: Int32, errors: String
  ) {
    try desk.write([], to: "err")
    let errors = unsafe Glibc.open(desk.folder.path("err"), O_WRONLY)
    defer { close(errors) }
    let words = command.split(separator: " ").map {
      String($0).replacing("@", with: desk.folder.path + "/")
    }
    let journal =
      ["list", "export", "report", "removals", "verify", "follow"].contains(words[0])
      ? ["--journal", desk.journal] : []
    let status = Bouncectl.run(
      words + journal, on: Console(output: output, errors: errors, time: Desk.now))
    return (status, try desk.read("err"))
  }

  @Test("an mbox without a whole message, and files of nothing or of anything, are no reports")
  func brokenArchives() throws {
    let from = "From x Fri Nov 20 10:00:00 2026\n"
    let archives = ["", from, from + "\n" + from, from + "\n" + from + "Subject: x", "\n\n\n"]
    for text in archives {
      try desk.mail(text, to: "box")
      for verb in ["classify", "eval", "unknown"] {
        let run = try desk.run([verb, desk.folder.path("box")])
        #expect(run.status == 0)
        #expect(run.errors == "")
      }
    }
    let run = try desk.run(["classify", desk.folder.path("binary")])
    #expect(run.status == 0)
    #expect(run.output == "\(desk.folder.path("binary")): no report\n")
  }

  @Test(
    "a compressed archive is not taken for a message: it is said how to read it",
    .enabled(if: Command.path(of: "gzip") != nil))
  func compressed() throws {
    #expect(try Command.run("gzip", [desk.folder.path("a.eml")]).status == 0)
    let path = desk.folder.path("a.eml.gz")
    for verb in ["classify", "eval", "unknown"] {
      let run = try desk.run([verb, path])
      #expect(run.status == 2)
      #expect(
        run.errors.contains(
          "cannot read \(path): it is compressed: zcat FILE | bouncectl … -"), "\(run.errors)")
    }
  }

  @Test("lines of any length are read, and the answer is one line")
  func longLines() throws {
    let long = Octets(repeating: UInt8(ascii: "x"), count: 3 << 20)
    try desk.write(Octets("550 5.1.1 no such user ".utf8) + long + [0x0A], to: "replies")
    let replies = try desk.run(["classify", "--replies", desk.folder.path("replies")])
    #expect(replies.status == 0)
    #expect(replies.lines.count == 1)
    try desk.write(Octets("Subject: ".utf8) + long, to: "long.eml")
    #expect(try desk.run(["classify", desk.folder.path("long.eml")]).lines.count == 1)
  }

  @Test("a pipe among the files of a folder holds up nobody, links lead in no circle")
  func strangeEntries() throws {
    let folder = try desk.folder.makeFolder("archive")
    try desk.mail(Mails.dsn(to: "gone@x.example"), to: "archive/1.eml")
    #expect(unsafe symlink(folder, folder + "/2-circle") == 0)
    #expect(unsafe symlink(folder, folder + "/3-circle") == 0)
    #expect(try desk.run(["eval", folder]).lines.first == "1 failure.")
    #expect(unsafe mkfifo(folder + "/4-pipe", 0o600) == 0)
    let run = try desk.run(["eval", folder])
    #expect(run.status == 2)
    #expect(run.lines.first == "1 failure.")
    #expect(run.errors.contains("cannot read \(folder)/4-pipe: it is neither a file nor a folder"))
  }

  @Test("what may not be read is named, the rest is counted, and the status is 2")
  func forbidden() throws {
    let folder = try desk.folder.makeFolder("Maildir/cur")
    try desk.folder.makeFolder("Maildir/new")
    try desk.mail(Mails.dsn(to: "gone@x.example"), to: "Maildir/new/1")
    #expect(unsafe chmod(folder, 0) == 0)
    defer { unsafe chmod(folder, 0o700) }
    // root may read everything, unless its capability for that is removed.
    let powerless = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    let command =
      (getuid() == 0 ? powerless : [])
      + [try Checkout.program("bouncectl"), "eval", desk.folder.path("Maildir")]
    let run = try Command.run(command[0], Array(command.dropFirst()))
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("1 failure.\n"))
    #expect(run.errors.contains("cannot read \(folder): Permission denied"))
  }
}

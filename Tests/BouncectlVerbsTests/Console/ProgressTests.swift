import BouncectlVerbs
import Glibc
import TestSupport
import Testing

@Suite("Progress of long work")
struct ProgressTests {
  private let desk: Desk

  /// An mbox, a Maildir, a folder of one mbox, and a journal.
  init() throws {
    desk = try Desk()
    let from = "From MAILER-DAEMON Fri Nov 20 10:00:00 2026\n"
    let mails = (0..<20).map { Mails.dsn(to: "u\($0)@x.example", messageID: "\($0)@ours.example") }
    try desk.mail(mails.map { from + $0 + "\n" }.joined(), to: "box")
    try desk.mail(mails.map { from + $0 + "\n" }.joined(), to: "folder/box")
    for (index, mail) in mails.enumerated() { try desk.mail(mail, to: "Maildir/cur/\(index)") }
    try desk.mail(Mails.plain, to: "Maildir/new/1")
    try desk.journal((0..<20).map { .soft("full\($0)@x.example") })
  }

  /// The output of a run on standard error, on a terminal of the given width, with progress from
  /// the first moment on.
  private func shown(
    _ arguments: [String], columns: UInt16 = 80, after delay: Int64 = 0
  ) throws -> String {
    let pseudo = try PseudoTerminal(columns: columns)
    try desk.write([], to: "out")
    let output = unsafe open(desk.folder.path("out"), O_WRONLY)
    defer { close(output) }
    let console = Console(
      output: output, errors: pseudo.terminal, time: Desk.now, progressDelay: delay)
    #expect(Bouncectl.run(arguments, on: console) == 0)
    return pseudo.written()
  }

  static let verbs = ["unknown", "eval", "import", "classify"]

  @Test(
    "a bar names the file being read, and is removed at the end", arguments: verbs,
    ["box", "Maildir", "folder"])
  func archive(_ verb: String, _ name: String) throws {
    let path = desk.folder.path(name)
    let journal = verb == "import" ? ["--journal", desk.folder.path("new")] : []
    let shown = try shown([verb, path] + journal, columns: 160)
    #expect(shown.contains("reading \(path)  ["), "\(shown)")
    #expect(shown.contains(" %"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
  }

  @Test("a journal has a bar too", arguments: ["unknown", "eval"])
  func journal(_ verb: String) throws {
    let shown = try shown([verb, "--journal", desk.journal], columns: 160)
    #expect(shown.contains("reading \(desk.journal)  ["), "\(shown)")
  }

  @Test("nothing is shown of work that takes less than the delay", arguments: verbs)
  func quick(_ verb: String) throws {
    let journal = verb == "import" ? ["--journal", desk.folder.path("new")] : []
    #expect(
      try shown([verb, desk.folder.path("box")] + journal, after: 600_000_000) == "")
  }

  @Test("without a terminal nothing is written", arguments: verbs)
  func noTerminal(_ verb: String) throws {
    let journal = verb == "import" ? ["--journal", desk.folder.path("new")] : []
    let run = try desk.run([verb, desk.folder.path("box")] + journal, progressDelay: 0)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test(
    "it stays on one line of a narrow terminal, and says its percentage",
    arguments: [20, 30, 50, 80] as [UInt16])
  func narrow(_ columns: UInt16) throws {
    let shown = try shown(["eval", desk.folder.path("Maildir")], columns: columns)
    for line in shown.split(separator: "\r").map({ $0.replacing("\u{1B}[K", with: "") }) {
      #expect(line.count < Int(columns), "\(line)")
      #expect(line.isEmpty || line.hasSuffix(" %"), "\(line)")
    }
  }

  @Test("a warning does not stand behind the bar")
  func warning() throws {
    let pseudo = try PseudoTerminal(columns: 200)
    let output = unsafe open("/dev/null", O_WRONLY)
    defer { close(output) }
    let missing = desk.folder.path("missing")
    let console = Console(output: output, errors: pseudo.terminal, progressDelay: 0)
    #expect(Bouncectl.run(["eval", desk.folder.path("box"), missing], on: console) == 2)
    #expect(pseudo.written().contains("\r\u{1B}[Kbouncectl: cannot read \(missing)"))
  }
}

import Octets
import TestSupport
import Testing
import TokenKeys

@Suite("bouncectl token")
struct TokenVerbsTests {
  private let desk: Desk
  private var directory: String { desk.folder.path("keys") }

  init() throws { desk = try Desk() }

  /// A token for addresses, made now.
  private func token(_ recipients: String...) throws -> String {
    Mails.token(to: recipients, by: try TokenKeys(directory: directory).ring)
  }

  private func run(_ verb: String, _ arguments: String..., input: String = "") throws -> Desk.Run {
    try desk.run(["token", verb, "--keys", directory] + arguments, input: Octets(input.utf8))
  }

  @Test("new makes a key and names its file; list tells which one signs; neither shows a secret")
  func keys() throws {
    let first = try run("new")
    #expect(first.status == 0)
    #expect(first.output.hasPrefix(directory + "/"))
    #expect(first.output.hasSuffix(".key\n"))
    _ = try run("new")
    let list = try run("list")
    #expect(list.lines.count == 3)
    #expect(list.lines[1].contains("signs"))
    #expect(list.lines[2].contains("verifies"))
    let content = try desk.read(
      "keys/" + (first.output.dropLast().split(separator: "/").last ?? ""))
    let secret = try #require(content.split(separator: " ").last?.dropLast())
    #expect(secret.utf8.count == 64)
    for output in [first.output, list.output] { #expect(!output.contains(secret)) }
  }

  @Test("new --if-none makes the first key only")
  func ifNone() throws {
    #expect(try run("new", "--if-none").lines.count == 1)
    #expect(try run("new", "--if-none").lines.isEmpty)
    #expect(try run("list").lines.count == 2)
  }

  @Test("without a key, list says how to make one")
  func noKey() throws {
    let list = try run("list")
    #expect(list.status == 0)
    #expect(list.output.isEmpty)
    #expect(list.errors.contains("bouncectl token new"))
  }

  @Test("show tells whether a token is ours, and whose")
  func shows() throws {
    _ = try run("new")
    let single = try token("ann@remote.example")
    let shown = try run("show", single, "--recipient", "Ann@Remote.example")
    #expect(shown.status == 0)
    #expect(shown.lines.first == "token        of a message to one recipient")
    #expect(shown.output.contains("it is ours"))
    #expect(shown.lines.last == "recipient    Ann@Remote.example: the recipient")
    let other = try run("show", single, "--recipient", "bob@remote.example")
    #expect(other.status == 1)
    #expect(other.lines.last == "recipient    bob@remote.example: no recipient")
    let shared = try run("show", try token("ann@a.example", "bob@a.example"))
    #expect(shared.status == 0)
    #expect(shared.lines.first == "token        of a message to up to 4 recipients")
  }

  @Test("show finds the fields of a mail and of the message that it returns, folded or not")
  func mails() throws {
    _ = try run("new")
    let token = try token("ann@remote.example")
    let folded = token.prefix(20) + "\r\n\t" + token.dropFirst(20)
    let mail =
      "From: a@b.example\nx-bounce-token: \(folded)\n\nbody\n\nX-Bounce-Token: \(token)\nTo: x\n"
    try desk.mail(mail, to: "sent.eml")
    let shown = try run("show", desk.folder.path("sent.eml"))
    #expect(shown.status == 0)
    #expect(shown.lines.count { $0.contains("it is ours") } == 2)
    #expect(try run("show", input: mail).output == shown.output)
    #expect(try run("show", "-", input: mail).output == shown.output)
    #expect(try run("show", "--prefix", "X-Other-", "-", input: mail).status == 2)
  }

  @Test("a token of another key, or a changed one, ends with 1")
  func strange() throws {
    _ = try run("new")
    let ours = try token("ann@remote.example")
    let changed = String(ours.dropLast()) + (ours.last == "A" ? "B" : "A")
    #expect(try run("show", changed).status == 1)
    #expect(try run("show", changed).output.contains("forged, or was changed"))
    let elsewhere = try desk.run(["token", "show", "--keys", desk.folder.path("none"), ours])
    #expect(elsewhere.status == 1)
    #expect(elsewhere.output.contains("which is not here"))
    #expect(try run("show", "-", input: "X-Bounce-Token: AAAA\n\n").status == 1)
  }

  @Test("what cannot be read ends with 2 and says what it is")
  func unreadable() throws {
    let missing = try run("show", desk.folder.path("missing"))
    #expect(missing.status == 2)
    #expect(missing.errors.contains("neither a token nor a mail"))
    #expect(try run("show", "-", input: "From: a\n\nbody\n").errors.contains("has no field"))
    let made = try run("new")
    _ = try Command.run("/bin/chmod", ["644", String(made.output.dropLast())])
    let list = try run("list")
    #expect(list.status == 2)
    #expect(list.errors.contains("chmod 600"))
  }
}

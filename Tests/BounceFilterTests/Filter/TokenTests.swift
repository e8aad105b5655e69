import BounceFilter
import MilterClient
import Octets
import Posix
import Testing
import Token

@Suite("Tokens on mail that passes")
struct TokenTests {
  static let key = makeKey(1)

  static func makeKey(_ octet: UInt8, created: Int64 = 0) -> TokenKey {
    guard let key = TokenKey(secret: Octets(repeating: octet, count: 32), created: created) else {
      preconditionFailure("32 octets are a secret")
    }
    return key
  }

  /// A token as a field.
  static func field(_ recipients: String..., key: TokenKey = key) -> String {
    let token = Token(
      for: recipients.map { Octets($0.utf8) }, seconds: Mails.time / 1_000_000, key: key,
      random: RandomOctets.make(Token.randomOctetsCount))
    return "X-Bounce-Token: \(String(decoding: token?.text ?? [], as: UTF8.self))\n"
  }

  /// How a message comes, and whether it gets a token.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var client = "192.0.2.7"
    var isOutsideSMTP = false
    var login: String?
    var daemon = "smtpd"
    var sender = "<bob@ours.test>"
    var recipients = ["<ann@remote.example>"]
    var fields = ""
    var change: @Sendable (inout Configuration) -> Void = { _ in }
    var keys = TokenKeyRing([TokenTests.key])
    var entries: Int?
    /// Fields that are removed.
    var deleted: [String] = []

    func talk() -> Conversation {
      var configuration = Configuration()
      change(&configuration)
      let talk = Conversation(configuration, keys: keys)
      talk.context.macros["{daemon_name}"] = Array(daemon.utf8)
      talk.context.macros["{auth_authen}"] = login.map { Array($0.utf8) }
      if isOutsideSMTP { talk.connectOutsideSMTP() } else { talk.connect(client) }
      talk.send(Mails.ordinary(extraFields: fields), from: sender, to: recipients)
      return talk
    }

    func check() {
      let talk = talk()
      let tokens = talk.added.filter { $0.hasPrefix("X-Bounce-Token: ") }.compactMap {
        Token(text: Array($0.dropFirst("X-Bounce-Token: ".utf8.count).utf8))
      }
      #expect(tokens.map(\.entryCount) == (entries.map { [$0] } ?? []))
      #expect(talk.added.count == tokens.count)
      #expect(talk.deleted == deleted)
      #expect(talk.filter.counters.tokens == UInt64(tokens.count))
      let isReport = sender == "<>" || sender.isEmpty
      #expect(talk.answers.contains("B continue") == isReport)
      if !isReport, entries == nil, deleted.isEmpty { #expect(talk.answers.last == "N accept") }
      for token in tokens {
        guard case .ours(let key) = keys.verify(token) else {
          Issue.record("the token is not ours")
          return
        }
        for recipient in recipients {
          #expect(key.hasRecipient(Array(recipient.dropFirst().dropLast().utf8), in: token))
        }
      }
    }
  }

  private static func many(_ count: Int) -> [String] {
    (0..<count).map { "<r\($0)@remote.example>" }
  }

  static let cases = [
    Case(testDescription: "a login", login: "bob", entries: 1),
    Case(testDescription: "an empty login", login: ""),
    Case(testDescription: "a stranger"),
    Case(
      testDescription: "a client of [token] clients",
      change: { $0.tokens.clients = [NetworkPrefix("192.0.2.0/24")].compactMap(\.self) }, entries: 1
    ),
    Case(
      testDescription: "a client beside them",
      change: { $0.tokens.clients = [NetworkPrefix("192.0.3.0/24")].compactMap(\.self) }),
    Case(testDescription: "a content filter on loopback", client: "127.0.0.1"),
    Case(
      testDescription: "sendmail(1)", isOutsideSMTP: true, sender: "bob@ours.test",
      entries: 1),
    Case(
      testDescription: "sendmail(1) with a Received field: a redirect", isOutsideSMTP: true,
      sender: "bob@ours.test", fields: "Received: by mx.ours.test with LMTP\n"),
    Case(testDescription: "sendmail(1) without a sender", isOutsideSMTP: true, sender: ""),
    Case(testDescription: "a login without a sender", login: "bob", sender: "<>"),
    Case(
      testDescription: "a re-injection service", login: "bob", daemon: "REINJECT",
      change: { $0.tokens.excludedDaemons = [Array("REINJECT".utf8)] }),
    Case(testDescription: "16 recipients", login: "bob", recipients: many(16), entries: 16),
    Case(testDescription: "17 recipients", login: "bob", recipients: many(17)),
    Case(
      testDescription: "2 recipients fill 4 entries", login: "bob", recipients: many(2), entries: 4),
    Case(testDescription: "without keys", login: "bob", keys: TokenKeyRing()),
    Case(testDescription: "a dry run", login: "bob", change: { $0.isDryRun = true }),
    Case(
      testDescription: "a stranger's own token is removed", fields: field("ann@remote.example"),
      deleted: ["X-Bounce-Token 1"]),
    Case(
      testDescription: "a content filter gives our token back, whatever the recipients are now",
      client: "127.0.0.1", fields: field("alias@ours.test")),
    Case(
      testDescription: "a re-injection service gives our token back", daemon: "REINJECT",
      fields: field("alias@ours.test"),
      change: { $0.tokens.excludedDaemons = [Array("REINJECT".utf8)] }),
    Case(
      testDescription: "a content filter gives back what no key of ours made", client: "127.0.0.1",
      fields: field("ann@remote.example", key: makeKey(2)), deleted: ["X-Bounce-Token 1"]),
    Case(
      testDescription: "an own sender's valid token stays, forged ones do not", login: "bob",
      fields: "X-Bounce-Token: AAAA\n" + field("ann@remote.example") + "X-Bounce-Token: BBBB\n",
      deleted: ["X-Bounce-Token 3", "X-Bounce-Token 1"]),
    Case(
      testDescription: "an own sender's token for others is replaced", login: "bob",
      fields: field("carol@remote.example"), entries: 1, deleted: ["X-Bounce-Token 1"]),
  ]

  @Test("Mail of own senders gets a token, other mail none", arguments: cases)
  func tokens(_ fixture: Case) { fixture.check() }

  @Test("The field stands below Postfix's Received, folded, under the configured prefix")
  func place() {
    var configuration = Configuration()
    configuration.headerPrefix = "X-Zustellung-"
    let talk = Conversation(configuration, keys: TokenKeyRing([Self.key]))
    talk.context.macros["{auth_authen}"] = Array("bob".utf8)
    talk.connect()
    talk.send(Mails.ordinary(), from: "<bob@ours.test>", to: Self.many(5))
    guard case .insertHeader(let index, let name, let value) = talk.context.modifications.first
    else {
      Issue.record("no field was inserted")
      return
    }
    #expect(index == 1)
    #expect(name == Array("X-Zustellung-Token".utf8))
    #expect(value.split(separator: 0x0A).allSatisfy { $0.count <= 78 })
  }

  @Test("The newest key signs, and what an older one signed is still known")
  func rotates() {
    let talk = Conversation(keys: TokenKeyRing([Self.key]))
    talk.context.macros["{auth_authen}"] = Array("bob".utf8)
    talk.connect()
    func keyID() -> TokenKeyID? {
      talk.send(Mails.ordinary(), from: "<bob@ours.test>", to: ["<ann@remote.example>"])
      return talk.added.last.flatMap {
        Token(text: Array($0.dropFirst("X-Bounce-Token: ".utf8.count).utf8))?.keyID
      }
    }
    #expect(keyID() == Self.key.id)
    let new = Self.makeKey(2, created: 1)
    talk.filter.use(Configuration(), keys: TokenKeyRing([Self.key, new]))
    #expect(keyID() == new.id)
    talk.filter.use(Configuration())
    #expect(keyID() == new.id)
  }

  @Test("A report that returns the token of a message is proven by it, and counted")
  func proves() throws {
    let sent = Case(testDescription: "", login: "bob", recipients: ["<x@remote.test>"]).talk()
    let field = try #require(sent.added.first)
    let talk = Conversation(keys: TokenKeyRing([Self.key]))
    talk.connect()
    let report = Mails.report(returnedSender: "bob@ours.test").replacing(
      "To: x@remote.test", with: "\(field)\nTo: x@remote.test")
    talk.send(report, to: ["<somebody@ours.test>"])
    let record = try #require(talk.store.records.first)
    #expect(record.contains(#""origin":"token""#))
    #expect(record.contains(#""token":"valid""#))
    #expect(record.contains(#""list_action":"remove""#))
    #expect(talk.lines.lines.contains { $0.contains(" token=valid ") })
    #expect(talk.filter.counters.description.contains(" token-valid=1 token-absent=0 "))
    talk.send(Mails.report(returnedSender: "bob@ours.test"), to: ["<somebody@ours.test>"])
    #expect(talk.filter.counters.description.contains(" token-valid=1 token-absent=1 "))
  }
}

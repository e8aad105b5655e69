import BounceEvents
import BounceMail
import Octets
import Posix
import Testing
import Token

/// Reports that a stranger makes up with tokens that he came by (docs/security.md, "Attacks").
@Suite("Forged reports with tokens")
struct TokenForgeryTests {
  typealias Forgery = ForgeryTests.Forgery

  /// A token that was made some hours before the forged reports come.
  private static func token(_ recipients: String..., days: Int64 = 0) -> String {
    guard
      let token = Token(
        for: recipients.map { Octets($0.utf8) }, seconds: Forgery.seconds - days * 86_400 - 7_200,
        key: TokenVerifierTests.key, random: RandomOctets.make(Token.randomOctetsCount))
    else { preconditionFailure("1 to 16 recipients") }
    return "X-Bounce-Token: " + String(decoding: token.text, as: UTF8.self)
  }

  private static func mail(_ token: String, _ group: [String]? = nil) -> ReportMail {
    var mail = ReportMail()
    if let group { mail.groups = [group] }
    mail.returned = ["Received: by mx.ours.example id A; x", token] + (mail.returned ?? [])
    return mail
  }

  static let forgeries = [
    Forgery(
      name: "a copied token in a report about another victim", mail: mail(token("me@evil.example")),
      origin: .returned),
    Forgery(
      name: "the same to an address whose mail did not come back",
      mail: mail(token("me@evil.example")), recipient: "postmaster@ours.example", origin: .unproven),
    Forgery(
      name: "a copied token, and trace fields that name the stranger",
      mail: ReportMail(returned: [
        "Delivered-To: me@evil.example", "Received: by mx.evil.example id B; x",
        "Received: by mx.ours.example id A; x", token("me@evil.example"),
        "Return-Path: <list@ours.example>",
      ]), origin: .returned),
    Forgery(
      name: "a co-recipient", mail: mail(token("me@evil.example", "victim@far.example")),
      origin: .tokenShared),
    Forgery(
      name: "an old token of the victim", mail: mail(token("victim@far.example", days: 30)),
      origin: .returned),
    Forgery(
      name: "a token of nobody's", mail: mail("X-Bounce-Token: AAAA"), origin: .returned),
  ]

  @Test("a token proves nothing of another recipient", arguments: forgeries)
  func forged(_ forgery: Forgery) throws {
    let event = try #require(forgery.events().first)
    #expect(event.type == .hard)
    #expect(event.origin == forgery.origin)
    #expect(event.listAction == .keep)
  }

  @Test(
    "who names himself and a victim takes nobody off but himself",
    arguments: [
      ["Original-Recipient: rfc822; me@evil.example", "Final-Recipient: rfc822; victim@a.example"],
      ["Original-Recipient: rfc822; victim@a.example", "Final-Recipient: rfc822; me@evil.example"],
    ])
  func himself(_ group: [String]) throws {
    let mail = Self.mail(Self.token("me@evil.example"), group)
    let event = try #require(Forgery(name: "", mail: mail, origin: .token).events().first)
    #expect(event.origin == .token)
    #expect(event.listAddress == Octets("me@evil.example".utf8))
  }

  @Test("a report that is replayed has the event of the first")
  func replayed() throws {
    let forgery = Forgery(
      name: "", mail: Self.mail(Self.token("victim@far.example")), origin: .token)
    let event = try #require(forgery.events().first)
    #expect(event.origin == .token)
    #expect(event.listAction == .remove)
    var replayed = forgery
    replayed.mail.top = ["Received: from evil.example by mx.ours.example with SMTP; x"]
    #expect(replayed.events().first?.id == event.id)
  }
}

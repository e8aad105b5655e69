import BounceMail
import Phrases
import Testing

@testable import BounceClassifier

@Suite("MaskedText")
struct MaskedTextTests {
  /// Phrases that decide when they are in a reply's own words.
  static let words = ["user-unknown", "mailbox-full", "spamhaus", "greylisted", "quota-exceeded"]
  /// Names that may contain such words.
  static let names: [@Sendable (String) -> String] = [
    { "<\($0)@example.com>" }, { "\($0)@example.com" }, { "\"\($0)\"@example.com" },
    { "mx.\($0).example.net" }, { "\($0).example.net[192.0.2.1]" },
    { "https://example.net/\($0)/x" }, { "http://\($0).example.net" },
    { "www.example.net/?why=\($0)" }, { "host=\($0).example.net" },
  ]

  @Test("a word in a name decides nothing", arguments: words, names.indices)
  func masked(word: String, form: Int) {
    let name = Self.names[form](word)
    let verdict = judge("550 Sorry \(name) again")
    #expect(verdict.category == .other, "\(name) by \(verdict.rule)")
  }

  @Test(
    "an address literal, a queue ID and a number in a name are no codes",
    arguments: [
      "550 Sorry [192.0.2.1]", "550 Sorry 2001:db8::5:1:1", "550 Sorry A5B1C1D2E3F4G5H6",
      "550 Sorry 5.1.1.example.net",
    ])
  func numbers(reply: String) {
    let verdict = judge(reply)
    #expect(verdict.category == .other, "by \(verdict.rule)")
    #expect(verdict.enhancedStatus == nil)
  }

  @Test(
    "a word that a colon joins to an address is read",
    arguments: [
      "550 User unknown:u@example.com", "550 u@example.com:User unknown",
      "550 Sorry, u@example.com:User unknown:u@example.com",
    ])
  func gluedWords(reply: String) {
    let verdict = judge(reply)
    #expect(verdict.category == .badMailbox, "by \(verdict.rule)")
  }

  @Test(
    "a word in a path decides nothing",
    arguments: ["550 Sorry /tmp/junk again", "550 Sorry /var/virus/spam: again"])
  func paths(reply: String) {
    let verdict = judge(reply)
    #expect(verdict.category == .other, "by \(verdict.rule)")
  }

  @Test("masking keeps every position")
  func positions() {
    let text = Array("550 <a@example.com> at mx.example.net no such user".utf8)
    let masked = MaskedText(text)
    #expect(masked.octets.count == text.count)
    for index in text.indices where masked.octets[index] != FoldedWords.mask {
      #expect(masked.octets[index] == text[index])
    }
    #expect(masked.hosts.map { Array(text[$0]) } == [Array("mx.example.net".utf8)])
  }

  /// Texts and their masked form, with `#` for each masked octet.
  static let joined = [
    ("收件人a@example.com不存在", "收件人#############不存在"),
    ("a@example.com，b@example.com。", "#############，#############。"),
    ("josé@example.com", "#################"),
    ("用户@例子.中国 不存在", "#################### 不存在"),
    ("主机mx.example.net拒绝", "主机##############拒绝"), ("不存在.请检查.谢谢", "不存在.请检查.谢谢"),
  ]

  @Test("words joined to an address or a host name stay", arguments: joined)
  func joinedWords(text: String, left: String) {
    let masked = MaskedText(Array(text.utf8)).octets.map { octet in
      octet == FoldedWords.mask ? UInt8(ascii: "#") : octet
    }
    #expect(String(decoding: masked, as: UTF8.self) == left)
  }

  @Test("what is no UTF-8 parts words")
  func notUTF8() {
    let verdict = Classifier().classify(
      reply: Array("550 ".utf8) + [0x93] + Array("user unknown".utf8) + [0x94])
    #expect(verdict.category == .badMailbox)
  }

  @Test("the recipient's local part in quotes is masked")
  func localPart() {
    var evidence = Evidence(action: .failed, diagnostic: Array("550 Sorry \"full mailbox\"".utf8))
    evidence.recipient = Array("full mailbox@example.com".utf8)
    #expect(Classifier().classify(evidence).matched != Array("full mailbox".utf8))
  }
}

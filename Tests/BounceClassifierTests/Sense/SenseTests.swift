import BounceMail
import Octets
import Testing

@testable import BounceClassifier

@Suite("What words of the lexicon say together")
struct SenseTests {
  struct Case: CustomTestStringConvertible {
    var reply: String
    var category: BounceClassifier.Category
    var type: Verdict.FailureType
    var testDescription: String { reply }

    init(
      _ reply: String, _ category: BounceClassifier.Category, _ type: Verdict.FailureType = .soft
    ) {
      self.reply = reply
      self.category = category
      self.type = type
    }

    func check(_ reply: String? = nil) {
      let verdict = Classifier().classify(reply: Octets((reply ?? self.reply).utf8), isFinal: true)
      #expect(verdict.category == category, "\(reply ?? self.reply), by \(verdict.rule)")
      #expect(verdict.type == type, "\(reply ?? self.reply), by \(verdict.rule)")
    }
  }

  static let dead = [
    Case("550 The pupil you look for could not be located", .badMailbox, .hard),
    Case("550 Den Empfänger hat es hier nie gegeben", .badMailbox, .hard),
    Case("550 The colleague has resigned", .inactiveMailbox, .hard),
    Case("550 Konto zostało skasowane", .inactiveMailbox, .hard),
    Case("550 La casella risulta, da oltre 12 mesi, chiusa", .inactiveMailbox, .hard),
    Case("550 5.1.1 We have no colleague here", .badMailbox, .hard),
  ]

  static let alive = [
    Case("550 The colleague is unknown, or members only may write", .policyRelated),
    Case("550 Destinataire inexistant ou réservé aux abonnés", .policyRelated),
    Case("550 The identity you write under could not be located", .invalidSender),
    Case("550 The postbox is locked until Monday", .inactiveMailbox),
    Case("550 The message cannot be delivered to the colleague", .other),
    Case("550 5.1.1 A parcel of 41 MB is too heavy for our door", .quotaIssues),
    Case("550 5.2.1 Anhang wird nicht angenommen", .contentRelated),
    Case("550 5.1.2 Vas server nema reverzni zapis", .policyRelated),
    Case("554 A küldemény kártevőt tartalmaz", .virusRelated),
  ]

  @Test("a reply in words of the lexicon has their category", arguments: dead + alive)
  func category(_ row: Case) { row.check() }

  @Test(
    "an address, a host, an ID or a URL between two words changes nothing",
    arguments: dead.dropLast() + alive.prefix(4))
  func interruptions(_ row: Case) {
    let between = ["<u@example.net>", "mx1.example.net", "[192.0.2.7]", "https://example.net/x"]
    for token in between {
      row.check(row.reply.replacingOccurrence(ofLastSpaceBy: " \(token) "))
    }
  }

  @Test(
    "words that nobody knows make a code soft",
    arguments: [
      "550 5.1.1 Please water the plants", "550 5.2.1 Zorgblatt", "550 5.1.1 фыва олдж",
      "550 5.1.1 蛙池跳水音",
    ])
  func unread(_ reply: String) {
    let verdict = Classifier().classify(reply: Octets(reply.utf8), isFinal: true)
    #expect(verdict.type == .soft)
    #expect(verdict.confidence == .low)
  }

  @Test(
    "words that say nothing leave a code hard",
    arguments: [
      "550 5.1.1 Sorry", "550 5.1.1 <u@example.net>... Sorry", "550 5.1.1",
      "550 5.1.1 Please see https://example.net/help for u@example.net",
    ])
  func silent(_ reply: String) {
    #expect(Classifier().classify(reply: Octets(reply.utf8), isFinal: true).type == .hard)
  }
}

extension String {
  /// The text with its last space replaced.
  fileprivate func replacingOccurrence(ofLastSpaceBy text: String) -> String {
    guard let space = lastIndex(of: " ") else { return self }
    return self[..<space] + text + self[index(after: space)...]
  }
}

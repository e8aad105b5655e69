import BounceMail
import Octets
import Testing

@testable import BounceClassifier

@Suite("The block list that a reply names")
struct BlocklistTests {
  /// A reply and the list that it names.
  struct Case: Sendable, CustomTestStringConvertible {
    let reply: String
    let list: String?
    var testDescription: String { reply }

    init(_ reply: String, _ list: String?) {
      self.reply = reply
      self.list = list
    }
  }

  static let cases: [Case] = [
    // Known zones, as Postfix and Exim write them.
    Case(
      "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
      "zen.spamhaus.org"),
    Case("550 192.0.2.1 is listed in BL.SpamCop.net, sorry", "bl.spamcop.net"),
    Case("550 rejected because 1.2.0.192.b.barracudacentral.org has you", "b.barracudacentral.org"),
    Case("450 found in dnsbl.sorbs.net; https://www.sorbs.net/lookup", "dnsbl.sorbs.net"),
    // A zone is stronger than a page that stands before it.
    Case(
      "550 See https://www.spamhaus.org/query/ip/192.0.2.1, blocked using xbl.spamhaus.org",
      "xbl.spamhaus.org"),
    // Pages and words.
    Case("550 5.7.1 Blocked, see http://www.spamcop.net/bl.shtml?192.0.2.1", "bl.spamcop.net"),
    Case("550 5.7.1 The sending host is listed by Spamhaus", "spamhaus.org"),
    Case("550 5.7.1 part of your network is on our block list (S3140)", "outlook.com"),
    Case(
      "550 5.7.606 Access denied, banned sending IP [192.0.2.1]; visit https://sender.office.com/",
      "protection.outlook.com"),
    Case(
      "554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1", "pdr.proofpoint.com"),
    Case(
      "550 Sorry, go to http://csi.cloudmark.com/reset-request/?ip=192.0.2.1", "csi.cloudmark.com"),
    Case("550 Mail from 192.0.2.1 refused by rbl-plus.mail-abuse.org", "rbl-plus.mail-abuse.org"),
    // Zones that only their place tells.
    Case("550 5.7.1 192.0.2.1 is listed in rbl.hedgehog.example", "rbl.hedgehog.example"),
    Case("550 5.7.1 192.0.2.1 is listed in rbl.hedgehog.net", "rbl.hedgehog.net"),
    Case("554 Client host blocked using 1.2.0.192.bl.hedgehog.org", "bl.hedgehog.org"),
    Case("550 5.7.1 192.0.2.1 is not listed in rbl.hedgehog.net", nil),
    Case("550 5.7.1 Rejected by policy of mx.hedgehog.net, you are on a blacklist", nil),
    Case("550 5.7.1 Spam: blocked by mail.hedgehog.net", nil),
    // Of the recipient's own host, mailbox and account.
    Case(
      "host mx1.hedgehog.net[192.0.2.1] said: 550 5.7.1 You are listed in rbl.hedgehog.net", nil),
    Case("550 5.1.1 No such user here; https://www.trustedsource.org/", nil),
    Case("452 4.2.2 Mailbox full; https://www.trustedsource.org/", nil),
    Case("550 5.7.1 You are on our list", nil),
  ]

  @Test("is the zone, or the name of a provider's own list", arguments: cases)
  func named(row: Case) {
    let verdict = Classifier().classify(reply: Octets(row.reply.utf8))
    #expect(verdict.blocklist.map { String(decoding: $0, as: UTF8.self) } == row.list)
  }

  @Test("is never a name in the recipient's or the sender's domain")
  func ownDomains() {
    let reply = Octets("550 5.7.1 Your domain is listed in rbl.a.hedgehog.net".utf8)
    var evidence = Evidence(action: .failed, diagnostic: reply)
    #expect(Classifier().classify(evidence).blocklist == Octets("rbl.a.hedgehog.net".utf8))
    evidence.recipient = Octets("ann@A.hedgehog.net".utf8)
    #expect(Classifier().classify(evidence).blocklist == nil)
    evidence.recipient = nil
    evidence.sender = Octets("list@hedgehog.net".utf8)
    #expect(Classifier().classify(evidence).blocklist == nil)
    evidence.sender = Octets("list@hog.net".utf8)
    #expect(Classifier().classify(evidence).blocklist != nil)
  }

  @Test("no zone, site or word stands in two rows of the table")
  func rowsAreApart() {
    let domains = BlocklistOperator.all.flatMap { $0.zones + $0.sites.filter { !$0.isEmpty } }
    let words = BlocklistOperator.all.flatMap(\.words)
    #expect(Set(domains).count == domains.count)
    #expect(Set(words).count == words.count)
    #expect((domains + words).allSatisfy { $0 == $0.lowercased() })
  }

  @Test("each row names a source, and each page is found by the names of its lists")
  func pages() {
    for row in BlocklistOperator.all {
      #expect(!row.source.isEmpty, "\(row.name)")
      for name in [row.name] + row.zones {
        #expect(Blocklists.page(of: Octets(name.utf8)) == row.page, "\(name)")
      }
    }
    #expect(Blocklists.page(of: Octets("rbl.hedgehog.net".utf8)) == nil)
  }
}

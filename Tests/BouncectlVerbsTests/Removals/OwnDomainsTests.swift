import Octets
import Testing

@testable import BouncectlVerbs

@Suite("OwnDomains")
struct OwnDomainsTests {
  private func contains(_ own: OwnDomains, _ address: String) -> Bool {
    own.contains(Octets(address.utf8))
  }

  @Test("an address is ours in a domain that Postfix names, and below it, whatever its case")
  func named() {
    var own = OwnDomains(["Given.example"])
    own.add(values: Array("mail.ours.example, localhost\nours.example\t!not.example\n\n".utf8))
    let ours = [
      "a@ours.example", "a@sub.OURS.example", "a@mail.ours.example", "a@localhost",
      "\"x@y\"@given.example",
    ]
    #expect(ours.allSatisfy { contains(own, $0) })
    let others = [
      "a@theirs.example", "a@xours.example", "a@example", "a@not.example", "ours.example", "a@", "",
    ]
    #expect(!others.contains { contains(own, $0) })
    #expect(own.tables.isEmpty)
  }

  @Test("tables and files are kept to be asked, and what they answer is ours")
  func tables() {
    var own = OwnDomains([])
    own.add(
      values: Array(
        "hash:/etc/postfix/virtual, proxy:mysql:/a.cf /etc/domains inline:{ a=b, {c = d} }\n".utf8))
    #expect(
      own.tables == [
        "hash:/etc/postfix/virtual", "proxy:mysql:/a.cf", "/etc/domains", "inline:{ a=b, {c = d} }",
      ])
    own.add(found: Array("one.example\tanything\nTwo.example\tx\n".utf8))
    #expect(contains(own, "a@one.example") && contains(own, "a@two.example"))
    #expect(!contains(own, "a@anything") && !contains(own, "a@x"))
  }
}

import Testing

@testable import BounceFilter

@Suite("Networks in CIDR notation")
struct NetworkPrefixTests {
  @Test(
    "An address lies in a network or does not",
    arguments: [
      ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.0/24", "192.0.3.0", false),
      ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "::1", false),
      ("10.0.0.0/9", "10.127.0.1", true), ("10.0.0.0/9", "10.128.0.1", false),
      ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7/32", "192.0.2.6", false),
      ("2001:db8::/32", "2001:db8:ffff::1", true), ("2001:db8::/32", "2001:db9::1", false),
      ("::1", "::1", true), ("::1", "0:0:0:0:0:0:0:1", true), ("::1/128", "::2", false),
      ("127.0.0.0/8", "::ffff:127.0.0.1", true), ("fe80::/10", "febf::1", true),
      ("2001:DB8::/32", "2001:db8::1", true), ("64:ff9b::192.0.2.33", "64:ff9b::c000:221", true),
    ])
  func contains(network: String, address: String, isInside: Bool) throws {
    let octets = try #require(IPAddress.octets(Array(address.utf8)))
    #expect(try #require(NetworkPrefix(network)).contains(octets) == isInside)
  }

  @Test(
    "What is no network is refused",
    arguments: [
      "", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8",
      "10.0.0.1/8", "10.0.0", "10.0.0.0.0", "10.0.0.256", "10.0.0.01", "1e1.0.0.0", "localhost",
      "::/129", "2001:db8::1/32", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
      "12345::", "g::", "::1%eth0", "[::1]", "1:2:3:4:5:6:7::8", " 10.0.0.0/8", "10.0.0.0/8 ",
      "::ffff:1.2.3", "1.2.3.4::",
    ])
  func refuses(text: String) {
    #expect(NetworkPrefix(text) == nil)
  }
}

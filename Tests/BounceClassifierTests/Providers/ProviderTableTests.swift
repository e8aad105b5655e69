import Testing

@testable import BounceClassifier

@Suite("ProviderTable")
struct ProviderTableTests {
  @Test("no two providers have the same name")
  func names() {
    var seen: Set<String> = []
    for provider in BuiltInRules.providers {
      #expect(seen.insert(provider.name).inserted, "\(provider.name) comes twice")
    }
  }

  @Test("no two providers have the same host or the same domain")
  func domains() {
    var hosts: [String: String] = [:]
    var domains: [String: String] = [:]
    for provider in BuiltInRules.providers {
      for host in provider.hosts {
        #expect(hosts.updateValue(provider.name, forKey: host) == nil, "\(host) comes twice")
      }
      for domain in provider.domains {
        #expect(domains.updateValue(provider.name, forKey: domain) == nil, "\(domain) comes twice")
      }
    }
  }

  @Test("every rule of a provider asks for one that the table knows, and bears its name")
  func rules() {
    let names = Set(BuiltInRules.providers.map(\.name))
    for rule in BuiltInRules.all {
      guard let provider = rule.provider else { continue }
      #expect(names.contains(provider), "\(rule.id) asks for \(provider)")
      #expect(rule.id.description.hasPrefix(provider + "."), "\(rule.id) is a rule of \(provider)")
    }
  }

  @Test(
    "a host belongs to the provider with the longest domain that covers it",
    arguments: [
      ("gmail-smtp-in.l.google.com", "gmail"), ("mx1.mail.yahoo.co.jp", "yahoo-japan"),
      ("cxr.mx.a.cloudfilter.net", "cox"), ("other.mx.a.cloudfilter.net", "cloudmark"),
      ("mx.emig.freenet.de", "freenet"), ("notgoogle.com", nil), ("google.com.example.net", nil),
    ] as [(String, String?)])
  func longest(host: String, name: String?) {
    let table = ProviderTable(BuiltInRules.providers)
    let octets = Array(host.utf8)
    let found = table.provider(ofHost: octets, 0..<octets.count).map { table.name(of: $0) }
    #expect(found == name)
  }
}

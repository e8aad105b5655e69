import Octets
import Posix

/// The domains whose mail this server takes: named by the operator, and by Postfix's configuration.
///
/// An address there is for Postfix's own tables to refuse: a typing error that bounced must not
/// block the user who gets that address later.
struct OwnDomains {
  /// Postfix's parameters that name such domains.
  static let parameters = [
    "mydestination", "virtual_alias_domains", "virtual_mailbox_domains", "relay_domains",
  ]

  private var domains: Set<Octets>
  /// Look-up tables (`hash:/etc/postfix/virtual`) and files that hold further ones.
  private(set) var tables: [String] = []

  init(_ domains: [String]) { self.domains = Set(domains.map { Octets($0.utf8).lowercased() }) }

  /// Adds the values of Postfix's parameters, as `postconf -xh` prints them.
  mutating func add(values: [UInt8]) {
    var depth = 0
    // White space and commas in braces belong to a table: `inline:{ a=b, c=d }`.
    let words = values.split { octet in
      if octet == UInt8(ascii: "{") { depth += 1 }
      if octet == UInt8(ascii: "}") { depth -= 1 }
      return depth <= 0 && (octet.isWhite || octet == 0x0A || octet == UInt8(ascii: ","))
    }
    for word in words where word.first != UInt8(ascii: "!") {
      if word.contains(UInt8(ascii: ":")) || word.contains(UInt8(ascii: "/")) {
        tables.append(String(decoding: word, as: UTF8.self))
      } else {
        domains.insert(Octets(word).lowercased())
      }
    }
  }

  /// Adds what `postmap -q -` prints: a domain and its value in each line.
  mutating func add(found: [UInt8]) {
    for line in found.split(separator: 0x0A) {
      domains.insert(Octets(line.prefix { $0 != 0x09 }).lowercased())
    }
  }

  /// Whether an address is in one of the domains, or in a domain below one.
  func contains(_ address: Octets) -> Bool {
    guard var rest = Self.domain(of: address)?[...] else { return false }
    while true {
      if domains.contains(Octets(rest)) { return true }
      guard let dot = rest.firstIndex(of: UInt8(ascii: ".")) else { return false }
      rest = rest[(dot + 1)...]
    }
  }

  static func domain(of address: Octets) -> Octets? {
    address.lastIndex(of: UInt8(ascii: "@")).map { Octets(address[($0 + 1)...]).lowercased() }
  }
}

extension OwnDomains {
  /// Asks the Postfix of this machine, or of `MAIL_CONFIG`, which domains of some addresses are its
  /// own.
  ///
  /// - Throws: why it could not be asked.
  mutating func askPostfix(about addresses: [Octets]) throws(SystemError) {
    let values = try Self.run("postconf", ["-xh"] + Self.parameters)
    add(values: values)
    let domains = Set(addresses.compactMap(Self.domain)).sorted { $0.lexicographicallyPrecedes($1) }
    let lines = [UInt8](domains.joined(separator: [0x0A])) + [0x0A]
    for table in tables {
      if table.hasPrefix("/") {
        add(values: try FileOctets.contents(table, limit: 1 << 24))
      } else {
        add(found: try Self.run("postmap", ["-q", "-", table], input: lines))
      }
    }
  }

  /// The output of one of Postfix's programs, which often are not in a user's `PATH`.
  private static func run(
    _ name: String, _ arguments: [String], input: [UInt8] = []
  ) throws(SystemError) -> [UInt8] {
    do {
      return try Program(name).run(arguments, input: input, outputLimit: 1 << 24).output
    } catch  where error.isNotFound {
      return try Program("/usr/sbin/" + name).run(arguments, input: input, outputLimit: 1 << 24)
        .output
    }
  }
}

/// Who keeps block lists of sending hosts and domains, and how a reply names them.
struct BlocklistOperator: Sendable {
  /// What ``Verdict/blocklist`` is where a reply names no zone: the best-known zone, or the
  /// operator's own name.
  let name: String
  /// DNS zones that are queried (RFC 5782 §2.1); a reply that has one is said to name it.
  let zones: [String]
  /// Other domains that replies name: look-up and removal pages, and domains above the zones.
  let sites: [String]
  /// Single words, in lower case and without signs, that mean this operator and nothing else.
  let words: [String]
  /// Where to look up or remove an entry; nil where there is no such page.
  let page: String?
  /// Where the row comes from.
  let source: String

  init(
    _ name: String, zones: [String] = [], sites: [String] = [], words: [String] = [],
    page: String?, source: String
  ) {
    self.name = name
    self.zones = zones
    self.sites = sites
    self.words = words
    self.page = page
    self.source = source
  }
}

/// The block lists that are known by name.
public enum Blocklists {
  /// Where to look up or remove an entry of a list; nil for a list that is not known, or that has
  /// no such page.
  ///
  /// - Parameter name: a value of ``Verdict/blocklist``.
  public static func page(of name: [UInt8]) -> String? {
    BlocklistOperator.all.first { row in
      name.elementsEqual(row.name.utf8) || row.zones.contains { name.elementsEqual($0.utf8) }
    }?.page
  }
}

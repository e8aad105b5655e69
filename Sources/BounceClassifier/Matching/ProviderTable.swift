import Octets

/// Indices of the providers for lookups.
struct ProviderTable: Sendable {
  private let rows: [Provider]
  private let hosts: SuffixTable<Int>
  private let domains: SuffixTable<Int>
  /// The ID forms of each provider; if several have one name, those of the first.
  private let ids: [[IDForm]]
  private let indices: [String: Int]

  init(_ rows: [Provider]) {
    self.rows = rows
    hosts = SuffixTable(
      rows.enumerated().flatMap { row in row.element.hosts.map { ($0, row.offset) } })
    domains = SuffixTable(
      rows.enumerated().flatMap { row in row.element.domains.map { ($0, row.offset) } })
    let indices = Dictionary(rows.enumerated().map { ($1.name, $0) }) { first, _ in first }
    ids = rows.map { row in rows[indices[row.name] ?? 0].ids.map { IDForm($0) } }
    self.indices = indices
  }

  func name(of index: Int) -> String { rows[index].name }

  func index(of name: String) -> Int? { indices[name] }

  /// The provider of a host.
  func provider(ofHost text: Octets, _ range: Range<Int>) -> Int? {
    hosts.value(of: text, in: range)
  }

  /// The provider of a mailbox, by its domain.
  func provider(ofRecipient address: Octets) -> Int? {
    guard let at = address.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    return domains.value(of: address, in: at + 1..<address.count)
  }

  /// The provider's own ID in a range of a text.
  func id(of provider: Int, in text: Octets, _ range: Range<Int>) -> Octets? {
    for form in ids[provider] {
      if let found = form.first(in: text.span, range) { return Octets(text[found]) }
    }
    return nil
  }
}

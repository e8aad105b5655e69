import Octets

/// The fields of the machine part of an X-ARF report: YAML in versions 0.1 and 0.2, JSON from
/// version 3 on.
///
///     Category: abuse
///     Report-Type: spam
///     Source-Type: ip-address
///     Source: 192.0.2.1
///
///     {"Report": {"ReportType": "Spam", "SourceIp": "192.0.2.1"}}
struct XARFFields {
  /// The source of the reported mail or traffic: an IP address, in rare cases a domain.
  let source: Octets?
  /// A feedback type (RFC 5965 §7.3): abuse, fraud, virus, other.
  let type: Octets?
  /// When it happened, in seconds since 1970 UTC.
  let date: Int64?

  /// Reads the YAML of versions 0.1 and 0.2: one `Name: value` a line, as a header has it.
  init(yaml: Octets) {
    let lines = BodyText(yaml)
    let first = lines.line(0, startsWith: "---") ? 1 : 0
    let fields = lines.header(from: first) ?? Header([])
    source = fields["source"]
    type = Self.type([fields["report-type"], fields["category"]])
    date = fields["date"].flatMap(DateTime.parse)
  }

  /// Reads the JSON of version 3 and 4.
  init(json: Octets) {
    let strings = JSONStrings(json)
    source = strings["sourceip"] ?? strings["source_identifier"] ?? strings["source"]
    type = Self.type([strings["reporttype"], strings["type"], strings["category"]])
    date = (strings["date"] ?? strings["timestamp"]).flatMap(DateTime.parse)
  }

  /// The feedback type of the first known word; `other` for unknown words.
  private static func type(_ words: [Octets?]) -> Octets? {
    let words = words.compactMap { $0 }
    guard !words.isEmpty else { return nil }
    for word in words {
      for row in types where row.words.contains(where: { word.equals($0) }) {
        return Octets(row.type.utf8)
      }
    }
    return Octets("other".utf8)
  }

  private static let types: [(type: String, words: [String])] = [
    ("abuse", ["spam", "abuse", "messaging", "bulk_messaging", "unwanted-mail"]),
    ("fraud", ["phishing", "fraud"]), ("virus", ["malware", "virus"]),
  ]
}

public import Octets

/// The tags of a DKIM-Signature field (RFC 6376 §3.5), as far as they say what is signed.
///
///     v=1; a=rsa-sha256; d=far.example; s=2026; h=from:to:date:subject; bh=…; b=…
///
/// Whether the signature is valid is not known here.
public struct DKIMSignature: Sendable, Equatable {
  /// The most tags of a field; one with more is not read.
  static let tagsLimit = 64

  /// The signing domain in lower case.
  public var domain: Octets
  /// The names of the signed fields in lower case.
  public var fields: [Octets]
  /// The signature in base64, without white space.
  public var signature: Octets
  /// Whether only the beginning of the body is signed (`l=`): anybody may append the rest.
  public var hasBodyLength: Bool

  /// Reads a field's value; nil when it is no list of tags, has one twice, or lacks `d`, `h` or
  /// `b`.
  public init?(_ value: Octets) {
    var tags: [UInt8: Octets] = [:]
    var names: Set<Octets> = []
    for part in value.split(separator: UInt8(ascii: ";")) {
      let text = Octets(part).trimmed()
      if text.isEmpty { continue }
      guard let equals = text.firstIndex(of: UInt8(ascii: "=")), names.count < Self.tagsLimit else {
        return nil
      }
      let name = Octets(text[..<equals]).trimmed()
      guard !name.isEmpty, names.insert(name).inserted else { return nil }
      // Tag names differ by case; all that count have one letter.
      if name.count == 1 { tags[name[0]] = Octets(text[(equals + 1)...].filter { !$0.isSpace }) }
    }
    guard let domain = tags[UInt8(ascii: "d")], let fields = tags[UInt8(ascii: "h")],
      let signature = tags[UInt8(ascii: "b")], !domain.isEmpty, !signature.isEmpty
    else { return nil }
    self.domain = domain.lowercased()
    self.fields = fields.split(separator: UInt8(ascii: ":")).map { Octets($0).lowercased() }
    self.signature = signature
    hasBodyLength = tags[UInt8(ascii: "l")] != nil
  }
}

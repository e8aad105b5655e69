import Octets

/// A media type with its parameters (RFC 2045 §5), or a disposition (RFC 2183).
///
///     Content-Type: multipart/report; report-type=delivery-status; boundary="A/b"
struct ContentType: Sendable {
  /// `type/subtype` in lower case.
  let name: Octets
  let parameters: ParameterList

  /// What ``name`` is made of.
  static var nameOctets: OctetClass { OctetClass.token | OctetClass.slash }

  /// Reads a field's value, unfolded.
  init(_ value: Octets) {
    let span = value.span
    var end = 0
    while end < span.count, span[end].isAny(Self.nameOctets) { end += 1 }
    name = value.lowercased(0..<end)
    parameters = ParameterList(value, from: end)
  }

  /// The type of a part without the field (RFC 2045 §5.2).
  static let plain = ContentType(Octets("text/plain".utf8))

  /// Whether it is `multipart/…`.
  var isMultipart: Bool { name.hasPrefix("multipart/") }

  /// The value of a parameter, given by its name in lower case.
  subscript(parameter: String) -> Octets? { parameters[parameter] }
}

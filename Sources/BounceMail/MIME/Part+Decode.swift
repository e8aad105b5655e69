import Octets

extension Part {
  /// The body with its transfer encoding decoded, at most `limit` octets.
  func decoded(from octets: Octets, limit: Int, defects: inout Defects) -> Octets {
    let range = body.lowerBound..<min(body.upperBound, body.lowerBound + max(limit, 0) * 4)
    switch encoding {
    case .identity:
      return Octets(octets[range.lowerBound..<min(range.upperBound, range.lowerBound + limit)])
    case .base64:
      let result = Base64.decode(octets, in: range, limit: limit)
      // The field names an encoding that the body does not have: the body as it is is better than a
      // wrong decoding.
      if result.isBroken {
        defects.add(.badBase64, at: body.lowerBound)
        if looksPlain(octets.span, range) { return Octets(octets[range].prefix(limit)) }
      }
      return result.octets
    case .quotedPrintable:
      let result = QuotedPrintable.decode(octets, in: range, limit: limit)
      if result.isBroken { defects.add(.badQuotedPrintable, at: body.lowerBound) }
      return result.octets
    }
  }

  /// The body as UTF-8 text, at most `limit` octets.
  func text(from octets: Octets, limit: Int, defects: inout Defects) -> Octets {
    let decoded = decoded(from: octets, limit: limit, defects: &defects)
    let result = TextDecoder.decode(decoded, charset: type["charset"], limit: limit)
    if result.isBroken { defects.add(.badCharset, at: body.lowerBound) }
    return result.text
  }

  /// Whether the first line has a colon, or spaces between words, which base64 never has.
  private func looksPlain(_ span: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = span.skipSpace(at: range.lowerBound, upTo: range.upperBound)
    let line = span.line(at: start, upTo: range.upperBound).content
    let content = span.trimmed(line)
    return span.firstIndex(of: 0x20, in: content) != nil
      || span.firstIndex(of: UInt8(ascii: ":"), in: content) != nil
  }
}

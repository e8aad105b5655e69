public import Octets

// What a site may give as names of its own.
extension OriginPolicy {
  /// Whether a text can be a domain: labels of letters, digits, hyphens, underscores and characters
  /// beyond ASCII, at most 253 octets.
  public static func isDomain(_ text: Octets) -> Bool {
    let labels = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return text.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { $0 >= 0x80 || $0.isAlphanumeric || $0 == 0x2D || $0 == 0x5F }
      }
  }

  /// Whether a text can be an authserv-id without quotes (RFC 8601 §2.2): a token of MIME
  /// (RFC 2045 §5.1), at most 255 octets.
  public static func isAuthservID(_ text: Octets) -> Bool {
    (1...255).contains(text.count)
      && text.allSatisfy { $0 > 0x20 && $0 < 0x7F && !tokenEnds.contains($0) }
  }

  private static let tokenEnds = Octets("()<>,;:\\\"/[]?=".utf8)
}

public import Octets

/// The signatures of a report, as a verifier of this site found them (RFC 8601).
///
/// Made of the header alone: no key is looked up, no signature computed. Who trusts it must know
/// that the verifier removes fields of its own name from arriving mail (docs/install.md).
public struct ReportSignatures: Sendable, Equatable {
  /// The domains whose signature was found valid, in lower case, each with what it covers.
  public let valid: [DKIMSignature]
  /// The one address of From; nil when From names none or several, or is there twice.
  public let from: Octets?
  /// Date, seconds since 1970 UTC; nil when it is missing, unreadable or there twice.
  public let date: Int64?
  /// Whether the body alone decides how it is divided: the message is a multipart/report whose
  /// body begins with the boundary of its Content-Type.
  ///
  /// Signatures of reports seldom cover Content-Type. Another one put in its place could make parts
  /// of a text that the report only returns.
  public let isDividedByItsBody: Bool

  /// Reads the header of a message.
  ///
  /// - Parameters:
  ///   - message: header and body.
  ///   - identifiers: the authserv-ids of this site, in lower case.
  ///   - isStored: the message is from an archive, and its topmost Received field our own server's.
  ///     The milter does not see that field.
  public init(_ message: Octets, verifiedBy identifiers: Set<Octets>, isStored: Bool) {
    let header = Header(message)
    // Without a Received field of the sender's server nothing parts his fields from a verifier's.
    let received = isStored ? 2 : 1
    let isParted = header.values("received").count >= received
    let above = isParted ? header.fields(aboveReceived: received) : []
    let results = above.filter { header.isNamed($0, "authentication-results") }
      .compactMap { AuthenticationResults(header.value(of: $0)) }
      .filter { identifiers.contains($0.identifier) }
    let signatures = header.values("dkim-signature").prefix(Self.signaturesLimit)
      .compactMap { DKIMSignature($0) }
    valid = results.count == 1 ? results.first.map { Self.valid(signatures, by: $0) } ?? [] : []
    let addresses = header.values("from").count == 1 ? header.addresses("from", limit: 2) : []
    from = addresses.count == 1 ? addresses.first : nil
    let dates = header.values("date")
    date = dates.count == 1 ? dates.first.flatMap(DateTime.parse) : nil
    isDividedByItsBody = Self.isDividedByItsBody(message, header)
  }

  /// The most DKIM-Signature fields that are read.
  static let signaturesLimit = 16

  /// The signatures for whose domain there is one result, which is `pass`, and which are the one
  /// that it is about: by the beginning of their text (RFC 6008), else the only one of the domain.
  private static func valid(
    _ signatures: [DKIMSignature], by verifier: AuthenticationResults
  ) -> [DKIMSignature] {
    let before = verifier.ownResults
    func results(of domain: Octets) -> [AuthenticationResults.Result] {
      verifier.results.filter {
        $0.method.equals("dkim") && $0["header.d"]?.lowercased() == domain
      }
    }
    return signatures.filter { signature in
      let own = results(of: signature.domain)
      guard own.count == 1, own[0].result.equals("pass"), before.contains(own[0]) else {
        return false
      }
      let others = signatures.filter { $0.domain == signature.domain }
      guard let beginning = own[0]["header.b"] else { return others.count == 1 }
      return beginning.count >= 8 && others.count { $0.signature.starts(with: beginning) } == 1
        && signature.signature.starts(with: beginning)
    }
  }

  private static func isDividedByItsBody(_ message: Octets, _ header: Header) -> Bool {
    let types = header.values("content-type")
    guard types.count == 1, let encoding = header["content-transfer-encoding"] ?? Self.sevenBit,
      ["7bit", "8bit", "binary"].contains(where: { encoding.equals($0) })
    else { return false }
    let type = ContentType(types[0])
    guard type.name.equals("multipart/report"), let boundary = type["boundary"], !boundary.isEmpty
    else { return false }
    let span = message.span
    var start = header.end
    while start < span.count {
      let line = span.line(at: start, upTo: span.count)
      let text = span.trimmed(line.content)
      if !text.isEmpty { return message[text].elementsEqual(Octets("--".utf8) + boundary) }
      start = line.next
    }
    return false
  }

  private static let sevenBit: Octets? = Octets("7bit".utf8)
}

extension AuthenticationResults {
  /// The results that no text of the client stands before or in.
  ///
  /// Not all verifiers put quotes around what they quote of the client. `header.i` of a signature
  /// is the signer's to choose, so that it ends what can be trusted; a property that is there twice
  /// shows that it was not the verifier's.
  fileprivate var ownResults: [Result] {
    var own: [Result] = []
    for result in results {
      let names = result.properties.map(\.name)
      if result.hasTextOfClient || Set(names).count < names.count { break }
      own.append(result)
      if result["header.i"] != nil { break }
    }
    return own
  }
}

extension AuthenticationResults.Result {
  /// Whether the result quotes the client's HELO name or sender.
  ///
  /// Not all verifiers put quotes around them, so that what follows may be the client's text.
  fileprivate var hasTextOfClient: Bool {
    properties.contains { $0.name.hasPrefix("smtp.") && !$0.value.isEmpty }
  }
}

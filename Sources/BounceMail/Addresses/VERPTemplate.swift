import Octets

/// An address with the placeholders `{local}` and `{domain}` for the two parts of the recipient's
/// address, and `{any}` for text that is ignored.
///
///     bounce+{local}={domain}@lists.example
///     {any}-return-{any}-{local}={domain}@lists.example
///
/// `{local}` matches as many octets as possible, the other placeholders as few as possible; each
/// matches at least one octet. Letters are compared without case.
public struct VERPTemplate: Sendable, Equatable {
  /// The most octets that a template may have.
  public static let octetsLimit = 256

  private enum Token: Equatable {
    case text(Octets)
    case local, domain, any
  }

  private let beforeLocal: [Token]
  /// The tokens after `{local}` in reverse order, each text reversed: they are matched from the
  /// address's end.
  private let afterLocal: [Token]

  /// Reads a template.
  public init(_ text: String) throws(VERPStyleError) {
    let octets = Octets(text.utf8)
    guard octets.count <= Self.octetsLimit, octets.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      throw .badText
    }
    let tokens = try Self.tokens(octets)
    let locals = tokens.filter { $0 == .local }.count
    guard locals == 1, tokens.filter({ $0 == .domain }).count == 1,
      let place = tokens.firstIndex(of: .local)
    else { throw .needsLocalAndDomain }
    beforeLocal = Array(tokens[..<place])
    afterLocal = tokens[(place + 1)...].reversed().map {
      if case .text(let octets) = $0 { .text(octets.reversed()) } else { $0 }
    }
  }

  /// The recipient in an address of this form.
  func recipient(in address: Octets) -> Octets? {
    guard let left = Self.take(beforeLocal, from: address),
      let right = Self.take(afterLocal, from: address.reversed()),
      left.count + right.count < address.count,
      let domain = left.domain ?? right.domain.map({ $0.reversed() })
    else { return nil }
    return Self.address(
      local: Octets(address[left.count..<address.count - right.count]), domain: domain)
  }

  /// An address from its two parts; nil when one of them is not valid.
  static func address(local: Octets, domain: Octets) -> Octets? {
    let isDomain =
      domain.contains(UInt8(ascii: ".")) && domain.first != UInt8(ascii: ".")
      && domain.last != UInt8(ascii: ".")
      && domain.allSatisfy {
        $0.isAlpha || $0.isDigit || $0 >= 0x80 || "-._".utf8.contains($0)
      }
    guard isDomain, !local.isEmpty, local.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      return nil
    }
    return local + [UInt8(ascii: "@")] + domain
  }

  private static func tokens(_ octets: Octets) throws(VERPStyleError) -> [Token] {
    var tokens: [Token] = []
    var rest = octets[...]
    while let first = rest.first {
      if first == UInt8(ascii: "{") {
        guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { throw .badPlaceholder }
        let token = try placeholder(Octets(rest[(rest.startIndex + 1)..<close]))
        if let last = tokens.last, isPlaceholder(last) { throw .placeholdersTouch }
        tokens.append(token)
        rest = rest[(close + 1)...]
      } else {
        let text = rest.prefix { $0 != UInt8(ascii: "{") }
        if text.contains(UInt8(ascii: "}")) { throw .badPlaceholder }
        tokens.append(.text(Octets(text).lowercased()))
        rest = rest[text.endIndex...]
      }
    }
    return tokens
  }

  private static func placeholder(_ name: Octets) throws(VERPStyleError) -> Token {
    if name.equals("local") { return .local }
    if name.equals("domain") { return .domain }
    if name.equals("any") { return .any }
    throw .badPlaceholder
  }

  private static func isPlaceholder(_ token: Token) -> Bool {
    if case .text = token { false } else { true }
  }

  /// Matches tokens from the start.
  ///
  /// Each placeholder ends where the text after it first occurs.
  private static func take(_ tokens: [Token], from octets: Octets) -> (count: Int, domain: Octets?)?
  {
    let span = octets.span
    var index = 0
    var open: Token?
    var domain: Octets?
    for token in tokens {
      guard case .text(let text) = token else {
        open = token
        continue
      }
      let start = index
      if open != nil { index += 1 }
      while index + text.count <= octets.count, !Self.stands(text, at: index, in: span) {
        guard open != nil else { return nil }
        index += 1
      }
      guard index + text.count <= octets.count else { return nil }
      if open == .domain { domain = Octets(octets[start..<index]) }
      open = nil
      index += text.count
    }
    // No placeholder is open at the end: placeholders do not touch `{local}`, and text separates
    // the others.
    return open == nil ? (index, domain) : nil
  }

  private static func stands(_ text: Octets, at index: Int, in span: Span<UInt8>) -> Bool {
    for offset in text.indices where span[index + offset].lowercased != text[offset] {
      return false
    }
    return true
  }
}

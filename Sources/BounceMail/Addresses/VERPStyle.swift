public import Octets

/// How a recipient's address is encoded in the envelope sender of the mail sent to it (VERP).
///
/// A report that comes back to such an address identifies its recipient even where the report's
/// text does not.
///
///     bounce+ann=example.net@lists.example           plus-equals, or a template:
///     bounce+{local}={domain}@lists.example
///     prvs=2611d8fb4c=bounce@lists.example        prvs: a signature around the address (BATV)
///     SRS0=hash=tt=lists.example=bounce@fwd.example  srs: a forwarder's rewriting around it
///
/// `prvs` and `srs` wrap a *sender* address. They give no recipient themselves; the address inside
/// is read by the other styles.
public enum VERPStyle: Sendable, Equatable {
  /// The text after the first `+` of the local part; its last `=` stands for the recipient's `@`.
  /// Postfix's `default_verp_delimiters`, Mailman and Sympa write this form.
  case plusEquals
  /// A BATV signature around the address, of both drafts' forms: `prvs=tag=local@domain`,
  /// `prvs=local/tag@domain`.
  case prvs
  /// The Sender Rewriting Scheme around the address: `SRS0=` and `SRS1=`, where the separator after
  /// the word is `=`, `+` or `-`.
  case srs
  /// A template with placeholders, given by the operator.
  case template(VERPTemplate)

  /// The style that the configuration names: `plus-equals`, `prvs`, `srs`, or a template with an
  /// `@`.
  ///
  /// - Throws: why the text is no style.
  public init(_ text: String) throws(VERPStyleError) {
    switch text {
    case "plus-equals": self = .plusEquals
    case "prvs": self = .prvs
    case "srs": self = .srs
    default:
      guard text.utf8.contains(UInt8(ascii: "@")) else { throw .unknownStyle }
      self = .template(try VERPTemplate(text))
    }
  }
}

/// Why a text is no style.
public enum VERPStyleError: Error, Equatable {
  /// Neither a style's name nor an address.
  case unknownStyle
  /// `{local}` or `{domain}` is missing, or there twice.
  case needsLocalAndDomain
  /// Braces that do not match, or whose content is not `local`, `domain` or `any`.
  case badPlaceholder
  /// Two placeholders without text between them: the end of the first cannot be found.
  case placeholdersTouch
  /// Longer than ``VERPTemplate/octetsLimit``, or with white space or control characters.
  case badText
}

extension VERPStyleError: CustomStringConvertible {
  /// What was expected.
  public var description: String {
    switch self {
    case .unknownStyle:
      "expected \"plus-equals\", \"prvs\", \"srs\", or a template such as \"bounce+{local}={domain}@lists.example\""
    case .needsLocalAndDomain: "a template has {local} and {domain}, once each"
    case .badPlaceholder: "a template's placeholders are {local}, {domain} and {any}"
    case .placeholdersTouch: "a template has some text between two placeholders"
    case .badText:
      "a template has at most \(VERPTemplate.octetsLimit) octets, without white space and control characters"
    }
  }
}

extension [VERPStyle] {
  /// The number of wrappers that are removed from one address.
  private static var wrappersLimit: Int { 3 }

  /// The recipient that an envelope address contains, by the first style that can read it.
  ///
  /// - Parameter address: without brackets, as SMTP gave it.
  public func recipient(in address: Octets) -> Octets? {
    guard !isEmpty, address.count <= AddressList.addressOctetsLimit else { return nil }
    var address = address
    for _ in 0...Self.wrappersLimit {
      if let inner = lazy.compactMap({ $0.unwrapped(address) }).first {
        address = inner
      } else {
        return lazy.compactMap { $0.recipient(in: address) }.first
      }
    }
    return nil
  }
}

extension VERPStyle {
  /// The address inside a wrapper; nil when the style is no wrapper or the address does not have
  /// its form.
  fileprivate func unwrapped(_ address: Octets) -> Octets? {
    switch self {
    case .prvs: Self.withoutSignature(address)
    case .srs: Self.withoutRewriting(address)
    case .plusEquals, .template: nil
    }
  }

  fileprivate func recipient(in address: Octets) -> Octets? {
    switch self {
    case .plusEquals: Self.afterPlus(address)
    case .template(let template): template.recipient(in: address)
    case .prvs, .srs: nil
    }
  }

  private static func afterPlus(_ address: Octets) -> Octets? {
    guard !["prvs=", "srs0", "srs1"].contains(where: { address.hasPrefix($0) }),
      let at = address.lastIndex(of: UInt8(ascii: "@")),
      let plus = address[..<at].firstIndex(of: UInt8(ascii: "+")),
      let equals = address[plus..<at].lastIndex(of: UInt8(ascii: "="))
    else { return nil }
    return VERPTemplate.address(
      local: Octets(address[(plus + 1)..<equals]), domain: Octets(address[(equals + 1)..<at]))
  }

  private static func withoutSignature(_ address: Octets) -> Octets? {
    guard address.hasPrefix("prvs="), let at = address.lastIndex(of: UInt8(ascii: "@")) else {
      return nil
    }
    let local = address[5..<at]
    if let equals = local.firstIndex(of: UInt8(ascii: "=")), isTag(local[..<equals]) {
      return Octets(local[(equals + 1)...] + address[at...])
    }
    guard let slash = local.lastIndex(of: UInt8(ascii: "/")), isTag(local[(slash + 1)...]) else {
      return nil
    }
    return Octets(local[..<slash] + address[at...])
  }

  /// Whether a word is a BATV tag: key number, day and hash, all letters and digits.
  private static func isTag(_ word: ArraySlice<UInt8>) -> Bool {
    (4...16).contains(word.count) && word.allSatisfy { $0.isAlpha || $0.isDigit }
  }

  /// `SRS0=hash=tt=domain=local@…` and `SRS1=hash=domain==hash=tt=domain=local@…`.
  private static func withoutRewriting(_ address: Octets) -> Octets? {
    guard address.hasPrefix("srs0") || address.hasPrefix("srs1"), address.count > 5,
      "=+-".utf8.contains(address[4]), let at = address.lastIndex(of: UInt8(ascii: "@"))
    else { return nil }
    var words = address[5..<at].split(
      separator: UInt8(ascii: "="), maxSplits: address[3] == UInt8(ascii: "1") ? 6 : 3,
      omittingEmptySubsequences: false)
    if address[3] == UInt8(ascii: "1") {
      // After the hash and the first forwarder comes the first rewriting without its `SRS0`: it
      // starts with a separator.
      guard words.count == 7 else { return nil }
      words.removeFirst(3)
    }
    guard words.count == 4 else { return nil }
    return VERPTemplate.address(local: Octets(words[3]), domain: Octets(words[2]))
  }
}

public import Octets

/// How a recipient is written into the envelope sender of mail to it (VERP), so that a report that comes back there tells
/// whom it is about without saying so.
///
///     bounce+ann=example.net@lists.example        plus-equals, or bounce+{local}={domain}@lists.example
///     prvs=2611d8fb4c=bounce@lists.example        prvs: a signature around the address (BATV)
///     SRS0=hash=tt=lists.example=bounce@fwd.example  srs: a forwarder's rewriting around the address
///
/// `prvs` and `srs` wrap a *sender*: they give no recipient themselves, but lay open what the other styles read.
public enum VERPStyle: Sendable, Equatable {
  /// What stands behind the first `+` of the local part; its last `=` is the recipient's `@`. What `postmap`'s and Postfix's
  /// `default_verp_delimiters`, Mailman and Sympa write.
  case plusEquals
  /// A BATV signature around the address, of both drafts' forms: `prvs=tag=local@domain`, `prvs=local/tag@domain`.
  case prvs
  /// The Sender Rewriting Scheme around the address: `SRS0=` and `SRS1=`, with `=`, `+` or `-` behind the word.
  case srs
  /// An address with placeholders of the operator's own.
  case template(VERPTemplate)

  /// The style that a word of a configuration names: `plus-equals`, `prvs`, `srs`, or a template with an `@`.
  ///
  /// - Throws: what is wrong with it, in words.
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

/// Why a text names no style.
public enum VERPStyleError: Error, Equatable {
  /// Neither a style's name nor an address.
  case unknownStyle
  /// `{local}` or `{domain}` is missing, or there twice.
  case needsLocalAndDomain
  /// Braces around anything but `local`, `domain` and `any`, or not in pairs.
  case badPlaceholder
  /// Two placeholders side by side: where one ends is not to be known.
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
  /// Wrappers taken off an address.
  private static var wrappersLimit: Int { 3 }

  /// The recipient that an envelope address names, by the first style that reads one.
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
  /// What is within a wrapper; nil when the style is none or the address is not wrapped so.
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

  /// A key's number, a day and a hash: letters and digits.
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
      // hash, first forwarder, then the first rewriting without its word: it starts with a separator.
      guard words.count == 7 else { return nil }
      words.removeFirst(3)
    }
    guard words.count == 4 else { return nil }
    return VERPTemplate.address(local: Octets(words[3]), domain: Octets(words[2]))
  }
}

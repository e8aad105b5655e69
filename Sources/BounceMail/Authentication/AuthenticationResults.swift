public import Octets

/// An Authentication-Results field (RFC 8601 §2.2).
///
///     authres = [CFWS] authserv-id [CFWS version] (no-result / 1*resinfo) [CFWS]
///     resinfo = [CFWS] ";" methodspec [CFWS reasonspec] [CFWS 1*propspec]
///     methodspec = [CFWS] method [CFWS] "=" [CFWS] result
///     propspec = ptype [CFWS] "." [CFWS] property [CFWS] "=" pvalue
///
///     mx.ours.example; dkim=pass (2048-bit key) header.d=far.example header.b=b2Fy
public struct AuthenticationResults: Sendable, Equatable {
  /// The most results that are kept; a field with more counts as unreadable.
  static let resultsLimit = 64
  /// The most words of one result that are kept, in the same way.
  static let wordsLimit = 32

  /// One method's result.
  public struct Result: Sendable, Equatable {
    /// The method in lower case, without its version: `dkim`.
    public var method: Octets
    /// The result in lower case: `pass`.
    public var result: Octets
    /// The properties with their names in lower case: `header.d`, `far.example`.
    public var properties: [Property] = []

    /// The value of a property; nil if it is absent or there more than once.
    public subscript(name: String) -> Octets? {
      let found = properties.filter { $0.name.equals(name) }
      return found.count == 1 ? found[0].value : nil
    }
  }

  /// A property of what was verified.
  public struct Property: Sendable, Equatable {
    /// `ptype.property` in lower case.
    public var name: Octets
    /// Its value without quotes.
    public var value: Octets
  }

  /// Who verified: authserv-id in lower case.
  public var identifier: Octets
  /// The results in their order.
  public var results: [Result]

  /// Reads a field's value; nil when it does not have the form above.
  public init?(_ value: Octets) {
    var words = AuthenticationWords(value)
    guard let identifier = words.next(), case .word(let name) = identifier else { return nil }
    self.identifier = name.lowercased()
    results = []
    var following = words.next()
    if case .word(let version) = following {
      guard version.allSatisfy(\.isDigit) else { return nil }
      following = words.next()
    }
    while let mark = following {
      guard mark == .mark(UInt8(ascii: ";")) else { return nil }
      guard let list = Self.list(&words, &following) else { return nil }
      // `; none`, and a semicolon at the end as some verifiers write it.
      if list.isEmpty || list == [.word(Octets("none".utf8))] { continue }
      guard results.count < Self.resultsLimit, let result = Self.result(list) else { return nil }
      results.append(result)
    }
    if words.isBroken { return nil }
  }

  /// The words up to the next semicolon, which becomes `following`; nil when there are too many.
  private static func list(
    _ words: inout AuthenticationWords, _ following: inout AuthenticationWords.Word?
  ) -> [AuthenticationWords.Word]? {
    var list: [AuthenticationWords.Word] = []
    following = words.next()
    while let word = following, word != .mark(UInt8(ascii: ";")) {
      // A property has five words.
      guard list.count < wordsLimit * 5 else { return nil }
      list.append(word)
      following = words.next()
    }
    return list
  }

  private static func result(_ words: [AuthenticationWords.Word]) -> Result? {
    var pairs = AuthenticationPairs(words)
    guard let method = pairs.next(), method.name.count == 1 else { return nil }
    var result = Result(method: method.name[0].lowercased(), result: method.value.lowercased())
    while let pair = pairs.next() {
      if pair.name.count == 1 {
        guard pair.name[0].equals("reason") else { return nil }
        continue
      }
      let name = (pair.name[0] + [UInt8(ascii: ".")] + pair.name[1]).lowercased()
      result.properties.append(Property(name: name, value: pair.value))
    }
    return pairs.isAtEnd ? result : nil
  }
}

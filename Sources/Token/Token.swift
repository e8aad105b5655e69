public import Octets

/// The value of a header field that proves two things to who has the key: that the message came
/// from a sender of ours, and whether an address was among its recipients.
///
///     token   = content code          ; as text base64url (RFC 4648 §5) without padding
///     content = %x01                  ; version
///               6OCTET 5OCTET 12OCTET ; key ID, seconds since 1970, random ID
///               (1entry / 4entry / 16entry)   ; in the order of their values
///     entry   = 8OCTET                ; HMAC-SHA-256 over %x02, the random ID and the address
///     code    = 16OCTET               ; HMAC-SHA-256 over %x01 and the content
///
/// Numbers have their most significant octet first; codes are cut to their first octets. An entry
/// that stands for no recipient is random, so that 4 and 16 entries do not tell how many recipients
/// there are. All lengths are multiples of three, so that no text but one stands for a token.
public struct Token: Sendable, Equatable {
  /// A message with more recipients gets no token.
  public static let recipientsLimit = 16
  /// Random octets that a token is made of at most: its ID, and entries that stand for nobody.
  public static let randomOctetsCount = idOctetsCount + recipientsLimit * entryOctetsCount
  /// Octets of the code: 128 bits.
  static let codeOctetsCount = 16
  static let version: UInt8 = 1
  static let idRange = 12..<24
  static let idOctetsCount = 12
  static let entriesStart = 24
  static let entryOctetsCount = 8
  /// How many entries a token may have.
  static let entryCounts = [1, 4, 16]

  /// Content and code.
  public let octets: Octets

  /// A token of these octets; nil if they have not the form of one.
  init?(octets: Octets) {
    guard octets.first == Self.version,
      Self.entryCounts.contains(where: { Self.octetsCount(entries: $0) == octets.count })
    else { return nil }
    self.octets = octets
  }

  /// The name of the key that it claims.
  public var keyID: TokenKeyID { TokenKeyID(octets[1..<7]) }

  /// When it was made, seconds since 1970.
  public var seconds: Int64 { octets[7..<12].reduce(0) { $0 << 8 | Int64($1) } }

  /// How many entries it has: with one, that is the message's only recipient.
  public var entryCount: Int {
    (octets.count - Self.entriesStart - Self.codeOctetsCount) / Self.entryOctetsCount
  }

  /// The random ID as text: 16 digits of base64url.
  public var idText: Octets { Octets(text[16..<32]) }

  var id: ArraySlice<UInt8> { octets[Self.idRange] }
  var content: ArraySlice<UInt8> { octets.dropLast(Self.codeOctetsCount) }
  var code: ArraySlice<UInt8> { octets.suffix(Self.codeOctetsCount) }

  static func octetsCount(entries: Int) -> Int {
    entriesStart + entries * entryOctetsCount + codeOctetsCount
  }

  /// Whether one of the entries has a value; takes the same time wherever it stands.
  func hasEntry(_ value: UInt64) -> Bool {
    var isFound = false
    for index in 0..<entryCount {
      let entry = Self.entry(index, of: octets[Self.entriesStart...])
      isFound = (entry ^ value == 0) || isFound
    }
    return isFound
  }

  /// One of the entries that stand one behind the other.
  private static func entry(_ index: Int, of entries: ArraySlice<UInt8>) -> UInt64 {
    let start = entries.startIndex + index * entryOctetsCount
    return entries[start..<start + entryOctetsCount].reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension Token {
  /// Makes the token of a message.
  ///
  /// - Parameters:
  ///   - recipients: the envelope's recipients; nil is returned for none, and for more than
  ///     ``recipientsLimit``.
  ///   - seconds: the time, seconds since 1970.
  ///   - random: ``randomOctetsCount`` octets that nobody can guess, for this token alone.
  public init?(for recipients: [Octets], seconds: Int64, key: TokenKey, random: Octets) {
    precondition(random.count == Self.randomOctetsCount, "each token has random octets of its own")
    guard (1...Self.recipientsLimit).contains(recipients.count) else { return nil }
    var octets = Octets()
    octets.reserveCapacity(Self.octetsCount(entries: Self.recipientsLimit))
    octets.append(Self.version)
    Self.append(key.id.value, count: TokenKeyID.octetsCount, to: &octets)
    Self.append(UInt64(clamping: seconds), count: 5, to: &octets)
    octets += random[..<Self.idOctetsCount]
    let entries = key.entries(of: recipients, in: octets[Self.idRange])
    for entry in Self.filled(entries, random: random[Self.idOctetsCount...]) {
      Self.append(entry, count: Self.entryOctetsCount, to: &octets)
    }
    octets += key.code(of: octets)
    self.octets = octets
  }

  /// Each entry once, with random ones up to one of ``entryCounts``, in the order of their values:
  /// it says nothing, because the values themselves look random.
  private static func filled(_ entries: [UInt64], random: ArraySlice<UInt8>) -> [UInt64] {
    var sorted = entries.sorted()
    var distinct = 1
    for index in sorted.indices.dropFirst() where sorted[index] != sorted[distinct - 1] {
      sorted[distinct] = sorted[index]
      distinct += 1
    }
    sorted.removeSubrange(distinct...)
    let count = entryCounts.first { $0 >= distinct } ?? recipientsLimit
    guard count > distinct else { return sorted }
    for index in 0..<count - distinct { sorted.append(entry(index, of: random)) }
    return sorted.sorted()
  }

  /// Appends the lowest octets of a number, the most significant one first.
  private static func append(_ number: UInt64, count: Int, to octets: inout Octets) {
    for index in (0..<count).reversed() {
      octets.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * index)))
    }
  }
}

import Octets

/// Divides the value of an Authentication-Results field into words, without comments and white
/// space (CFWS, RFC 5322 §3.2.2).
struct AuthenticationWords {
  enum Word: Equatable {
    /// A token, or the content of a quoted string.
    case word(Octets)
    /// One of `;`, `=`, `.` and `/` outside a word.
    case mark(UInt8)
  }

  private let octets: Octets
  private var index = 0
  /// Whether no word was read yet.
  private var isFirst = true
  /// Whether the text is a property's value, in which `.`, `/` and `=` are no marks.
  private var isValue = false
  /// Whether a quoted string or a comment does not end.
  private(set) var isBroken = false

  init(_ octets: Octets) { self.octets = octets }

  /// The next word; nil at the end, or where the text is broken.
  mutating func next() -> Word? {
    skipSpaceAndComments()
    guard index < octets.count, !isBroken else { return nil }
    let octet = octets[index]
    if octet == UInt8(ascii: ";") || !isValue && isMark(octet) {
      index += 1
      isValue = octet == UInt8(ascii: "=")
      return .mark(octet)
    }
    // Before the first semicolon stands the authserv-id, which has dots.
    let takesMarks = isValue || isFirst
    isFirst = false
    isValue = false
    return octet == UInt8(ascii: "\"") ? quoted() : token(takesMarks: takesMarks)
  }

  private func isMark(_ octet: UInt8) -> Bool { "=./".utf8.contains(octet) }

  private mutating func token(takesMarks: Bool) -> Word {
    let start = index
    while index < octets.count {
      let octet = octets[index]
      if octet.isSpace || octet == UInt8(ascii: ";") || octet == UInt8(ascii: "(")
        || octet == UInt8(ascii: "\"") || !takesMarks && isMark(octet)
      {
        break
      }
      index += 1
    }
    if start == index { isBroken = true }
    return .word(Octets(octets[start..<index]))
  }

  private mutating func quoted() -> Word? {
    var text = Octets()
    index += 1
    while index < octets.count {
      switch octets[index] {
      case UInt8(ascii: "\""):
        index += 1
        return .word(text)
      case UInt8(ascii: "\\") where index + 1 < octets.count:
        index += 1
        text.append(octets[index])
      default: text.append(octets[index])
      }
      index += 1
    }
    isBroken = true
    return nil
  }

  private mutating func skipSpaceAndComments() {
    while index < octets.count {
      if octets[index].isSpace {
        index += 1
      } else if octets[index] == UInt8(ascii: "(") {
        let end = octets.span.skipComment(at: index, upTo: octets.count)
        if octets[end - 1] != UInt8(ascii: ")") { isBroken = true }
        index = end
      } else {
        return
      }
    }
  }
}

/// Joins words to pairs: `dkim=pass`, `dkim/1=pass`, `header.d=far.example`.
struct AuthenticationPairs {
  private let words: [AuthenticationWords.Word]
  private var index = 0

  init(_ words: [AuthenticationWords.Word]) { self.words = words }

  /// Whether all words were read.
  var isAtEnd: Bool { index == words.count }

  /// The next pair, whose name has one part or two; nil at the end, and where the form is another.
  mutating func next() -> (name: [Octets], value: Octets)? {
    let start = index
    guard let name = name(), skip("=") else {
      index = start
      return nil
    }
    // Verifiers write `smtp.mailfrom=` for the null sender.
    return (name, word() ?? [])
  }

  private mutating func name() -> [Octets]? {
    guard let first = word() else { return nil }
    if skip(".") { return word().map { [first, $0] } }
    // A method's version.
    if skip("/") { return word().map { _ in [first] } }
    return [first]
  }

  private mutating func word() -> Octets? {
    guard index < words.count, case .word(let text) = words[index] else { return nil }
    index += 1
    return text
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard index < words.count, words[index] == .mark(UInt8(ascii: mark)) else { return false }
    index += 1
    return true
  }
}

import Octets

/// Reads the addresses of a mailbox list (RFC 5322 §3.4), without names, brackets, comments and
/// routes.
///
///     Ann <ann@one.example>, "B, C" <@relay.example:bc@two.example>, team: d@three.example;
///
/// A malformed list gives the addresses that can be read. An address without `@` counts only within
/// angle brackets.
enum AddressList {
  /// A longer address is cut there (RFC 5321 §4.5.3.1.3 has 256).
  static let addressOctetsLimit = 512

  static func parse(_ value: Octets, limit: Int) -> [Octets] {
    if limit > 0, let only = only(value.span, 0..<value.count) { return [Octets(value[only])] }
    var scanner = Scanner(limit: limit)
    scanner.scan(value.span)
    return scanner.found
  }

  /// The one address in a field or a line of text: `<a@b>`, `Name <a@b>`, `a@b (comment)`, `a@b`.
  ///
  /// - Returns: the address; if nothing has an `@`, the whole value (`postmaster`).
  static func single(_ value: Octets) -> Octets? {
    if let only = only(value.span, 0..<value.count) { return Octets(value[only]) }
    let trimmed = value.trimmed()
    if let found = parse(trimmed, limit: 1).first { return found }
    let span = trimmed.span
    var end = 0
    while end < span.count, end < addressOctetsLimit, span[end].isAny(OctetClass.dotAtom) {
      end += 1
    }
    return end > 0 ? Octets(trimmed[..<end]) : nil
  }

  /// The only address of a value in one of the forms that are read without the scanner: an address
  /// of atoms alone, or in angle brackets after words.
  /// - Parameter value: the range of the value; white space at its sides does not count.
  static func only(_ span: Span<UInt8>, _ value: Range<Int>) -> Range<Int>? {
    let value = span.trimmed(value)
    var start = value.lowerBound
    var end = value.upperBound
    if value.count > 2, span[end - 1] == UInt8(ascii: ">"),
      let open = span.firstIndex(of: UInt8(ascii: "<"), in: value)
    {
      guard areWords(span, start..<open) else { return nil }
      start = open + 1
      end -= 1
    }
    guard start < end, end - start <= addressOctetsLimit else { return nil }
    var hasAt = false
    for index in start..<end {
      if span[index] == UInt8(ascii: "@") {
        hasAt = true
      } else if !span[index].isAny(OctetClass.dotAtom) {
        return nil
      }
    }
    return hasAt && span[start] != UInt8(ascii: "@") ? start..<end : nil
  }

  /// Whether octets before an angle bracket are words, quoted ones too, that the scanner ignores.
  private static func areWords(_ span: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var quotes = 0
    for index in range {
      switch span[index] {
      case UInt8(ascii: "\""): quotes += 1
      case UInt8(ascii: " "), UInt8(ascii: "'"): break
      default: if !span[index].isAny(OctetClass.dotAtom) { return false }
      }
    }
    return quotes % 2 == 0
  }

  private struct Scanner {
    let limit: Int
    var found: [Octets] = []
    private var word = Octets()
    private var inAngle = false
    /// The element's address was in angle brackets: words after it are ignored.
    private var isDone = false

    init(limit: Int) {
      self.limit = limit
      word.reserveCapacity(48)
    }

    mutating func scan(_ span: Span<UInt8>) {
      var index = 0
      while index < span.count, found.count < limit {
        switch span[index] {
        case UInt8(ascii: "("):
          index = span.skipComment(at: index, upTo: span.count)
          continue
        case UInt8(ascii: "\""): index = quoted(span, at: index)
        case UInt8(ascii: "<"): open()
        case UInt8(ascii: ">"): close()
        case UInt8(ascii: ","), UInt8(ascii: ";"): separate()
        case UInt8(ascii: ":"): colon()
        case 0x09, 0x0A, 0x0D, 0x20: space(next: index + 1 < span.count ? span[index + 1] : 0)
        default: add(span[index])
        }
        index += 1
      }
      endElement()
    }

    private mutating func add(_ octet: UInt8) {
      if word.count < addressOctetsLimit { word.append(octet) }
    }

    /// Copies a quoted string with its quotes.
    ///
    /// - Returns: the offset after it.
    private mutating func quoted(_ span: Span<UInt8>, at start: Int) -> Int {
      add(span[start])
      var index = start + 1
      while index < span.count {
        add(span[index])
        if span[index] == UInt8(ascii: "\"") { return index }
        if span[index] == UInt8(ascii: "\\"), index + 1 < span.count {
          index += 1
          add(span[index])
        }
        index += 1
      }
      return index
    }

    private mutating func open() {
      word.removeAll(keepingCapacity: true)
      inAngle = true
      isDone = false
    }

    private mutating func close() {
      if inAngle ? !word.isEmpty : word.contains(UInt8(ascii: "@")) && !isDone { emit() }
      inAngle = false
      isDone = true
      word.removeAll(keepingCapacity: true)
    }

    private mutating func separate() {
      if inAngle, word.first == UInt8(ascii: "@") {
        word.removeAll(keepingCapacity: true)
        return
      }
      endElement()
    }

    private mutating func endElement() {
      if !isDone, word.contains(UInt8(ascii: "@")) { emit() }
      word.removeAll(keepingCapacity: true)
      inAngle = false
      isDone = false
    }

    /// Ends a route, a group's name, or `mailto`.
    private mutating func colon() {
      if inAngle && word.first != UInt8(ascii: "@") && word.contains(UInt8(ascii: "@")) {
        return add(UInt8(ascii: ":"))
      }
      word.removeAll(keepingCapacity: true)
    }

    /// White space ends a word with an `@`; other words are a display name.
    ///
    /// `a @ b` is one address.
    private mutating func space(next: UInt8) {
      if inAngle || isDone || word.isEmpty { return }
      if word.last == UInt8(ascii: "@") || next == UInt8(ascii: "@") { return }
      if word.contains(UInt8(ascii: "@")) {
        emit()
        isDone = true
      }
      word.removeAll(keepingCapacity: true)
    }

    private mutating func emit() {
      guard found.count < limit else { return }
      found.append(word)
      // Not emptied: it shares its octets with the address.
      word = Octets()
    }
  }
}

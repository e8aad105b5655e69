import Octets

/// Decodes encoded words (RFC 2047), also inside quotes, and those that split a character.
///
///     encoded-word = "=?" charset "?" encoding "?" encoded-text "?="
enum EncodedWord {
  /// - Returns: UTF-8 on one line; control characters in the decoded words become spaces.
  static func decode(_ value: Octets) -> Octets {
    guard value.span.firstIndex(of: "=?", in: 0..<value.count) != nil else {
      return TextDecoder.decode(value, charset: nil)
    }
    var run = Run()
    var index = 0
    var kept = 0
    while let start = value.span.firstIndex(of: "=?", in: index..<value.count) {
      guard let word = parse(value, at: start) else {
        index = start + 2
        continue
      }
      run.add(plain: Octets(value[kept..<start]))
      run.add(word)
      index = word.end
      kept = word.end
    }
    run.add(plain: Octets(value[kept...]))
    return run.finished
  }

  struct Word {
    let charset: Octets
    let octets: Octets
    let end: Int
  }

  /// The encoded word whose `=?` is at an offset.
  private static func parse(_ value: Octets, at start: Int) -> Word? {
    let span = value.span
    let limit = min(span.count, start + 80)
    guard let first = span.firstIndex(of: UInt8(ascii: "?"), in: start + 2..<max(limit, start + 2)),
      first > start + 2, first + 2 < span.count, span[first + 2] == UInt8(ascii: "?"),
      let last = end(span, from: first + 3)
    else { return nil }
    let label = start + 2..<first
    // RFC 2231 §5: a language may follow the charset.
    let star = span.firstIndex(of: UInt8(ascii: "*"), in: label) ?? first
    let text = Octets(value[first + 3..<last])
    let octets: Octets
    switch span[first + 1].lowercased {
    case UInt8(ascii: "b"): octets = Base64.decode(text, limit: Header.valueOctetsLimit).octets
    case UInt8(ascii: "q"): octets = quoted(text)
    default: return nil
    }
    return Word(charset: Octets(value[label.lowerBound..<star]), octets: octets, end: last + 2)
  }

  /// The `?=` that closes a word.
  ///
  /// In a Q word `?==20` contains two of them: the first one ends the word, because RFC 2047 §4.2
  /// allows no `?` inside.
  private static func end(_ span: Span<UInt8>, from start: Int) -> Int? {
    guard start <= span.count,
      let mark = span.firstIndex(of: UInt8(ascii: "?"), in: start..<span.count),
      mark + 1 < span.count, span[mark + 1] == UInt8(ascii: "=")
    else { return nil }
    return mark
  }

  /// The Q encoding (RFC 2047 §4.2).
  private static func quoted(_ text: Octets) -> Octets {
    let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    return QuotedPrintable.decode(spaced, limit: Header.valueOctetsLimit).octets
  }

  /// Adjacent words of one charset are decoded together, because mailers split characters between
  /// words.
  private struct Run {
    private var result = Octets()
    private var charset = Octets()
    private var octets = Octets()
    private var isInWord = false

    mutating func add(plain: Octets) {
      if plain.isEmpty || isInWord && plain.trimmed().isEmpty {
        if !isInWord { result.append(contentsOf: plain) }
        return
      }
      flush()
      result.append(contentsOf: TextDecoder.decode(plain, charset: nil))
      isInWord = false
    }

    mutating func add(_ word: Word) {
      if word.charset != charset { flush() }
      charset = word.charset
      octets.append(contentsOf: word.octets)
      isInWord = true
    }

    private mutating func flush() {
      guard !octets.isEmpty else { return }
      let text = TextDecoder.decode(octets, charset: charset)
      result.append(contentsOf: text.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 })
      octets.removeAll()
    }

    var finished: Octets {
      mutating get {
        flush()
        return result
      }
    }
  }
}

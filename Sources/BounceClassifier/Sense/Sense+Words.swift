import Octets

/// Which of the words found count, and where sentences end.
extension Sense {
  /// The languages, as bits, whose words cover most of the text, and those that cover at least
  /// three quarters as much.
  static func languages(_ found: [Found]) -> UInt64 {
    var covered = [64 of Int](repeating: 0)
    for word in found { covered[Int(word.meaning.language)] += word.place.count }
    var most = 0
    for language in covered.indices { most = max(most, covered[language]) }
    var languages: UInt64 = 0
    for language in covered.indices where covered[language] * 4 >= most * 3 && most > 0 {
      languages |= 1 << UInt64(language)
    }
    return languages
  }

  /// The words of a list that are of the ``languages(_:)`` that count.
  static func counted(_ found: [Found]) -> [Word] {
    let languages = Sense.languages(found)
    return found.compactMap { word in
      languages & 1 << UInt64(word.meaning.language) == 0
        ? nil : Word(concepts: word.meaning.concepts, place: word.place)
    }
  }

  /// Keeps of words that overlap the one that begins first, and of these the longest; without those
  /// in a quoted title.
  static func keepLongest(_ words: inout [Word], in text: Span<UInt8>) {
    words.sort {
      ($0.place.lowerBound, -$0.place.upperBound) < ($1.place.lowerBound, -$1.place.upperBound)
    }
    var count = 0
    var end = 0
    for index in words.indices {
      let word = words[index]
      if word.place.lowerBound < end {
        if count > 0, words[count - 1].place == word.place {
          words[count - 1].concepts.formUnion(word.concepts)
        }
        continue
      }
      words[count] = word
      count += 1
      end = word.place.upperBound
      if word.concepts.contains(.title) {
        end = max(end, Sense.quotedEnd(text, after: end))
      }
    }
    words.removeLast(words.count - count)
  }

  /// The end of a quotation that begins at most two octets after a word; 0 if none does.
  private static func quotedEnd(_ text: Span<UInt8>, after start: Int) -> Int {
    var index = start
    while index < min(text.count, start + 3), !isQuote(text[index]) { index += 1 }
    guard index < min(text.count, start + 3) else { return 0 }
    let quote = text[index]
    index += 1
    while index < text.count, text[index] != quote { index += 1 }
    return index
  }

  private static func isQuote(_ octet: UInt8) -> Bool {
    octet == UInt8(ascii: "\"") || octet == UInt8(ascii: "'")
  }

  /// Whether a sentence ends between two words: `.`, `!`, `?` or `;` before a space, `。`.
  static func endsSentence(
    _ text: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    var index = left.upperBound
    while index < right.lowerBound {
      let next = index + 1 < text.count ? text[index + 1] : 0x20
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
        if next == 0x20 { return true }
      case 0xE3 where next == 0x80 && index + 2 < text.count && text[index + 2] == 0x82:
        return true
      case 0xEF where next == 0xBC && index + 2 < text.count && text[index + 2] == 0x81:
        return true
      default: break
      }
      index += 1
    }
    return false
  }
}

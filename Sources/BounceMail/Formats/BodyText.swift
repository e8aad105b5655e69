import Octets

/// Decoded text, line by line: UTF-8 octets and the range of each line.
///
/// Line numbers out of range are allowed everywhere and stand for empty lines after the end.
struct BodyText {
  /// Lines kept.
  static let linesLimit = 8_192

  /// What does not change, in one object, because texts are copied often.
  private final class Content {
    let octets: Octets
    let lines: [Range<Int>]
    let found: FoundPhrases
    let foreign = ForeignLines()

    init(_ octets: Octets, _ lines: [Range<Int>]) {
      self.octets = octets
      self.lines = lines
      found = FoundPhrases(in: octets)
    }
  }

  private let content: Content
  /// UTF-8 text, line ends as they came.
  var octets: Octets { content.octets }
  /// Each line's octets without its line end.
  var lines: [Range<Int>] { content.lines }
  /// The known phrases (``KnownPhrases``) that occur in the text.
  var found: FoundPhrases { content.found }
  /// The lines that are not the reporting server's own.
  var foreign: ForeignLines { content.foreign }

  init(_ octets: Octets) {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(min(octets.count / 32 + 4, Self.linesLimit))
    let span = octets.span
    var index = 0
    while index < span.count, lines.count < Self.linesLimit {
      let line = span.line(at: index, upTo: span.count)
      lines.append(line.content)
      index = line.next
    }
    content = Content(octets, lines)
  }

  /// Whether there is no text at all.
  var isEmpty: Bool { lines.isEmpty }

  /// A line without white space at its sides.
  func line(_ number: Int) -> Octets {
    number < lines.count ? octets.trimmed(lines[number]) : []
  }

  /// Whether a line is empty or white space.
  func isBlank(_ number: Int) -> Bool {
    number >= lines.count || octets.span.trimmed(lines[number]).isEmpty
  }

  /// The number of white-space octets before a line's first word.
  func indentation(_ number: Int) -> Int {
    guard number < lines.count else { return 0 }
    return octets.span.trimmed(lines[number]).lowerBound - lines[number].lowerBound
  }

  /// Whether a line starts with a phrase, after white space; ASCII letters are compared without
  /// case.
  func line(_ number: Int, startsWith phrase: String) -> Bool {
    guard number < lines.count else { return false }
    let content = octets.span.trimmed(lines[number])
    return octets.span.hasPrefix(phrase, at: content.lowerBound, upTo: content.upperBound)
  }

  /// Whether a line contains a phrase; ASCII letters are compared without case.
  func line(_ number: Int, contains phrase: String) -> Bool {
    number < lines.count && octets.span.firstIndex(of: phrase, in: lines[number]) != nil
  }

  /// The first line that starts with a phrase.
  func firstLine(startingWith phrase: String) -> Int? {
    firstLine(containing: phrase, from: 0) { line, start in
      octets.span.trimmed(lines[line]).lowerBound == start
    }
  }

  /// The first line from one on that has a phrase in it.
  func firstLine(
    containing phrase: String, from first: Int,
    where isWanted: (_ line: Int, _ start: Int) -> Bool = { _, _ in true }
  ) -> Int? {
    guard first < lines.count, let end = lines.last?.upperBound else { return nil }
    var from = lines[max(first, 0)].lowerBound
    while let start = octets.span.firstIndex(of: phrase, in: from..<end) {
      let number = line(at: start)
      if start + phrase.utf8.count <= lines[number].upperBound, isWanted(number, start) {
        return number
      }
      from = start + 1
    }
    return nil
  }

  /// The first line from `start` on that is not blank; `lines.count` when there is none.
  func skipBlank(from start: Int) -> Int {
    var number = start
    while number < lines.count, isBlank(number) { number += 1 }
    return number
  }

  /// The lines of a range of numbers joined to one line.
  func joined(_ numbers: Range<Int>, limit: Int = RecipientStatus.reasonOctetsLimit) -> Octets {
    let numbers = numbers.clamped(to: 0..<lines.count)
    guard let first = numbers.first, let last = numbers.last else { return [] }
    return octets.oneLine(lines[first].lowerBound..<lines[last].upperBound, limit: limit)
  }

  /// The server's own lines from `start` up to the next blank one, joined to one line, and the
  /// blank line's number.
  func paragraph(from start: Int) -> (text: Octets, end: Int) {
    let end = paragraphEnd(start)
    return (joinedOwn(start..<end), end)
  }

  /// The number of the first blank line from a line on; `lines.count` when there is none.
  func paragraphEnd(_ start: Int) -> Int {
    var number = start
    while number < lines.count, !isBlank(number) { number += 1 }
    return number
  }

  /// The text from a line on, parsed as a header: for a returned message that is quoted in the
  /// text.
  func header(from number: Int) -> Header? {
    guard number < lines.count else { return nil }
    var defects = Defects()
    return Header(octets, in: lines[number].lowerBound..<octets.count, defects: &defects)
  }
}

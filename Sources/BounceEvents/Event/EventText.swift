public import Octets

/// Cleans text from outside before it becomes part of an event: one line of valid UTF-8 without
/// control characters.
public enum EventText {
  /// The most octets of a text, unless its field has a limit of its own.
  public static let octetsLimit = 512
  /// The most octets of a diagnostic.
  public static let diagnosticOctetsLimit = 2048
  /// The most octets of a matched text.
  public static let matchedOctetsLimit = 256

  /// The text, where each run of white space and control characters is one space (none at the
  /// ends), invalid UTF-8 is U+FFFD, and the end is cut at a character boundary; nil when nothing
  /// remains.
  public static func clean(_ text: Octets?, limit: Int = octetsLimit) -> Octets? {
    guard let text else { return nil }
    var line = Octets()
    line.reserveCapacity(min(text.count, limit))
    var position = 0
    var pendingSpace = false
    while position < text.count {
      let length = UTF8Text.sequenceLength(text.span, at: position)
      if length == 1, text[position] <= 0x20 || text[position] == 0x7F {
        pendingSpace = !line.isEmpty
        position += 1
        continue
      }
      let width = length == 0 ? 3 : length
      guard line.count + (pendingSpace ? 1 : 0) + width <= limit else { break }
      if pendingSpace { line.append(0x20) }
      pendingSpace = false
      if length == 0 {
        line += [0xEF, 0xBF, 0xBD]
        position += 1
      } else {
        line += text[position..<position + length]
        position += length
      }
    }
    return line.isEmpty ? nil : line
  }
}

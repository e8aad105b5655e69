import Octets

/// Splits a message into a flat list of parts, in one pass over its lines and without recursion.
///
/// A delimiter (RFC 2046 §5.1.1) ends all open parts within its multipart, so a missing close
/// delimiter does no harm. A line is compared with the boundaries of at most ``depthLimit`` open
/// multiparts.
struct PartParser {
  /// The most parts that are kept; the last one extends to the message's end.
  static let partsLimit = 500
  /// The most multiparts and messages within one another; deeper ones are not split.
  static let depthLimit = 24
  /// The most octets of a boundary; longer ones are ignored (RFC 2046 allows 70).
  static let boundaryOctetsLimit = 256

  /// An open multipart.
  private struct Open {
    let part: Int
    let boundary: Octets
  }

  private let octets: Octets
  private(set) var parts: [Part] = []
  private var open: [Open] = []
  private var defects: Defects

  /// The parts of a message; the first is the message itself.
  static func parse(_ octets: Octets, header: Header, defects: inout Defects) -> [Part] {
    var parser = PartParser(octets: octets, defects: defects)
    parser.start(header)
    parser.run(from: parser.parts[parser.parts.count - 1].body.lowerBound)
    if let boundary = parser.guessedBoundary() {
      parser.restart(header, boundary)
    }
    defects = parser.defects
    return parser.parts
  }

  private init(octets: Octets, defects: Defects) {
    self.octets = octets
    self.defects = defects
    parts.reserveCapacity(6)
  }

  private mutating func start(_ header: Header, boundary: Octets? = nil) {
    add(header, parent: nil, boundary: boundary)
  }

  private mutating func restart(_ header: Header, _ boundary: Octets) {
    defects.add(.boundaryNotFound, at: header.end)
    parts = []
    open = []
    start(header, boundary: boundary)
    run(from: parts[parts.count - 1].body.lowerBound)
  }

  private mutating func run(from start: Int) {
    let octets = octets
    let span = octets.span
    let end = octets.count
    var index = start
    var before = start
    while !open.isEmpty, let dashes = Self.dashes(span, from: index) {
      if dashes > index { before = dashes - span.lineEndLength(before: dashes, from: index) }
      let line = span.line(at: dashes, upTo: end)
      index = line.next
      guard let found = delimiter(span, line.content) else {
        before = line.content.upperBound
        continue
      }
      close(to: found.level, at: before, keeping: !found.isClose)
      if !found.isClose {
        if parts.count >= Self.partsLimit { return stop(at: dashes) }
        add(from: line.next, in: open[found.level].part)
        index = parts[parts.count - 1].body.lowerBound
      }
      before = index
    }
    if !open.isEmpty { defects.add(.closeDelimiterMissing, at: end) }
    close(to: 0, at: end, keeping: false)
  }

  /// The first line that starts with `--`, from the start of a line on.
  private static func dashes(_ span: Span<UInt8>, from start: Int) -> Int? {
    let dash = UInt8(ascii: "-")
    var index = start
    while let found = span.firstIndex(ofPair: dash, dash, in: index..<span.count) {
      if found == start || span[found - 1] == 0x0A || span[found - 1] == 0x0D { return found }
      index = found + 2
      while index < span.count, span[index] == dash { index += 1 }
    }
    return nil
  }

  private mutating func stop(at index: Int) {
    defects.add(.tooManyParts, at: index)
    close(to: 0, at: index, keeping: false)
  }

  /// The open multipart whose delimiter a line is.
  private func delimiter(
    _ span: Span<UInt8>, _ line: Range<Int>
  ) -> (level: Int, isClose: Bool)? {
    let text = line.lowerBound + 2..<span.trimmed(line).upperBound
    guard text.lowerBound <= text.upperBound else { return nil }
    for level in open.indices.reversed() {
      let boundary = open[level].boundary
      let extra = text.count - boundary.count
      guard extra == 0 || extra == 2, matches(span, boundary, at: text.lowerBound) else { continue }
      if extra == 2, !span.hasPrefix("--", at: text.upperBound - 2, upTo: text.upperBound) {
        continue
      }
      return (level, extra == 2)
    }
    return nil
  }

  private func matches(_ span: Span<UInt8>, _ boundary: Octets, at offset: Int) -> Bool {
    for index in boundary.indices where span[offset + index] != boundary[index] { return false }
    return true
  }

  /// Ends the bodies of all open parts within the multipart of a level, and closes this multipart
  /// too unless `keeping` is set.
  private mutating func close(to level: Int, at end: Int, keeping: Bool) {
    guard level < open.count else { return }
    let owner = open[level].part
    var index = parts.count - 1
    while index > owner {
      if parts[index].body.upperBound > end {
        parts[index].body = min(parts[index].body.lowerBound, end)..<end
      } else if parts[index].parent == owner {
        break
      }
      index -= 1
    }
    if level + 1 < open.count { defects.add(.closeDelimiterMissing, at: end) }
    open.removeLast(open.count - level - (keeping ? 1 : 0))
  }

  /// Adds the part whose header starts at an offset.
  private mutating func add(from start: Int, in parent: Int) {
    let header = Header(octets, in: start..<octets.count, style: .part, defects: &defects)
    add(header, parent: parent)
  }

  /// Adds a part, the multipart that it opens, and the messages within it.
  private mutating func add(_ header: Header, parent: Int?, boundary: Octets? = nil) {
    append(header, parent: parent)
    var boundary = boundary
    while true {
      let index = parts.count - 1
      let part = parts[index]
      if part.isMultipart { return push(index, boundary ?? part.type["boundary"]) }
      guard part.isMessage, part.encoding == .identity, parts.count < Self.partsLimit else {
        return
      }
      guard part.depth < Self.depthLimit else {
        return defects.add(.partsNestedTooDeep, at: part.body.lowerBound)
      }
      let inner = Header(octets, in: part.body, defects: &defects)
      append(inner, parent: index, isMessage: true)
      if part.isHeaderOnly { return }
      boundary = nil
    }
  }

  private mutating func append(_ header: Header, parent: Int?, isMessage: Bool = false) {
    let outer = parent.map { (index: $0, part: parts[$0]) }
    parts.append(Part(header, within: outer, isMessage: isMessage, end: octets.count))
  }

  private mutating func push(_ index: Int, _ boundary: Octets?) {
    let start = parts[index].body.lowerBound
    guard let boundary, !boundary.isEmpty, boundary.count <= Self.boundaryOctetsLimit else {
      return defects.add(.boundaryMissing, at: start)
    }
    guard open.count < Self.depthLimit else { return defects.add(.partsNestedTooDeep, at: start) }
    open.append(Open(part: index, boundary: boundary))
  }

  /// If the message is a multipart and none of its delimiters occurs: the first line that looks
  /// like a delimiter.
  private func guessedBoundary() -> Octets? {
    guard parts.count == 1, parts[0].isMultipart else { return nil }
    let span = octets.span
    var index = parts[0].body.lowerBound
    while index < octets.count {
      let line = span.line(at: index, upTo: octets.count)
      let text = span.trimmed(line.content)
      if text.count > 4, text.count <= Self.boundaryOctetsLimit,
        span.hasPrefix("--", at: text.lowerBound, upTo: text.upperBound),
        span.hasPrefix("content-", at: line.next, upTo: octets.count)
      {
        return Octets(octets[text.lowerBound + 2..<text.upperBound])
      }
      index = line.next
    }
    return nil
  }
}

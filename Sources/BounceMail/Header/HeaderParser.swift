import Octets

/// Finds the fields of a header, and where it ends.
///
/// Each octet is looked at no more than three times.
///
///     fields = *(field-name *WSP ":" unstructured CRLF)
///
/// Deviations from RFC 5322 §2.2 that are accepted, because they occur:
/// - a line without a colon among fields belongs to the field before it (Domino and Exchange break
///   long lines without indenting them); if no field follows it, it is the first line of a body
///   whose empty line is missing
/// - white space before the colon; an mbox `From ` line; empty lines before the first field
/// - a line of white space only: a fold if a field follows, else the header's end
struct HeaderParser {
  /// In all styles but `group` a line that starts with `--` ends the header: it may be a delimiter.
  enum Style {
    /// A whole message: empty lines before the first field are skipped.
    case message
    /// A MIME part's header, which may be empty.
    case part
    /// A group of a delivery status: lines without a colon always belong to the field before.
    case group
  }

  let style: Style
  private(set) var fields: [Header.Field] = []
  /// The bits of the names of all fields.
  private(set) var names: UInt64 = 0
  /// The last field exceeded the limit: its continuation lines are dropped too.
  private var isDropping = false

  init(style: Style) {
    self.style = style
    fields.reserveCapacity(style == .message ? 24 : 6)
  }

  /// - Returns: where the body starts.
  mutating func parse(_ span: Span<UInt8>, in range: Range<Int>, defects: inout Defects) -> Int {
    var index = style == .part ? range.lowerBound : skipLeading(span, in: range)
    let end = range.upperBound
    while index < end {
      let line = span.line(at: index, upTo: end)
      if line.content.isEmpty { return line.next }
      if style != .group, Self.startsDelimiter(span, at: index, upTo: end) { return index }
      if let colon = Self.colon(span, in: line.content) {
        let name = span.trimmed(index..<colon)
        let value = colon + 1..<line.content.upperBound
        add(Header.Field(name: name, value: value, bit: FieldNames.bit(span, name)), &defects)
      } else if span[index].isSpace {
        if span.trimmed(line.content).isEmpty, !goesOn(span, at: line.next, upTo: end) {
          return line.next
        }
        extend(to: line.content.upperBound, &defects)
      } else if isBody(span, line, upTo: end) {
        defects.add(.headerLineWithoutColon, at: index)
        return index
      } else {
        defects.add(.headerLineWithoutColon, at: index)
        extend(to: line.content.upperBound, &defects)
      }
      index = line.next
    }
    return end
  }

  /// Whether `--` stands at an offset.
  private static func startsDelimiter(_ span: Span<UInt8>, at index: Int, upTo end: Int) -> Bool {
    index + 1 < end && span[index] == UInt8(ascii: "-") && span[index + 1] == UInt8(ascii: "-")
  }

  /// The colon after a field name; nil when the line is not a field.
  static func colon(_ span: Span<UInt8>, in line: Range<Int>) -> Int? {
    var index = line.lowerBound
    let limit = min(line.upperBound, index + Header.nameOctetsLimit)
    while index < limit, span[index].isFieldName { index += 1 }
    guard index > line.lowerBound, index < limit else { return nil }
    if span[index] == UInt8(ascii: ":") { return index }
    while index < limit, span[index].isSpace { index += 1 }
    guard index < limit, span[index] == UInt8(ascii: ":") else { return nil }
    return index
  }

  /// Skips empty lines, an mbox `From ` line, and one quoted as `>From `.
  private func skipLeading(_ span: Span<UInt8>, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let line = span.line(at: index, upTo: range.upperBound)
      guard line.content.isEmpty || isEnvelope(span, line.content) else { return index }
      index = line.next
    }
    return index
  }

  private func isEnvelope(_ span: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard Self.colon(span, in: line) == nil else { return false }
    return span.hasPrefix("from ", at: line.lowerBound, upTo: line.upperBound)
      || span.hasPrefix(">from ", at: line.lowerBound, upTo: line.upperBound)
  }

  /// Whether a line without a field name belongs to the body: no field follows it.
  private func isBody(_ span: Span<UInt8>, _ line: Line, upTo end: Int) -> Bool {
    if style == .group { return false }
    if fields.isEmpty, style == .part { return true }
    return !goesOn(span, at: line.next, upTo: end)
  }

  /// Whether the header continues with a line: a field, a fold, or the empty line that ends it.
  private func goesOn(_ span: Span<UInt8>, at start: Int, upTo end: Int) -> Bool {
    guard start < end else { return false }
    if span[start].isSpace { return true }
    let name = start..<min(end, start + Header.nameOctetsLimit)
    return Self.colon(span, in: name) != nil
  }

  private mutating func add(_ field: Header.Field, _ defects: inout Defects) {
    names |= field.bit
    isDropping = fields.count >= Header.fieldsLimit
    if isDropping {
      if fields.count == Header.fieldsLimit {
        defects.add(.tooManyHeaderFields, at: field.name.lowerBound)
      }
      return
    }
    fields.append(field)
    if field.isTooLong { defects.add(.headerFieldTooLong, at: field.name.lowerBound) }
  }

  /// Adds a line to the last field.
  private mutating func extend(to end: Int, _ defects: inout Defects) {
    guard !isDropping, let last = fields.indices.last else { return }
    let wasTooLong = fields[last].isTooLong
    fields[last].value = fields[last].value.lowerBound..<end
    if fields[last].isTooLong, !wasTooLong {
      defects.add(.headerFieldTooLong, at: fields[last].name.lowerBound)
    }
  }
}

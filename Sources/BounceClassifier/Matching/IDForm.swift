import Octets

/// The form of a provider's IDs, such as `S####`, `OFR_###`, `AS(#+)`, `AUP#In-####`.
///
/// `#` is a digit, `#+` one or more digits, `^` a capital letter or digit, `^+` one or more of
/// these; every other character is itself. `\#` is the character `#`. No letter or digit may
/// precede or follow the ID.
struct IDForm: Sendable {
  private enum Element: Equatable {
    case octet(UInt8)
    case digits(many: Bool)
    case capitals(many: Bool)
  }

  private let elements: [Element]
  /// The octet that all IDs of this form begin with; nil when there are several.
  let lead: UInt8?

  /// Parses a form.
  init(_ text: String) {
    var elements: [Element] = []
    let octets = Array(text.utf8)
    var index = 0
    while index < octets.count {
      let isMany = index + 1 < octets.count && octets[index + 1] == UInt8(ascii: "+")
      switch octets[index] {
      case UInt8(ascii: "\\") where index + 1 < octets.count:
        elements.append(.octet(octets[index + 1]))
        index += 1
      case UInt8(ascii: "#"): elements.append(.digits(many: isMany))
      case UInt8(ascii: "^"): elements.append(.capitals(many: isMany))
      default: elements.append(.octet(octets[index]))
      }
      if isMany, elements.last == .digits(many: true) || elements.last == .capitals(many: true) {
        index += 1
      }
      index += 1
    }
    self.elements = elements
    if case .octet(let octet)? = elements.first { lead = octet } else { lead = nil }
  }

  /// The end of the ID that begins at a position.
  private func end(in text: Span<UInt8>, at start: Int, upTo limit: Int) -> Int? {
    guard !elements.isEmpty, start == 0 || !text[start - 1].isAlphanumeric else { return nil }
    var index = start
    for element in elements {
      guard let next = IDForm.match(element, text, at: index, upTo: limit) else { return nil }
      index = next
    }
    guard index < limit, index < text.count, text[index].isAlphanumeric else { return index }
    return text[index - 1].isAlphanumeric ? nil : index
  }

  /// The first ID of this form in a range.
  func first(in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let lead {
        while index < range.upperBound, text[index] != lead { index += 1 }
      }
      if let end = end(in: text, at: index, upTo: range.upperBound) { return index..<end }
      index += 1
    }
    return nil
  }

  private static func match(_ element: Element, _ text: Span<UInt8>, at index: Int, upTo limit: Int)
    -> Int?
  {
    guard index < limit else { return nil }
    switch element {
    case .octet(let octet): return text[index] == octet ? index + 1 : nil
    case .digits(let many):
      guard text[index].isDigit else { return nil }
      return many ? run(text, from: index, upTo: limit) { $0.isDigit } : index + 1
    case .capitals(let many):
      guard text[index].isDigit || text[index].isUpper else { return nil }
      return many ? run(text, from: index, upTo: limit) { $0.isDigit || $0.isUpper } : index + 1
    }
  }

  /// The most octets of a run.
  private static let runLimit = 40

  private static func run(
    _ text: Span<UInt8>, from start: Int, upTo limit: Int, while belongs: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index < limit, index - start < runLimit, belongs(text[index]) { index += 1 }
    return index
  }
}

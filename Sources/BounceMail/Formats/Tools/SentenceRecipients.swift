import Octets

/// Finds recipients that are named in sentences.
///
///     We could not bring your message to ann@example.net because
///     the mailbox is full.
///
/// The address directly follows the phrase, or is at the start of the next line.
enum SentenceRecipients {
  /// - Parameter phrases: phrases before an address.
  /// - Returns: a status without a reason for each address, and the line of its sentence.
  static func find(
    _ text: BodyText, _ lines: Range<Int>, after phrases: PhraseSet, action: Action
  ) -> [(status: RecipientStatus, line: Int)] {
    guard text.firstLine(containingAny: phrases, in: lines) != nil else { return [] }
    var found: [(status: RecipientStatus, line: Int)] = []
    var seen = Set<Octets>()
    for number in lines.clamped(to: 0..<text.lines.count)
    where found.count < DeliveryStatus.recipientsLimit && text.isOwn(number) {
      for end in text.ends(ofAny: phrases, in: text.lines[number]) {
        guard let address = address(text, number, from: end) else { continue }
        if seen.insert(AddressKey.exact(address)).inserted {
          found.append((RecipientStatus(address: address, action: action, reason: []), number))
        }
        break
      }
    }
    return found
  }

  private static func address(_ text: BodyText, _ number: Int, from end: Int) -> Octets? {
    let span = text.octets.span
    let line = text.lines[number]
    var start = span.skipSpace(at: end, upTo: line.upperBound)
    if start >= line.upperBound { return text.addressAtStart(number + 1)?.address }
    if opening.contains(span[start]) { start += 1 }
    return text.address(at: start, upTo: line.upperBound)?.address
  }

  private static let opening = Octets("\"'([".utf8)
}

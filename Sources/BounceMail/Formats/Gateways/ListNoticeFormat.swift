import Octets

/// Notices of Mailman, Sympa, LISTSERV and FML to the sender of a message that the list did not
/// accept.
///
/// The recipient is the list.
///
///     Your message for list 'readers' was rejected.
///
///     You are not authorized to send mail to the READERS list from your ann@example.com account.
///
/// A message that waits for the moderator has not failed yet. If the text does not name the list,
/// From does: `readers-owner@`, `readers-bounces@`, `owner-readers@`.
struct ListNoticeFormat: FormatRecogniser {
  /// Lines of text in which the notice may begin.
  static let linesLimit = 12

  let name = "list-notice"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.notices, Self.openers] }

  func recognises(_ mail: Mail) -> Bool {
    (Self.senders.isAny(in: mail.from)
      || mail.header.field("message-id", contains: ".fml"))
      && !mail.subject(contains: "digest")
      && !mail.text.line(0, startsWith: "send ") && notice(mail.text) != nil
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    guard let number = notice(text), let list = list(mail) else { return nil }
    let end = text.original(from: number + 1)
    let reason = text.joinedOwn(
      number..<(end?.mark ?? text.lines.count), limit: TextJoiner.explanationOctetsLimit)
    return Report(
      format: name,
      recipients: [
        RecipientStatus(address: TextDecoder.decode(list, charset: nil), reason: reason)
      ],
      returned: mail.returned ?? text.returnedMessage(end))
  }

  private func notice(_ text: BodyText) -> Int? {
    text.firstLine(containingAny: Self.notices, in: 0..<Self.linesLimit)
  }

  static let senders: PhraseSet = [
    "-owner@", "-bounces@", "-admin@", "-request@", "owner-", "listserv@", "sympa@", "mailman@",
  ]

  private static let notices: PhraseSet = [
    "has been rejected by the list moderator", "you are not allowed to post to this mailing list",
    "your message has been rejected", "your message for list", "your message to the list",
    "you are not authorized to send mail to the", "duplicated message-id in",
    "you are not a member of",
    "you are not the member of",
  ]

  /// The list's address from From and, for LISTSERV, the text: `readers@lists.example`.
  private func list(_ mail: Mail) -> Octets? {
    guard let from = mail.header.addresses("from", limit: 1).first,
      let at = from.lastIndex(of: UInt8(ascii: "@"))
    else { return nil }
    let domain = Octets(from[at...])
    let local = Octets(from[..<at])
    for suffix in ["-owner", "-bounces", "-admin", "-request"] where local.count > suffix.utf8.count
    {
      let start = local.count - suffix.utf8.count
      if local.span.equals(suffix, in: start..<local.count) {
        return Octets(local[..<start] + domain)
      }
    }
    if local.hasPrefix("owner-"), local.count > 6 { return Octets(local[6...] + domain) }
    return named(mail.text).map { $0 + domain }
  }

  /// The list that the notice's text names.
  private func named(_ text: BodyText) -> Octets? {
    guard let number = notice(text) else { return nil }
    let line = text.lines[number]
    for end in text.ends(ofAny: Self.openers, in: line) {
      var first = end
      if first < line.upperBound, text.octets[first] == UInt8(ascii: "'") { first += 1 }
      let word = text.octets[first..<line.upperBound].prefix { $0.isAny(OctetClass.host) }
      if !word.isEmpty { return Octets(word) }
    }
    return nil
  }

  /// Phrases that are followed by the list's name.
  private static let openers: PhraseSet = [
    "send mail to the ", "message for list ", "message to the list ",
  ]
}

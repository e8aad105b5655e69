import BounceMail
import Octets

/// Decides whether Postfix's bounce daemon wrote a message, or a local user gave it to sendmail(1)
/// with a null sender.
///
/// Both come outside SMTP with an empty sender, the same macros and their Received field hidden. If
/// master.cf gives the bounce daemon a cleanup service of its own, `{daemon_name}` proves it.
/// Without that the form tells, which only a local user who studies it can copy: Postfix writes
/// each report anew with the queue ID it has at this moment in its Message-ID, no Received field
/// below the hidden one, to one recipient, and a boundary made of the returned message's queue ID,
/// the time of this moment and its own name.
struct BounceDaemonAuthorship {
  /// How long it may be from the boundary's time to MAIL.
  static let delaySecondsLimit: Int64 = 5

  let message: MessageState
  let client: Client

  /// Whether the bounce daemon wrote the message.
  ///
  /// Meant for mail outside SMTP with an empty sender only.
  var isProven: Bool {
    if let name = message.snapshot.configuration.bounceDaemonName { return client.daemon == name }
    guard message.envelope.recipients.count == 1, let queueID = message.queueID,
      let mtaName = client.mtaName, !queueID.isEmpty, !mtaName.isEmpty
    else { return false }
    let header = Header(message.header)
    return !header.has("received") && !header.has("delivered-to") && !header.has("return-path")
      && header.has("auto-submitted")
      && hasOwnMessageID(header, queueID, mtaName) && hasOwnBoundary(header, mtaName)
  }

  /// `<20261123205832.AB2A9F8A31A@mx.example.com>`: cleanup(8) gives it to a message that has none.
  private func hasOwnMessageID(_ header: Header, _ queueID: Octets, _ mtaName: Octets) -> Bool {
    let ending = [UInt8(ascii: ".")] + queueID + [UInt8(ascii: "@")] + mtaName + [UInt8(ascii: ">")]
    let values = header.values("message-id")
    guard values.count == 1, let value = values.first, value.count > ending.count + 1 else {
      return false
    }
    return value.suffix(ending.count).elementsEqual(ending)
      && value.dropFirst().dropLast(ending.count).allSatisfy(\.isDigit)
  }

  /// `boundary="A6E0AF8A31C.1795467512/mx.example.com"`, and the body has the same queue ID in its
  /// `X-Postfix-Queue-ID` field.
  private func hasOwnBoundary(_ header: Header, _ mtaName: Octets) -> Bool {
    guard let type = header["content-type"] else { return false }
    let start = Octets("boundary=\"".utf8)
    let ending = [UInt8(ascii: "/")] + mtaName + [UInt8(ascii: "\"")]
    guard type.count > start.count + ending.count, type.suffix(ending.count).elementsEqual(ending),
      let begin = type.firstRange(of: start)
    else { return false }
    let inner = type[begin.upperBound..<type.count - ending.count]
    let parts = inner.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy(\.isAlphanumeric), !parts[0].isEmpty,
      parts[1].allSatisfy(\.isDigit),
      let seconds = Int64(String(decoding: parts[1], as: UTF8.self)), isNow(seconds)
    else { return false }
    let field = Octets("X-Postfix-Queue-ID: ".utf8) + parts[0] + [0x0D, 0x0A]
    return message.body.firstRange(of: field) != nil
  }

  /// Postfix runs on this host, so both have one clock.
  ///
  /// The bounce daemon reads it before MAIL.
  private func isNow(_ seconds: Int64) -> Bool {
    (-1...Self.delaySecondsLimit).contains(message.begun / 1_000_000 - seconds)
  }
}

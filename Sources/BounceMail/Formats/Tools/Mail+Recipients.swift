import Octets

extension Mail {
  /// Whether the message came to an address that only mail systems write to: `readers-bounces@`,
  /// `bounce-17=ann@`, VERP.
  var isToReturnAddress: Bool {
    if verpRecipient != nil { return true }
    let addresses =
      envelope.recipients.prefix(8)
      + ["x-original-to", "delivered-to", "to"].flatMap { header.addresses($0, limit: 2) }
    return addresses.contains { address in
      let local = Octets(address.prefix { $0 != UInt8(ascii: "@") }).lowercased()
      let words = local.split { !$0.isAny(OctetClass.alpha) }
      return [words.first, words.last].contains { word in
        word.map { Octets($0).equals("bounce") || Octets($0).equals("bounces") } ?? false
      }
    }
  }

  /// Whether the message came to such an address, its subject says that mail failed, and it answers
  /// no message: then it is a report, even if it is marked `Re:` or has kept the fields of the list
  /// that it is about.
  var isReportToReturnAddress: Bool {
    !header.has("in-reply-to") && !header.has("references") && isToReturnAddress
      && hasFailureSubject
  }

  /// The recipient in the address that the report came to (``VERPStyle``).
  ///
  /// In archives this address is taken from the top of the header; from To only where no server
  /// wrote it there.
  var verpRecipient: Octets? {
    guard !verp.isEmpty else { return nil }
    var addresses = Array(envelope.recipients.prefix(8))
    if addresses.isEmpty {
      addresses = header.deliveredTo.map { [$0] } ?? header.addresses("to", limit: 2)
    }
    return addresses.lazy.compactMap { self.verp.recipient(in: $0) }.first
      .map { TextDecoder.decode($0, charset: nil) }
  }

  /// The recipients of a report that names none: X-Failed-Recipients; else the recipient in the
  /// address that it came to; else the address that the returned message was delivered or written
  /// to, if there is only one.
  ///
  /// - Parameter fate: what is otherwise known of the recipient.
  func knownRecipients(
    _ returned: ReturnedMessage?, _ action: Action, fate: RecipientStatus? = nil
  ) -> [RecipientStatus] {
    var addresses = failedRecipients
    var source = RecipientSource.text
    if addresses.isEmpty, let recipient = verpRecipient {
      (addresses, source) = ([recipient], .returnAddress)
    }
    if addresses.isEmpty, let delivered = returned?.deliveredTo {
      (addresses, source) = ([delivered], .returnedMessage)
    }
    if addresses.isEmpty, let to = returned?.to, to.count == 1 {
      (addresses, source) = (to, .returnedMessage)
    }
    return addresses.map { address in
      var status = fate ?? RecipientStatus(action: action)
      status.finalRecipient = TextDecoder.decode(address, charset: nil)
      status.finalRecipientSource = source
      return status
    }
  }

  /// The recipients in X-Failed-Recipients, with the facts that the text gives about them; without
  /// this field the recipients of the text.
  func fitted(_ recipients: [RecipientStatus], _ action: Action) -> [RecipientStatus] {
    let named = failedRecipients.map { RecipientStatus(address: $0, action: action, reason: []) }
    guard !named.isEmpty else { return recipients }
    let index = RecipientIndex(named)
    var places = Set<Int>()
    let known = recipients.filter { status in
      let found = index.recipients(with: status.finalRecipient ?? [])
      return found.first { places.insert($0).inserted } != nil
    }
    return known + named.indices.filter { !places.contains($0) }.map { named[$0] }
  }

  /// Adds the address that was written to, if the report names only the final one: from VERP, else
  /// from the returned message's Delivered-To (never a mailing list's address, which stands for
  /// many recipients).
  func addOriginalRecipients(to report: inout Report) {
    let places = report.recipients.indices
    guard places.contains(where: { report.recipients[$0].originalRecipient == nil }) else { return }
    let expected = verpRecipient
    guard let original = expected ?? alias(in: report) else { return }
    for index in report.recipients.indices where report.recipients[index].originalRecipient == nil {
      report.recipients[index].originalRecipient = original
      report.recipients[index].originalRecipientSource =
        expected == nil ? .returnedMessage : .returnAddress
    }
  }

  private func alias(in report: Report) -> Octets? {
    guard report.recipients.count == 1, let returned = report.returned, returned.listID == nil,
      let delivered = returned.deliveredTo, delivered.contains(UInt8(ascii: "@")),
      AddressKey.folded(delivered) != AddressKey.folded(report.recipients[0].finalRecipient ?? [])
    else { return nil }
    return TextDecoder.decode(delivered, charset: nil)
  }
}

import Octets

/// Message disposition notifications: read receipts (RFC 8098), and those of Exchange and Notes
/// that have no machine part.
///
///     Final-Recipient: rfc822; ann@example.net
///     Original-Message-ID: <1@example.com>
///     Disposition: manual-action/MDN-sent-manually; displayed
struct DispositionFormat: FormatRecogniser {
  /// The most octets of the machine part that are decoded.
  static let machineOctetsLimit = 65_536
  /// The most lines of text that are read.
  static let linesLimit = 12

  let name = "mdn"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.sentences, Self.refusals] }

  func recognises(_ mail: Mail) -> Bool {
    if part(mail) != nil { return true }
    let isDeclared = mail.parts[0].type["report-type"]?.equals("disposition-notification") ?? false
    return isDeclared || isProse(mail)
  }

  func read(_ mail: Mail) -> Report? {
    var report = Report(kind: .disposition, format: name)
    report.returned = mail.returned
    guard let part = part(mail) else { return report }
    let octets = part.text(
      from: mail.octets, limit: Self.machineOctetsLimit, defects: &mail.defects)
    let fields = Header(octets)
    var status = RecipientStatus(action: .delivered)
    status.finalRecipient = Self.address(fields["final-recipient"])
    status.originalRecipient = Self.address(fields["original-recipient"])
    if status.finalRecipient != nil || status.originalRecipient != nil {
      report.recipients = [status]
    }
    if report.returned == nil,
      let id = fields["original-message-id"].flatMap(ReturnedMessage.messageID)
    {
      report.returned = ReturnedMessage()
      report.returned?.messageID = id
    }
    if let disposition = fields["disposition"] { refuse(&report, mail, disposition) }
    return report
  }

  /// Makes the report a bounce if a filter refused the message instead of somebody reading it
  /// (RFC 5429 §2.2.1): Dovecot and Cyrus say so by `deleted`, and write the reason in the text.
  ///
  ///     Your message to <ann@example.net> was automatically rejected:
  ///     Quota exceeded
  private func refuse(_ report: inout Report, _ mail: Mail, _ disposition: Octets) {
    let text = mail.text
    guard !report.recipients.isEmpty, disposition.contains("automatic-action"),
      disposition.contains("deleted") || disposition.contains("denied")
        || disposition.contains("failed"),
      let line = text.firstLine(containingAny: Self.refusals, in: 0..<Self.linesLimit),
      let start = text.ends(ofAny: Self.refusals, in: text.lines[line]).first
    else { return }
    report.kind = .bounce
    let words = text.ownLines(from: start, upTo: text.lines.count)
    let reason = SharedWords.whole(words, limit: RecipientStatus.reasonOctetsLimit)
    for index in report.recipients.indices {
      report.recipients[index].action = .failed
      report.recipients[index].diagnostic =
        reason.isEmpty ? nil : reason.hasPrefix(":") ? reason.trimmed(1..<reason.count) : reason
    }
  }

  private static let refusals: PhraseSet = [
    "was automatically rejected", "was automatically refused",
  ]

  private func part(_ mail: Mail) -> Part? {
    mail.parts.first {
      $0.messageDepth == 0
        && ($0.isType("message/disposition-notification")
          || $0.isType("message/global-disposition-notification"))
    }
  }

  private static func address(_ value: Octets?) -> Octets? {
    value.flatMap { AddressList.single(TypedValue($0).value) }.map(Xtext.decodeUnitext)
  }

  /// Whether the subject is that of a receipt and the text says that something was read.
  private func isProse(_ mail: Mail) -> Bool {
    guard
      !mail.header.has("in-reply-to") || mail.header.has("auto-submitted")
        || mail.header.has("x-ms-tnef-correlator"),
      Self.subjects.isPrefix(of: mail.subject)
    else { return false }
    return mail.text.starts(containingAny: Self.sentences, within: Self.linesLimit)
  }

  static let subjects: PhraseSet = [
    "read:", "not read:", "read receipt", "return receipt", "gelesen:", "nicht gelesen:",
    "lesebestätigung", "empfangsbestätigung",
    "lu :", "lu:", "non lu :", "accusé de lecture", "leído:", "leido:", "no leído:", "lida:",
    "lido:", "não lida:", "letto:", "non letto:",
    "conferma di lettura", "gelezen:", "niet gelezen:", "przeczytano:",
    "potwierdzenie przeczytania", "přečteno:", "potvrzení o přečtení",
    "прочитано:", "прочтено:", "уведомление о прочтении", "開封済み:", "開封確認", "已读:", "已讀:", "已读：",
    "읽음:", "okundu:", "läst:", "læst:", "lest:",
  ]

  private static let sentences: PhraseSet = [
    "was read", "was displayed", "has been displayed", "has been read",
    "deleted without being read", "return receipt", "wurde gelesen", "gelesen am",
    "wurde am", "a été lu", "a été affiché", "se leyó", "ha sido leído", "fue leído", "foi lida",
    "foi lido", "foi exibida", "è stato letto", "è stato visualizzato",
    "is gelezen", "werd gelezen", "zostało przeczytane", "została odczytana", "została przeczytana",
    "byla přečtena", "bylo přečteno", "было прочитано", "прочитано",
    "прочтено", "開封され", "既に読まれ", "表示されました", "已被阅读", "已閱讀", "已于", "읽었습니다", "읽혔습니다", "okundu",
    "lästes", "blev læst",
  ]
}

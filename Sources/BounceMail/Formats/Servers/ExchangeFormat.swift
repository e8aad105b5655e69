import Octets

/// Microsoft Exchange 5.5 to 2019 and Exchange Online, reports without the machine part, in any
/// language.
///
///     The following recipient(s) could not be reached:
///
///           ann@example.net on 2/3/2004 10:00 AM
///                 The e-mail account does not exist at the organization …
///                 <mx.example.net #5.1.1>
///
///     Diagnostic information for administrators:
///     Generating server: mx.example.net
///
///     ann@example.net
///     #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
///
/// The block for administrators has most facts: an address alone on its line, and below it a line
/// with `#` or the remote server's reply. Exchange 5.5 may write an X.400 address that contains the
/// SMTP address (`dda:SMTP=ann@example.net`).
struct ExchangeFormat: FormatRecogniser {
  /// The number of lines in which the line before the recipients must stand.
  static let introductionLinesLimit = 200

  let name = "exchange"
  var filter: PhraseSet? { Self.marks }
  var phrases: [PhraseSet] {
    [Self.introductions, Self.marks, Self.remoteReplies, Self.endings]
  }

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isCandidate else { return false }
    return mail.text.starts(containingAny: Self.marks, within: 80)
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let diagnosed = diagnostics(text)
    let recipients = diagnosed.isEmpty ? listed(text) : diagnosed
    guard
      var report = Report(
        format: name, recipients: recipients,
        returned: mail.returned ?? text.returnedMessage(text.original(from: 1)))
    else { return nil }
    if Self.delays.isAny(in: mail.subject) {
      report.kind = .delay
      for index in report.recipients.indices { report.recipients[index].action = .delayed }
    }
    if report.recipients.contains(where: { $0.diagnostic == nil }) {
      TextJoiner.join(mail, into: &report)
    }
    return report
  }

  private static let introductions: PhraseSet = [
    "did not reach the following recipient(s)", "following recipient(s) could not be reached",
    "following recipients could not be reached", "recipient(s) cannot be reached",
    "konnte(n) nicht erreicht werden", "nicht erreicht werden:", "n'ont pu être joints",
    "n'ont pas pu être joints", "n'a pas pu être joint",
    "no se puede localizar a los siguientes destinatarios",
    "no se pudo entregar a los siguientes", "impossibile raggiungere i seguenti destinatari",
    "não foi possível contactar", "não foi possível alcançar", "não puderam ser contactados",
    "ontvangers zijn niet bereikbaar", "is/zijn niet bereikbaar", "kunne ikke nås",
    "kunde inte nås",
    "nie można skontaktować się", "nelze doručit", "не удалось доставить следующим",
    "無法傳送給下列收件者", "无法送达下列收件人", "无法到达下列收件人", "次の受信者に届きませんでした", "次の受信者に配信できません",
    "delivery has failed to these recipients", "fehler bei der nachrichtenzustellung an folgende",
    "échec de la remise pour ces destinataires",
    "no se pudo entregar el mensaje a estos destinatarios",
    "recapito non riuscito ai seguenti", "falha na entrega para estes",
    "aflevering aan deze geadresseerden",
  ]

  private static let marks = PhraseSet(
    introductions + [
      "did not reach some or all of the intended recipients",
      "diagnostic information for administrators",
      "generating server", "msexch:ims:", "diagnoseinformationen für administratoren",
      "informations de diagnostic pour les administrateurs",
      "información de diagnóstico para los administradores",
      "informazioni di diagnostica per gli amministratori",
      "informações de diagnóstico para administradores",
      "diagnostische gegevens voor beheerders", "диагностические сведения для администраторов",
      "管理者向けの診断情報", "管理员的诊断信息",
    ])

  static let delays: PhraseSet = [
    "delivery delayed", "delayed:", "zustellung verzögert", "remise différée",
  ]

  /// The recipients of the block for administrators: an address alone on its line, and `#550 5.1.1
  /// …##` or "Remote Server returned …" on the next.
  private func diagnostics(_ text: BodyText) -> [RecipientStatus] {
    var result: [RecipientStatus] = []
    var seen = Set<Octets>()
    for number in 0..<text.lines.count where result.count < DeliveryStatus.recipientsLimit {
      guard let found = text.addressAtStart(number) else { continue }
      let rest = text.octets.span.trimmed(
        min(found.rest, text.lines[number].upperBound)..<text.lines[number].upperBound)
      guard
        rest.isEmpty
          || text.octets.span.hasPrefix("<mailto", at: rest.lowerBound, upTo: rest.upperBound)
      else { continue }
      let next = text.skipBlank(from: number + 1)
      guard next - number < 3, isDiagnostic(text, next),
        seen.insert(AddressKey.exact(found.address)).inserted
      else { continue }
      let reason = text.joinedOwn(next..<Self.reasonEnd(text, next))
      result.append(
        RecipientStatus(
          address: found.address, reason: reason, remoteMTA: RemoteHost.name(in: reason)))
    }
    return result
  }

  /// The line after a reason: blank, or the next recipient alone on its line.
  private static func reasonEnd(_ text: BodyText, _ start: Int) -> Int {
    let end = text.paragraphEnd(start)
    return (start + 1..<max(start + 1, end)).first { number in
      text.addressAtStart(number).map { $0.rest >= text.lines[number].upperBound } ?? false
    } ?? end
  }

  private static let remoteReplies: PhraseSet = ["remote server returned", "#smtp#"]

  private func isDiagnostic(_ text: BodyText, _ number: Int) -> Bool {
    guard number < text.lines.count else { return false }
    if text.line(number, containsAny: Self.remoteReplies) { return true }
    let line = text.line(number)
    guard let mark = line.firstIndex(of: UInt8(ascii: "#")) else { return false }
    let after = line.span.skipSpace(at: mark + 1, upTo: line.count)
    return EnhancedStatusCode.parse(prefix: line.span, at: after) != nil
      || ReplyCode.parse(prefix: line.span, at: after) != nil
      || line.span.hasPrefix("<", at: after, upTo: line.count)
  }

  /// The recipients below an introduction.
  ///
  /// The reason of each is indented further or on the next lines.
  private func listed(_ text: BodyText) -> [RecipientStatus] {
    var result: [RecipientStatus] = []
    var start = 0
    while result.isEmpty,
      let number = text.firstLine(
        containingAny: Self.introductions, in: start..<Self.introductionLinesLimit)
    {
      start = number + 1
      var list = RecipientList(text, endings: [Self.endings])
      list.keepsRest = false
      list.read(start..<text.lines.count)
      result = list.recipients.isEmpty ? x400(text, from: start) : list.recipients
    }
    return result
  }

  private static let endings: PhraseSet = [
    "diagnostic information", "original message headers", "sent by",
  ]

  /// The SMTP addresses in X.400 addresses: `c=US;a= ;p=EXAMPLE;dda:SMTP=ann@example.net; on Fri, 4
  /// Oct 2002`.
  private func x400(_ text: BodyText, from start: Int) -> [RecipientStatus] {
    var result: [RecipientStatus] = []
    for number in start..<min(text.lines.count, start + 200)
    where result.count < DeliveryStatus.recipientsLimit {
      guard let mark = text.octets.span.firstIndex(of: "smtp=", in: text.lines[number]),
        let found = text.address(at: mark + 5, upTo: text.lines[number].upperBound)
      else { continue }
      let (_, end) = text.paragraph(from: number)
      let first = (number + 1..<end).first { text.indentation($0) > 0 } ?? end
      var reason = text.joinedOwn(first..<end)
      if reason.isEmpty { reason = text.paragraph(from: text.skipBlank(from: end)).text }
      result.append(RecipientStatus(address: found.address, reason: reason))
    }
    return result
  }
}

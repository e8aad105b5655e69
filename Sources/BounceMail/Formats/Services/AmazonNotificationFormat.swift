import Octets

/// Notifications of Amazon SES that SNS sends as mail.
///
///     {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bounceSubType":"General",
///     "bouncedRecipients":[{"emailAddress":"ann@example.net","action":"failed","status":"5.1.1",
///     "diagnosticCode":"smtp; 550 5.1.1 unknown user"}],"reportingMTA":"dsn; mx.example.com"}, …}
///
/// Complaints become feedback reports. Unless the topic sends messages as they are (raw delivery),
/// this is a string in SNS's own JSON:
///
///     {"Type":"Notification","TopicArn":"…","Message":"{\\"notificationType\\":\\"Bounce\\", …}"}
struct AmazonNotificationFormat: FormatRecogniser {
  let name = "amazon-sns"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.marks] }

  func recognises(_ mail: Mail) -> Bool {
    mail.from(contains: "@sns.amazonaws.com") && mail.text.containsAny(Self.marks)
  }

  private static let marks: PhraseSet = [
    "\"notificationtype\"", "\"eventtype\"", "\"notificationtype\\\"", "\"eventtype\\\"",
  ]

  func read(_ mail: Mail) -> Report? {
    let strings = Self.notification(in: JSONStrings(mail.text.octets))
    guard let type = strings["notificationtype"] ?? strings["eventtype"] else { return nil }
    if type.equals("complaint") { return complaint(strings) }
    guard let action = Self.action(type) else { return nil }
    guard
      var report = Report(
        format: name, recipients: recipients(strings, action), returned: returned(strings))
    else { return nil }
    report.message.reportingMTA = strings["reportingmta"].flatMap { TypedValue($0).name }
    report.message.sender = strings["source"]
    return report
  }

  /// The strings of SES's notification: those of SNS's member Message, if it is inside of that.
  private static func notification(in strings: JSONStrings) -> JSONStrings {
    guard strings["type"]?.equals("notification") ?? false, let message = strings["message"]
    else { return strings }
    return JSONStrings(message)
  }

  private static func action(_ type: Octets) -> Action? {
    if type.equals("bounce") { return .failed }
    if type.equals("deliverydelay") { return .delayed }
    return type.equals("delivery") ? .delivered : nil
  }

  private func recipients(_ strings: JSONStrings, _ action: Action) -> [RecipientStatus] {
    var result: [RecipientStatus] = []
    for (name, value) in strings.values {
      let isAddress =
        name.equals("emailaddress") || (action == .delivered && name.equals("recipients"))
      if isAddress, result.count < DeliveryStatus.recipientsLimit {
        guard let address = AddressList.parse(value, limit: 1).first else { continue }
        result.append(RecipientStatus(address: address, action: action, reason: []))
      } else if let last = result.indices.last {
        if name.equals("status") {
          result[last].status = EnhancedStatusCode.parse(prefix: value.span)?.code
        }
        if name.equals("diagnosticcode") { Self.set(value, of: &result[last]) }
      }
    }
    guard action != .delivered else { return result }
    let kind = [strings["bouncetype"], strings["bouncesubtype"], strings["delaytype"]].compactMap {
      $0
    }
    for index in result.indices where result[index].diagnostic == nil && !kind.isEmpty {
      result[index].explanation = Octets(kind.joined(separator: [0x20]))
    }
    return result
  }

  private static func set(_ value: Octets, of status: inout RecipientStatus) {
    let typed = TypedValue(value)
    status.diagnosticType = typed.type
    status.diagnostic = typed.value.isEmpty ? nil : typed.value
  }

  private func complaint(_ strings: JSONStrings) -> Report {
    var report = Report(kind: .feedbackReport, format: name)
    var feedback = FeedbackReport(
      type: strings["complaintfeedbacktype"]?.lowercased() ?? Octets("abuse".utf8))
    feedback.originalRecipient = strings["emailaddress"].flatMap { AddressList.single($0) }
    feedback.originalSender = strings["source"]
    report.feedback = feedback
    report.returned = returned(strings)
    return report
  }

  /// The header of the message in SES's own form, which follows its message ID.
  private func returned(_ strings: JSONStrings) -> ReturnedMessage? {
    var result = ReturnedMessage()
    result.sender = strings["source"]
    result.subject = strings["subject"]
    result.from = strings["from"].flatMap { AddressList.single($0) }
    result.messageID =
      strings.values.last { $0.name.equals("messageid") && $0.value.first == UInt8(ascii: "<") }?
      .value
    return result == ReturnedMessage() ? nil : result
  }
}

/// An ordinary message.
public struct Letter: Sendable {
  /// The message, with LF line ends.
  public let text: String

  /// Writes one.
  ///
  /// - Parameter fields: further fields, each a line with LF.
  public init(
    from sender: String, to recipients: [String], subject: String = "Your order",
    fields: String = "",
    body: String = "Good day,\n\nyour order is on its way.\n"
  ) {
    text = """
      Date: Mon, 2 Nov 2026 10:00:00 +0000
      From: <\(sender)>
      To: \(recipients.map { "<\($0)>" }.joined(separator: ",\n\t"))
      Subject: \(subject)
      Message-ID: <\(Self.word()).\(Self.word())@\(sender.split(separator: "@").last ?? "test.example")>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit
      \(fields)
      \(body)
      """
  }

  private static func word() -> String { String(UInt64.random(in: .min ... .max), radix: 36) }
}

/// An enhanced status code: `5.1.1`, "class.subject.detail" (RFC 3463 §2).
///
///     status-code = class "." subject "." detail
///     class = "2" / "4" / "5"
///     subject = 1*3DIGIT
///     detail = 1*3DIGIT
public struct EnhancedStatusCode: Hashable, Sendable {
  /// 2 (success), 4 (persistent transient failure) or 5 (permanent failure).
  public let statusClass: UInt8
  /// 0 to 999.
  public let subject: UInt16
  /// 0 to 999.
  public let detail: UInt16

  /// A code from its three numbers; nil when one is out of range.
  public init?(_ statusClass: UInt8, _ subject: UInt16, _ detail: UInt16) {
    guard statusClass == 2 || statusClass == 4 || statusClass == 5, subject <= 999, detail <= 999
    else { return nil }
    self.statusClass = statusClass
    self.subject = subject
    self.detail = detail
  }
}

extension EnhancedStatusCode: CustomStringConvertible {
  /// `5.1.1`.
  public var description: String { "\(statusClass).\(subject).\(detail)" }
}

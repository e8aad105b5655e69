public import BounceMail
public import Octets

/// What is known of one recipient's failure before it is judged.
public struct Evidence: Sendable, Equatable {
  /// failed or delayed; the other actions are no failures and need no verdict.
  public var action: Action
  /// The report's Status field.
  public var status: EnhancedStatusCode?
  /// The remote host's words: Diagnostic-Code's text, a text bounce's reason, a reply.
  public var diagnostic: Octets
  /// Diagnostic-Code's type in lower case, such as `smtp` or `x-postfix`.
  public var diagnosticType: Octets?
  /// What the human-readable part adds.
  public var explanation: Octets?
  /// Remote-MTA: the host that answered.
  public var remoteMTA: Octets?
  /// Reporting-MTA: the host that wrote the report.
  public var reportingMTA: Octets?
  /// The recipient's address: masked in the text, and its domain tells the provider where no host
  /// does.
  public var recipient: Octets?
  /// The address of the sender, empty when null: its domain is never taken for a block list.
  public var sender: Octets?
  /// Where the reply was given, when that is known apart from the text.
  public var stage: Stage?
  /// Whether the report was written within ``secondsOfOneAttempt`` of the message's arrival.
  ///
  /// A transient reply was the first and only one then: nothing has expired.
  public var isFirstAttempt = false
  /// The recogniser that read the report; empty for an SMTP reply.
  public var format: String

  /// The time from the arrival of a message in which its server made one attempt to deliver it;
  /// servers that try again wait for some minutes first (RFC 5321 §4.5.4.1).
  public static let secondsOfOneAttempt: Int64 = 180

  /// Evidence of one recipient.
  public init(action: Action, diagnostic: Octets = [], format: String = "") {
    self.action = action
    self.diagnostic = diagnostic
    self.format = format
  }
}

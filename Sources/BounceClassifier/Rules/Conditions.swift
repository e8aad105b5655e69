public import BounceMail
import Octets

/// The conditions of a rule besides its phrases; an empty list has no effect.
public struct Conditions: Sendable, Equatable {
  /// The reply has one of these reply codes.
  public var codes: [UInt16]
  /// The reply, or else the report, has one of these enhanced status codes.
  public var statuses: [StatusPattern]
  /// The reply was given at one of these stages; a reply of unknown stage does not meet this.
  public var stages: [Stage]
  /// The reply was given at none of these stages; a reply of unknown stage meets this.
  public var notStages: [Stage]
  /// One of these providers answered.
  public var providers: [String]
  /// The host that answered is in one of these domains: `example.net` contains `mx1.example.net`.
  public var hosts: [String]
  /// The report has one of these actions.
  public var actions: [Action]

  /// Conditions; those not given have no effect.
  public init(
    codes: [UInt16] = [], statuses: [StatusPattern] = [], stages: [Stage] = [],
    notStages: [Stage] = [], providers: [String] = [], hosts: [String] = [], actions: [Action] = []
  ) {
    self.codes = codes
    self.statuses = statuses
    self.stages = stages
    self.notStages = notStages
    self.providers = providers
    self.hosts = hosts
    self.actions = actions
  }
}

/// A pattern of enhanced status codes: `5.1.1`, `X.1.1` (any class), `5.7.X`, `5.7.606-649`.
public struct StatusPattern: Hashable, Sendable, ExpressibleByStringLiteral {
  /// 2, 4 or 5; nil for any.
  public let statusClass: UInt8?
  /// 0 to 999; nil for any.
  public let subject: UInt16?
  /// The details that match.
  public let details: ClosedRange<UInt16>

  /// Parses a pattern; nil when the text is none.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let isAnyClass = parts[0].elementsEqual("X".utf8)
    let classNumber = StatusPattern.number(parts[0])
    guard isAnyClass || classNumber == 2 || classNumber == 4 || classNumber == 5 else { return nil }
    let isAnySubject = parts[1].elementsEqual("X".utf8)
    let subjectNumber = StatusPattern.number(parts[1])
    guard isAnySubject || subjectNumber != nil else { return nil }
    guard let range = StatusPattern.range(parts[2]) else { return nil }
    statusClass = classNumber.map { UInt8($0) }
    subject = subjectNumber
    details = range
  }

  /// Parses a pattern.
  public init(stringLiteral text: String) {
    guard let pattern = StatusPattern(text) else {
      preconditionFailure("a built-in rule has a status code that is none: \(text)")
    }
    self = pattern
  }

  /// Whether a code matches the pattern.
  public func matches(_ status: EnhancedStatusCode) -> Bool {
    (statusClass == nil || statusClass == status.statusClass)
      && (subject == nil || subject == status.subject) && details.contains(status.detail)
  }

  private static func range(_ text: Substring.UTF8View) -> ClosedRange<UInt16>? {
    if text.elementsEqual("X".utf8) { return 0...999 }
    let ends = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = ends.first, let low = number(first) else { return nil }
    guard ends.count == 2 else { return ends.count == 1 ? low...low : nil }
    guard let high = number(ends[1]), high >= low else { return nil }
    return low...high
  }

  private static func number(_ text: Substring.UTF8View) -> UInt16? {
    guard (1...3).contains(text.count) else { return nil }
    var value: UInt16 = 0
    for octet in text {
      guard octet.isDigit else { return nil }
      value = value * 10 + UInt16(octet - UInt8(ascii: "0"))
    }
    return value
  }
}

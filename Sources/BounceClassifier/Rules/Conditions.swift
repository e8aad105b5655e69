public import BounceMail
import Octets

/// What must be the case besides the words of a rule; an empty list asks nothing.
public struct Conditions: Sendable, Equatable {
  /// Reply codes of which the reply has one.
  public var codes: [UInt16]
  /// Enhanced status codes of which the reply, or else the report, has one.
  public var statuses: [StatusPattern]
  /// Stages in one of which the reply was given; a reply of unknown stage meets no list.
  public var stages: [Stage]
  /// Stages in none of which the reply was given; a reply of unknown stage passes.
  public var notStages: [Stage]
  /// Providers of which one answered.
  public var providers: [String]
  /// Domains in one of which the host that answered lies: `example.net` covers `mx1.example.net`.
  public var hosts: [String]
  /// Actions of which the report has one.
  public var actions: [Action]

  /// Conditions; those not given ask nothing.
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

/// Enhanced status codes with open places: `5.1.1`, `X.1.1` (4 or 5), `5.7.X`, `5.7.606-649`.
public struct StatusPattern: Hashable, Sendable, ExpressibleByStringLiteral {
  /// 2, 4 or 5; nil for any.
  public let statusClass: UInt8?
  /// 0 to 999; nil for any.
  public let subject: UInt16?
  /// The details that match.
  public let details: ClosedRange<UInt16>

  /// A pattern in its written form; nil when it is none.
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

  /// A pattern in its written form.
  public init(stringLiteral text: String) {
    guard let pattern = StatusPattern(text) else {
      preconditionFailure("a built-in rule has a status code that is none: \(text)")
    }
    self = pattern
  }

  /// Whether a code is one of these.
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

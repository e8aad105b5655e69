import BounceMail

/// Rules without phrases, under the codes that they ask for.
struct CodeIndex: Sendable {
  private var byStatus: [UInt32: [UInt32]] = [:]
  private var bySubject: [UInt16: [UInt32]] = [:]
  /// By code, from 400 on.
  private var byReply = [[UInt32]](repeating: [], count: 200)
  private var always: [UInt32] = []

  /// Files a rule under its status codes, else its reply codes, else nowhere in particular.
  mutating func add(_ rule: UInt32, _ conditions: Conditions) {
    if !conditions.statuses.isEmpty {
      for status in conditions.statuses { add(rule, status) }
    } else if !conditions.codes.isEmpty {
      for code in Set(conditions.codes) where (400..<600).contains(code) {
        byReply[Int(code) - 400].append(rule)
      }
    } else {
      always.append(rule)
    }
  }

  /// Calls back for the rules that may hold, in no order; for a rule maybe twice.
  func forEachRule(for facts: Facts, _ body: (UInt32) -> Void) {
    for rule in always { body(rule) }
    if let status = facts.status {
      for rule in byStatus[CodeIndex.key(status.subject, status.detail)] ?? [] { body(rule) }
      for rule in bySubject[status.subject] ?? [] { body(rule) }
    }
    if let code = facts.code, (400..<600).contains(code) {
      for rule in byReply[Int(code) - 400] { body(rule) }
    }
  }

  private mutating func add(_ rule: UInt32, _ status: StatusPattern) {
    guard let subject = status.subject else {
      always.append(rule)
      return
    }
    if status.details.count == 1 {
      byStatus[CodeIndex.key(subject, status.details.lowerBound), default: []].append(rule)
    } else {
      bySubject[subject, default: []].append(rule)
    }
  }

  private static func key(_ subject: UInt16, _ detail: UInt16) -> UInt32 {
    UInt32(subject) << 16 | UInt32(detail)
  }
}

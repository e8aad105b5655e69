import BounceMail

/// Rules without phrases, under the codes that they ask for.
struct CodeIndex: Sendable {
  private var byStatus: [UInt32: [UInt32]] = [:]
  private var bySubject: [UInt16: [UInt32]] = [:]
  private var byReply: [UInt16: [UInt32]] = [:]
  private var always: [UInt32] = []

  /// Files a rule under its status codes, else its reply codes, else nowhere in particular.
  mutating func add(_ rule: UInt32, _ conditions: Conditions) {
    if !conditions.statuses.isEmpty {
      for status in conditions.statuses { add(rule, status) }
    } else if !conditions.codes.isEmpty {
      for code in Set(conditions.codes) { byReply[code, default: []].append(rule) }
    } else {
      always.append(rule)
    }
  }

  /// The rules that may hold, in no order; a rule may come twice.
  func rules(for facts: Facts) -> [UInt32] {
    var rules = always
    if let status = facts.status {
      rules += byStatus[CodeIndex.key(status.subject, status.detail)] ?? []
      rules += bySubject[status.subject] ?? []
    }
    if let code = facts.code { rules += byReply[code] ?? [] }
    return rules
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

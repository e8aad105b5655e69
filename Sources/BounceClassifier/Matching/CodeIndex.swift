import BounceMail

/// Finds the rules without phrases by the codes of their conditions.
struct CodeIndex: Sendable {
  /// A rule under a status code, under a subject (``anyDetail``), or under a reply code.
  private struct Entry {
    let key: UInt32
    let rule: UInt32
  }

  /// Sorted by key after ``sort()``.
  private var byCode: [Entry] = []
  private var always: [UInt32] = []

  /// Adds a rule under its status codes, or else its reply codes; a rule without either is asked
  /// always.
  mutating func add(_ rule: UInt32, _ conditions: Conditions) {
    if !conditions.statuses.isEmpty {
      for status in conditions.statuses { add(rule, status) }
    } else if !conditions.codes.isEmpty {
      for code in Set(conditions.codes) {
        byCode.append(Entry(key: CodeIndex.key(reply: code), rule: rule))
      }
    } else {
      always.append(rule)
    }
  }

  /// Must be called after the last rule was added.
  mutating func sort() {
    byCode.sort { ($0.key, $0.rule) < ($1.key, $1.rule) }
  }

  /// Calls `body` for the rules that may hold, in no order; a rule may come twice.
  func forEachRule(for facts: Facts, _ body: (UInt32) -> Void) {
    for rule in always { body(rule) }
    if let status = facts.status {
      forEachRule(under: CodeIndex.key(status.subject, status.detail), body)
      forEachRule(under: CodeIndex.key(status.subject, CodeIndex.anyDetail), body)
    }
    if let code = facts.code { forEachRule(under: CodeIndex.key(reply: code), body) }
  }

  private func forEachRule(under key: UInt32, _ body: (UInt32) -> Void) {
    var low = 0
    var high = byCode.count
    while low < high {
      let middle = (low + high) / 2
      if byCode[middle].key < key { low = middle + 1 } else { high = middle }
    }
    while low < byCode.count, byCode[low].key == key {
      body(byCode[low].rule)
      low += 1
    }
  }

  private mutating func add(_ rule: UInt32, _ status: StatusPattern) {
    guard let subject = status.subject else {
      always.append(rule)
      return
    }
    let detail =
      status.details.count == 1 ? status.details.lowerBound : CodeIndex.anyDetail
    byCode.append(Entry(key: CodeIndex.key(subject, detail), rule: rule))
  }

  /// Not a subject or a detail: these have at most three digits.
  private static let anyDetail = UInt16.max
  private static let reply = UInt16.max

  private static func key(_ subject: UInt16, _ detail: UInt16) -> UInt32 {
    UInt32(subject) << 16 | UInt32(detail)
  }

  private static func key(reply code: UInt16) -> UInt32 { key(reply, code) }
}

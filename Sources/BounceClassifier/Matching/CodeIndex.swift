import BounceMail

/// Rules without phrases, under the codes that they ask for.
struct CodeIndex: Sendable {
  /// A rule under a status code, under all of a subject, or under a reply code.
  private struct Entry {
    let key: UInt32
    let rule: UInt32
  }

  /// In the order of keys, once ``sort()`` was called.
  private var byCode: [Entry] = []
  private var always: [UInt32] = []

  /// Files a rule under its status codes, else its reply codes, else nowhere in particular.
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

  /// To be called after the last rule was added.
  mutating func sort() {
    byCode.sort { ($0.key, $0.rule) < ($1.key, $1.rule) }
  }

  /// Calls back for the rules that may hold, in no order; for a rule maybe twice.
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

  /// No subject and no detail has this number: they have three digits.
  private static let anyDetail = UInt16.max
  private static let reply = UInt16.max

  private static func key(_ subject: UInt16, _ detail: UInt16) -> UInt32 {
    UInt32(subject) << 16 | UInt32(detail)
  }

  private static func key(reply code: UInt16) -> UInt32 { key(reply, code) }
}

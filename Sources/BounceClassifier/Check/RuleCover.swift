/// The rules so far, to find one that matches everything that a later one could match.
///
/// A rule covers another one when it requires no more: each of its lists of conditions is empty or
/// contains all of the other's list, and all its phrases are among the other's. Each rule is
/// indexed under something that a covered rule must have too, so that 100,000 rules are not
/// compared pairwise.
struct RuleCover {
  private enum Key: Hashable {
    case any([[UInt8]])
    case all([[UInt8]])
    case code(UInt16)
    case status(StatusPattern)
    case neither
  }

  /// The most rules that are compared under one key; if there are more, a covered rule may not be
  /// found.
  private static let candidatesLimit = 64

  private var filed: [Key: [Rule]] = [:]

  /// Indexes a rule; not one with a frame, of which other rules' phrases tell nothing.
  mutating func add(_ rule: Rule) {
    guard rule.frame == nil else { return }
    for key in Self.keys(of: rule) where filed[key, default: []].count < Self.candidatesLimit {
      filed[key, default: []].append(rule)
    }
  }

  /// The first earlier rule that covers a rule.
  func first(before rule: Rule) -> Rule? {
    guard rule.frame == nil else { return nil }
    for key in Self.lookups(of: rule) {
      if let found = filed[key]?.first(where: { Self.covers($0, rule) }) { return found }
    }
    return nil
  }

  private static func keys(of rule: Rule) -> [Key] {
    if !rule.any.isEmpty { return Array(Set(rule.sought.map { .any(Phrase($0).pieces) })) }
    if let first = rule.all.first { return [.all(Phrase(first).pieces)] }
    let conditions = rule.conditions
    if !conditions.codes.isEmpty { return Array(Set(conditions.codes.map { .code($0) })) }
    if !conditions.statuses.isEmpty { return Array(Set(conditions.statuses.map { .status($0) })) }
    return [.neither]
  }

  private static func lookups(of rule: Rule) -> [Key] {
    var keys: [Key] = rule.all.map { .all(Phrase($0).pieces) }
    if let first = rule.any.first { keys.append(.any(Phrase(first).pieces)) }
    if let code = rule.conditions.codes.first { keys.append(.code(code)) }
    if let status = rule.conditions.statuses.first { keys.append(.status(status)) }
    return keys + [.neither]
  }

  private static func covers(_ earlier: Rule, _ later: Rule) -> Bool {
    let asked = earlier.anyHost ? nil : earlier.provider
    guard asked == nil || asked == (later.anyHost ? nil : later.provider) else { return false }
    return covers(earlier.conditions, later.conditions) && coversWords(earlier, later)
  }

  private static func covers(_ earlier: Conditions, _ later: Conditions) -> Bool {
    holds(earlier.codes, later.codes) && holds(earlier.statuses, later.statuses)
      && holds(earlier.stages, later.stages) && holds(earlier.providers, later.providers)
      && holds(earlier.hosts, later.hosts) && holds(earlier.actions, later.actions)
      && Set(earlier.notStages).isSubset(of: later.notStages)
  }

  /// An empty list has no effect.
  private static func holds<Value: Hashable>(_ earlier: [Value], _ later: [Value]) -> Bool {
    earlier.isEmpty || !later.isEmpty && Set(later).isSubset(of: earlier)
  }

  private static func coversWords(_ earlier: Rule, _ later: Rule) -> Bool {
    let any = pieces(earlier.sought)
    return (any.isEmpty || !later.any.isEmpty && pieces(later.sought).isSubset(of: any))
      && pieces(earlier.all).isSubset(of: pieces(later.all))
      && pieces(earlier.barred).isSubset(of: pieces(later.barred))
  }

  private static func pieces(_ phrases: [String]) -> Set<[[UInt8]]> {
    Set(phrases.map { Phrase($0).pieces })
  }
}

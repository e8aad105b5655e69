/// Rules with common properties, which are written once.
struct RuleGroup {
  /// The rules, with the common properties set.
  let rules: [Rule]

  /// A group.
  ///
  /// - Parameters:
  ///   - source: the source of the rules that name none.
  ///   - inAllSpellings: applied to all rules; by default each keeps its own value.
  init(_ rows: [Rule], source: RuleSource?, inAllSpellings: Bool = false) {
    rules = rows.map { row in
      var rule = row
      rule.source = row.source ?? source
      rule.inAllSpellings = row.inAllSpellings || inAllSpellings
      return rule
    }
  }
}

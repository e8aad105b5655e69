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
    // Changed in place: rules are large, and there are many.
    var rules = rows
    for index in rules.indices {
      if rules[index].source == nil { rules[index].source = source }
      if inAllSpellings { rules[index].inAllSpellings = true }
    }
    self.rules = rules
  }
}

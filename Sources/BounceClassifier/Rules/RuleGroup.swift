/// Rows that have properties in common, which are written once for all of them.
struct RuleGroup {
  /// The rows, each with the properties that it shares with the others.
  let rules: [Rule]

  /// A group.
  ///
  /// - Parameters:
  ///   - source: of the rows that name none.
  ///   - inAllSpellings: of all rows; without this each keeps its own.
  init(_ rows: [Rule], source: RuleSource?, inAllSpellings: Bool = false) {
    rules = rows.map { row in
      var rule = row
      rule.source = row.source ?? source
      rule.inAllSpellings = row.inAllSpellings || inAllSpellings
      return rule
    }
  }
}

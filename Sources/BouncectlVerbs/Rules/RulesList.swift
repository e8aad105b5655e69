import ArgumentParser
import BounceClassifier
import OperatorRules

/// `bouncectl rules list`: all rules, a line each.
struct RulesList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Shows the rules in the order in which they are asked.")

  @OptionGroup var own: RulesOptions

  @Option(help: ArgumentHelp("Only rules of this category.", valueName: "name"))
  var category: [Choice<Category>] = []

  @Flag(help: "Show the providers that can be told apart, in place of rules.")
  var providers = false

  func run(on console: Console) throws {
    var output = Output(console)
    if providers {
      try listProviders(&output)
    } else {
      try listRules(&output)
    }
    try output.flush()
  }

  private func listRules(_ output: inout Output) throws(Failure) {
    var table = Table(
      [
        Table.Column(title: "ID", minimum: 20, limit: 48),
        Table.Column(title: "CATEGORY", minimum: 12),
        Table.Column(title: "TIER", minimum: 8),
        Table.Column(title: "MATCHES", minimum: 10, yields: true),
      ], width: output.columns, isColoured: output.isColoured)
    let mine = try RulesOptions.readOrDefault(own.paths).rules
    let rules =
      mine
      + Rule.Tier.allCases.flatMap { tier in
        BuiltInRules.all.filter { $0.tier == tier }
      }
    for rule in rules
    where category.isEmpty || category.contains(where: { $0.value == rule.category }) {
      let cells = [
        rule.id.description, rule.category.rawValue, rule.tier.inWords,
        RuleWords(rule).matches.joined(separator: "; "),
      ]
      try table.add(cells.map { Table.Cell(PrintableText.of($0)) }, to: &output)
    }
    try table.finish(&output)
  }

  private func listProviders(_ output: inout Output) throws(Failure) {
    var table = Table(
      [
        Table.Column(title: "PROVIDER", minimum: 12),
        Table.Column(title: "HOSTS", minimum: 10, yields: true),
      ], width: output.columns, isColoured: output.isColoured)
    for provider in BuiltInRules.providers {
      try table.add(
        [Table.Cell(provider.name), Table.Cell(provider.hosts.joined(separator: " "))], to: &output)
    }
    try table.finish(&output)
  }
}

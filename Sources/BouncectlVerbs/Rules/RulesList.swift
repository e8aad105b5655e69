import ArgumentParser
import BounceClassifier
import OperatorRules

/// `bouncectl rules list`: all rules, one line each.
struct RulesList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Shows the rules in the order in which they are asked.")

  @OptionGroup var own: RulesOptions

  @Option(help: ArgumentHelp("Only rules of this category.", valueName: "name"))
  var category: [Choice<Category>] = []

  @Option(help: "text for people, json for programs: one object a rule or provider.")
  var format: OutputFormat = .text

  @Flag(help: "Show the known providers instead of the rules.")
  var providers = false

  func run(on console: Console) throws {
    var output = Output(console)
    switch (providers, format) {
    case (true, .text): try listProviders(&output)
    case (true, .json): for provider in BuiltInRules.providers { try output.line(provider.json) }
    case (false, _): try listRules(&output)
    }
    try output.flush()
  }

  private func listRules(_ output: inout Output) throws(Failure) {
    let mine = try RulesOptions.readOrDefault(own.paths)
    let builtIn = Rule.Tier.allCases.flatMap { tier in
      BuiltInRules.all.filter { $0.tier == tier }
    }
    let rules = (mine.rules + builtIn).filter { rule in
      category.isEmpty || category.contains { $0.value == rule.category }
    }
    switch format {
    case .text: try print(rules, to: &output)
    case .json:
      for rule in rules {
        try output.line(RuleJSON(rule, place: mine.place(of: rule.id)?.inWords).octets)
      }
    }
  }

  private func print(_ rules: [Rule], to output: inout Output) throws(Failure) {
    var table = Table(
      [
        Table.Column(title: "ID", minimum: 16, limit: 48),
        Table.Column(title: "CATEGORY", minimum: 12),
        Table.Column(title: "TIER", minimum: 8),
        Table.Column(title: "MATCHES", minimum: 10, yields: true),
      ], width: output.columns, isColoured: output.isColoured)
    for rule in rules {
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

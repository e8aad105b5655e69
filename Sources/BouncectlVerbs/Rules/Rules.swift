import ArgumentParser

/// `bouncectl rules`: shows and checks rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows rules, and proves those of your own.",
    discussion: """
      Rules of your own are files of TOML in \(RulesOptions.defaultDirectory), asked before the built-in ones.

      Examples:
        bouncectl rules check
        bouncectl rules check draft.toml
        bouncectl rules list --category quota-issues
        bouncectl rules show gmail.no-such-user
      """,
    subcommands: [RulesCheck.self, RulesList.self, RulesShow.self])
}

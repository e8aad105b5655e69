import ArgumentParser
import BounceClassifier

/// `bouncectl unknown`: replies that no rule recognises, grouped, each group with a draft of a
/// rule.
struct Unknown: Verb {
  static let configuration = CommandConfiguration(
    abstract:
      "Shows replies that were not recognised, alike ones together, with a rule to begin with.",
    discussion: """
      Addresses, hosts, numbers and IDs do not count when replies are compared. The output is a file of \
      rules: give each its category, narrow its phrase, then check it. Replies that only a code decided are \
      there too if they have words that were not understood; the comment above a rule has these words.

      PATH is a message, a folder, a Maildir, an mbox or a journal's directory; without one the journal is read.

      Examples:
        bouncectl --journal DIR unknown
        bouncectl unknown --limit 5 archive.mbox > draft.toml
        bouncectl unknown --format json archive.mbox | jq .count
      """)

  @OptionGroup var journals: JournalOptions
  @OptionGroup var rules: RulesOptions
  @OptionGroup var verp: VERPOptions

  @Option(help: ArgumentHelp("No more than this many, the most frequent first.", valueName: "n"))
  var limit = 20

  @Option(help: "text: a draft of rules; json: one object a group.")
  var format: OutputFormat = .text

  @Argument(help: "Messages, folders, Maildirs, mbox files, journals; - is standard input.")
  var files: [String] = []

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is a number of groups, 0 or more.") }
  }

  func run(on console: Console) throws {
    var failures = JudgedFailures(
      [try rules.classifier()], reader: verp.reader, console: console)
    var groups = UnknownGroups()
    try failures.each(in: try journals.directories(unless: files)) { failure in
      let answer = failure.answers[0]
      if answer.category == .other || answer.cause == .other || !answer.unread.isEmpty {
        groups.add(failure)
      }
    }
    var output = Output(console)
    switch format {
    case .json: for group in groups.mostFrequent(limit) { try output.line(group.json) }
    case .text: for line in groups.draft(limit) { try output.line(line) }
    }
    try output.flush()
    try failures.requireAllRead()
  }
}

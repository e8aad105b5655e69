import ArgumentParser

/// `--format`, as most verbs have it.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs: one object a line.
  case json
}

/// `--journal`, as the verbs have it that read one.
struct JournalOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A journal's directory; more than one are merged by time. (default: \(Self.defaultDirectory))",
      valueName: "dir"))
  var journal: [String] = []

  /// The directories asked for, else the one the milter writes when nothing else is configured.
  var directories: [String] { journal.isEmpty ? [Self.defaultDirectory] : journal }

  /// Where the shipped configuration puts the journal.
  static let defaultDirectory = "/var/lib/bounce-milter/journal"
}

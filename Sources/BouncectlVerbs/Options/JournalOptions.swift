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

  /// What a verb reads that takes archives, too: those that are named, else the journals.
  ///
  /// - Throws: exit status 2 when a journal that is to be read is none.
  func directories(unless files: [String]) throws(Failure) -> [String] {
    guard files.isEmpty else { return files }
    for directory in directories { _ = try JournalDirectory.reader(directory) }
    return directories
  }

  /// Where the shipped configuration puts the journal.
  static let defaultDirectory = "/var/lib/bounce-milter/journal"
}

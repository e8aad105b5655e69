import ArgumentParser

/// `--format` of most verbs.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs: one object for each line.
  case json
}

/// `--journal` of the verbs that read journals.
struct JournalOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A journal's directory; more than one are merged by time. (default: \(Self.defaultDirectory))",
      valueName: "dir"))
  var journal: [String] = []

  /// The directories of the option, else the milter's default directory.
  var directories: [String] { journal.isEmpty ? [Self.defaultDirectory] : journal }

  /// The paths of a verb that also reads archives: the named files, else the journals.
  ///
  /// - Throws: exit status 2 when a directory to be read is no journal.
  func directories(unless files: [String]) throws(Failure) -> [String] {
    guard files.isEmpty else { return files }
    for directory in directories { _ = try JournalDirectory.reader(directory) }
    return directories
  }

  /// The journal's directory in the shipped configuration.
  static let defaultDirectory = "/var/lib/bounce-milter/journal"
}

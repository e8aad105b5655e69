public import ArgumentParser
import BounceEvents

/// The operator's tool.
///
/// It reads bounces and journals, and changes only what the user asks it to change.
///
/// Exit status: 0 done, 1 ran and found something wrong, 2 could not run or wrong usage.
public struct Bouncectl: ParsableCommand {
  /// Name, help, version and verbs.
  public static let configuration = CommandConfiguration(
    commandName: "bouncectl",
    abstract: "Reads bounces and the journal of bounce-milter.",
    discussion: """
      Examples:
        bouncectl classify bounce.eml                    what one mail says, in words
        bouncectl --journal DIR list                     the journal as a table
        bouncectl --journal DIR list --since -1h --type hard
        bouncectl --journal DIR list --format json | jq .recipient

      --journal DIR may stand before or after the verb, and more than once: events are merged by time.
      Without it the journal is \(JournalOptions.defaultDirectory). Times are UTC.

      Exit status: 0 done, 1 ran and found something wrong, 2 could not run or bad usage.
      """,
    version: Release.version,
    subcommands: [
      List.self, Show.self, Follow.self, PeriodReport.self, Removals.self, Classify.self,
      Verify.self,
      Export.self, Import.self, Rules.self, Unknown.self, Eval.self, TokenVerbs.self,
    ])

  /// Called by the argument parser.
  public init() {}

  /// Runs the tool.
  ///
  /// - Parameters:
  ///   - arguments: those after the program's name; `--journal` may stand before the verb.
  ///   - console: the descriptors that are read and written.
  /// - Returns: the exit status.
  public static func run(_ arguments: [String], on console: Console = Console()) -> Int32 {
    do {
      try checkHelp(arguments)
      let runs = PathRuns(try journalOptionsLast(arguments))
      let command = runs.restored(in: try parseAsRoot(runs.arguments))
      if let verb = command as? any Verb {
        try verb.run(on: console)
      } else if command is Bouncectl {
        throw Failure.cannotRun("say what to do.\n\n" + helpMessage(columns: 100))
      } else if command is Rules || command is TokenVerbs {
        let verb = type(of: command)
        let things = verb is Rules.Type ? "rules" : "tokens"
        throw Failure.cannotRun(
          "say what to do with \(things).\n\n" + helpMessage(for: verb, columns: 100))
      } else {
        // The parser's own verbs, such as help, answer by throwing an error.
        var other = command
        try other.run()
      }
      return 0
    } catch let failure as Failure {
      if !failure.message.isEmpty { console.tell("bouncectl: \(failure.message)") }
      return failure.status
    } catch {
      return answer(error, on: console)
    }
  }

  /// Rejects help for an unknown verb: the parser would print the general help and report success.
  private static func checkHelp(_ arguments: [String]) throws(Failure) {
    guard arguments.count >= 2, arguments[0] == "help" else { return }
    guard verb(named: arguments[1]) != nil else {
      throw .cannotRun(
        "there is no verb \(PrintableText.of(arguments[1])): bouncectl --help names them.")
    }
  }

  /// Prints the parser's message: help and version to standard output, errors to standard error.
  private static func answer(_ error: any Error, on console: Console) -> Int32 {
    let text = fullMessage(for: error, columns: 100)
    guard exitCode(for: error).isSuccess else {
      if !text.isEmpty { console.tell(text) }
      return 2
    }
    var output = Output(console)
    do {
      try output.line(text)
      try output.flush()
      return 0
    } catch {
      if !error.message.isEmpty { console.tell("bouncectl: \(error.message)") }
      return error.status
    }
  }

  /// Moves `--journal DIR` from before the verb to the end, where the verb reads it.
  static func journalOptionsLast(_ arguments: [String]) throws(Failure) -> [String] {
    var rest = arguments[...]
    var moved: [String] = []
    while let first = rest.first {
      if first == "--journal" {
        guard rest.count >= 2 else { throw .cannotRun("--journal needs a directory after it.") }
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if first.hasPrefix("--journal=") {
        moved.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard let verb = rest.first else {
      guard moved.isEmpty else {
        throw .cannotRun(
          "say what to do with the journal: bouncectl --journal DIR list, or see bouncectl --help.")
      }
      return []
    }
    // Help for a verb needs no journal.
    if verb == "help" || verb.hasPrefix("-") || !readsJournal(verb) { return Array(rest) }
    guard let terminator = rest.firstIndex(of: "--") else { return rest + moved }
    return rest[..<terminator] + moved + rest[terminator...]
  }

  /// Whether a verb has the option `--journal`; for the others the option before the verb is
  /// dropped.
  private static func readsJournal(_ verb: String) -> Bool {
    verb != Classify._commandName && verb != Rules._commandName
      && verb != TokenVerbs._commandName
      && self.verb(named: verb) != nil
  }

  /// The verb with a name; nil when there is none.
  static func verb(named name: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0._commandName == name }
  }
}

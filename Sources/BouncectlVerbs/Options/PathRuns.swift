import ArgumentParser

/// A verb that reads any number of files.
protocol FilesVerb: Verb {
  /// The paths, in the order of the command line.
  var files: [String] { get set }
}

extension Classify: FilesVerb {}
extension Eval: FilesVerb {}
extension Import: FilesVerb {}
extension Unknown: FilesVerb {}

/// Replaces the many paths of a command line by placeholders before it is parsed, and puts them
/// back afterwards.
///
/// The parser's time grows with the square of the number of values (swift-argument-parser 1.8.2:
/// each value's origin is added to the set of all before it). An argument without a leading dash
/// that follows another one without is not the value of an option, because no option takes two
/// values: it is a path. A run of such arguments becomes one placeholder, which the parser treats
/// as a path.
struct PathRuns {
  /// The command line for the parser.
  private(set) var arguments: [String] = []
  /// The paths of each placeholder.
  private var runs: [String: [String]] = [:]

  /// - Parameter arguments: a command line that begins with its verb.
  init(_ arguments: [String]) {
    guard let verb = arguments.first, Bouncectl.verb(named: verb) is any FilesVerb.Type else {
      self.arguments = arguments
      return
    }
    var run: [String] = []
    for index in arguments.indices {
      // The argument after the verb stays too, because the parser may give it a meaning.
      if index >= 2, !isDashed(arguments[index]), !isDashed(arguments[index - 1]) {
        run.append(arguments[index])
      } else {
        append(run)
        run = []
        self.arguments.append(arguments[index])
      }
    }
    append(run)
  }

  /// The parsed command, with the paths of the original command line.
  func restored(in command: any ParsableCommand) -> any ParsableCommand {
    guard !runs.isEmpty, var verb = command as? any FilesVerb else { return command }
    verb.files = verb.files.flatMap { runs[$0] ?? [$0] }
    return verb
  }

  private mutating func append(_ run: [String]) {
    guard run.count > 1 else {
      arguments += run
      return
    }
    // No argument of a process can contain a NUL.
    let placeholder = "\0\(runs.count)"
    runs[placeholder] = run
    arguments.append(placeholder)
  }
}

/// Whether the parser may treat an argument as an option or as the end of options.
private func isDashed(_ argument: String) -> Bool { argument.first == "-" }

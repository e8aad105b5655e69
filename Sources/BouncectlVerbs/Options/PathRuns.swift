import ArgumentParser

/// A verb that reads as many files as are named.
protocol FilesVerb: Verb {
  /// The paths, in the order of the command line.
  var files: [String] { get set }
}

extension Classify: FilesVerb {}
extension Eval: FilesVerb {}
extension Import: FilesVerb {}
extension Unknown: FilesVerb {}

/// A command line whose many paths are kept from the argument parser, and put back after it.
///
/// The parser's time grows with the square of the number of values it is given
/// (swift-argument-parser 1.8.2: each value's origin joins the set of all before it). An argument that
/// stands after another one, neither with a dash in front, is no option's value, because no option
/// takes two: it is a path. Several of these in a row become one placeholder, which the parser takes
/// for a path.
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
      // The one after the verb stays too: whatever it means to the parser, it shall see.
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

  /// A command of ``arguments`` with its paths as they were given.
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
    // No argument of a process has a NUL in it.
    let placeholder = "\0\(runs.count)"
    runs[placeholder] = run
    arguments.append(placeholder)
  }
}

/// What the parser may take for an option, or for the end of options.
private func isDashed(_ argument: String) -> Bool { argument.first == "-" }

import ArgumentParser
import BounceClassifier
import OperatorRules
import Posix

extension OperatorRules.Place {
  /// `FILE:LINE`.
  var inWords: String { "\(file):\(line)" }
}

/// `--rules` of the verbs that judge replies.
struct RulesOptions: ParsableArguments {
  /// The directory of rules in the shipped configuration.
  static let defaultDirectory = "/etc/bounce-milter/rules.d"

  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "Ask these rules first: a file, or the *.toml of a directory. The milter's own are in \(Self.defaultDirectory).",
      valueName: "path"))
  var paths: [String] = []

  /// The rules of ``paths`` before the built-in ones.
  ///
  /// - Throws: exit status 2 with all errors in them.
  func classifier() throws(Failure) -> Classifier {
    paths.isEmpty ? Classifier() : Classifier(operatorRules: try Self.read(paths).rules)
  }

  /// Reads rules.
  ///
  /// - Throws: exit status 2 with all errors in them.
  static func read(_ paths: [String]) throws(Failure) -> OperatorRules {
    do {
      return try OperatorRules(paths: paths)
    } catch {
      throw .cannotRun(
        "cannot take the rules.\n" + error.problems.map(PrintableText.of).joined(separator: "\n"))
    }
  }

  /// Reads rules; if no path is named, those of the milter's directory, if it exists.
  static func readOrDefault(_ paths: [String]) throws(Failure) -> OperatorRules {
    if !paths.isEmpty { return try read(paths) }
    return Folder.exists(defaultDirectory) ? try read([defaultDirectory]) : OperatorRules()
  }
}

import ArgumentParser

/// One verb of `bouncectl`.
protocol Verb: ParsableCommand {
  /// Runs the verb.
  ///
  /// - Throws: ``Failure``.
  func run(on console: Console) throws
}

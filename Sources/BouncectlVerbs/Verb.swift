import ArgumentParser

/// One verb of the tool.
protocol Verb: ParsableCommand {
  /// Does it.
  ///
  /// - Throws: ``Failure``.
  func run(on console: Console) throws
}

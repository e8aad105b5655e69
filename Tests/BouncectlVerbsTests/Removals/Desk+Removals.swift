import Testing

extension Desk {
  /// The addresses that `bouncectl removals` lists.
  func removedAddresses(_ options: [String]) throws -> [String] {
    let run = try run(["--journal", journal, "removals", "--format", "csv"] + options)
    #expect(run.status == 0)
    return run.output.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }
}

public import Milter

/// A context for tests of sessions without libmilter: it returns macros from a table and records
/// changes.
public final class RecordingContext: MilterContext {
  /// Macros by the name that `macro` is asked for.
  public var macros: [String: [UInt8]]
  /// Changes asked for.
  public private(set) var modifications: [MilterModification] = []
  /// Whether changes succeed; false simulates an MTA that refuses them.
  public var takesModifications = true

  /// A context that knows these macros.
  public init(macros: [String: String] = [:]) {
    self.macros = macros.mapValues { Array($0.utf8) }
  }

  /// From the table.
  public func macro(_ name: String) -> [UInt8]? { macros[name] }

  /// Written down.
  public func insertHeader(at index: Int, name: [UInt8], value: [UInt8]) -> Bool {
    take(.insertHeader(index: index, name: name, value: value))
  }

  /// Written down.
  public func changeHeader(name: [UInt8], occurrence: Int, value: [UInt8]?) -> Bool {
    take(.changeHeader(occurrence: occurrence, name: name, value: value ?? []))
  }

  private func take(_ change: MilterModification) -> Bool {
    if takesModifications { modifications.append(change) }
    return takesModifications
  }
}

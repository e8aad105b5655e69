/// Collects patterns, each with a number, and makes an ``Automaton`` of them.
public struct AutomatonBuilder {
  private var trie: Trie

  /// A builder without patterns.
  /// - Parameter octets: the approximate number of octets of all patterns together.
  public init(expectedOctets octets: Int = 0) { trie = Trie(expectedOctets: octets) }

  /// Adds a pattern and returns its number: the one that it already has, or the next one.
  /// - Parameter pattern: not empty.
  public mutating func number(of pattern: [UInt8]) -> (number: UInt32, isNew: Bool) {
    precondition(!pattern.isEmpty, "an empty pattern would be everywhere")
    return trie.insert(pattern)
  }

  /// The automaton of all patterns.
  public func finished() -> Automaton { Automaton(AutomatonTables(trie)) }
}

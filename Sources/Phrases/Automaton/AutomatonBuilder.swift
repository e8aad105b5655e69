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

/// Writes the tables of an automaton.
struct AutomatonTables {
  /// A state with more transitions than this has a row.
  private static let linkedWays = 3
  /// States of so few octets have a row all the same: most octets of most texts lead to these.
  private static let rowDepth = 1

  let trie: Trie
  private(set) var rows: [UInt32] = []
  private(set) var links: [Automaton.Link] = []
  private(set) var endings: [Automaton.Ending] = []
  /// For each node of the trie the index in ``endings`` plus one; 0 for none.
  private var firstEndings: [UInt32]
  /// The state of each node of the trie.
  private var states: [UInt32]

  /// Builds the tables breadth first: states that are often visited are near each other, and each
  /// state comes after the one it falls back to.
  init(_ trie: Trie) {
    self.trie = trie
    let (order, fails) = trie.breadthFirst()
    firstEndings = Array(repeating: 0, count: order.count)
    states = Array(repeating: 0, count: order.count)
    endings.reserveCapacity(Int(trie.patternCount))
    number(order, fails)
    for node in order {
      let fail = states[Int(fails[Int(node)])]
      if states[Int(node)] & Automaton.State.rowBit != 0 {
        writeRow(node, fail)
      } else {
        writeLinks(node, fail)
      }
    }
  }

  /// Gives every node its state, and every state the patterns that end there.
  private mutating func number(_ order: [UInt32], _ fails: [UInt32]) {
    var rowsCount: UInt32 = 0
    for (number, node) in order.enumerated() {
      let first = ending(node, number == 0 ? 0 : firstEndings[Int(fails[Int(node)])])
      firstEndings[Int(node)] = first
      var state = first == 0 ? 0 : Automaton.State.endBit
      let ways = trie.wayCount(node)
      if ways > Self.linkedWays || trie.nodes[Int(node)].depth <= Self.rowDepth {
        state |= Automaton.State.rowBit | rowsCount * UInt32(trie.classCount + 1)
        rowsCount += 1
      }
      states[Int(node)] = state
    }
    let linksCount = placeLinks()
    rows.reserveCapacity(Int(rowsCount) * (trie.classCount + 1))
    links = Array(repeating: Automaton.Link(), count: Int(linksCount))
  }

  /// Gives the nodes without rows places for their links, in the order in which patterns brought
  /// them: the octets of one pattern lie side by side.
  /// - Returns: how many links there are.
  private mutating func placeLinks() -> UInt32 {
    var count: UInt32 = 0
    for node in states.indices where states[node] & Automaton.State.rowBit == 0 {
      states[node] |= count
      count += UInt32(max(trie.wayCount(UInt32(node)), 1))
    }
    return count
  }

  /// The place plus one of the longest pattern that ends at a node.
  private mutating func ending(_ node: UInt32, _ inherited: UInt32) -> UInt32 {
    let pattern = trie.nodes[Int(node)].pattern
    guard pattern != 0 else { return inherited }
    endings.append(Automaton.Ending(pattern: pattern - 1, next: inherited))
    return UInt32(endings.count)
  }

  private mutating func writeRow(_ node: UInt32, _ fail: UInt32) {
    let start = rows.count
    for octetClass in 0..<trie.classCount {
      let next = node == 0 ? states[0] : next(fail, UInt8(octetClass))
      rows.append(next & ~Automaton.State.forwardBit)
    }
    rows.append(firstEndings[Int(node)])
    trie.forEachWay(from: node) { label, target in
      rows[start + Int(label)] = states[Int(target)] | Automaton.State.forwardBit
    }
  }

  private mutating func writeLinks(_ node: UInt32, _ fail: UInt32) {
    let ending = firstEndings[Int(node)]
    let start = Int(states[Int(node)] & (Automaton.State.forwardBit - 1))
    links[start] = Automaton.Link(fail: fail, ending: ending)
    var place = start
    trie.forEachWay(from: node) { label, target in
      links[place] = Automaton.Link(
        target: states[Int(target)], fail: fail, ending: ending, label: label, hasMore: true)
      place += 1
    }
    links[max(place - 1, start)].hasMore = false
  }

  private func next(_ start: UInt32, _ octetClass: UInt8) -> UInt32 {
    var state = Automaton.State(bits: start)
    while !state.hasRow {
      var place = state.place
      while links[place].label != octetClass, links[place].hasMore { place += 1 }
      if links[place].label == octetClass { return links[place].target }
      state.bits = links[place].fail
    }
    return rows[state.place + Int(octetClass)]
  }
}

/// Writes the tables of an automaton.
struct AutomatonTables {
  /// What is known of a node of the trie.
  private struct Place {
    /// The node of its longest proper suffix that is in the trie.
    var fail: UInt32 = 0
    /// The index plus one in ``endings`` of the longest pattern that ends here; 0 for none.
    var ending: UInt32 = 0
    var state = Automaton.State(bits: 0)
  }

  /// A state with more transitions than this has a row.
  private static let linkedWays = 3

  let trie: Trie
  private(set) var rows: [UInt32] = []
  private(set) var links: [Automaton.Link] = []
  private(set) var endings: [Automaton.Ending] = []
  /// By number of the node.
  private var places: [Place]
  /// The nodes with rows, in the order of their rows.
  private var nodesWithRows: [UInt32] = []

  /// The tables of a trie's patterns.
  ///
  /// The links are in the order in which patterns brought their nodes: the octets of one pattern
  /// lie side by side. Rows and endings are in the order of depth: states that are often visited
  /// are near each other.
  init(_ trie: Trie) {
    self.trie = trie
    places = Array(repeating: Place(), count: trie.nodes.count)
    endings.reserveCapacity(Int(trie.patternCount))
    visitNodes()
    let count = placeLinks()
    links = Self.links(of: trie, places, count)
    rows.reserveCapacity(nodesWithRows.count * (trie.classCount + 1))
    for node in nodesWithRows { writeRow(node) }
  }

  /// Gives each node its fallback, its endings and, if it has one, its row: breadth first, so that
  /// the fallback of a node is known before the node is visited.
  private mutating func visitNodes() {
    // The nodes of a constant need not be retained and released at each way.
    let trie = trie
    visit(0, fail: 0, isNearStart: true)
    var parents: [UInt32] = []
    var nodes: [UInt32] = []
    trie.forEachWay(from: 0) { _, node in
      nodes.append(node)
      visit(node, fail: 0, isNearStart: true)
    }
    while !nodes.isEmpty {
      swap(&parents, &nodes)
      nodes.removeAll(keepingCapacity: true)
      for parent in parents {
        trie.forEachWay(from: parent) { label, node in
          nodes.append(node)
          visit(node, fail: fallback(from: parent, by: label), isNearStart: false)
        }
      }
    }
  }

  private func fallback(from parent: UInt32, by label: UInt8) -> UInt32 {
    var current = parent
    while current != 0 {
      current = places[Int(current)].fail
      if let found = trie.way(from: current, by: label) { return found }
    }
    return 0
  }

  /// - Parameter isNearStart: the state has a row however few its transitions are: most octets of
  ///   most texts lead to these.
  private mutating func visit(_ node: UInt32, fail: UInt32, isNearStart: Bool) {
    let pattern = trie.nodes[Int(node)].pattern
    var ending = places[Int(fail)].ending
    if pattern != 0 {
      endings.append(Automaton.Ending(pattern: pattern - 1, next: ending))
      ending = UInt32(endings.count)
    }
    var bits = ending == 0 ? 0 : Automaton.State.endBit
    if trie.wayCount(node) > Self.linkedWays || isNearStart {
      bits |= Automaton.State.rowBit | UInt32(nodesWithRows.count * (trie.classCount + 1))
      nodesWithRows.append(node)
    }
    places[Int(node)] = Place(fail: fail, ending: ending, state: Automaton.State(bits: bits))
  }

  /// Gives the nodes without rows places for their links, one for a node without ways too.
  /// - Returns: how many links there are.
  private mutating func placeLinks() -> Int {
    var count: UInt32 = 0
    for node in places.indices where !places[node].state.hasRow {
      places[node].state.bits |= count
      count += UInt32(max(trie.wayCount(UInt32(node)), 1))
    }
    return Int(count)
  }

  /// The links of all nodes without rows, in the order of the nodes.
  private static func links(
    of trie: Trie, _ places: [Place], _ count: Int
  ) -> [Automaton.Link] {
    Array(capacity: count) { links in
      for node in places.indices where !places[node].state.hasRow {
        let ending = places[node].ending
        let fail = places[Int(places[node].fail)].state.bits
        var child = trie.nodes[node].firstChild
        if child == 0 { links.append(Automaton.Link(fail: fail, ending: ending)) }
        while child != 0 {
          let (label, sibling) = (trie.nodes[Int(child)].label, trie.nodes[Int(child)].sibling)
          links.append(
            Automaton.Link(
              target: places[Int(child)].state.bits, fail: fail, ending: ending, label: label,
              hasMore: sibling != 0))
          child = sibling
        }
      }
    }
  }

  private mutating func writeRow(_ node: UInt32) {
    let start = rows.count
    let place = places[Int(node)]
    if node == 0 {
      rows += repeatElement(place.state.bits, count: trie.classCount)
    } else {
      appendTransitions(of: places[Int(place.fail)].state)
    }
    rows.append(place.ending)
    trie.forEachWay(from: node) { label, target in
      rows[start + Int(label)] = places[Int(target)].state.bits | Automaton.State.forwardBit
    }
  }

  /// Appends the next state for each class, as a state gives them that falls back to this one.
  private mutating func appendTransitions(of state: Automaton.State) {
    let start = rows.count
    var linked: [Int] = []
    var current = state
    while !current.hasRow {
      linked.append(current.place)
      current.bits = links[current.place].fail
    }
    for place in current.place..<current.place + trie.classCount {
      rows.append(rows[place] & ~Automaton.State.forwardBit)
    }
    // The links of a longer suffix count more.
    for first in linked.reversed() {
      var place = first
      while links[place].label != Automaton.Link.none {
        rows[start + Int(links[place].label)] = links[place].target
        guard links[place].hasMore else { break }
        place += 1
      }
    }
  }
}

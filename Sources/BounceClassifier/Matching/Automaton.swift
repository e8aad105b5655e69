/// Finds all phrases of all rules in one pass (Aho and Corasick, 1975).
///
/// Octets are first mapped to the few classes that occur in phrases. A state with one way on holds
/// it in place and falls back by its failure link; a state with several holds a whole row, so that
/// one look leads on. A text of n octets takes at most 2n steps, whatever the number of phrases.
struct Automaton: Sendable {
  /// A phrase that was found.
  struct Hit: Sendable, Equatable {
    let pattern: UInt32
    /// Where it begins and ends in the folded text, its separators included.
    let start: UInt16
    let end: UInt16
  }

  /// Hits kept of one text; more are not looked at.
  static let hitsLimit = 1_024

  private struct State {
    /// The state to go on from when no way leads on; the next one that ends a phrase is `ending`.
    var fail: UInt32 = 0
    /// The state reached by `label`, or where this state's row starts.
    var target: UInt32 = 0
    /// The nearest state on the chain of failure links, this one included, at which a phrase ends.
    var ending: UInt32 = 0
    /// The phrase that ends here, plus one.
    var pattern: UInt32 = 0
    /// The class that leads on, ``none`` or ``row``.
    var label: UInt8 = none

    static let none: UInt8 = 254
    static let row: UInt8 = 255
  }

  private var classes = [UInt8](repeating: 0, count: 256)
  private var classCount = 1
  private var states: [State] = []
  private var rows: [UInt32] = []
  private var lengths: [UInt16] = []

  /// An automaton of phrases; the index of a phrase is its number.
  init(_ patterns: [[UInt8]]) {
    for pattern in patterns {
      lengths.append(UInt16(clamping: pattern.count))
      for octet in pattern where classes[Int(octet)] == 0 && classCount < Int(State.none) {
        classes[Int(octet)] = UInt8(classCount)
        classCount += 1
      }
    }
    var trie = Trie()
    for (number, pattern) in patterns.enumerated() where !pattern.isEmpty {
      let labels = pattern.map { octet in classes[Int(octet)] }
      trie.insert(labels, number: UInt32(number))
    }
    link(trie)
  }

  /// All phrases in a text, in the order of their ends.
  /// - Parameter steps: counts the looks at states, for tests of the bound.
  func hits(in text: [UInt8], steps: inout Int) -> [Hit] {
    var hits: [Hit] = []
    hits.reserveCapacity(32)
    var state: UInt32 = 0
    for index in text.indices {
      state = next(from: state, by: classes[Int(text[index])], steps: &steps)
      var ending = states[Int(state)].ending
      while ending != 0, hits.count < Automaton.hitsLimit {
        let found = states[Int(ending)]
        let pattern = found.pattern - 1
        let end = UInt16(truncatingIfNeeded: index + 1)
        hits.append(Hit(pattern: pattern, start: end &- lengths[Int(pattern)], end: end))
        ending = states[Int(found.fail)].ending
        steps += 1
      }
    }
    return hits
  }

  private func next(from start: UInt32, by octetClass: UInt8, steps: inout Int) -> UInt32 {
    var current = start
    while true {
      steps += 1
      let state = states[Int(current)]
      if state.label == State.row { return rows[Int(state.target) + Int(octetClass)] }
      if state.label == octetClass { return state.target }
      current = state.fail
    }
  }

  /// Numbers the states breadth first, sets failure links, and writes rows.
  private mutating func link(_ trie: Trie) {
    states = [State](repeating: State(), count: trie.nodes.count)
    var queue: [UInt32] = [0]
    queue.reserveCapacity(trie.nodes.count)
    var head = 0
    while head < queue.count {
      let current = queue[head]
      head += 1
      let ways = trie.ways(from: current)
      states[Int(current)].pattern = trie.nodes[Int(current)].pattern
      let fail = states[Int(current)].fail
      states[Int(current)].ending =
        trie.nodes[Int(current)].pattern != 0 ? current : states[Int(fail)].ending
      for way in ways {
        var ignored = 0
        let fallback = current == 0 ? 0 : next(from: fail, by: way.label, steps: &ignored)
        states[Int(way.target)].fail = fallback
        queue.append(way.target)
      }
      write(ways, of: current)
    }
  }

  private mutating func write(_ ways: [(label: UInt8, target: UInt32)], of current: UInt32) {
    if ways.count == 1, current != 0 {
      states[Int(current)].label = ways[0].label
      states[Int(current)].target = ways[0].target
    } else if ways.count > 1 || current == 0 {
      let start = rows.count
      let fail = states[Int(current)].fail
      var ignored = 0
      for octetClass in 0..<classCount {
        rows.append(
          current == 0 ? 0 : next(from: fail, by: UInt8(octetClass), steps: &ignored))
      }
      for way in ways { rows[start + Int(way.label)] = way.target }
      states[Int(current)].label = State.row
      states[Int(current)].target = UInt32(start)
    }
  }
}

/// The phrases' common beginnings, while the automaton is built.
private struct Trie {
  struct Node {
    var firstChild: UInt32 = 0
    var sibling: UInt32 = 0
    var pattern: UInt32 = 0
    var label: UInt8 = 0
  }

  private(set) var nodes = [Node()]

  mutating func insert(_ labels: [UInt8], number: UInt32) {
    var current: UInt32 = 0
    for label in labels { current = child(of: current, by: label) }
    nodes[Int(current)].pattern = number + 1
  }

  func ways(from node: UInt32) -> [(label: UInt8, target: UInt32)] {
    var ways: [(label: UInt8, target: UInt32)] = []
    var child = nodes[Int(node)].firstChild
    while child != 0 {
      ways.append((nodes[Int(child)].label, child))
      child = nodes[Int(child)].sibling
    }
    return ways
  }

  private mutating func child(of parent: UInt32, by label: UInt8) -> UInt32 {
    var child = nodes[Int(parent)].firstChild
    while child != 0 {
      if nodes[Int(child)].label == label { return child }
      child = nodes[Int(child)].sibling
    }
    let added = UInt32(nodes.count)
    nodes.append(
      Node(firstChild: 0, sibling: nodes[Int(parent)].firstChild, pattern: 0, label: label))
    nodes[Int(parent)].firstChild = added
    return added
  }
}

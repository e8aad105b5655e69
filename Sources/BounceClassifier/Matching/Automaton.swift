/// Finds all phrases of all rules in one pass (Aho and Corasick, 1975).
///
/// Octets are first mapped to the few classes that occur in phrases. A state with one way on is a link
/// of a chain and falls back where no way leads on; a state with several has a row, so that one look
/// leads on. A text of n octets takes at most 2n steps, whatever the number of phrases.
struct Automaton: Sendable {
  /// A state, and what is asked of it after every octet: where its ways are, whether a phrase ends there.
  struct State: Sendable {
    fileprivate var bits: UInt32

    fileprivate static let rowBit: UInt32 = 1 << 31
    fileprivate static let endBit: UInt32 = 1 << 30

    /// A phrase ends here.
    var isEnd: Bool { bits & State.endBit != 0 }
    fileprivate var hasRow: Bool { bits & State.rowBit != 0 }
    /// The place of its row, or of its link.
    fileprivate var place: Int { Int(bits & (State.endBit - 1)) }
  }

  /// A phrase that ends at a state, and where on the way of failure the next one is.
  struct Ending: Sendable {
    let pattern: UInt32
    /// The place of the next ending plus one; 0 after the last.
    let next: UInt32
  }

  /// A state with one way on or none.
  fileprivate struct Link: Sendable {
    /// Where the way leads.
    var target: UInt32 = 0
    /// The state to go on from when no way leads on.
    var fail: UInt32 = 0
    /// The place in ``endings`` plus one of the longest phrase that ends here; 0 for none.
    var ending: UInt32 = 0
    /// The class that leads on, or ``none``.
    var label: UInt8 = none

    static let none: UInt8 = 255
  }

  /// Where every text begins.
  let start: State
  /// For each octet its class; 0 for those in no phrase.
  let classes: [UInt8]
  /// The ways of states with several: a row is the state by each class, then what ``Link/ending`` is to a link.
  private let rows: [UInt32]
  private let links: [Link]
  let endings: [Ending]
  private let classCount: Int

  /// An automaton of phrases, all unlike; the index of a phrase is its number.
  init(_ patterns: [[UInt8]]) {
    var builder = AutomatonBuilder(patterns)
    builder.build()
    classes = builder.classes
    classCount = builder.classCount
    rows = builder.rows
    links = builder.links
    endings = builder.endings
    start = State(bits: State.rowBit)
  }

  /// The state after an octet of this class.
  /// - Parameter steps: counts the looks at states, for tests of the bound.
  @inline(__always)
  func next(_ state: State, _ octetClass: UInt8, steps: inout Int) -> State {
    var current = state
    while true {
      steps &+= 1
      if current.hasRow { return State(bits: rows[current.place &+ Int(octetClass)]) }
      let link = links[current.place]
      if link.label == octetClass { return State(bits: link.target) }
      current.bits = link.fail
    }
  }

  /// The place in ``endings`` plus one of the longest phrase that ends at a state; 0 for none.
  func firstEnding(_ state: State) -> UInt32 {
    state.hasRow ? rows[state.place + classCount] : links[state.place].ending
  }
}

/// Writes the tables of an automaton from its phrases.
private struct AutomatonBuilder {
  private(set) var classes = [UInt8](repeating: 0, count: 256)
  private(set) var classCount = 1
  private(set) var rows: [UInt32] = []
  private(set) var links: [Automaton.Link] = []
  /// For each node of the trie the place in ``endings`` plus one; 0 for none.
  private var firstEndings: [UInt32] = []
  private(set) var endings: [Automaton.Ending] = []
  private var trie = Trie()
  /// For each node of the trie its state.
  private var states: [UInt32] = []

  init(_ patterns: [[UInt8]]) {
    for pattern in patterns {
      for octet in pattern where classes[Int(octet)] == 0 && classCount < Int(Automaton.Link.none) {
        classes[Int(octet)] = UInt8(classCount)
        classCount += 1
      }
    }
    for (number, pattern) in patterns.enumerated() where !pattern.isEmpty {
      trie.insert(pattern, classes, number: UInt32(number))
    }
  }

  /// Breadth first, so that states that are often met lie together, and each after the one it falls back to.
  mutating func build() {
    let (order, fails) = trie.breadthFirst()
    number(order, fails)
    for node in order {
      let fail = states[Int(fails[Int(node)])]
      if states[Int(node)] & Automaton.State.rowBit != 0 {
        writeRow(node, fail)
      } else {
        writeLink(node, fail)
      }
    }
  }

  /// Gives every node its state, and every state the phrases that end there.
  private mutating func number(_ order: [UInt32], _ fails: [UInt32]) {
    states = Array(repeating: 0, count: order.count)
    firstEndings = Array(repeating: 0, count: order.count)
    var rowsCount: UInt32 = 0
    for (number, node) in order.enumerated() {
      let inherited = number == 0 ? 0 : firstEndings[Int(fails[Int(node)])]
      if trie.nodes[Int(node)].pattern != 0 {
        endings.append(
          Automaton.Ending(pattern: trie.nodes[Int(node)].pattern - 1, next: inherited))
        firstEndings[Int(node)] = UInt32(endings.count)
      } else {
        firstEndings[Int(node)] = inherited
      }
      var state = firstEndings[Int(node)] == 0 ? 0 : Automaton.State.endBit
      if number == 0 || trie.hasSeveralWays(node) {
        state |= Automaton.State.rowBit | rowsCount * UInt32(classCount + 1)
        rowsCount += 1
      } else {
        state |= UInt32(links.count)
        links.append(Automaton.Link())
      }
      states[Int(node)] = state
    }
    rows.reserveCapacity(Int(rowsCount) * (classCount + 1))
  }

  private mutating func writeRow(_ node: UInt32, _ fail: UInt32) {
    let start = rows.count
    for octetClass in 0..<classCount {
      rows.append(node == 0 ? states[0] : next(fail, UInt8(octetClass)))
    }
    rows.append(firstEndings[Int(node)])
    trie.forEachWay(from: node) { label, target in
      rows[start + Int(label)] = states[Int(target)]
    }
  }

  private mutating func writeLink(_ node: UInt32, _ fail: UInt32) {
    var link = Automaton.Link(fail: fail, ending: firstEndings[Int(node)])
    trie.forEachWay(from: node) { label, target in
      link.label = label
      link.target = states[Int(target)]
    }
    links[Int(states[Int(node)] & (Automaton.State.endBit - 1))] = link
  }

  private func next(_ start: UInt32, _ octetClass: UInt8) -> UInt32 {
    var state = Automaton.State(bits: start)
    while !state.hasRow {
      let link = links[state.place]
      if link.label == octetClass { return link.target }
      state.bits = link.fail
    }
    return rows[state.place + Int(octetClass)]
  }
}

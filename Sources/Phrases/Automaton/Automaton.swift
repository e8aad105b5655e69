/// Finds many patterns in one pass over a text (Aho and Corasick, 1975).
///
/// Octets are first mapped to the few classes that occur in patterns. A state with few transitions
/// has a list of links, and a fallback state for all other classes. A state with many transitions
/// has a row, so that one lookup gives the next state. A text of n octets takes at most 2n steps
/// from state to state, whatever the number of patterns.
public struct Automaton: Sendable {
  /// A state with the facts that are needed after every octet: where its transitions are, and
  /// whether a pattern ends there.
  struct State: Sendable {
    var bits: UInt32

    static let rowBit: UInt32 = 1 << 31
    static let endBit: UInt32 = 1 << 30
    /// In a row: the state goes on from the row's, and no octet is left by falling back.
    static let forwardBit: UInt32 = 1 << 29

    /// A pattern ends here.
    var isEnd: Bool { bits & State.endBit != 0 }
    var hasRow: Bool { bits & State.rowBit != 0 }
    /// The place of its row, or of its first link.
    var place: Int { Int(bits & (State.forwardBit - 1)) }
  }

  /// A pattern that ends at a state, and the next shorter one that ends there.
  struct Ending: Sendable {
    let pattern: UInt32
    /// The index of the next ending plus one; 0 after the last.
    let next: UInt32
  }

  /// One transition of a state without a row.
  struct Link: Sendable {
    /// The state after the transition.
    var target: UInt32 = 0
    /// The state to continue from when no transition has the octet's class.
    var fail: UInt32 = 0
    /// The index plus one in ``endings`` of the longest pattern that ends at this state; 0 for
    /// none.
    var ending: UInt32 = 0
    /// The class of the transition, or ``none``.
    var label: UInt8 = none
    /// Whether the next link belongs to the same state.
    var hasMore = false

    static let none: UInt8 = 255
  }

  /// The state at the start of every text.
  let start: State
  /// The class of each octet; 0 for octets that occur in no pattern.
  let classes: [UInt8]
  /// The transitions of states with many: each row has the next state for each class, and then the
  /// same value as ``Link/ending``.
  let rows: [UInt32]
  let links: [Link]
  let endings: [Ending]
  let classCount: Int

  init(_ tables: AutomatonTables) {
    classes = tables.trie.classes
    classCount = tables.trie.classCount
    rows = tables.rows
    links = tables.links
    endings = tables.endings
    start = State(bits: State.rowBit)
  }

  /// The state after an octet of a class.
  /// - Parameter steps: counts the states that are visited, for tests of the bound.
  @inline(__always)
  func next(_ state: State, _ octetClass: UInt8, steps: inout Int) -> State {
    var current = state
    while true {
      steps &+= 1
      if current.hasRow { return State(bits: rows[current.place &+ Int(octetClass)]) }
      var place = current.place
      var link = links[place]
      while link.label != octetClass, link.hasMore {
        place &+= 1
        link = links[place]
      }
      if link.label == octetClass { return State(bits: link.target) }
      current.bits = link.fail
    }
  }

  /// The state after an octet more of a pattern's beginning; nil where no pattern goes on so.
  /// - Parameter state: of all octets so far, none of which was left by falling back.
  @inline(__always)
  func forward(_ state: State, _ octetClass: UInt8) -> State? {
    if state.hasRow {
      let next = State(bits: rows[state.place &+ Int(octetClass)])
      return next.bits & State.forwardBit != 0 ? next : nil
    }
    var place = state.place
    while links[place].label != octetClass {
      guard links[place].hasMore else { return nil }
      place &+= 1
    }
    return State(bits: links[place].target)
  }

  /// The place in ``endings`` plus one of the longest pattern that ends at a state; 0 for none.
  func firstEnding(_ state: State) -> UInt32 {
    state.hasRow ? rows[state.place + classCount] : links[state.place].ending
  }
}

/// Finds many patterns in one pass over a text (Aho and Corasick, 1975).
///
/// Octets are first mapped to the few classes that occur in patterns. A state with few ways on has a
/// link for each, one behind the other, and falls back to another state where none leads on; a state
/// with many has a row, so that one look leads on. A text of n octets takes at most 2n steps from
/// state to state, whatever the number of patterns.
public struct Automaton: Sendable {
  /// A state, and what is asked of it after every octet: where its ways are, whether a pattern ends
  /// there.
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

  /// A pattern that ends at a state, and where on the way of failure the next one is.
  struct Ending: Sendable {
    let pattern: UInt32
    /// The place of the next ending plus one; 0 after the last.
    let next: UInt32
  }

  /// One way on from a state without a row.
  struct Link: Sendable {
    /// Where the way leads.
    var target: UInt32 = 0
    /// The state to go on from when no way leads on.
    var fail: UInt32 = 0
    /// The place in ``endings`` plus one of the longest pattern that ends here; 0 for none.
    var ending: UInt32 = 0
    /// The class that leads on, or ``none``.
    var label: UInt8 = none
    /// The next link is of the same state.
    var hasMore = false

    static let none: UInt8 = 255
  }

  /// Where every text begins.
  let start: State
  /// For each octet its class; 0 for those in no pattern.
  let classes: [UInt8]
  /// The ways of states with many: a row is the state by each class, then what ``Link/ending`` is
  /// to a link.
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

  /// The state after an octet of this class.
  /// - Parameter steps: counts the states looked at, for tests of the bound.
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

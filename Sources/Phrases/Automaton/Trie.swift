/// The prefix tree of the patterns, while an automaton is built.
struct Trie {
  struct Node {
    var firstChild: UInt32 = 0
    var sibling: UInt32 = 0
    /// The number of the pattern that ends here plus one; 0 for none.
    var pattern: UInt32 = 0
    /// The index in ``tables`` plus one; 0 for a node with few children.
    var table: UInt16 = 0
    var childCount: UInt8 = 0
    var label: UInt8 = 0
  }

  /// A node with this many children or more has a table, so that a child is found without a search.
  private static let tabledChildren = 6
  /// The most tables; further nodes have none.
  private static let tablesLimit = Int(UInt16.max)

  private(set) var nodes: [Node] = [Node()]
  /// The class of each octet; 0 for octets that occur in no pattern.
  private(set) var classes = [UInt8](repeating: 0, count: 256)
  private(set) var classCount = 1
  private(set) var patternCount: UInt32 = 0
  /// Tables of children by class, 256 entries each.
  private var tables: [UInt32] = []

  /// - Parameter octets: the approximate number of octets of all patterns together.
  init(expectedOctets octets: Int) {
    nodes.reserveCapacity(octets + 1)
    // A table for each 256 octets is more than enough.
    tables.reserveCapacity(octets)
  }

  /// Returns the number of a pattern, and adds the pattern if it is new.
  mutating func insert(_ pattern: [UInt8]) -> (number: UInt32, isNew: Bool) {
    var (node, known) = walk(pattern)
    if known < pattern.count { node = addBranch(to: node, pattern, from: known) }
    let number = nodes[Int(node)].pattern
    if number != 0 { return (number - 1, false) }
    patternCount += 1
    nodes[Int(node)].pattern = patternCount
    return (patternCount - 1, true)
  }

  /// The node that is reached by as many octets of a pattern as there are nodes for, and how many.
  private func walk(_ pattern: [UInt8]) -> (node: UInt32, octets: Int) {
    var node: UInt32 = 0
    for place in pattern.indices {
      guard let next = way(from: node, by: classes[Int(pattern[place])]) else {
        return (node, place)
      }
      node = next
    }
    return (node, pattern.count)
  }

  /// The number of a node's children.
  func wayCount(_ node: UInt32) -> Int { Int(nodes[Int(node)].childCount) }

  /// Calls `body` for each child of a node.
  func forEachWay(from node: UInt32, _ body: (_ label: UInt8, _ target: UInt32) -> Void) {
    var child = nodes[Int(node)].firstChild
    while child != 0 {
      body(nodes[Int(child)].label, child)
      child = nodes[Int(child)].sibling
    }
  }

  /// The child of a node by a class.
  func way(from node: UInt32, by label: UInt8) -> UInt32? {
    let table = Int(nodes[Int(node)].table)
    if table != 0 {
      let found = tables[(table - 1) * 256 + Int(label)]
      return found == 0 ? nil : found
    }
    var child = nodes[Int(node)].firstChild
    while child != 0 {
      if nodes[Int(child)].label == label { return child }
      child = nodes[Int(child)].sibling
    }
    return nil
  }

  /// Adds a node for each octet of a pattern from a place on: a child, its child, and so on.
  /// - Returns: the last one.
  private mutating func addBranch(
    to parent: UInt32, _ pattern: [UInt8], from start: Int
  ) -> UInt32 {
    let first = UInt32(nodes.count)
    for place in start..<pattern.count {
      let isLast = place == pattern.count - 1
      nodes.append(
        Node(
          firstChild: isLast ? 0 : UInt32(nodes.count + 1), childCount: isLast ? 0 : 1,
          label: octetClass(pattern[place])))
    }
    addChild(first, to: parent)
    return UInt32(nodes.count - 1)
  }

  private mutating func addChild(_ child: UInt32, to parent: UInt32) {
    nodes[Int(child)].sibling = nodes[Int(parent)].firstChild
    nodes[Int(parent)].firstChild = child
    nodes[Int(parent)].childCount += 1
    let table = Int(nodes[Int(parent)].table)
    if table != 0 {
      tables[(table - 1) * 256 + Int(nodes[Int(child)].label)] = child
    } else if nodes[Int(parent)].childCount == Trie.tabledChildren,
      tables.count / 256 < Trie.tablesLimit
    {
      addTable(to: parent)
    }
  }

  private mutating func addTable(to node: UInt32) {
    let start = tables.count
    tables += repeatElement(0, count: 256)
    var child = nodes[Int(node)].firstChild
    while child != 0 {
      tables[start + Int(nodes[Int(child)].label)] = child
      child = nodes[Int(child)].sibling
    }
    nodes[Int(node)].table = UInt16(start / 256 + 1)
  }

  private mutating func octetClass(_ octet: UInt8) -> UInt8 {
    let known = classes[Int(octet)]
    guard known == 0, classCount < Int(Automaton.Link.none) else { return known }
    classes[Int(octet)] = UInt8(classCount)
    classCount += 1
    return UInt8(classCount - 1)
  }
}

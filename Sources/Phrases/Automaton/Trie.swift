/// The prefix tree of the patterns, while an automaton is built.
struct Trie {
  struct Node {
    var firstChild: UInt32 = 0
    var sibling: UInt32 = 0
    /// The number of the pattern that ends here plus one; 0 for none.
    var pattern: UInt32 = 0
    /// The index in ``tables`` plus one; 0 for a node with few children.
    var table: UInt32 = 0
    var childCount: UInt8 = 0
    /// Octets from the start to here; 255 for more.
    var depth: UInt8 = 0
    var label: UInt8 = 0
  }

  /// A node with this many children or more has a table, so that a child is found without a search.
  private static let tabledChildren = 6

  private(set) var nodes: [Node] = [Node()]
  /// The class of each octet; 0 for octets that occur in no pattern.
  private(set) var classes = [UInt8](repeating: 0, count: 256)
  private(set) var classCount = 1
  private(set) var patternCount: UInt32 = 0
  /// Tables of children by class, 256 entries each.
  private var tables: [UInt32] = []

  /// - Parameter octets: the approximate number of octets of all patterns together.
  init(expectedOctets octets: Int) { nodes.reserveCapacity(octets + 1) }

  /// Returns the number of a pattern, and adds the pattern if it is new.
  mutating func insert(_ pattern: [UInt8]) -> (number: UInt32, isNew: Bool) {
    var current: UInt32 = 0
    for octet in pattern { current = child(of: current, by: octetClass(octet)) }
    let known = nodes[Int(current)].pattern
    if known != 0 { return (known - 1, false) }
    patternCount += 1
    nodes[Int(current)].pattern = patternCount
    return (patternCount - 1, true)
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

  /// The nodes in order of depth, and for each node its fallback: the node of its longest proper
  /// suffix that is in the trie.
  func breadthFirst() -> (order: [UInt32], fails: [UInt32]) {
    var order: [UInt32] = [0]
    order.reserveCapacity(nodes.count)
    var fails = [UInt32](repeating: 0, count: nodes.count)
    var head = 0
    while head < order.count {
      let parent = order[head]
      head += 1
      forEachWay(from: parent) { label, node in
        order.append(node)
        if parent != 0 { fails[Int(node)] = fallback(fails, from: parent, by: label) }
      }
    }
    return (order, fails)
  }

  private func fallback(_ fails: [UInt32], from parent: UInt32, by label: UInt8) -> UInt32 {
    var current = parent
    while current != 0 {
      current = fails[Int(current)]
      if let found = way(from: current, by: label) { return found }
    }
    return 0
  }

  private func way(from node: UInt32, by label: UInt8) -> UInt32? {
    let table = nodes[Int(node)].table
    if table != 0 {
      let found = tables[Int(table - 1) * 256 + Int(label)]
      return found == 0 ? nil : found
    }
    var child = nodes[Int(node)].firstChild
    while child != 0 {
      if nodes[Int(child)].label == label { return child }
      child = nodes[Int(child)].sibling
    }
    return nil
  }

  private mutating func child(of parent: UInt32, by label: UInt8) -> UInt32 {
    if let known = way(from: parent, by: label) { return known }
    let added = UInt32(nodes.count)
    let depth = max(nodes[Int(parent)].depth, nodes[Int(parent)].depth &+ 1)
    nodes.append(Node(sibling: nodes[Int(parent)].firstChild, depth: depth, label: label))
    nodes[Int(parent)].firstChild = added
    nodes[Int(parent)].childCount += 1
    if nodes[Int(parent)].table != 0 {
      tables[Int(nodes[Int(parent)].table - 1) * 256 + Int(label)] = added
    } else if nodes[Int(parent)].childCount == Trie.tabledChildren {
      addTable(to: parent)
    }
    return added
  }

  private mutating func addTable(to node: UInt32) {
    let start = tables.count
    tables += repeatElement(0, count: 256)
    var child = nodes[Int(node)].firstChild
    while child != 0 {
      tables[start + Int(nodes[Int(child)].label)] = child
      child = nodes[Int(child)].sibling
    }
    nodes[Int(node)].table = UInt32(start / 256 + 1)
  }

  private mutating func octetClass(_ octet: UInt8) -> UInt8 {
    let known = classes[Int(octet)]
    guard known == 0, classCount < Int(Automaton.Link.none) else { return known }
    classes[Int(octet)] = UInt8(classCount)
    classCount += 1
    return UInt8(classCount - 1)
  }
}

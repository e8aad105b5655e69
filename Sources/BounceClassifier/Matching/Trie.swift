/// The phrases' common beginnings, while the automaton is built.
struct Trie {
  struct Node {
    var firstChild: UInt32 = 0
    var sibling: UInt32 = 0
    /// The phrase that ends here plus one; 0 for none.
    var pattern: UInt32 = 0
    var label: UInt8 = 0
  }

  private(set) var nodes = [Node()]

  /// Adds a phrase.
  mutating func insert(_ pattern: [UInt8], _ classes: [UInt8], number: UInt32) {
    var current: UInt32 = 0
    for octet in pattern { current = child(of: current, by: classes[Int(octet)]) }
    nodes[Int(current)].pattern = number + 1
  }

  /// Whether more than one octet leads on from a node.
  func hasSeveralWays(_ node: UInt32) -> Bool {
    let first = nodes[Int(node)].firstChild
    return first != 0 && nodes[Int(first)].sibling != 0
  }

  /// Calls back for each way on from a node.
  func forEachWay(from node: UInt32, _ body: (_ label: UInt8, _ target: UInt32) -> Void) {
    var child = nodes[Int(node)].firstChild
    while child != 0 {
      body(nodes[Int(child)].label, child)
      child = nodes[Int(child)].sibling
    }
  }

  /// The nodes by depth, and for each node the one of its longest proper ending that is a beginning.
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
    nodes.append(
      Node(firstChild: 0, sibling: nodes[Int(parent)].firstChild, pattern: 0, label: label))
    nodes[Int(parent)].firstChild = added
    return added
  }
}

// The only file of this target that calls CTOML and the file system. `unsafe` here: lists and texts
// that are valid as long as the parsed document.

internal import CTOML
internal import Posix

/// Parses with toml++ and copies the result.
func parse(_ octets: [UInt8], file: String) throws(TOMLProblems) -> TOMLTable {
  let parsed = unsafe octets.withUnsafeBytes { octets in
    unsafe ctoml_parse(octets.baseAddress?.assumingMemoryBound(to: CChar.self), octets.count)
  }
  guard let parsed = unsafe parsed else {
    throw TOMLProblems(file: file, message: "out of memory")
  }
  defer { unsafe ctoml_free(parsed) }
  var line: UInt32 = 0
  if let message = unsafe ctoml_error(parsed, &line) {
    throw TOMLProblems(
      file: file, line: line == 0 ? nil : Int(line), message: unsafe String(cString: message))
  }
  var count = 0
  let nodes = unsafe ctoml_nodes(parsed, &count)
  return unsafe tree(UnsafeBufferPointer(start: nodes, count: count))
}

/// Builds the tree from its leaves.
///
/// A parent comes before its children in the list. The loop goes backwards, so that the children of
/// each node are complete when it reaches the node.
private func tree(_ nodes: UnsafeBufferPointer<ctoml_node>) -> TOMLTable {
  var children = [[TOMLTable.Entry]](repeating: [], count: nodes.count)
  for index in nodes.indices.dropFirst().reversed() {
    let node = unsafe nodes[index]
    let entry = TOMLTable.Entry(
      key: unsafe text(node.key, node.key_length),
      node: TOMLNode(
        line: unsafe Int(node.line), value: unsafe value(of: node, children: children[index])))
    children[index] = []
    unsafe children[node.parent].append(entry)
  }
  return TOMLTable(entries: children.first?.reversed() ?? [])
}

private func value(of node: ctoml_node, children: [TOMLTable.Entry]) -> TOMLValue {
  switch unsafe node.kind {
  case CTOML_TABLE: .table(TOMLTable(entries: children.reversed()))
  case CTOML_ARRAY: .array(children.reversed().map(\.node))
  case CTOML_INTEGER: unsafe .integer(node.integer)
  case CTOML_FLOAT: unsafe .float(node.number)
  case CTOML_BOOLEAN: unsafe .boolean(node.boolean)
  case CTOML_DATE_TIME: unsafe .dateTime(text(node.text, node.text_length))
  default: unsafe .string(text(node.text, node.text_length))
  }
}

private func text(_ octets: UnsafePointer<CChar>, _ count: Int) -> String {
  unsafe String(
    decoding: UnsafeRawBufferPointer(start: UnsafeRawPointer(octets), count: count), as: UTF8.self)
}

/// Reads a whole file; throws if it is longer than the limit.
func readFile(_ path: String, atMost limit: Int) throws(TOMLProblems) -> [UInt8] {
  do throws(SystemError) {
    let file = try File(path, .read)
    var octets: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while octets.count <= limit {
      let count = try file.read(into: &chunk)
      if count == 0 { return octets }
      octets += chunk[..<count]
    }
  } catch {
    let doing = error.operation == .open ? "cannot open" : "cannot read"
    throw TOMLProblems(file: path, message: "\(doing): \(error.reason)")
  }
  throw TOMLProblems(file: path, message: tooLarge(limit))
}

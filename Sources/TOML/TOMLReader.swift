/// Reads keys of a table, checks their values, and collects all problems.
///
///     let top = TOMLReader(document)
///     let journal = top.table("journal")
///     let limit = journal.integer("segment_octets_limit", in: 4096...) ?? 64 << 20
///     let onError = journal.choice("on_error", ["tempfail", "accept"]) ?? "tempfail"
///     try top.finish()
///
/// Every call returns nil for a key that is absent and for one that is wrong; `finish` throws the
/// problems of the wrong ones. A key that was never asked for is a problem too: ask for every
/// allowed key, on every path, before `finish`.
public final class TOMLReader {
  /// The line of this table's key; nil for the file itself and for a table that is absent.
  public let line: Int?
  /// The dotted key of this table; empty for the file itself.
  public let key: String
  /// Whether the table is there.
  public let isPresent: Bool
  private let entries: [TOMLTable.Entry]
  private let nodes: [String: TOMLNode]
  private var asked: [String] = []
  private let notes: TOMLNotes

  /// A reader of a whole file.
  public convenience init(_ document: TOMLDocument) {
    self.init(
      document.root, key: "", line: nil, isPresent: true, notes: TOMLNotes(file: document.file))
  }

  init(_ table: TOMLTable, key: String, line: Int?, isPresent: Bool, notes: TOMLNotes) {
    self.key = key
    self.line = line
    self.isPresent = isPresent
    self.notes = notes
    entries = table.entries
    nodes = Dictionary(table.entries.map { ($0.key, $0.node) }) { first, _ in first }
    notes.readers.append(self)
  }

  // MARK: Taking keys

  /// Text.
  public func string(_ name: String) -> String? {
    take(name, "a string") { if case .string(let text) = $0 { text } else { nil } }
  }

  /// A whole number within bounds.
  public func integer(
    _ name: String, in bounds: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    let number = take(name, "an integer") { if case .integer(let it) = $0 { Int(it) } else { nil } }
    guard let number, !bounds.contains(number) else { return number }
    let expected =
      bounds.upperBound == .max
      ? "at least \(bounds.lowerBound)" : "from \(bounds.lowerBound) to \(bounds.upperBound)"
    reject(name, "expected \(expected), found \(number)")
    return nil
  }

  /// A whole number from a lower bound on.
  public func integer(_ name: String, in bounds: PartialRangeFrom<Int>) -> Int? {
    integer(name, in: bounds.lowerBound...Int.max)
  }

  /// A number with or without a fraction.
  public func float(_ name: String) -> Double? {
    take(name, "a number") {
      switch $0 {
      case .float(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    }
  }

  /// True or false.
  public func boolean(_ name: String) -> Bool? {
    take(name, "a boolean") { if case .boolean(let it) = $0 { it } else { nil } }
  }

  /// One of several words.
  public func choice(_ name: String, _ words: [String]) -> String? {
    guard let word = string(name) else { return nil }
    if words.contains(word) { return word }
    let known = words.map { "\"\($0)\"" }.joined(separator: ", ")
    reject(name, "expected one of \(known), found \"\(word.prefix(64))\"")
    return nil
  }

  /// An array of strings, each with its line.
  public func strings(_ name: String) -> [(text: String, line: Int)]? {
    elements(name, "an array of strings") { node, _ in
      if case .string(let text) = node.value { (text, node.line) } else { nil }
    }
  }

  /// An array of whole numbers, each with its line.
  public func integers(_ name: String) -> [(number: Int, line: Int)]? {
    elements(name, "an array of integers") { node, _ in
      if case .integer(let number) = node.value { (Int(number), node.line) } else { nil }
    }
  }

  /// A table.
  ///
  /// If the key is absent or wrong, this is a reader of an empty table, so that the caller applies
  /// its defaults in the same way.
  public func table(_ name: String) -> TOMLReader {
    let found = take(name, "a table") { if case .table(let it) = $0 { it } else { nil } }
    return TOMLReader(
      found ?? TOMLTable(entries: []), key: dotted(name),
      line: found == nil ? nil : nodes[name]?.line, isPresent: found != nil, notes: notes)
  }

  /// An array of tables: `[[rule]]`.
  ///
  /// Their keys are `rule[0]`, `rule[1]`.
  public func tables(_ name: String) -> [TOMLReader]? {
    elements(name, "an array of tables") { [notes] node, key in
      guard case .table(let table) = node.value else { return nil }
      return TOMLReader(table, key: key, line: node.line, isPresent: true, notes: notes)
    }
  }

  /// Every key of this table, for tables whose keys the operator chooses.
  ///
  /// They count as asked for.
  public func names() -> [String] {
    asked += entries.map(\.key)
    return entries.map(\.key)
  }

  // MARK: Problems

  /// Whether the table has this key, right or wrong.
  public func has(_ name: String) -> Bool { nodes[name] != nil }

  /// Whether this key's value is an array without any element, right or wrong.
  public func isEmptyArray(_ name: String) -> Bool {
    if case .array(let elements)? = nodes[name]?.value { elements.isEmpty } else { false }
  }

  /// Reports a value that the caller found to be wrong.
  ///
  /// - Parameter line: The line of an element; nil for the line of the key.
  public func reject(_ name: String, _ message: String, line: Int? = nil) {
    notes.add(line ?? nodes[name]?.line ?? self.line, dotted(name), message)
  }

  /// Reports a key that must be present and is not.
  public func require(_ name: String) {
    if !has(name) { notes.add(line, dotted(name), "missing") }
  }

  /// Ends the reading of the whole file.
  ///
  /// - Throws: All problems that were found in any table, and all keys that were not asked for.
  public func finish() throws(TOMLProblems) {
    for reader in notes.readers { reader.reportUnknownKeys() }
    let problems = notes.problems
    notes.readers = []
    if let problems = TOMLProblems(problems) { throw problems }
  }

  private func reportUnknownKeys() {
    for entry in entries where !asked.contains(entry.key) {
      let near = asked.filter { !has($0) && isNear($0, entry.key) }.first
      let hint = near.map { ", did you mean \(dotted($0))?" } ?? ""
      notes.add(entry.node.line, dotted(entry.key), "unknown key" + hint)
    }
  }

  private func take<Value>(
    _ name: String, _ expected: String, _ read: (TOMLValue) -> Value?
  ) -> Value? {
    asked.append(name)
    guard let node = nodes[name] else { return nil }
    if let value = read(node.value) { return value }
    reject(name, "expected \(expected), found \(node.value.kind)")
    return nil
  }

  private func elements<Value>(
    _ name: String, _ expected: String, _ read: (TOMLNode, String) -> Value?
  ) -> [Value]? {
    let array = take(name, expected) { if case .array(let it) = $0 { it } else { nil } }
    guard let array else { return nil }
    var values: [Value] = []
    for (index, node) in array.enumerated() {
      let elementKey = "\(dotted(name))[\(index)]"
      if let value = read(node, elementKey) {
        values.append(value)
      } else {
        let message = "expected \(expected), found \(node.value.kind) in it"
        notes.add(node.line, elementKey, message)
      }
    }
    return values
  }

  private func dotted(_ name: String) -> String { key.isEmpty ? name : "\(key).\(name)" }
}

/// State that the readers of one file share.
final class TOMLNotes {
  /// The largest number of problems kept; further ones are dropped.
  static let problemsLimit = 100

  let file: String
  var readers: [TOMLReader] = []
  private(set) var problems: [TOMLProblem] = []

  init(file: String) { self.file = file }

  func add(_ line: Int?, _ key: String, _ message: String) {
    guard problems.count < Self.problemsLimit else { return }
    problems.append(TOMLProblem(file: file, line: line, key: key, message: message))
  }
}

/// Whether two keys differ by at most two edits.
///
/// Keys of more than 64 octets are not compared.
private func isNear(_ one: String, _ other: String) -> Bool {
  let (one, other) = (Array(one.utf8), Array(other.utf8))
  guard abs(one.count - other.count) <= 2, max(one.count, other.count) <= 64 else { return false }
  var previous = Array(0...other.count)
  for (row, octet) in one.enumerated() {
    var current = [row + 1]
    for (column, candidate) in other.enumerated() {
      let change = previous[column] + (octet == candidate ? 0 : 1)
      current.append(min(change, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return (previous.last ?? 0) <= 2
}

import Octets

/// Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet.
enum CSV {
  /// One row with its line end, CR LF.
  static func row(_ cells: [Octets]) -> Octets {
    var row = Octets()
    for (index, cell) in cells.enumerated() {
      if index > 0 { row.append(UInt8(ascii: ",")) }
      append(cell, to: &row)
    }
    row += "\r\n".utf8
    return row
  }

  /// One row with its line end, CR LF.
  static func row(_ cells: [String]) -> Octets { row(cells.map { Octets($0.utf8) }) }

  /// Appends a value, in quotes if it needs them.
  ///
  /// A value that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@` or
  /// white space) is preceded by an apostrophe. Control characters become U+FFFD.
  private static func append(_ value: Octets, to row: inout Octets) {
    let isPlain = value.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    let text = isPlain ? value : Octets(value.printable.utf8)
    let isFormula = text.first.map { "=+-@ ".utf8.contains($0) } ?? false
    guard isFormula || text.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") })
    else {
      row += text
      return
    }
    row.append(UInt8(ascii: "\""))
    if isFormula { row.append(UInt8(ascii: "'")) }
    for octet in text {
      if octet == UInt8(ascii: "\"") { row.append(octet) }
      row.append(octet)
    }
    row.append(UInt8(ascii: "\""))
  }
}

public import TestSupport

/// A line of a journal, as `bouncectl list --format json` prints it.
public struct JournalRecord: Sendable, CustomStringConvertible {
  /// The line.
  public let line: String
  /// The parsed line.
  public let json: JSON

  /// Reads a line.
  public init(line: String) throws {
    self.line = line
    json = try JSON(line)
  }

  /// The text of a member; a dot leads into an object, as in `original.queue_id`.
  public subscript(path: String) -> String? {
    path.split(separator: ".").reduce(json as JSON?) { $0?[String($1)] }?.text
  }

  /// The original recipient, else the final one.
  public var recipient: String { self["original_recipient"] ?? self["recipient"] ?? "" }

  /// Whether the message expired.
  public var isExpired: Bool { json["expired"] == .bool(true) }

  /// Type, category and what to do with the address, in one line.
  public var verdict: String {
    [self["type"], self["category"], self["list_action"]].map { $0 ?? "-" }.joined(separator: " ")
  }

  /// The line.
  public var description: String { line }

  /// The violations of docs/event.schema.json, and a wrong checksum; empty if there are none.
  public func faults() throws -> [String] {
    var faults = try JSONSchema(Checkout.text("docs/event.schema.json")).faults(of: json)
    let framed = Array(line.utf8)
    let end = ",\"crc\":\"00000000\"}".utf8.count
    let sum = CRC32C.checksum(framed.dropLast(end))
    if self["crc"] != sum { faults.append("the octets have the checksum \(sum)") }
    if json.members.last?.key != "crc" { faults.append("crc is not the last key") }
    return faults
  }
}

/// CRC-32C, bit by bit: slow, but independent of the code under test.
enum CRC32C {
  static func checksum(_ octets: some Sequence<UInt8>) -> String {
    var register = UInt32.max
    for octet in octets {
      register ^= UInt32(octet)
      for _ in 0..<8 {
        register = register & 1 == 1 ? (register >> 1) ^ 0x82F6_3B78 : register >> 1
      }
    }
    let digits = String(~register, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

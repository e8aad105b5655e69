internal import Foundation
internal import TestSupport

/// A mailbox that virtual(8) delivers into.
public struct Maildir: Sendable {
  /// Its folder.
  public let path: String

  /// The delivered messages, oldest first.
  public func messages() -> [DeliveredMessage] {
    let folder = path + "/new"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted(by: Self.isOlder).compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map {
        DeliveredMessage(name: name, octets: Array($0))
      }
    }
  }

  /// Waits until there are `count` messages that meet the condition, and returns them.
  public func wait(
    for count: Int = 1, _ what: String, atMostSeconds seconds: Double = 180,
    where condition: (DeliveredMessage) -> Bool = { _ in true }
  ) throws -> [DeliveredMessage] {
    try waitFor(
      "\(count) × \(what) in \(path)", atMostSeconds: seconds,
      state: messages().map(\.subject).joined(separator: "; ")
    ) {
      let found = messages().filter(condition)
      return found.count >= count ? found : nil
    }
  }

  /// Names begin with seconds, then have microseconds after an M.
  private static func isOlder(_ a: String, _ b: String) -> Bool {
    func key(_ name: String) -> (Int, Int) {
      let microseconds = name.range(of: "M", options: .backwards).map {
        name[$0.upperBound...].prefix(while: \.isNumber)
      }
      return (Int(name.prefix(while: \.isNumber)) ?? 0, Int(microseconds ?? "") ?? 0)
    }
    return key(a) < key(b)
  }
}

/// A message in a mailbox, with LF line ends.
public struct DeliveredMessage: Sendable {
  /// Its file's name.
  public let name: String
  /// The whole message, with the three fields that virtual(8) prepends.
  public let octets: [UInt8]

  /// A message as in a mailbox.
  public init(name: String, octets: [UInt8]) {
    self.name = name
    self.octets = octets
  }

  /// All of it as text.
  public var text: String { String(decoding: octets, as: UTF8.self) }
  /// The Subject field.
  public var subject: String { field("Subject") ?? "" }
  /// The octets after the first empty line, which ends the header.
  public var body: [UInt8] {
    let end = Array("\n\n".utf8)
    guard let range = Data(octets).firstRange(of: Data(end)) else { return [] }
    return Array(octets[range.upperBound...])
  }

  /// The values of all fields with a name, unfolded, from top to bottom.
  public func fields(_ name: String) -> [String] {
    header.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }

  /// The value of the first field with a name.
  public func field(_ name: String) -> String? { fields(name).first }

  /// The header's fields, unfolded, from top to bottom.
  public var header: [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { break }
      if let first = line.first, first == " " || first == "\t" {
        if !fields.isEmpty { fields[fields.count - 1].value += line }
      } else if let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        fields.append((String(line[..<colon]), String(value)))
      }
    }
    return fields
  }

  /// The lines of the header, unchanged.
  public var headerLines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
      .map(String.init)
  }
}

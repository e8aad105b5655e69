/// A TOML 1.0 file as a tree.
public struct TOMLDocument: Sendable, Equatable {
  /// The largest file read: 4 MiB.
  public static let octetsLimit = 4 << 20

  /// The name that errors carry.
  public let file: String
  /// The top-level table.
  public let root: TOMLTable

  /// Reads and parses a file.
  ///
  /// - Throws: One problem if it cannot be read, is larger than `octetsLimit` or is not TOML.
  public init(path: String) throws(TOMLProblems) {
    try self.init(octets: try readFile(path, atMost: Self.octetsLimit), file: path)
  }

  /// Parses.
  ///
  /// - Parameter file: The name for errors.
  /// - Throws: One problem, with its line; also for octets that are not UTF-8.
  public init(octets: [UInt8], file: String) throws(TOMLProblems) {
    guard octets.count <= Self.octetsLimit else {
      throw TOMLProblems(file: file, message: tooLarge(Self.octetsLimit))
    }
    self.file = file
    root = try parse(octets, file: file)
  }
}

/// The message for a file beyond the limit.
func tooLarge(_ limit: Int) -> String { "larger than \(limit) octets" }

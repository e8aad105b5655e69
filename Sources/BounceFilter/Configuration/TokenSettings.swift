public import Octets
import TOML
import TokenKeys

/// Settings of `[token]`: docs/configuration.md.
public struct TokenSettings: Sendable, Equatable {
  /// The directory of the keys; one that does not exist holds none.
  public var keysDirectory = TokenKeys.defaultDirectory
  /// Clients that send only mail of senders of this site, and that do not authenticate.
  public var clients: [NetworkPrefix] = []
  /// The `{daemon_name}` of services by which mail comes again, such as from a content filter.
  public var excludedDaemons: [Octets] = []
  /// How old a token may be when a report returns it.
  public var maxAgeDays = 30

  /// The defaults, as of an empty file.
  public init() {}

  /// Reads the table; what it does not have keeps its value.
  mutating func read(_ table: TOMLReader) {
    if let directory = table.string("keys_directory") {
      keysDirectory = directory
      if !directory.hasPrefix("/") || directory.utf8.contains(0) {
        table.reject("keys_directory", "expected an absolute path, found \(shown(directory))")
      }
    }
    clients = Configuration.networks(table, "clients") ?? clients
    for (name, line) in table.strings("exclude_daemons") ?? [] {
      excludedDaemons.append(Octets(name.utf8))
      if name.isEmpty {
        table.reject(
          "exclude_daemons", "expected the name that master.cf gives, found \"\"", line: line)
      }
    }
    maxAgeDays = table.integer("max_age_days", in: 1...3_650) ?? maxAgeDays
  }
}

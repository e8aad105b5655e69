import Posix
public import Token

/// The keys for tokens, read from a directory: docs/configuration.md, "Keys for tokens".
public struct TokenKeys: Sendable {
  /// Where the keys are unless the configuration says otherwise.
  ///
  /// With the configuration, because they are kept and copied with it: all hosts of a site need the
  /// same keys, and they outlive the journal.
  public static let defaultDirectory = "/etc/bounce-milter/token-keys"
  /// The most keys in a directory; more are an error.
  public static let keysLimit = 100

  /// A key and its file.
  public struct Entry: Sendable {
    /// The file's path.
    public var path: String
    /// The key.
    public var key: TokenKey
  }

  /// The keys, the newest first.
  public let entries: [Entry]
  /// The same keys, to sign and to verify.
  public let ring: TokenKeyRing

  /// No keys.
  public init() { self.init([]) }

  private init(_ entries: [Entry]) {
    ring = TokenKeyRing(entries.map(\.key))
    self.entries = ring.keys.compactMap { key in entries.first { $0.key.id == key.id } }
  }

  /// Reads the files `*.key` in a directory; a missing directory has no keys.
  ///
  /// - Throws: all errors; no key is used then.
  public init(directory: String) throws(TokenKeysError) {
    let names: [String]
    do throws(SystemError) {
      names = try Self.names(in: directory)
    } catch {
      throw TokenKeysError(problems: [Self.told(error, directory)])
    }
    var entries: [Entry] = []
    var problems: [String] = []
    for name in names.prefix(Self.keysLimit) {
      let path = "\(directory)/\(name)"
      do throws(TokenKeysError) {
        entries.append(Entry(path: path, key: try TokenKeyFile.read(path)))
      } catch {
        problems += error.problems
      }
    }
    problems += Self.copies(entries)
    if !entries.isEmpty, let status = try? FileStatus(of: directory),
      status.permissions & 0o022 != 0
    {
      problems.append(
        "\(directory): users other than its owner may add keys: chmod 700 it, and delete keys that are not yours"
      )
    }
    if names.count > Self.keysLimit {
      problems.append(
        "\(directory): more than \(Self.keysLimit) keys: delete those that are older than any mail that may still come back"
      )
    }
    guard problems.isEmpty else { throw TokenKeysError(problems: problems) }
    self.init(entries)
  }

  private static func names(in directory: String) throws(SystemError) -> [String] {
    do throws(SystemError) {
      return try Folder.names(directory).filter { $0.hasSuffix(TokenKeyFile.suffix) }
    } catch {
      if error.isNotFound, !Folder.isLink(directory) { return [] }
      throw error
    }
  }

  /// Two files with one secret: deleting one of them would not take the key away.
  private static func copies(_ entries: [Entry]) -> [String] {
    var paths: [TokenKeyID: String] = [:]
    var problems: [String] = []
    for entry in entries {
      if let first = paths.updateValue(entry.path, forKey: entry.key.id) {
        problems.append("\(entry.path): the same key as \(first): delete one of them")
      }
    }
    return problems
  }

  static func told(_ error: SystemError, _ path: String) -> String {
    error.isForbidden
      ? "\(error): make the daemon's user its owner, with chown bounce-milter \(path)" : "\(error)"
  }
}

/// Why keys could not be read or made: all errors at once, each a line of its own that names the
/// file and what to do.
public struct TokenKeysError: Error, Sendable, CustomStringConvertible {
  /// One line for each error; never empty.
  public let problems: [String]

  /// The errors, one line each.
  public var description: String { problems.joined(separator: "\n") }
}

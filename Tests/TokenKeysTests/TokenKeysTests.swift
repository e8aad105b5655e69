import Octets
import Posix
import TestSupport
import Testing
import Token
import TokenKeys

@Suite("Files of keys")
struct TokenKeysTests {
  private let folder: TemporaryFolder
  private var directory: String { folder.path("keys") }

  init() throws { folder = try TemporaryFolder("keys") }

  /// The problems of reading the directory.
  private var problems: [String] {
    do throws(TokenKeysError) {
      _ = try TokenKeys(directory: directory)
      return []
    } catch {
      return error.problems
    }
  }

  @Test("a directory that is missing or empty has no keys")
  func none() throws {
    #expect(try TokenKeys(directory: directory).ring.isEmpty)
    try folder.makeFolder("keys")
    try folder.write("not a key", to: "keys/README")
    #expect(try TokenKeys(directory: directory).ring.isEmpty)
  }

  @Test("a key that was made is read again, and the newest of several signs")
  func makes() throws {
    let old = try TokenKeys.make(in: directory, created: 1_000)
    let new = try TokenKeys.make(in: directory, created: 3_000)
    let middle = try TokenKeys.make(in: directory, created: 2_000)
    let keys = try TokenKeys(directory: directory)
    #expect(keys.entries.map(\.path) == [new, middle, old].map(\.path))
    #expect(keys.ring.signing?.id == new.key.id)
    #expect(keys.entries.map(\.key.created) == [3_000, 2_000, 1_000])
    #expect(new.path == "\(directory)/\(new.key.id).key")
    let address = Octets("ann@remote.example".utf8)
    let token = try #require(
      Token(
        for: [address], seconds: 5, key: old.key, random: RandomOctets.make(Token.randomOctetsCount)
      ))
    guard case .ours(let key) = keys.ring.verify(token) else {
      Issue.record("a key that was read does not verify what it signed when it was made")
      return
    }
    #expect(key.hasRecipient(address, in: token))
  }

  @Test("directory and file are for their owner alone")
  func permissions() throws {
    let key = try TokenKeys.make(in: directory, created: 1)
    let listing = try Command.run("/bin/sh", ["-c", "stat -c %a '\(directory)' '\(key.path)'"])
    #expect(listing.output == "700\n600\n")
  }

  @Test(
    "a file that others may use is an error that names it and says what to do",
    arguments: ["640", "604", "620", "644", "700"])
  func refusesMode(_ mode: String) throws {
    let key = try TokenKeys.make(in: directory, created: 1)
    _ = try Command.run("/bin/chmod", [mode, key.path])
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(key.path): ") == true)
    #expect(problems.first?.contains("chmod 600") == true)
  }

  @Test("a directory to which others may add keys is an error", arguments: ["770", "707"])
  func refusesDirectory(_ mode: String) throws {
    _ = try TokenKeys.make(in: directory, created: 1)
    _ = try Command.run("/bin/chmod", [mode, directory])
    #expect(problems.first?.contains("may add keys") == true)
  }

  @Test(
    "a file that is no key is an error, whatever the other files are",
    arguments: [
      "", "secret\n", "bounce-milter-token-key-1 12 00\n",
      "bounce-milter-token-key-1 x \(String(repeating: "ab", count: 32))\n",
      "bounce-milter-token-key-2 12 \(String(repeating: "ab", count: 32))\n",
      "bounce-milter-token-key-1 12 \(String(repeating: "ab", count: 32))",
      String(repeating: "a", count: 70_000),
    ])
  func refusesContent(_ text: String) throws {
    _ = try TokenKeys.make(in: directory, created: 1)
    try folder.write(text, to: "keys/bad.key")
    _ = try Command.run("/bin/chmod", ["600", folder.path("keys/bad.key")])
    #expect(problems.map { $0.hasPrefix("\(directory)/bad.key: not a key") } == [true])
  }

  @Test("a copy of a key under another name is an error")
  func refusesCopy() throws {
    let key = try TokenKeys.make(in: directory, created: 1)
    _ = try Command.run("/bin/cp", ["-p", key.path, folder.path("keys/zz.key")])
    #expect(problems == ["\(directory)/zz.key: the same key as \(key.path): delete one of them"])
  }

  @Test("where no key can be made, the error names what failed")
  func cannotMake() throws {
    let missing = folder.path("no/keys")
    #expect(throws: TokenKeysError.self) { try TokenKeys.make(in: missing, created: 1) }
  }
}

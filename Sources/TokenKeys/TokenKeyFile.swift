import Octets
import Posix
import Token

/// The file of one key, mode 0600: a line with the form's name and version, the time at which the
/// key was made in seconds since 1970, and its secret in hexadecimal digits.
///
///     bounce-milter-token-key-1 1796064477 c2f1…9e
enum TokenKeyFile {
  static let suffix = ".key"
  private static let mark = Octets("bounce-milter-token-key-1".utf8)
  /// A longer file is no key.
  private static let octetsLimit = 256

  /// Reads a key.
  ///
  /// - Throws: one problem: others may read the file, it is no key, or the system failed.
  static func read(_ path: String) throws(TokenKeysError) -> TokenKey {
    let status: FileStatus
    var octets = Octets(repeating: 0, count: octetsLimit + 1)
    do throws(SystemError) {
      let file = try File(path, .readWithoutWaiting)
      status = try file.status()
      octets.removeSubrange(try file.read(into: &octets)...)
    } catch {
      throw TokenKeysError(problems: [TokenKeys.told(error, path)])
    }
    guard status.permissions & 0o177 == 0 else {
      throw TokenKeysError(problems: [
        "\(path): users other than its owner may use this secret key: chmod 600 it, and replace it if one of them had access"
      ])
    }
    guard status.kind == .file, let key = parse(octets) else {
      throw TokenKeysError(problems: [
        "\(path): not a key of bouncectl token new: delete the file, or restore it from a copy"
      ])
    }
    return key
  }

  static func text(secret: Octets, created: Int64) -> Octets {
    var text = mark + [0x20] + Octets(String(created).utf8) + [0x20]
    for octet in secret { text += [UInt8.hexDigit(octet >> 4), UInt8.hexDigit(octet & 0xF)] }
    return text + [0x0A]
  }

  static func parse(_ octets: Octets) -> TokenKey? {
    guard octets.count <= octetsLimit, octets.last == 0x0A else { return nil }
    let words = octets.dropLast().split(separator: 0x20, omittingEmptySubsequences: false)
    guard words.count == 3, words[0].elementsEqual(mark), (1...12).contains(words[1].count),
      words[1].allSatisfy(\.isDigit), words[2].count == 2 * TokenKey.secretOctetsCount
    else { return nil }
    let created = words[1].reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    let digits = words[2].compactMap(\.hexValue)
    guard digits.count == words[2].count else { return nil }
    let secret = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    return TokenKey(secret: secret, created: created)
  }
}

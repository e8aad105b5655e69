import Octets
import Posix
import Token

extension TokenKeys {
  /// Makes a key and its file `ID.key`; the directory too, if its parent is there.
  ///
  /// The file appears whole, with mode 0600. It belongs to the directory's owner: the daemon can
  /// read a key that root makes.
  /// - Parameter created: seconds since 1970.
  /// - Throws: one problem.
  public static func make(
    in directory: String, created: Int64
  ) throws(TokenKeysError) -> Entry {
    let secret = RandomOctets.make(TokenKey.secretOctetsCount)
    guard let key = TokenKey(secret: secret, created: created) else {
      preconditionFailure("a secret has this many octets")
    }
    let path = "\(directory)/\(key.id)\(TokenKeyFile.suffix)"
    do throws(SystemError) {
      try write(TokenKeyFile.text(secret: secret, created: created), to: path, in: directory)
    } catch {
      throw TokenKeysError(problems: [
        error.isForbidden ? "\(error): run this as root or as the directory's owner" : "\(error)"
      ])
    }
    return Entry(path: path, key: key)
  }

  private static func write(
    _ octets: Octets, to path: String, in directory: String
  ) throws(SystemError) {
    if !Folder.exists(directory) { try Folder.make(directory, permissions: 0o700) }
    let owner = try FileStatus(of: directory)
    let temporary = path + ".new"
    let file = try File(temporary, .create, permissions: 0o600)
    do throws(SystemError) {
      if try file.status().owner != owner.owner {
        try file.setOwner(owner.owner, group: owner.group)
      }
      try file.write(octets)
      try file.sync()
      try File.rename(temporary, to: path)
    } catch {
      try? File.unlink(temporary)
      throw error
    }
    // Some file systems cannot sync a folder, and the file is in place: not an error.
    try? Folder.sync(directory)
  }
}

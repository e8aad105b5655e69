internal import Glibc

/// This host.
public enum Host {
  /// Its name (gethostname(2)) as octets; nil if the call fails or the name is empty.
  public static var name: [UInt8]? {
    // POSIX allows 255 octets and does not promise the NUL of a name that was cut.
    var text = [CChar](repeating: 0, count: 257)
    // `unsafe`: the kernel fills a local buffer, all but its last octet.
    let status = unsafe gethostname(&text, text.count - 1)
    let name = text.prefix { octet in octet != 0 }.map { octet in UInt8(bitPattern: octet) }
    return status == 0 && !name.isEmpty ? name : nil
  }

  /// The number of a group of users; nil when there is none of this name.
  ///
  /// Not thread-safe: getgrnam(3) returns storage that all threads share.
  public static func groupNumber(_ name: String) -> UInt32? {
    // `unsafe`: the entry is read before the next call of getgrnam(3).
    guard let entry = unsafe getgrnam(name) else { return nil }
    return unsafe entry.pointee.gr_gid
  }
}

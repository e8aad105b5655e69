internal import Glibc

/// This host.
public enum Host {
  /// Its name as octets; nil when the system does not tell, or the name is empty.
  public static var name: [UInt8]? {
    // POSIX allows 255 octets and does not promise the NUL of a name that was cut.
    var text = [CChar](repeating: 0, count: 257)
    // `unsafe`: the kernel fills a buffer of ours, but for its last octet.
    let status = unsafe gethostname(&text, text.count - 1)
    let name = text.prefix { octet in octet != 0 }.map { octet in UInt8(bitPattern: octet) }
    return status == 0 && !name.isEmpty ? name : nil
  }

  /// The number of a group of users; nil when there is none of this name.
  ///
  /// To be called before there are threads: the C library answers in storage that all of them
  /// share.
  public static func groupNumber(_ name: String) -> UInt32? {
    // `unsafe`: the entry is looked at before anybody asks for another one.
    guard let entry = unsafe getgrnam(name) else { return nil }
    return unsafe entry.pointee.gr_gid
  }
}

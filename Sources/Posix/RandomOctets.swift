internal import Glibc

/// Octets that nobody can guess.
public enum RandomOctets {
  /// What getentropy(3) gives at most in one call.
  public static let countLimit = 256

  /// Octets of the kernel's generator, made for keys; one system call.
  ///
  /// - Parameter count: at most ``countLimit``.
  public static func make(_ count: Int) -> [UInt8] {
    precondition((0...countLimit).contains(count), "getentropy(3) gives up to 256 octets")
    var octets = [UInt8](repeating: 0, count: count)
    // `unsafe`: the kernel fills a local buffer.
    let status = unsafe getentropy(&octets, count)
    // Kernels without the call have /dev/urandom, which the standard library reads then.
    return status == 0 ? octets : octets.map { _ in UInt8.random(in: .min ... .max) }
  }
}

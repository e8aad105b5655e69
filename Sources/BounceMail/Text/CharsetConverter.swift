private import Glibc
import Octets
private import Synchronization

// Every `unsafe` in this file passes to iconv(3) a name, an open conversion, or our buffers with
// their lengths, for the time of one call.

/// One open conversion by iconv(3), closed when it goes out of scope.
@safe struct CharsetConverter: ~Copyable {
  private let descriptor: iconv_t

  /// Opens a conversion to UTF-8; nil when this host's C library lacks the charset.
  /// - Parameter name: a name from ``Charset``'s table, never one from a message.
  init?(from name: String) {
    guard let opened = unsafe Self.open(name) else { return nil }
    unsafe descriptor = opened
    Self.keep(name)
  }

  /// The addresses of the conversions that are kept open, one for each charset: memory that
  /// nothing points to would count as lost.
  ///
  /// The charsets' names come from a table, so their number is bounded.
  private static let kept = Mutex<[String: UInt]>([:])

  /// Keeps one conversion of a charset open for the life of the process.
  ///
  /// Otherwise the C library would unload the charset's module with the last conversion, and load
  /// it from disk again for the next mail.
  private static func keep(_ name: String) {
    guard kept.withLock({ kept in kept[name] == nil }) else { return }
    // Not under the lock: this may read a module from disk, and other mail need not wait for it.
    guard let opened = unsafe open(name) else { return }
    let address = UInt(bitPattern: opened)
    let isKept = kept.withLock { kept in
      if kept[name] == nil { kept[name] = address }
      return kept[name] == address
    }
    // Another thread has added the charset meanwhile.
    if !isKept { _ = unsafe iconv_close(opened) }
  }

  private static func open(_ name: String) -> iconv_t? {
    // iconv_open(3) answers (iconv_t)-1 when the conversion is not there.
    guard let opened = unsafe iconv_open("UTF-8", name), Int(bitPattern: opened) != -1
    else { return nil }
    return unsafe opened
  }

  deinit { _ = unsafe iconv_close(descriptor) }

  /// The octets as UTF-8, with U+FFFD for each octet that is not valid in the charset.
  ///
  /// - Parameter limit: the most octets of output, which ends at a whole character.
  /// - Returns: the text, and whether anything was replaced.
  borrowing func convert(_ input: Octets, limit: Int) -> (text: Octets, isBroken: Bool) {
    var source = input
    var output = Octets(repeating: 0, count: max(16, min(limit, input.count * 3 + 16)))
    var read = 0
    var written = 0
    var isBroken = false
    while read < source.count {
      let step = step(&source, from: read, into: &output, at: written)
      read += step.read
      written += step.written
      guard step.error == EILSEQ || step.error == EINVAL, written + 3 <= output.count else { break }
      isBroken = true
      output.replaceSubrange(written..<written + 3, with: [0xEF, 0xBF, 0xBD])
      written += 3
      // glibc may have consumed an incomplete character at the end already: it keeps it for the
      // next call.
      read += 1
    }
    written += flush(into: &output, at: written)
    output.removeLast(output.count - written)
    return (output, isBroken)
  }

  /// Writes the last character, which glibc holds back when the next one might be an accent that
  /// combines with it (CP1255, CP1258).
  ///
  /// - Returns: octets written.
  private borrowing func flush(into output: inout Octets, at written: Int) -> Int {
    var outLeft = output.count - written
    unsafe output.withUnsafeMutableBytes { bytes in
      var pointer = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      unsafe pointer = unsafe pointer.map { unsafe $0 + written }
      _ = unsafe iconv(descriptor, nil, nil, &pointer, &outLeft)
    }
    return output.count - written - outLeft
  }

  /// One call of iconv(3).
  ///
  /// - Returns: octets read and written, and errno, 0 when all was converted.
  private borrowing func step(
    _ source: inout Octets, from read: Int, into output: inout Octets, at written: Int
  ) -> (read: Int, written: Int, error: CInt) {
    let sourceCount = source.count - read
    let outputCount = output.count - written
    var inLeft = sourceCount
    var outLeft = outputCount
    var failure: CInt = 0
    unsafe source.withUnsafeMutableBytes { inBytes in
      unsafe output.withUnsafeMutableBytes { outBytes in
        // iconv takes pointers to char; the octets are the same.
        var inPointer = unsafe inBytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        var outPointer = unsafe outBytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        unsafe inPointer = unsafe inPointer.map { unsafe $0 + read }
        unsafe outPointer = unsafe outPointer.map { unsafe $0 + written }
        let result = unsafe iconv(descriptor, &inPointer, &inLeft, &outPointer, &outLeft)
        // iconv(3) answers (size_t)-1 on an error.
        if result == -1 { failure = errno }
      }
    }
    return (sourceCount - inLeft, outputCount - outLeft, failure)
  }
}

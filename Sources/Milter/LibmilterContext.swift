internal import CMilter
internal import Glibc

/// Calls to the MTA through libmilter, valid during one callback.
@safe struct LibmilterContext: MilterContext {
  /// Valid until the callback that made this returns.
  let session: OpaquePointer

  func macro(_ name: String) -> [UInt8]? {
    unsafe cmilter_symbol(session, name).map { unsafe octets($0) }
  }

  func insertHeader(at index: Int, name: [UInt8], value: [UInt8]) -> Bool {
    guard let index = Int32(exactly: index) else { return false }
    return unsafe withTexts(name, value) { unsafe cmilter_insert_header(session, index, $0, $1) }
  }

  func changeHeader(name: [UInt8], occurrence: Int, value: [UInt8]?) -> Bool {
    guard let occurrence = Int32(exactly: occurrence) else { return false }
    return unsafe withTexts(name, value ?? []) { name, text in
      unsafe cmilter_change_header(session, name, occurrence, value == nil ? nil : text)
    }
  }

  /// Calls with both as C strings; returns false without calling if one of them contains a NUL.
  private func withTexts(
    _ name: [UInt8], _ value: [UInt8],
    _ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) -> Bool {
    guard !name.contains(0), !value.contains(0) else { return false }
    let (name, value) = (name + [0], value + [0])
    return unsafe name.withUnsafeBytes { name in
      unsafe value.withUnsafeBytes { value in
        guard let name = name.baseAddress, let value = value.baseAddress else { return false }
        return unsafe call(
          name.assumingMemoryBound(to: CChar.self), value.assumingMemoryBound(to: CChar.self)) == 0
      }
    }
  }
}

/// A copy of a C string without its terminating NUL.
func octets(_ text: UnsafePointer<CChar>?) -> [UInt8] {
  guard let text = unsafe text else { return [] }
  let octets = unsafe UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
  return unsafe Array(UnsafeBufferPointer(start: octets, count: strlen(text)))
}

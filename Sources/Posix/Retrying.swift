/// Repeats a call for as long as a signal interrupts it.
public func retryingInterrupted<Result>(
  _ call: () throws(SystemError) -> Result
) throws(SystemError) -> Result {
  while true {
    do throws(SystemError) {
      return try call()
    } catch  where error.code == SystemError.interrupted {
      continue
    }
  }
}

/// Writes a range to its end, going on after short writes and interruptions.
///
/// - Parameters:
///   - written: octets written so far; also valid after an error.
///   - file: named in the error.
///   - write: writes the first octets of a part, and returns how many.
public func writeAll(
  _ range: Range<Int>, written: inout Int, file: String,
  _ write: (Range<Int>) throws(SystemError) -> Int
) throws(SystemError) {
  written = 0
  while written < range.count {
    let rest = range.lowerBound + written..<range.upperBound
    let count = try retryingInterrupted { () throws(SystemError) in try write(rest) }
    // A write of 0 octets would make this loop endless: it counts as a full device.
    guard count > 0 else { throw SystemError(.write, file, code: SystemError.noSpace) }
    written += count
  }
}

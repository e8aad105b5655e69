/// One packet of the milter protocol: a length of four octets, the letter of a command or an
/// answer, and its data.
public struct MilterPacket: Equatable, Sendable {
  /// The letter: `O`, `C`, `c`.
  public var command: UInt8
  /// What follows it.
  public var data: [UInt8]

  /// A packet from its letter.
  public init(_ command: Unicode.Scalar, _ data: [UInt8] = []) {
    self.command = UInt8(command.value)
    self.data = data
  }

  /// As sent.
  public var octets: [UInt8] { bigEndian(UInt32(data.count + 1)) + [command] + data }

  /// The NUL-terminated texts in the data.
  public var texts: [[UInt8]] {
    data.split(separator: 0, omittingEmptySubsequences: false).dropLast().map(Array.init)
  }
}

/// A number in the protocol's form.
public func bigEndian(_ number: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// The number in four octets; missing octets count as zero.
public func number(_ octets: some Collection<UInt8>) -> UInt32 {
  octets.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
}
